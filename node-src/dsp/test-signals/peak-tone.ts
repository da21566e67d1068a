import { fadeGain, floatSignal } from "#src/dsp/test-signals/float-signal.ts";
import type { PeakToneRecipe, TestSignal } from "#src/dsp/test-signals/signal-recipe.ts";
import type { Hertz } from "#src/model/units.ts";

/** The sine of a recipe. Its true peak is its amplitude; where its samples lie depends on the phase. */
export function peakTone(recipe: PeakToneRecipe, sampleRate: Hertz): TestSignal {
  const { period, amplitude, degrees } = recipe;
  const frames = Math.round(recipe.duration * sampleRate);
  const fade = Math.round(recipe.fade * sampleRate);
  const wave = Array.from(
    { length: period },
    (_, n) => amplitude * Math.sin(2 * Math.PI * (n / period + degrees / 360)),
  );
  return floatSignal(["left", "right"], frames, (into, first, count) => {
    for (let i = 0; i < count; i++) {
      const sample = wave[(first + i) % period]! * fadeGain(first + i, frames, fade);
      into[2 * i] = sample;
      into[2 * i + 1] = sample;
    }
  });
}
