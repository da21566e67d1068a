/** Places of mapped parameters, of which a curve can move eight: the first is what Map has always meant. */
export const ALL_PLACES = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** Those beside the first, which presets name parameters for. */
export const PLACES = [1, 2, 3, 4, 5, 6, 7] as const;
