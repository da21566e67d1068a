import type { ControlValues } from "#src/chassis/work/control-values.ts";
import { settingsNow } from "#src/chassis/work/settings-now.ts";
import { masterGoal } from "#src/decision/master/master-goal.ts";
import type { MasterIntent } from "#src/devices/master/plan.ts";
import { MASTER_SPEC } from "#src/devices/master/spec/master-spec.ts";
import { findGenre } from "#src/knowledge/genres/find-genre.ts";
import { MASTER_SETTINGS } from "#src/knowledge/master/settings.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import type { StoredSettings } from "#src/model/device/stored-settings.ts";
import type { SinkFormat } from "#src/ports/output/audio-sink.ts";

/** What the presets of the Master set: its settings under the name that a preset's file gives them. */
export const MASTER_RECIPE = { name: "master", settings: MASTER_SETTINGS } as const;

/** What the dials, the menus and the last preset ask for. */
export interface MasterWish extends MasterIntent {
  readonly platform: Platform | null;
  /** All there are, which are told what they make of the master. */
  readonly platforms: readonly Platform[];
  readonly encoding: SinkFormat["encoding"];
}

export function masterWish(
  controls: ControlValues,
  stored: StoredSettings | null,
  platforms: readonly Platform[],
): MasterWish {
  const {
    platform: id,
    target,
    ceiling,
    genre,
    limiter,
    bits,
    eq,
    multiband,
    stereo,
    excite,
    glue,
    match,
  } = settingsNow(MASTER_RECIPE, MASTER_SPEC, controls, stored);
  const platform = platforms.find((each) => each.id === id) ?? null;
  const goal = masterGoal({
    platform,
    target: platform?.loudness ?? target,
    ceiling: platform === null ? ceiling : undefined,
    limiter: limiter === "on",
  });
  if (goal === null) throw new RangeError("masterWish: a target is a loudness");
  return {
    ...{ platform, platforms, goal, encoding: ENCODINGS[bits] },
    ...{ genre: findGenre(genre), amount: 1, stages: null },
    amounts: { eq, multiband, stereo, excite, glue, match },
  };
}

const ENCODINGS = { "16": "s16le", "24": "s24le", "32f": "f32le" } as const;
