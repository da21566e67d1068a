import { bezierAt } from "#src/dsp/bezier.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";

/** The roles that a recipe draws as it is set. What it hears of the music moves its curves, not what they are for. */
export function rolesDrawn<Specs extends SettingSpecs>(
  recipe: Recipe<Specs>,
  settings: SettingsOf<Specs>,
): readonly LaneRole[] {
  return recipe.draw(settings, ANY_MUSIC).lanes.map(({ role }) => role);
}

const ANY_MUSIC: Music = {
  from: 0,
  to: 64,
  bars: songBars([4, 4], []),
  tempo: tempoMap(120, [], bezierAt),
  hits: [],
  phraseEnds: [],
  sections: [],
  levels: { loudness: [], bass: [], monoLoss: [] },
};
