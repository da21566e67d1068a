import { columnsOf } from "#src/cli/frame/terminal/columns-of.ts";

/** A line of text in at most `room` columns: where it is longer its end gives way to “…”; no character is cut in two. */
export function cutEnd(text: string, room: number): string {
  return columnsOf(text) <= room ? text : `${kept(characters(text), room - 1).join("")}${MORE}`;
}

/** The same with its beginning cut off: the end of a path says which file it is. */
export function cutStart(text: string, room: number): string {
  if (columnsOf(text) <= room) return text;
  return `${MORE}${kept(characters(text).reverse(), room - 1)
    .reverse()
    .join("")}`;
}

const MORE = "…";
/** Made when it is first needed: it costs a start more than most commands take. */
let segments: Intl.Segmenter | undefined;

function characters(text: string): string[] {
  segments ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return [...segments.segment(text)].map(({ segment }) => segment);
}

function kept(all: string[], room: number): string[] {
  let columns = 0;
  const past = all.findIndex((segment) => {
    columns += columnsOf(segment);
    return columns > room;
  });
  return past < 0 ? all : all.slice(0, past);
}
