import type { ToneRecipe, ToneStretch } from "#src/dsp/test-signals/signal-recipe.ts";
import type { Dbfs, Hertz, Seconds } from "#src/model/units.ts";

/** The tone of the sequences. Source: EBU Tech 3341 v4, Table 1 (stereo sine, 1000 Hz, in phase, level per channel, peak). */
const TONE: Hertz = 1000;

/** A stereo recipe from pairs of seconds and dBFS. */
export function stereoTone(...stretches: readonly (readonly [duration: Seconds, level: Dbfs])[]): ToneRecipe {
  return { kind: "tone", frequency: TONE, speakers: ["left", "right"], stretches: stretches.map(stretch) };
}

function stretch([duration, level]: readonly [Seconds, Dbfs]): ToneStretch {
  return { duration, level };
}
