import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawRecipe } from "#src/chassis/plan/plan-curves.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import { laneCurve } from "#src/curve/compile/drawn-lane.ts";
import { autoPan } from "#src/decision/recipes/rhythm/auto-pan.ts";
import { gate } from "#src/decision/recipes/rhythm/gate.ts";
import { pump } from "#src/decision/recipes/rhythm/pump.ts";
import { tremolo } from "#src/decision/recipes/rhythm/tremolo.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";
import type { SettingValue } from "#src/model/recipe/settings.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { anySettings } from "#test/contracts/recipe.ts";
import { hitsAt, someMusic } from "#test/doubles/heard/some-music.ts";

type Values = Readonly<Record<string, SettingValue>>;

function drawn(recipe: Recipe, values: Values, said: Partial<Music> = {}) {
  const music = someMusic(said);
  const { lanes, notes } = drawRecipe(recipe, settingsFrom(recipe, values), music);
  const { points } = lanes[0]!;
  return { points, notes, music, ...laneCurve(lanes[0]!) };
}

const RAMP = tempoMap(60, [
  { time: 0, value: 60 },
  { time: 16, value: 180 },
]);

/** A wave of straight lines from 0 down to -6 dB and back. */
const TRIANGLE = { shape: "linear", depth: 6, smooth: 2 } as const;

const WAVES: readonly (readonly [Recipe, key: string])[] = [
  [tremolo as unknown as Recipe, "start"],
  [autoPan as unknown as Recipe, "start"],
  [gate as unknown as Recipe, "start"],
  [pump as unknown as Recipe, "trigger"],
];

