import { type ControlValues, controlReader } from "#src/chassis/work/control-values.ts";
import { settingsNow } from "#src/chassis/work/settings-now.ts";
import { MIX_RANGES, MIX_SPEC, type MixRange } from "#src/devices/mix/spec/mix-spec.ts";
import { findGenre } from "#src/knowledge/genres/find-genre.ts";
import type { Genre } from "#src/knowledge/genres/genre.ts";
import { MIX_SETTINGS } from "#src/knowledge/mix/settings.ts";
import type { StoredSettings } from "#src/model/device/stored-settings.ts";
import { MIX_STAGES, type MixStage } from "#src/model/mix/mix-move.ts";
import type { SizeKept } from "#src/model/mix/moves/taste.ts";
import type { Fraction } from "#src/model/units.ts";

/** What the presets of the Mix set: its settings under the name that a preset's file gives them. */
export const MIX_RECIPE = { name: "mix", settings: MIX_SETTINGS } as const;

/** What the dials, the menus and the last preset ask for. */
export interface MixWish {
  readonly range: MixRange;
  readonly genre: Genre | null;
  readonly stages: readonly MixStage[];
  readonly sizes: SizeKept;
  /** How sure a move has to be. */
  readonly least: Fraction;
}

export function mixWish(controls: ControlValues, stored: StoredSettings | null): MixWish {
  const { stages, genre, levels, tone, dips, sure } = settingsNow(MIX_RECIPE, MIX_SPEC, controls, stored);
  const size = { fader: levels, bell: tone, shelf: tone, "dynamic-bell": dips };
  return {
    range: MIX_RANGES[Math.round(controlReader(MIX_SPEC, controls)("range"))] ?? "song",
    genre: findGenre(genre),
    stages: stages === "all" ? MIX_STAGES : [stages as MixStage],
    sizes: (_, kind) => size[kind],
    least: sure,
  };
}
