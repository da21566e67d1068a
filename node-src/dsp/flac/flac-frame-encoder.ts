import { type FlacStereo, flacFrameHeader } from "#src/dsp/flac/flac-frame-header.ts";
import { encodeSubframe } from "#src/dsp/flac/flac-subframe.ts";
import { type PlaneProspect, planeProspect } from "#src/dsp/flac/plane-prospect.ts";
import { createFlacLoops } from "#src/dsp/kernels/encoders/create-flac-loops.ts";
import { FLAC_LOOPS, type FlacLoops } from "#src/dsp/kernels/encoders/flac-loops.ts";
import type { Hertz } from "#src/model/units.ts";

export interface FlacFrameFormat {
  readonly sampleRate: Hertz;
  readonly channels: number;
  readonly bits: 16 | 24;
}

/** Samples of each channel in a frame; the last one may have less. */
export const FLAC_BLOCK = FLAC_LOOPS.block;

/** Codes one frame after the other, each for itself. */
export interface FlacFrameEncoder {
  /**
   * The frame of these samples, until the next call.
   *
   * Shape: interleaved, little-endian, as many bytes a sample as its bits; 1 to `FLAC_BLOCK` samples of each channel.
   */
  encode(pcm: Uint8Array): Uint8Array;
}

/**
 * Encodes FLAC frames without loss: two channels as they are or as middle and difference, each by a fixed or a linear predictor, whichever takes
 * fewer bits.
 *
 * Shape: 1 to 6 channels. What may come in midway is kept to (the streamable subset, RFC 9639, 7): blocks of 4096, predictors of order 12 at most.
 * @param loops Those that run fastest here, if none are given.
 */
export function flacFrameEncoder(
  { sampleRate, channels, bits }: FlacFrameFormat,
  loops: FlacLoops = createFlacLoops(channels, bits / 8),
): FlacFrameEncoder {
  const windowOf = windows();
  let number = 0;
  const code = (pcm: Uint8Array, count: number, paired: boolean): Uint8Array => {
    loops.load(pcm, count);
    const window = windowOf(count);
    const prospects = Array.from({ length: paired ? SIDE + 1 : channels }, (_, plane) =>
      planeProspect(loops, { plane, count, width: bits + (paired && plane === SIDE ? 1 : 0), window }),
    );
    const { stereo, planes } = paired ? bestPair(prospects) : { stereo: "apart" as const, planes: prospects };
    loops.begin(flacFrameHeader({ sampleRate, channels, bits, stereo, count, number }));
    for (const prospect of planes) encodeSubframe(loops, prospect);
    return loops.end();
  };
  return {
    encode: (pcm) => {
      const count = pcm.length / (channels * (bits / 8));
      const paired = channels === 2 ? code(pcm, count, true) : undefined;
      const frame = paired !== undefined && paired.length <= pcm.length ? paired : code(pcm, count, false);
      number += 1;
      return frame;
    },
  };
}

const MIDDLE = 2;
const SIDE = 3;
/** Which planes are coded, in the order of the frame. Source: RFC 9639, 4.2. */
const PAIRS: readonly (readonly [FlacStereo, first: number, second: number])[] = [
  ["apart", 0, 1],
  ["left-side", 0, SIDE],
  ["side-right", SIDE, 1],
  ["mid-side", MIDDLE, SIDE],
];

/** The pair that is reckoned to take the fewest bits. */
function bestPair(prospects: readonly PlaneProspect[]): {
  readonly stereo: FlacStereo;
  readonly planes: readonly PlaneProspect[];
} {
  const costOf = ([, first, second]: (typeof PAIRS)[number]) => prospects[first]!.bits + prospects[second]!.bits;
  const [stereo, first, second] = PAIRS.reduce((best, pair) => (costOf(pair) < costOf(best) ? pair : best));
  return { stereo, planes: [prospects[first]!, prospects[second]!] };
}

/** The window of a block, made once for each length: flat in its middle half, a cosine's rise and fall in the outer quarters (Tukey, 0.5). */
function windows(): (count: number) => Float64Array {
  let made = new Float64Array(0);
  return (count) => {
    if (made.length !== count) {
      const edge = count / 4;
      made = Float64Array.from({ length: count }, (_, i) => {
        const inside = Math.min(i + 0.5, count - i - 0.5);
        return inside >= edge ? 1 : 0.5 - 0.5 * Math.cos((Math.PI * inside) / edge);
      });
    }
    return made;
  };
}
