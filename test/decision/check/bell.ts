import { TONE_BANDS } from "#src/knowledge/quality-control/tone-bands.ts";

/** A bell's response over the third octaves. */
export function bell(frequency: number, gain: number, q: number): readonly number[] {
  return TONE_BANDS.map((at) => {
    const [x, a] = [at / frequency, 10 ** (gain / 40)];
    const square = (1 - x * x) ** 2;
    return 10 * Math.log10((square + ((x * a) / q) ** 2) / (square + (x / (a * q)) ** 2));
  });
}
