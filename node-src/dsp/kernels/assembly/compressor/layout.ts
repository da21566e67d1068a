/** Where each number stands in `numbers`, in bytes; written by the host, as processing/compressor/compression-numbers.ts orders them. */
export const ONSET: usize = 0;
export const KNEE: usize = 8;
export const BEND: usize = 16;
export const SLOPE: usize = 24;
export const ATTACK: usize = 32;
export const RELEASE: usize = 40;
export const LINK: usize = 48;
export const BASE: usize = 56;
export const WET: usize = 64;
export const AUTOMATIC: usize = 72;
export const FILTERED: usize = 104;
export const SHORTEST: usize = 152;
export const QUIET: usize = 160;
export const NUMBERS: usize = 168;

/** Where each vector of memory stands in `states`. */
export const RELEASED: usize = 0;
export const REDUCED: usize = 16;
export const FILTER: usize = 32;
export const HIGHEST: usize = 64;
export const PEAK: usize = 80;
export const POWER: usize = 96;
export const STATES: usize = 112;

/** As their namesakes in processing/compressor/compression.ts. */
export const LOUDEST: f64 = 1e100;
export const MOST_REDUCED: f64 = 1000;
export const TRACE_STEP = 32;
