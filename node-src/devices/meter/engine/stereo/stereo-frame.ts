import { GONIOMETER } from "#src/knowledge/metering/goniometer.ts";
import { IMAGE_RANGE_EDGES } from "#src/knowledge/mix/image-ranges.ts";

/** What two channels are told apart by: mean power left, right, and their mean product. */
export const TRIPLE = 3;

export const BANDS = IMAGE_RANGE_EDGES.length - 1;

const BANDS_AT = 1 + 2 * TRIPLE;

/** What the Stereo view's frame holds, in this order. */
export const STEREO_FRAME = {
  /** The largest sample of late, by which the points are drawn. */
  reach: 0,
  /** Of the whole band: the window that ended last, and all windows that passed the gates. */
  now: 1,
  total: 1 + TRIPLE,
  /** The same two of each range of `IMAGE_RANGE_EDGES`. */
  bands: BANDS_AT,
  /** Left and right of the points, the oldest anywhere. */
  points: BANDS_AT + 2 * TRIPLE * BANDS,
  length: BANDS_AT + 2 * TRIPLE * BANDS + 2 * GONIOMETER.points,
} as const;
