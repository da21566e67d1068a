import type { LiveSet, Parameter } from "#src/model/live-set.ts";

/** What a person calls a send of a mixer: `send A`; `null` for any other parameter. */
export function sendName({ name }: Pick<Parameter, "name">): string | null {
  const index = /^Sends\.(\d+)$/.exec(name)?.[1];
  return index === undefined ? null : sendAt(Number(index));
}

/** The send into a set's return, counted from 0: Live letters them from A. */
export function sendAt(index: number): string {
  return `send ${String.fromCharCode(FIRST + index)}`;
}

/** A parameter's name for a person to read: a send's with the name of its return, `send A (A-Reverb)`; any other as it is. */
export function withReturn(name: string, { tracks }: Pick<LiveSet, "tracks">): string {
  const letter = /^send ([a-l])$/i.exec(name.trim())?.[1]?.toUpperCase();
  if (letter === undefined) return name;
  const into = tracks.filter(({ kind }) => kind === "return")[letter.charCodeAt(0) - FIRST]?.name ?? "";
  return `send ${letter}${into === "" ? "" : ` (${into})`}`;
}

const FIRST = "A".charCodeAt(0);
