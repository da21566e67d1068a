import { peakBurst } from "#src/dsp/test-signals/peak-burst.ts";
import { peakTone } from "#src/dsp/test-signals/peak-tone.ts";
import type { SignalRecipe, TestSignal } from "#src/dsp/test-signals/signal-recipe.ts";
import { tone } from "#src/dsp/test-signals/tone.ts";
import type { Hertz } from "#src/model/units.ts";

/** The signal of a recipe at a sample rate. Peak signals are stereo, both channels alike. */
export function synthesise(recipe: SignalRecipe, sampleRate: Hertz): TestSignal {
  if (recipe.kind === "tone") return tone(recipe, sampleRate);
  return recipe.kind === "peak-tone" ? peakTone(recipe, sampleRate) : peakBurst(recipe, sampleRate);
}
