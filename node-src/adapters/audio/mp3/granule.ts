import type { BitReader } from "#src/adapters/audio/bit-reader.ts";
import { bandsOf } from "#src/adapters/audio/mp3/coding/bands.ts";
import type { ScaleFactors } from "#src/adapters/audio/mp3/coding/scale-factors.ts";
import { readLowScaleFactors, readScaleFactors } from "#src/adapters/audio/mp3/coding/scale-factors.ts";
import type { GranuleForm } from "#src/adapters/audio/mp3/forms/granule-form.ts";
import { weaveWindows } from "#src/adapters/audio/mp3/forms/hybrid.ts";
import { joinStereo } from "#src/adapters/audio/mp3/stereo.ts";
import type { Mp3Header } from "#src/adapters/audio/mp3/stream/mp3-header.ts";
import type { SideInfo } from "#src/adapters/audio/mp3/stream/side-info.ts";

/**
 * Decodes granule `index` of a frame whose data `form` has: the lines of all channels, joined and in the order of frequency.
 * Answers the scale factors, which the frame's second granule may take over.
 *
 * Source: ISO/IEC 11172-3, 2.4.3.4; 13818-3, 2.4.3.
 */
export function decodeGranule(
  bits: BitReader,
  header: Mp3Header,
  side: SideInfo,
  index: number,
  before: readonly ScaleFactors[],
  form: GranuleForm,
): readonly ScaleFactors[] {
  const granules = side.granules[index]!;
  const factors = granules.map((granule, channel) => {
    const start = bits.position;
    const scale =
      header.version === "1"
        ? readScaleFactors(bits, granule, before[channel], index === 1 ? side.shared[channel]! : 0)
        : readLowScaleFactors(bits, granule, header.intensity && channel === 1);
    const stop = start + granule.bits;
    form.decode(channel, granule, bits.position, stop, scale, header.rateIndex);
    bits.skip(stop - bits.position);
    return scale;
  });
  const { spectra } = form;
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
