import { recipeDevice } from "#src/chassis/manifest/recipe-device.ts";
import { outputTrim } from "#src/chassis/spec/common-parameters.ts";
import { compressionRide } from "#src/decision/recipes/movement/compression-ride.ts";
import { crossfadeEq } from "#src/decision/recipes/movement/crossfade-eq.ts";
import { dropImpact } from "#src/decision/recipes/movement/drop-impact.ts";
import { filterSweep } from "#src/decision/recipes/movement/filter-sweep.ts";
import { highPassSweep } from "#src/decision/recipes/movement/high-pass-sweep.ts";
import { saturationRide } from "#src/decision/recipes/movement/saturation-ride.ts";
import { reverbIncrease } from "#src/decision/recipes/space/reverb-increase.ts";
import { widthOpen } from "#src/decision/recipes/space/width-open.ts";
import { SWEEP_INVITATION } from "#src/devices/sweep/face.ts";
import { audioPart } from "#src/devices/sweep/patch/audio-part.ts";
import { MORE_PANELS, PANELS } from "#src/devices/sweep/spec/panels.ts";
import { SETTINGS } from "#src/devices/sweep/spec/settings.ts";
import { HIGHEST_NOTE, LOWEST_NOTE, SLOPE, STAGE } from "#src/devices/sweep/spec/stage.ts";

/** The Sweep device: what builds and opens, on a stage of two filters and a gain. */
export const DEVICE = recipeDevice({
  device: "sweep",
  title: "Sweep",
  order: 3,
  recipes: [
    [filterSweep, "Filter"],
    [highPassSweep, "High-pass"],
    [reverbIncrease, "Reverb"],
    [widthOpen, "Width"],
    [crossfadeEq, "EQ fade"],
    [saturationRide, "Saturation"],
    [compressionRide, "Compress"],
    [dropImpact, "Drop"],
  ],
  command: { writes: "filter sweeps, builds and drops", example: "8-bar build to 18 kHz" },
  offered: { track: "accompaniment", moves: "lowPass" },
  face: SWEEP_INVITATION,
  stage: {
    parameters: [...STAGE, SLOPE, outputTrim("stage")],
    sounds: true,
    lines: [
      { role: "highPass", key: "highPass", rest: LOWEST_NOTE, box: "highPassSum:1" },
      { role: "lowPass", key: "lowPass", rest: HIGHEST_NOTE, box: "lowPassSum:1" },
      { role: "resonance", key: "peak", rest: 0, box: "peakSum:1" },
      { role: "gain", key: "gain", rest: 0, box: "gainSum:1" },
    ],
    part: audioPart,
  },
  strip: {
    dials: [
      ...["highPass", "lowPass", "low", "high", "bars", "every", "depth"],
      ...["peak", "gain", "level", "wet", "narrow", "wide", "outputTrim"],
    ],
    menus: ["slope", "filter", "direction", "align", "shape", "rest", "through"],
    by: "recipe",
    panels: PANELS,
    more: MORE_PANELS,
  },
  settings: SETTINGS,
  banks: [
    { name: "Sweep", parameters: ["recipe", "low", "high", "bars", "every", "shape", "compare", "lowPass"] },
    { name: "Stage", parameters: ["highPass", "lowPass", "peak", "slope", "gain", "outputTrim", "compare", "play"] },
    { name: "Form", parameters: ["filter", "direction", "align", "rest", "through", "level", "wet", "depth"] },
    { name: "Space", parameters: ["narrow", "wide", "level", "wet", "through", "scope", "play", "recipe"] },
  ],
  info: {
    recipe:
      "What is drawn: a filter sweep, a high-pass build, more reverb before a drop, narrow to wide, a crossfade of two bands, saturation or compression that follows the sections, or a drop with a breath of silence.",
    compare:
      "Compares the track with the curves and without them. Dry takes filters and gain of this device out; the trim stays.",
  },
  picture: {
    values: { low: 200, high: 18_000, bars: 8, every: 8 },
    bars: 16,
    words: "4 points. Write?",
  },
});
