import { DELIVERY_BITS } from "#src/knowledge/quality-control/delivery-limits.ts";
import { BYTES_PER_SAMPLE, type SampleEncoding } from "#src/model/audio-format.ts";

/** How many bits of a file's words are in use, in the making. */
export interface UsedBits {
  add(bytes: Uint8Array): void;
  /** `null` for floats, and where so few levels occur that empty bits say nothing. */
  reading(): number | null;
}

/**
 * Looks for a set bit below the highest ones; once the lowest was met, no more is looked at.
 *
 * Edge: a square wave has few levels, which may have empty low bits by chance: such a file is not judged.
 */
export function usedBits(encoding: SampleEncoding): UsedBits {
  const read = READERS[encoding];
  if (read === undefined) return { add: () => undefined, reading: () => null };
  const bytesEach = BYTES_PER_SAMPLE[encoding];
  const levels = new Set<number>();
  let used = 0;
  return {
    add: (bytes) => {
      if ((used & 1) === 1) return;
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (let at = 0; at < bytes.length; at += bytesEach) {
        const word = read(view, at);
        used |= word;
        if (levels.size < DELIVERY_BITS.levels) levels.add(word);
      }
    },
    reading: () => {
      const bits = 8 * bytesEach;
      if ((used & 1) === 1) return bits;
      if (levels.size < (bits > DELIVERY_BITS.least ? DELIVERY_BITS.levels : DELIVERY_BITS.coarse)) return null;
      return used === 0 ? null : bits - trailingZeros(used);
    },
  };
}

const READERS: Partial<Record<SampleEncoding, (view: DataView, at: number) => number>> = {
  s16le: (view, at) => view.getInt16(at, true),
  s16be: (view, at) => view.getInt16(at, false),
  s24le: (view, at) => view.getUint16(at, true) | (view.getInt8(at + 2) << 16),
  s24be: (view, at) => view.getUint8(at + 2) | (view.getInt16(at, false) << 8),
  s32le: (view, at) => view.getInt32(at, true),
  s32be: (view, at) => view.getInt32(at, false),
};

function trailingZeros(word: number): number {
  return 31 - Math.clz32(word & -word);
}
