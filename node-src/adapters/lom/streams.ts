import type { LomAnswer, LomReply, ReadObject } from "#src/adapters/lom/wire.ts";

/** A reply whose long lists of numbers were taken out: they travel as number lists, which Max does not keep for good. */
export interface Packed {
  readonly reply: unknown;
  readonly streams: readonly (readonly number[])[];
}

/** Takes the long lists of numbers out of a reply and leaves their places. */
export function packStreams(reply: LomReply): Packed {
  const streams: (readonly number[])[] = [];
  const packed = mapValues(reply, (values) => {
    if (!isStream(values)) return values;
    streams.push(values);
    return { stream: streams.length - 1 };
  });
  return { reply: { ...packed, streams: streams.length }, streams };
}

/** How many streams a packed reply waits for. */
export function streamCount(packed: unknown): number {
  const { streams } = packed as { readonly streams?: unknown };
  return typeof streams === "number" ? streams : 0;
}

/** Puts the streams back where they were. */
export function unpackStreams(packed: unknown, streams: readonly (readonly number[])[]): LomReply {
  const { id, answers, busy } = packed as LomReply;
  const whole: LomReply = { id, answers, ...(busy === true ? { busy } : {}) };
  return mapValues(whole, (value) => {
    const stream = (value as { readonly stream?: number } | null)?.stream;
    return stream === undefined ? value : (streams[stream] ?? []);
  });
}

/** Lists up to this long stay in the line. Source: house taste; a clip warped by hand has tens of markers, by Auto-Warp hundreds. */
const SHORT = 32;

function isStream(values: unknown): values is readonly number[] {
  return Array.isArray(values) && values.length > SHORT && values.every((each) => isPlainNumber(each));
}

/** A number that a Max atom carries as it is. */
function isPlainNumber(value: unknown): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

function mapValues(reply: LomReply, change: (values: unknown) => unknown): LomReply {
  const object = (each: ReadObject) => ({ ...each, values: each.values.map(change) }) as ReadObject;
  return {
    ...reply,
    answers: reply.answers.map((answer): LomAnswer => {
      if ("read" in answer) return { read: object(answer.read) };
      return "list" in answer ? { ...answer, list: answer.list.map(object) } : answer;
    }),
  };
}
