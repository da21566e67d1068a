import { SELFTEST_CASES } from "#src/devices/meter/selftest/selftest-cases.ts";
import type { PeakBurstRecipe } from "#src/dsp/test-signals/signal-recipe.ts";
import { synthesise } from "#src/dsp/test-signals/synthesise.ts";

/**
 * The burst signals of the core, sample by sample, where they are not periodic: six samples from before, those from `-before` to `after` about the
 * burst, six from behind. They are the same at every rate, but for their fades and their length. One table after the other, by the recipe's offset.
 */
export function burstTables(): readonly number[] {
  return [...burstRecipes()].sort((one, other) => one.offset - other.offset).flatMap(burstTable);
}

/** Half lengths about the burst, and the samples of a table. */
export const BURST = { before: 30, after: 34, period: 6, samples: 2 * 6 + 30 + 34 + 1 } as const;

function burstRecipes(): readonly PeakBurstRecipe[] {
  return SELFTEST_CASES.flatMap(({ recipe }) => (recipe.kind === "peak-burst" ? [recipe] : []));
}

function burstTable(recipe: PeakBurstRecipe): readonly number[] {
  const bytes = new Uint8Array(Math.ceil(recipe.duration * RATE) * CHANNELS * Float32Array.BYTES_PER_ELEMENT);
  const read = synthesise(recipe, RATE).read(bytes);
  const samples = new Float32Array(bytes.buffer, 0, read / Float32Array.BYTES_PER_ELEMENT);
  const { before, after, period } = BURST;
  const middle = Math.floor((recipe.duration * RATE) / 2 / period) * period;
  const part = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) => samples[(middle + from + n) * CHANNELS]!);
  return [...part(-FAR, -FAR + period), ...part(-before, after + 1), ...part(FAR, FAR + period)];
}

const RATE = 8_000;
const CHANNELS = 2;
/** Whole periods away from the burst, farther than the low-pass reaches. */
const FAR = 60;
