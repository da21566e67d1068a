import { sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import { BYTES_PER_SAMPLE, type SampleEncoding } from "#src/model/audio-format.ts";

/** Middle and side of the frames that stand in an input. */
export interface MidSide {
  /** Written over by the next `take`. */
  readonly mid: Float32Array;
  /** Decodes the first `count` frames of the input. */
  take(count: number): void;
  /** Middle and side of `count` frames from `from` on, in turn, as floats. */
  interleaved(from: number, count: number, into: Uint8Array): void;
  notFinite(): number;
}

/** Edge: one channel is all middle; its side is exactly 0. */
export function midSide(input: Uint8Array, encoding: SampleEncoding, channels: number, room: number): MidSide {
  const decode = sampleDecoder(encoding);
  const width = BYTES_PER_SAMPLE[encoding];
  const bytes = new DataView(input.buffer, input.byteOffset, input.byteLength);
  const [mid, side] = [new Float32Array(room), new Float32Array(room)];
  const pairs = new Float32Array(2 * room);
  const pairBytes = new Uint8Array(pairs.buffer);
  /** Whole numbers are never that loud. */
  const loud = encoding.startsWith("f");
  let notFinite = 0;
  return {
    mid,
    take: (count) => {
      notFinite += decode(bytes, 0, width * channels, mid, 0, count);
      if (loud) bound(mid, count);
      if (channels === 1) return;
      notFinite += decode(bytes, width, width * channels, side, 0, count);
      if (loud) bound(side, count);
      for (let i = 0; i < count; i++) {
        const left = mid[i]!;
        const right = side[i]!;
        mid[i] = (left + right) / 2;
        side[i] = (left - right) / 2;
      }
    },
    interleaved: (from, count, into) => {
      for (let i = 0; i < count; i++) {
        pairs[2 * i] = mid[from + i]!;
        pairs[2 * i + 1] = side[from + i]!;
      }
      into.set(pairBytes.subarray(0, 2 * Float32Array.BYTES_PER_ELEMENT * count));
    },
    notFinite: () => notFinite,
  };
}

/** +120 dBFS. */
const LOUDEST_SAMPLE = 1e6;

function bound(plane: Float32Array, count: number): void {
  for (let i = 0; i < count; i++) plane[i] = Math.min(LOUDEST_SAMPLE, Math.max(-LOUDEST_SAMPLE, plane[i]!));
}
