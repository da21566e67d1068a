import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawRecipe } from "#src/chassis/plan/plan-curves.ts";
import { recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import { settingsOf } from "#src/model/recipe/preset-file/settings-of.ts";
import type { SettingValue } from "#src/model/recipe/settings.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { someMusic } from "#test/doubles/heard/some-music.ts";

interface Before {
  readonly recipe: string;
  readonly values: Readonly<Record<string, SettingValue>>;
  readonly marks: Readonly<Record<keyof typeof GROUNDS, string>>;
}

const VECTORS = new URL("../../../vectors/rhythm-curves.json", import.meta.url);
const { curves } = JSON.parse(readFileSync(VECTORS, "utf8")) as { readonly curves: Readonly<Record<string, Before>> };

const hits = Array.from({ length: 40 }, (_, k) => ({
  at: k * 0.875 + (k % 3) * 0.03,
  strength: k % 4 === 0 ? 1 : 0.6,
}));
const ramp = tempoMap(120, [
  { time: 8, value: 90 },
  { time: 24, value: 140 },
]);

const GROUNDS = {
  plain: someMusic({ hits }),
  ramp: someMusic({ tempo: ramp, hits, from: 3, to: 29.5 }),
  signature: someMusic({ bars: songBars([4, 4], [{ time: 10, signature: [7, 8] }]), hits }),
  loop: someMusic({ from: 0, to: 7, loop: { from: 0, to: 7 }, hits }),
  intro: someMusic({ from: -2, to: 8, loop: { from: 2, to: 8 }, hits }),
} as const;

/** Settings of before that name no way to start draw what they drew, to the last bit. */
describe("curves of before there were other triggers than the grid's", () => {
  it.each(Object.entries(curves))("%s", (_file, { recipe: name, values, marks }) => {
    const recipe = recipeNamed(name)!;
    const now = Object.entries(GROUNDS).map(([ground, music]) => {
      const { lanes } = drawRecipe(recipe, settingsOf(recipe.settings, values), music);
      return [ground, createHash("sha256").update(JSON.stringify(lanes)).digest("hex").slice(0, 16)];
    });
    expect(Object.fromEntries(now)).toEqual(marks);
  });
});
