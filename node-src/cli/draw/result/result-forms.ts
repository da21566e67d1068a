import type { LaneRole } from "#src/model/recipe/lane.ts";
import type { SettingValue } from "#src/model/recipe/settings.ts";

/** What of a curve is counted, and what one of it is called. */
export interface ResultForm {
  /** Places where the curve is lowest or highest; ways up, down or either; ways up or down with the way back. */
  readonly counts: "lows" | "highs" | "rises" | "falls" | "ways" | "rises and back" | "falls and back";
  readonly one: string;
  readonly many: string;
  /** Stands before “64 times” in place of the noun. */
  readonly verb?: string;
  /** How far: by how much it lies off rest, up to what, or between which two values. */
  readonly extent: "by" | "up to" | "between";
}

type Settings = Readonly<Record<string, SettingValue>>;

/** What a lane of a recipe is counted by, as the recipe is set; plain changes for a recipe that the table has no noun for. */
export function resultForm(recipe: string, role: LaneRole, settings: Settings): ResultForm {
  const form = RESULT_FORMS[recipe]?.[role] ?? changes(role);
  return typeof form === "function" ? form(settings) : form;
}

function changes(role: LaneRole): ResultForm {
  const moved = role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return ways("ways", `change of the ${moved}`, `changes of the ${moved}`);
}

type Forms = Partial<Record<LaneRole, ResultForm | ((settings: Settings) => ResultForm)>>;

const ducks = (one: string, many: string): ResultForm => ({ counts: "lows", one, many, verb: "ducked", extent: "by" });
const lows = (one: string, many: string): ResultForm => ({ counts: "lows", one, many, extent: "by" });
const highs = (one: string, many: string): ResultForm => ({ counts: "highs", one, many, extent: "up to" });
const ways = (counts: ResultForm["counts"], one: string, many: string): ResultForm => ({
  ...{ counts, one, many },
  extent: "between",
});

const BUILD = ways("rises", "build", "builds");

function filterForm({ direction }: Settings): ResultForm {
  if (direction === "up") return BUILD;
  if (direction === "down") return ways("falls", "sweep down", "sweeps down");
  return ways("rises and back", "sweep up and down", "sweeps up and down");
}

/** One noun a recipe and lane, as a producer says it. Source: house taste. */
const RESULT_FORMS: Readonly<Record<string, Forms>> = {
  pump: { gain: ducks("duck", "ducks") },
  tremolo: { gain: lows("tremolo cycle", "tremolo cycles") },
  gate: { gain: { counts: "lows", one: "cut", many: "cuts", verb: "gated", extent: "by" } },
  autoPan: { pan: { counts: "ways", one: "pan swing", many: "pan swings", extent: "between" } },
  microPitch: { pitch: { counts: "ways", one: "pitch drift", many: "pitch drifts", extent: "between" } },
  filterSweep: {
    lowPass: filterForm,
    highPass: filterForm,
    resonance: ways("rises", "rise of the resonance", "rises of the resonance"),
  },
  highPassSweep: { highPass: BUILD },
  reverbIncrease: {
    send: ways("rises", "reverb build", "reverb builds"),
    mix: ways("rises", "reverb build", "reverb builds"),
    gain: highs("lift of the dry level", "lifts of the dry level"),
  },
  widthOpen: { width: ways("rises", "opening", "openings") },
  crossfadeEq: {
    lowBand: ways("ways", "crossfade of the lows", "crossfades of the lows"),
    highBand: ways("ways", "crossfade of the highs", "crossfades of the highs"),
  },
  saturationRide: {
    drive: highs("driven part", "driven parts"),
    driveTrim: { counts: "lows", one: "trimmed part", many: "trimmed parts", extent: "by" },
  },
  compressionRide: { threshold: { counts: "lows", one: "tighter part", many: "tighter parts", extent: "between" } },
  dropImpact: { highPass: BUILD, gain: lows("silence before the drop", "silences before the drop") },
  delayThrow: { send: highs("throw", "throws"), returnGain: ducks("ducked return", "ducked returns") },
  reverseReverb: { send: ways("rises", "reverse swell", "reverse swells") },
};
