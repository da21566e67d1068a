/** The segment shapes as menus show them, in the order of `SEGMENT_SHAPES`. */
export const SEGMENT_SHAPE_NAMES = [
  "Linear",
  "Exponential",
  "Logarithmic",
  "S-curve",
  "Sine",
  "Sine in",
  "Sine out",
  "Hold",
] as const;

/** The same of a cycle that can be one's own. */
export const CYCLE_SHAPE_NAMES = [...SEGMENT_SHAPE_NAMES, "Own"] as const;
