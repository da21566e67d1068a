import { GENRE_SETTING } from "#src/knowledge/genres/genre-setting.ts";
import { MIX_STAGES } from "#src/model/mix/mix-move.ts";
import type { SettingSpecs } from "#src/model/recipe/settings.ts";

/**
 * The settings of a mix: one name, one range, one unit and one start each, for dials, presets, browser and guide.
 *
 * `levels`, `tone` and `dips` scale the sizes that faders, bands of equalisers and dips of masking would have by themselves, and never past their bounds
 * (`MOST_LEVEL`, `EQ_BOUNDS`); a move that is worth nothing any more is not proposed. `sure` is how sure a move has to be for Apply to make it.
 *
 * Source: house taste: sizes start as they are reckoned, as half of a correction leaves half of the fault; `sure` starts at one half, since under it a move is
 * wrong more often than right (`OUT_OF_RANGE`), as all of a mix are that is not heard whole.
 */
export const MIX_SETTINGS = {
  stages: { kind: "choice", label: "Stages", options: ["all", ...MIX_STAGES], initial: "all" },
  genre: GENRE_SETTING,
  levels: { kind: "number", label: "Levels", unit: "", minimum: 0, maximum: 1, initial: 1 },
  tone: { kind: "number", label: "Tone", unit: "", minimum: 0, maximum: 1, initial: 1 },
  dips: { kind: "number", label: "Dips", unit: "", minimum: 0, maximum: 1, initial: 1 },
  sure: { kind: "number", label: "Sure", unit: "", minimum: 0, maximum: 1, initial: 0.5 },
} as const satisfies SettingSpecs;
