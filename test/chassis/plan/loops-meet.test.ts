import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawRecipe } from "#src/chassis/plan/plan-curves.ts";
import { RECIPE_TABLES } from "#src/chassis/presets/open-presets.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import { laneCurve } from "#src/curve/compile/drawn-lane.ts";
import { RECIPE_BOOK, recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import { autoPan } from "#src/decision/recipes/rhythm/auto-pan.ts";
import { tremolo } from "#src/decision/recipes/rhythm/tremolo.ts";
import { FACTORY_PRESETS } from "#src/knowledge/factory-presets/factory-presets.ts";
import type { Lane } from "#src/model/recipe/lane.ts";
import type { Music } from "#src/model/recipe/music.ts";
import { checkPreset } from "#src/model/recipe/preset-file/check-preset.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { anySettings, initialSettings } from "#test/contracts/recipe.ts";
import { anyMusic, repeatingMusic, someMusic } from "#test/doubles/heard/some-music.ts";

/** Music of a session clip that loops from one beat to another, played from `from` on: one tempo throughout. */
function looped(music: Music, from: number, start: number, length: number): Music {
  const loop = { from: start, to: start + length };
  return { ...music, from, to: loop.to, loop, tempo: tempoMap(120) };
}

/** How far a lane's end is from what its loop begins with. */
function seam(lane: Lane, { loop }: Music): number {
  const curve = laneCurve(lane);
  return Math.abs(curve.before(loop!.to) - curve.at(loop!.from));
}

const LENGTHS = [0.25, 1, 3, 3.5, 4, 6, 8, 16, 30, 64];

describe("a session loop", () => {
  it.each([2, 3, 4, 6, 8, 16])("of %s beats holds whole cycles of “Auto-pan, wide and slow”", (length) => {
    const preset = checkPreset(FACTORY_PRESETS.pump["auto-pan-wide-and-slow"], RECIPE_TABLES);
    if (!preset.ok) throw new Error(preset.error.sentence);
    const music = looped(someMusic(), 0, 0, length);
    const { lanes, notes } = drawRecipe(autoPan, settingsFrom(autoPan, preset.value.values), music);
    expect(seam(lanes[0]!, music)).toBeLessThan(1e-9);
    const { at } = laneCurve(lanes[0]!);
    const cycle = notes.find((note) => note.code === "fitted")?.fitted ?? 8;
    expect(length / cycle).toBeCloseTo(Math.round(length / cycle), 9);
    expect(length / cycle).toBeGreaterThanOrEqual(1);
    // It is on its way from the same side on both sides of the seam.
    expect(at(length - cycle / 8)).toBeCloseTo(at(cycle - cycle / 8), 6);
    expect(Math.abs(at(cycle / 4) - at(0))).toBeGreaterThan(0.1);
  });

  it("says what it fits, and leaves alone what goes into it", () => {
    const drawn = (division: "1 bar" | "8 bars" | "1/4D") =>
      drawRecipe(tremolo, { ...initialSettings(tremolo.settings), division }, looped(someMusic(), 0, 0, 4)).notes;
    expect(drawn("1 bar")).toEqual([]);
    expect(drawn("8 bars")).toEqual([{ code: "fitted", cycle: 32, fitted: 4 }]);
    expect(drawn("1/4D")).toEqual([{ code: "fitted", cycle: 1.5, fitted: expect.closeTo(4 / 3, 9) }]);
  });

  it("ducks at its end for the hit at its start", () => {
    const hits = [0, 1, 2, 3].map((at) => ({ at, strength: 1 }));
    const pump = recipeNamed("pump")!;
    const settings = settingsFrom(pump, { trigger: "hits" });
    const once = drawRecipe(pump, settings, someMusic({ to: 4, hits })).lanes[0]!;
    const again = drawRecipe(pump, settings, looped(someMusic({ hits }), 0, 0, 4)).lanes[0]!;
    expect(laneCurve(again).before(4)).toBeCloseTo(-9, 6);
    expect(laneCurve(once).before(4)).toBeCloseTo(0, 6);
  });

  it.each(
    Object.values(FACTORY_PRESETS)
      .flatMap((shipped) => Object.entries(shipped))
      .flatMap(([name, input]) => {
        const preset = checkPreset(input, RECIPE_TABLES);
        const recipe = preset.ok ? recipeNamed(preset.value.recipe) : undefined;
        return preset.ok && recipe !== undefined ? [[name, recipe, preset.value] as const] : [];
      }),
  )("of any length meets its start with the preset %s", (_, recipe, preset) => {
    for (const length of LENGTHS) {
      const music = looped(repeatingMusic(4, 0, 64), 0, 0, length);
      for (const lane of drawRecipe(recipe, settingsFrom(recipe, preset.values), music).lanes)
        expect({ length, role: lane.role, seam: seam(lane, music) < 1e-6 }).toEqual({
          ...{ length, role: lane.role, seam: true },
        });
    }
  });

  it.each(RECIPE_BOOK.map((recipe) => [recipe.name, recipe] as const))(
    "law: meets its start with %s, wherever it begins and whatever comes before it",
    (_, recipe) => {
      const length = fc.oneof(fc.constantFrom(...LENGTHS), fc.double({ min: 0.1, max: 40, noNaN: true }));
      const start = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 9, noNaN: true }));
      const before = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 5, noNaN: true }));
      fc.assert(
        fc.property(
          anySettings(recipe.settings),
          anyMusic(),
          start,
          length,
          before,
          (settings, any, at, beats, lead) => {
            const music = looped(any, at - lead, at, beats);
            for (const lane of drawRecipe(recipe, settings, music).lanes) {
              expect([lane.points[0]!.time, lane.points.at(-1)!.time]).toEqual([music.from, music.to]);
              expect(lane.points.every(({ value }) => Number.isFinite(value))).toBe(true);
              expect(seam(lane, music)).toBeLessThan(1e-6 * Math.max(1, Math.abs(lane.points[0]!.value)));
            }
          },
        ),
        { numRuns: 60 },
      );
    },
  );
});
