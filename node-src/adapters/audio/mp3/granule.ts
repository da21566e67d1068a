import type { BitReader } from "#src/adapters/audio/bit-reader.ts";
import type { Band } from "#src/adapters/audio/mp3/coding/bands.ts";
import { bandsOf } from "#src/adapters/audio/mp3/coding/bands.ts";
import { decodeLines } from "#src/adapters/audio/mp3/coding/lines.ts";
import type { ScaleFactors } from "#src/adapters/audio/mp3/coding/scale-factors.ts";
import { PRETAB, readLowScaleFactors, readScaleFactors } from "#src/adapters/audio/mp3/coding/scale-factors.ts";
import { weaveWindows } from "#src/adapters/audio/mp3/hybrid.ts";
import { joinStereo } from "#src/adapters/audio/mp3/stereo.ts";
import type { Mp3Header } from "#src/adapters/audio/mp3/stream/mp3-header.ts";
import type { Granule, SideInfo } from "#src/adapters/audio/mp3/stream/side-info.ts";

/** The lines of one channel, and how many there are before the rest, which is zero. */
export interface Spectrum {
  readonly lines: Float32Array;
  used: number;
}

/**
 * Decodes granule `index` of a frame: the lines of all channels, joined and in the order of frequency. Answers the scale factors,
 * which the frame's second granule may take over.
 *
 * Source: ISO/IEC 11172-3, 2.4.3.4; 13818-3, 2.4.3.
 */
export function decodeGranule(
  bits: BitReader,
  header: Mp3Header,
  side: SideInfo,
  index: number,
  before: readonly ScaleFactors[],
  spectra: readonly Spectrum[],
): readonly ScaleFactors[] {
  const granules = side.granules[index]!;
  const factors = granules.map((granule, channel) => {
    const start = bits.position;
    const scale =
      header.version === "1"
        ? readScaleFactors(bits, granule, before[channel], index === 1 ? side.shared[channel]! : 0)
        : readLowScaleFactors(bits, granule, header.intensity && channel === 1);
    const target = spectra[channel]!;
    target.used = decodeLines(bits, granule, start + granule.bits, target.lines);
    bits.skip(start + granule.bits - bits.position);
    requantise(target.lines, granule, scale, bandsOf(header.rateIndex, granule.blocks));
    return scale;
  });
  const [left, right] = spectra;
  if (left !== undefined && right !== undefined && (header.midSide || header.intensity)) {
    const coarse = (granules[1]!.scaleCompress & 1) === 1;
    joinStereo(left.lines, right.lines, header, bandsOf(header.rateIndex, granules[1]!.blocks), factors[1]!, coarse);
    const most = header.intensity ? LINES : Math.max(left.used, right.used);
    left.used = most;
    right.used = most;
  }
  for (const [channel, { lines }] of spectra.entries()) {
    const { blocks } = granules[channel]!;
    if (blocks !== "long") weaveWindows(lines, bandsOf(header.rateIndex, blocks));
  }
  return factors;
}

const LINES = 576;

/** Multiplies the lines by their gains. Source: ISO/IEC 11172-3, 2.4.3.4.7.1. */
function requantise(lines: Float32Array, granule: Granule, factors: ScaleFactors, bands: readonly Band[]): void {
  const step = granule.coarseScale ? 4 : 2;
  for (const [index, { start, end, window }] of bands.entries()) {
    const pre = factors.preflag && window === null ? (PRETAB[index] ?? 0) : 0;
    const subblock = window === null ? 0 : 8 * granule.subblockGain[window]!;
    const gain = GAINS[granule.gain + LOWEST - subblock - step * (factors.values[index]! + pre)]!;
    for (let line = start; line < end; line += 1) lines[line]! *= gain;
  }
}

/** Below 0: the largest subblock gain, and the largest scale factor with its pretab in the coarsest step. */
const LOWEST = 8 * 7 + 4 * (31 + 3);
/** 2^((n - 210) / 4) for every global gain less all that weakens a band, from `-LOWEST` on. */
const GAINS = Float64Array.from({ length: LOWEST + 256 }, (_, index) => 2 ** ((index - LOWEST - 210) / 4));
