import { biquadPower } from "#src/dsp/equalisation/biquad-power.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import { CAM_BAND_EDGES, CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { IMAGE_RANGE_EDGES } from "#src/knowledge/mix/image-ranges.ts";
import type { Hertz } from "#src/model/units.ts";

/** The range of the image that the middle of each band lies in; bands outside belong to the outermost. */
export const RANGE_OF_BAND: readonly number[] = CAM_BANDS.map((frequency) => {
  const range = IMAGE_RANGE_EDGES.findLastIndex((edge) => edge <= frequency);
  return Math.min(IMAGE_RANGE_EDGES.length - 2, Math.max(0, range));
});

/** A rate at which the K filter reads as it is printed, up to the highest band. */
const RATE: Hertz = 48_000;

/** Power gain of the K filter in each band, at its middle in steps of frequency ratio: the outermost reach far below and above theirs. */
export const WEIGHT_OF_BAND: readonly number[] = CAM_BANDS.map((_, band) => {
  const middle = Math.sqrt(CAM_BAND_EDGES[band]! * CAM_BAND_EDGES[band + 1]!);
  return kWeighting(RATE).reduce((gain, section) => gain * biquadPower(section, (2 * Math.PI * middle) / RATE), 1);
});
