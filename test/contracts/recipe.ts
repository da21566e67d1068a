import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Breakpoint } from "#src/model/envelope.ts";
import { cyclePoints } from "#src/model/recipe/cycle/cycle-points.ts";
import type { Lane, LaneRole, LaneUnit } from "#src/model/recipe/lane.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Drawing, Recipe } from "#src/model/recipe/recipe.ts";
import type { CyclePoints, SettingSpec, SettingSpecs, SettingsOf, SettingValue } from "#src/model/recipe/settings.ts";
import type { Beats } from "#src/model/units.ts";
import { anyMusic, readMoreOften, repeatingMusic, someMusic } from "#test/doubles/heard/some-music.ts";

/** What of the contract differs from recipe to recipe. */
export interface RecipeLimits<Specs extends SettingSpecs> {
  /** The range that each lane keeps by what its settings say; a role that is not named keeps the range of its unit. */
  readonly keeps?: (settings: SettingsOf<Specs>) => Partial<Record<LaneRole, readonly [number, number]>>;
  /** Settings under which nothing is random, for the law of repetition; `null` where every bar differs by intent. */
  readonly repeats?: Partial<SettingsOf<Specs>> | null;
}

/** What every recipe does, whatever it draws. */
export function recipeContract<Specs extends SettingSpecs>(
  recipe: Recipe<Specs>,
  limits: RecipeLimits<Specs> = {},
): void {
  const settings = anySettings(recipe.settings);
  const initial = initialSettings(recipe.settings);

  describe(`the recipe ${recipe.name}`, () => {
    it("has settings that begin inside their ranges", () => {
      expect(Object.keys(recipe.settings).length).toBeGreaterThan(0);
      for (const [name, spec] of Object.entries(recipe.settings)) {
        expect({ name, begins: beginsInside(spec) }).toEqual({ name, begins: true });
        expect(spec.label).not.toBe("");
      }
    });

    it("law: draws finite points in rising time from one end of the stretch to the other, inside their range", () => {
      fc.assert(
        fc.property(settings, anyMusic(), (values, music) => {
          const { lanes } = recipe.draw(values, music);
          expect(new Set(lanes.map((lane) => lane.role)).size).toBe(lanes.length);
          for (const lane of lanes) {
            expectWellFormed(lane, music);
            const [low, high] = limits.keeps?.(values)[lane.role] ?? UNIT_RANGE[lane.unit];
            const [least, most] = extremes(lane);
            expect(least).toBeGreaterThanOrEqual(low - 1e-9);
            expect(most).toBeLessThanOrEqual(high + 1e-9);
          }
        }),
        { numRuns: 300 },
      );
    });

    it("law: draws the same for the same input and leaves its input as it was", () => {
      fc.assert(
        fc.property(settings, anyMusic(), (values, music) => {
          const before = structuredClone({ values, heard: heardOf(music) });
          const first = recipe.draw(values, music);
          expect(recipe.draw(values, music)).toEqual(first);
          expect({ values, heard: heardOf(music) }).toEqual(before);
        }),
      );
    });

    it("law: does not depend on how often the levels were read", () => {
      fc.assert(
        fc.property(settings, anyMusic(), (values, music) => {
          const often = { ...music, levels: readMoreOften(music.levels) };
          expectAlike(recipe.draw(values, often), recipe.draw(values, music), 0);
        }),
      );
    });

    it("draws something over music of which nothing was heard", () => {
      for (const lane of recipe.draw(initial, someMusic()).lanes) expectWellFormed(lane, someMusic());
    });

    if (limits.repeats === null) return;
    it("law: repeats without drift over 10,000 bars", () => {
      fc.assert(
        fc.property(settings, fc.constantFrom(4, 3.5), (values, bar) => {
          const fixed = { ...values, ...limits.repeats };
          // 96 bars hold a whole number of pairs of every division, in 4/4 and in 7/8.
          const near = repeatingMusic(bar, 96 * bar, 120 * bar);
          const far = repeatingMusic(bar, 9984 * bar, 10_008 * bar);
          expectAlike(recipe.draw(fixed, far), recipe.draw(fixed, near), far.from - near.from);
        }),
        { numRuns: 25 },
      );
    });

    it("draws a stretch of 10,000 bars at once", () => {
      const drawing = recipe.draw(initialSettings(recipe.settings), repeatingMusic(4, 0, 40_000));
      for (const { points } of drawing.lanes) expect([points[0]!.time, points.at(-1)!.time]).toEqual([0, 40_000]);
    });
  });
}

/** The settings as they stand before anybody touches them. */
export function initialSettings<Specs extends SettingSpecs>(specs: Specs): SettingsOf<Specs> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.initial])) as SettingsOf<Specs>;
}

/** Any settings inside their ranges, their ends more often than chance would have it. */
export function anySettings<Specs extends SettingSpecs>(specs: Specs): fc.Arbitrary<SettingsOf<Specs>> {
  const values = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, anyValue(spec)]));
  return fc.record(values) as fc.Arbitrary<SettingsOf<Specs>>;
}

