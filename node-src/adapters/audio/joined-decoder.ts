import type { Decoder } from "#src/adapters/audio/decoded-source.ts";

/** One recording of a file that may hold several, one behind the other. */
export interface PartDecoder extends Omit<Decoder, "remark"> {
  /** After `null`: the byte behind what was decoded. */
  readonly end: number;
}

/** What stands behind a part: another that goes on with it, one sentence on why what stands there is left out, or nothing. */
export type NextPart = PartDecoder | string | null;

/**
 * Recordings joined end to end, as `cat` and internet radio leave them, as one: each is decoded as if it stood alone.
 *
 * Edge: a part that cannot follow (another sample rate, other channels) ends the reading, and `remark` says so.
 */
export function joinedDecoder(first: PartDecoder, behind: (end: number) => NextPart): Decoder {
  let part: PartDecoder | null = first;
  let whole = true;
  let remark: string | null = null;
  const follow = (ended: PartDecoder): PartDecoder | null => {
    whole &&= ended.whole;
    const next = behind(ended.end);
    if (typeof next !== "string") return next;
    remark = next;
    return null;
  };
  return {
    get whole() {
      return whole;
    },
    get remark() {
      return remark;
    },
    next() {
      for (; part !== null; part = follow(part)) {
        const piece = part.next();
        if (piece !== null) return piece;
      }
      return null;
    },
  };
}

/** The sentence on a part of another format. */
export function otherFormat(
  name: string,
  first: { readonly sampleRate: number; readonly channels: number },
  next: { readonly sampleRate: number; readonly channels: number },
): string {
  return `“${name}” holds several recordings joined: the first has ${inWords(first)} and is read, a later one has ${inWords(next)} and is left out with all behind it; split the file or convert it as a whole.`;
}

function inWords({ sampleRate, channels }: { readonly sampleRate: number; readonly channels: number }): string {
  return `${channels} channel${channels === 1 ? "" : "s"} at ${sampleRate} Hz`;
}