describe("a free rate", () => {
  it("has its periods in seconds, whatever the tempo does", () => {
    const { at, music } = drawn(
      tremolo,
      { ...TRIANGLE, start: "free", freeRate: 1.25 },
      { tempo: RAMP, from: 2, to: 30 },
    );
    const second = music.tempo.secondsAt(2);
    const last = music.tempo.secondsAt(30) - second;
    for (let k = 0; (k + 1) * 0.8 < last; k++) {
      expect(at(music.tempo.beatsAt(second + k * 0.8))).toBeCloseTo(0, 9);
      expect(at(music.tempo.beatsAt(second + (k + 0.5) * 0.8))).toBeCloseTo(-6, 9);
    }
  });

  it("begins where its phase says", () => {
    const { at } = drawn(tremolo, { ...TRIANGLE, start: "free", freeRate: 0.5, phase: 0.25 });
    expect([0, 1, 3].map((beat) => Number(at(beat).toFixed(6)))).toEqual([-3, -6, 0]);
  });

  it("begins anew where a loop does, as its clip does", () => {
    const loop = { from: 0, to: 7 };
    const { at, before } = drawn(tremolo, { ...TRIANGLE, start: "free", freeRate: 0.5 }, { ...loop, loop });
    expect([at(0), at(2), at(6)].map((value) => Number(value.toFixed(6)) + 0)).toEqual([0, -6, -6]);
    expect(before(7)).toBeCloseTo(0, 6);
  });

  it("ducks in seconds, each dip as long as the next", () => {
    const { at, music } = drawn(pump, { trigger: "free", freeRate: 3, depth: 12 }, { tempo: RAMP });
    for (let k = 1; k < 20; k++) expect(at(music.tempo.beatsAt(k / 3))).toBeCloseTo(-12, 6);
  });

  it("steps a gate in seconds", () => {
    const { at, music } = drawn(gate, { pattern: "eighths", length: 100, start: "free", freeRate: 4 }, { tempo: RAMP });
    const open = Array.from({ length: 16 }, (_, k) => at(music.tempo.beatsAt((k + 0.7) / 4)) > -1);
    expect(open).toEqual(open.map((_, k) => k % 2 === 0));
  });

  it.each([
    [60, 30, 24],
    [20, 30, 8],
    [120, 30, 30],
    [90, 30, 30],
  ])("at %s bpm draws %s Hz as %s Hz, and says so where it is slower", (bpm, freeRate, right) => {
    const { points, notes, music } = drawn(tremolo, { ...TRIANGLE, start: "free", freeRate }, { tempo: tempoMap(bpm) });
    const turns = points.filter(({ value }) => value === -6).length;
    const length = music.tempo.secondsAt(32);
    expect(Math.abs(turns - length * right)).toBeLessThanOrEqual(1);
    expect(notes).toEqual(right === freeRate ? [] : [{ code: "slowed", asked: freeRate, drawn: right, tempo: bpm }]);
  });

  it.each(WAVES)("law: holds no more breakpoints a beat than the finest division does", (recipe, key) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 999 }),
        fc.double({ min: 0.01, max: 30, noNaN: true }),
        (bpm, freeRate) => {
          const music = { tempo: tempoMap(bpm), to: 16 };
          const { points } = drawn(recipe, { [key]: "free", freeRate }, music);
          const finest = drawn(recipe, { [key]: "beats", division: "1/64T" }, music);
          expect(points.length).toBeLessThanOrEqual(Math.max(finest.points.length, 24 * 16 * 4) + 8);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("one cycle", () => {
  it("is played where the track begins to play, and then there is rest", () => {
    const { at } = drawn(tremolo, { ...TRIANGLE, start: "once", division: "1/2" }, { starts: [0, 16] });
    expect([0, 1, 2, 9, 15.9, 16, 17, 18, 30].map((beat) => Number(at(beat).toFixed(6)) + 0)).toEqual([
      ...[0, -6, 0, 0, 0],
      ...[0, -6, 0, 0],
    ]);
  });

  it("lasts one division, or one part of the free rate", () => {
    const rated = drawn(autoPan, { start: "once", cycle: "rate", freeRate: 0.25, shape: "linear", width: 80 });
    expect([0, 4, 8.5, 20].map((beat) => Number(rated.at(beat).toFixed(6)) + 0)).toEqual([-0.8, 0.8, 0, 0]);
  });

  it("is the whole pattern of a gate", () => {
    const { at } = drawn(gate, { pattern: "half bars", length: 100, start: "once" });
    expect([1, 3, 3.9, 4.2, 20].map((beat) => Number(at(beat).toFixed(6)) + 0)).toEqual([0, -70, -70, 0, 0]);
  });

  it("is one dip of the pump for each passage", () => {
    const { at, points } = drawn(pump, { trigger: "once", depth: 10, release: 50 }, { starts: [4, 12] });
    expect([4, 12].map((beat) => at(beat))).toEqual([-10, -10]);
    expect(points.filter(({ time }) => time > 6 && time < 11.5)).toEqual([]);
  });
});

describe("hits and notes", () => {
  it("start each cycle anew exactly where they are, and before the first there is rest", () => {
    const hits = hitsAt(4, 5.3, 11.77);
    const { at } = drawn(tremolo, { ...TRIANGLE, start: "hits", division: "1/1" }, { hits });
    expect([0, 2, 3.98].map((beat) => at(beat))).toEqual([0, 0, 0]);
    for (const { at: beat } of hits) {
      expect(at(beat)).toBeCloseTo(0, 9);
      expect(at(beat + 1)).toBeCloseTo(-3, 9);
    }
    expect(at(5.29)).toBeLessThan(-3);
  });

  it("rest between cycles where they are one-shot: an envelope for each hit", () => {
    const { at } = drawn(
      tremolo,
      { ...TRIANGLE, start: "hits", division: "1/4", after: "rest" },
      { hits: hitsAt(4, 12) },
    );
    const read = [4, 4.5, 5, 8, 11.9, 12, 12.5, 14].map((beat) => Number(at(beat).toFixed(6)) + 0);
    expect(read).toEqual([0, -6, 0, 0, 0, 0, -6, 0]);
  });

  it("play a gate's pattern from its first step", () => {
    const hits = hitsAt(1.1, 6.35);
    const { at } = drawn(gate, { pattern: "eighths", length: 100, start: "hits", after: "rest" }, { hits });
    const heard = (from: number) => Array.from({ length: 4 }, (_, k) => (at(from + (k + 0.5) / 4) > -1 ? "X" : "."));
    expect([at(0.9), heard(1.1).join(""), heard(6.35).join(""), at(5.5)]).toEqual([0, "X.X.", "X.X.", 0]);
  });

  it("count notes between two pitches alone, in either order", () => {
    const hits = [36, 60, 72].map((pitch, k) => ({ at: 4 + k * 4, strength: 1, pitch }));
    for (const [lowNote, highNote] of [
      [48, 64],
      [64, 48],
    ] as const) {
      const { at } = drawn(pump, { trigger: "notes", lowNote, highNote, depth: 8, strength: 0 }, { hits });
      expect([4, 8, 12].map((beat) => at(beat))).toEqual([0, -8, 0]);
    }
  });

  it.each(WAVES)("say that there are none, and draw nothing", (recipe, key) => {
    const hits = drawn(recipe, { [key]: "hits" });
    expect([hits.notes, hits.points.every(({ value }) => value === 0)]).toEqual([[{ code: "no-hits" }], true]);
    const far = [{ at: 4, strength: 1, pitch: 20 }];
    const notes = drawn(recipe, { [key]: "notes", lowNote: 30 }, { hits: far });
    expect([notes.notes, notes.points.every(({ value }) => value === 0)]).toEqual([[{ code: "no-notes" }], true]);
  });
});

describe("between its cycles", () => {
  it("law: a pan begins each at its left end, exactly at the start, and is exactly in the middle outside them", () => {
    const starts = fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 12 });
    const smooths = fc.double({ min: 2, max: 100, noNaN: true });
    fc.assert(
      fc.property(starts, smooths, fc.constantFrom("hits", "notes", "once"), (places, smooth, start) => {
        const times = places.toSorted((a, b) => a - b).map((place) => place / 20);
        const said = { hits: hitsAt(...times), starts: times, tempo: RAMP };
        const settings = { start, after: "rest", division: "1/4", width: 60, smooth };
        const { at, music } = drawn(autoPan, settings, said);
        for (const time of times) expect(at(time)).toBeCloseTo(-0.6, 9);
        const edge = (beat: number, way: number) =>
          music.tempo.beatsAt(music.tempo.secondsAt(beat) + (way * smooth) / 1000);
        for (let beat = 0; beat < 32; beat += 0.13) {
          const rests = times.every((time) => beat < edge(time, -1) || beat > edge(time + 1, 1));
          if (rests) expect(at(beat)).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

const MODES = fc.constantFrom("hits", "notes", "once");

/** Times in rising order, some of them close to each other. */
const TIMES = fc
  .array(fc.tuple(fc.double({ min: -4, max: 36, noNaN: true }), fc.constantFrom(0, 0.001, 0.01)), { maxLength: 24 })
  .map((pairs) => pairs.flatMap(([at, near]) => (near === 0 ? [at] : [at, at + near])).sort((a, b) => a - b));

describe.each(WAVES)("any trigger", (recipe, key) => {
  const settings = anySettings(recipe.settings);

  it(`law: draws a part of the song as in the whole (${recipe.name})`, () => {
    fc.assert(
      fc.property(
        settings,
        MODES,
        TIMES,
        fc.double({ min: 1, max: 15, noNaN: true }),
        fc.double({ min: 16, max: 31, noNaN: true }),
        (values, mode, times, from, to) => {
          const hits = hitsAt(...times);
          const said = { hits, starts: times, tempo: RAMP };
          const steady = {
            ...values,
            [key]: mode,
            strength: 0,
            bass: 0,
            freeRate: Math.min(7, Number(values["freeRate"])),
          };
          const whole = drawn(recipe, steady, said);
          const part = drawn(recipe, steady, { ...said, from, to });
          // A dip that a hit behind the part's end asks for is none of the part's own, as on the grid.
          const end = key === "trigger" ? to - 0.5 : to;
          for (let beat = from + 1e-6; beat < end; beat += 0.037) {
            if (Math.abs(part.at(beat) - whole.at(beat)) > 2e-3)
              throw new Error(`at ${beat}: ${part.at(beat)} ${whole.at(beat)}`);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it(`law: has no edge faster than 2 ms (${recipe.name})`, () => {
    fc.assert(
      fc.property(settings, fc.constantFrom("hits", "notes", "once", "free"), TIMES, (values, mode, times) => {
        const steady = { ...values, [key]: mode, strength: 0, bass: 0 };
        const { points, music } = drawn(recipe, steady, { hits: hitsAt(...times), starts: times, tempo: RAMP });
        // What clicks is a jump of the amplitude.
        const heights = points.map(({ value }) => (recipe.name === "autoPan" ? value : 10 ** (value / 20)));
        const most = fullWay(steady);
        for (let k = 1; k < points.length; k++) {
          const took = music.tempo.secondsAt(points[k]!.time) - music.tempo.secondsAt(points[k - 1]!.time);
          const steep = Math.abs(heights[k]! - heights[k - 1]!) / most;
          // A bent segment that is cut may be half as steep again as its mean.
          if (steep > 1e-6 && took < (0.002 / STEEPEST) * steep)
            throw new Error(`${took * 1000} ms for ${steep} at ${k}`);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** The way of a whole edge: in amplitude, or over all of the pan and its middle. */
function fullWay(values: Values): number {
  const { depth, width, center } = values as Readonly<Record<string, number>>;
  if (depth !== undefined) return Math.max(1e-9, 1 - 10 ** (-depth / 20));
  const [left, right] = [Math.max(-1, center! - width! / 100), Math.min(1, center! + width! / 100)];
  return Math.max(1e-9, right - left, Math.abs(left), Math.abs(right));
}

/** The steepest place of a bend against its mean. */
const STEEPEST = 6;
