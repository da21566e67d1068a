import { expect, it } from "vitest";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { QUARTER_FILTER } from "#src/knowledge/processing/limiting.ts";
import { limiterStages } from "#src/process/limiter/limiter-stages.ts";

const [FIRST, GUARD] = limiterStages(48_000, 1);

/** How far a filter is from flat, in dB, up to a share of the rate that it reads at: tap k weighs the samples k + 1/2 to both sides. */
function unevenness(taps: ArrayLike<number>, upTo: number): number {
  let worst = 0;
  for (let step = 0; step <= 500; step++) {
    const turn = (2 * Math.PI * upTo * step) / 500;
    const gain = Array.from(taps).reduce((sum, tap, k) => sum + 2 * tap * Math.cos(turn * (k + 0.5)), 0);
    worst = Math.max(worst, Math.abs(amplitudeToDecibels(gain)));
  }
  return worst;
}

it.each([
  ["the first stage's half filter, to 20 kHz at 44.1 kHz", FIRST!.half, 0.4535, 0.013],
  ["the guard's half filter", GUARD!.half, 0.485, 0.05],
  ["the quarter filter, at twice the rate", QUARTER_FILTER, 0.25, 0.005],
])("%s is as flat as its table says", (_, taps, upTo, within) => {
  expect(unevenness(taps, upTo)).toBeLessThan(within);
});