const UNIT_RANGE: Readonly<Record<LaneUnit, readonly [number, number]>> = {
  dB: [-100, 40],
  Hz: [10, 22_050],
  "%": [0, 200],
  pan: [-1, 1],
  cents: [-1200, 1200],
};

/** As fine as a dial can be turned. */
const DIAL_STEPS = 9973;

function anyValue(spec: SettingSpec): fc.Arbitrary<SettingValue> {
  if (spec.kind === "choice") return fc.constantFrom(...spec.options);
  if (spec.kind === "steps") return fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: spec.most });
  if (spec.kind === "points") return anyCycle(spec.most);
  const { minimum, maximum, initial } = spec;
  const between = fc
    .integer({ min: 0, max: DIAL_STEPS })
    .map((step) => minimum + ((maximum - minimum) * step) / DIAL_STEPS);
  return fc.oneof(fc.constantFrom(minimum, maximum, initial), between);
}

/** Any cycle, steps and points at one place among it. */
export function anyCycle(most: number): fc.Arbitrary<CyclePoints> {
  const part = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  const bend = fc.oneof(fc.constantFrom(-1, 0, 1), fc.double({ min: -1, max: 1, noNaN: true })).map((each) => each + 0);
  const point = fc.record({ at: part, value: part, bend });
  return fc.tuple(point, fc.array(point, { maxLength: most - 2 }), point).map(([first, between, last]) => {
    const inner = between.filter(({ at }) => at > 0 && at < 1).sort((one, other) => one.at - other.at);
    const two = inner.filter(({ at }, k) => at !== inner[k - 2]?.at);
    return [{ ...first, at: 0 }, ...two, { ...last, at: 1 }];
  });
}

function beginsInside(spec: SettingSpec): boolean {
  if (spec.kind === "choice") return spec.options.includes(spec.initial);
  if (spec.kind === "steps")
    return spec.initial.length <= spec.most && spec.initial.every((step) => step >= 0 && step <= 1);
  if (spec.kind === "points") return cyclePoints(spec.initial, spec.most) !== null;
  return spec.minimum < spec.maximum && spec.initial >= spec.minimum && spec.initial <= spec.maximum;
}

function expectWellFormed({ points }: Lane, { from, to }: Pick<Music, "from" | "to">): void {
  const ends = [points[0]?.time, points.at(-1)?.time];
  expect(ends[0] === from && ends[1] === to, `from ${ends.join(" to ")} in place of ${from} to ${to}`).toBe(true);
  for (const [k, point] of points.entries()) {
    const fault = faultOf(point, points[k - 1], points[k - 2]);
    if (fault !== null) throw new Error(`${fault}: ${JSON.stringify(point)}`);
  }
}

function faultOf(point: Breakpoint, previous: Breakpoint | undefined, beforeIt: Breakpoint | undefined): string | null {
  const numbers = [point.time, point.value, ...Object.values(point.curve ?? {})];
  if (!numbers.every(Number.isFinite)) return "not finite";
  if (previous !== undefined && point.time < previous.time) return "back in time";
  if (beforeIt !== undefined && point.time === beforeIt.time) return "three at one time";
  return point.curve === undefined || insideSquare(point.curve) ? null : "bent out of its square";
}

function insideSquare({ x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number }): boolean {
  return [x1, y1, x2, y2].every((part) => part >= -1e-9 && part <= 1 + 1e-9) && x1 <= x2 + 1e-9;
}

/** Bends stay between their ends, so that the points hold the extremes. */
function extremes({ points }: Lane): readonly [number, number] {
  const values = points.map((point) => point.value);
  return [Math.min(...values), Math.max(...values)];
}

function heardOf({ hits, phraseEnds, sections, levels }: Music) {
  return { hits, phraseEnds, sections, levels };
}

/** Beats that a repetition may be off by. */
const SAME_TIME: Beats = 1e-9;
/** In the lane's own unit: what so little time makes of the steepest edges. */
const SAME_VALUE = 1e-6;

/** Both drawings the same, the first one later by `shift`. */
function expectAlike(later: Drawing, earlier: Drawing, shift: Beats): void {
  expect(later.lanes.map(({ role, unit, points }) => [role, unit, points.length])).toEqual(
    earlier.lanes.map(({ role, unit, points }) => [role, unit, points.length]),
  );
  for (const [k, lane] of later.lanes.entries()) {
    for (const [i, point] of lane.points.entries()) {
      const other = earlier.lanes[k]!.points[i]!;
      const late = Math.abs(point.time - shift - other.time);
      const off = Math.abs(point.value - other.value);
      if (!(late <= SAME_TIME && off <= SAME_VALUE)) throw new Error(`point ${i} of ${lane.role}: ${late}, ${off}`);
    }
  }
}
