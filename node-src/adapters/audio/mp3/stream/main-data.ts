import type { Mp3Frame } from "#src/adapters/audio/mp3/stream/mp3-frames.ts";
import type { SideInfo } from "#src/adapters/audio/mp3/stream/side-info.ts";

/**
 * Puts together what belongs to a frame: its data may begin in the frames before.
 *
 * Edge: undefined where those bytes are not there, at the start of a cut stream or behind garbage.
 * Source: ISO/IEC 11172-3, 2.4.2.7, main_data_begin.
 */
export function mainData(): (frame: Mp3Frame, side: SideInfo) => MainData | undefined {
  let held = new Uint8Array();
  return (frame, side) => {
    const { header, bytes } = frame;
    if (frame.afterGap) held = new Uint8Array();
    const own = bytes.subarray(header.headerBytes + header.sideBytes);
    const from = held.length - side.reach;
    const all = new Uint8Array(Math.max(0, held.length - Math.max(0, from)) + own.length);
    all.set(held.subarray(Math.max(0, from)));
    all.set(own, all.length - own.length);
    held = keep(held, own);
    if (from < 0) return undefined;
    const padded = new Uint8Array(all.length + SPARE);
    padded.set(all);
    return { bytes: padded, length: all.length };
  };
}

/** The data of a frame: `length` bytes, and 16 zeros behind them. */
export interface MainData {
  readonly bytes: Uint8Array;
  readonly length: number;
}

/** main_data_begin has 9 bits. */
const FURTHEST = 511;
const SPARE = 16;

function keep(held: Uint8Array, own: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(held.length + own.length);
  joined.set(held);
  joined.set(own, held.length);
  return joined.slice(Math.max(0, joined.length - FURTHEST));
}
