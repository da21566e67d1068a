/**
 * What a compressor may be set to; times in seconds, frequencies in Hz, levels in dB.
 *
 * Source: house taste, so that nothing that sounds like an error can be asked for: an attack under 0.1 ms and a release under 5 ms follow the
 * wave itself, which is distortion; half a second of hold and 20 ms of lookahead are more than any unit of the field has.
 */
export const COMPRESSOR_RANGES = {
  threshold: [-100, 24],
  ratio: [1, Number.POSITIVE_INFINITY],
  knee: [0, 36],
  attack: [0.0001, 0.5],
  release: [0.005, 5],
  hold: [0, 0.5],
  lookahead: [0, 0.02],
  link: [0, 1],
  mix: [0, 1],
  makeup: [-36, 36],
  besideDry: [-60, 12],
  keyHighPass: [10, 1_000],
} as const satisfies Record<string, readonly [number, number]>;
