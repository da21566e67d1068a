import type { Mp3Frame } from "#src/adapters/audio/mp3/stream/mp3-frames.ts";
import type { SideInfo } from "#src/adapters/audio/mp3/stream/side-info.ts";

/**
 * Puts together what belongs to a frame: its data may begin in the frames before.
 *
 * Edge: undefined where those bytes are not there, at the start of a cut stream or behind garbage.
 * Source: ISO/IEC 11172-3, 2.4.2.7, main_data_begin.
 */
export function mainData(): (frame: Mp3Frame, side: SideInfo) => MainData | undefined {
  let room = new Uint8Array(ROOM);
  let end = 0;
  return ({ header, bytes, afterGap }, side) => {
    const held = afterGap ? 0 : Math.min(end, FURTHEST);
    room.copyWithin(0, end - held, end);
    const own = bytes.subarray(header.headerBytes + header.sideBytes);
    end = held + own.length;
    if (end + SPARE > room.length) room = enlarged(room, 2 * (end + SPARE));
    room.set(own, held);
    room.fill(0, end, end + SPARE);
    const from = held - side.reach;
    return from < 0 ? undefined : { bytes: room.subarray(from, end + SPARE), length: end - from };
  };
}

/** The data of a frame: `length` bytes, and 16 zeros behind them. Good until the next frame's are asked for. */
export interface MainData {
  readonly bytes: Uint8Array;
  readonly length: number;
}

/** main_data_begin has 9 bits. */
const FURTHEST = 511;
const SPARE = 16;

/** More than any frame of a named bitrate needs. */
const ROOM = 4096;

function enlarged(room: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(room);
  return larger;
}
