import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropImpact } from "#src/decision/recipes/movement/drop-impact.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { initialSettings } from "#test/contracts/recipe.ts";
import { laneAt, laneOf, sectionsAt } from "#test/decision/recipes/movement/lane-at.ts";
import { anyMusic, someMusic } from "#test/doubles/heard/some-music.ts";

const IMPACT = initialSettings(dropImpact.settings);
const SONG = someMusic({
  to: 64,
  sections: sectionsAt([0, 16, 48, 64], {}, { kind: "build" }, { kind: "drop" }),
});

describe("a drop's impact", () => {
  it("thins out from 200 Hz to 1 kHz over the bars before the drop", () => {
    const lane = laneOf(dropImpact.draw(IMPACT, SONG), "highPass");
    expect([laneAt(lane, 15.9), laneAt(lane, 16)]).toEqual([20, 200]);
    expect(laneAt(lane, 47.4)).toBeGreaterThan(950);
    expect(laneAt(lane, 47.8)).toBe(1_000);
  });

  it("is fully open and at full level exactly on the drop, and not before", () => {
    const drawing = dropImpact.draw(IMPACT, SONG);
    expect(laneAt(laneOf(drawing, "highPass"), 48)).toBe(20);
    expect(laneAt(laneOf(drawing, "gain"), 48)).toBe(0);
    expect(laneAt(laneOf(drawing, "gain"), 47.99)).toBe(-70);
  });

  it("opens the filter while nothing sounds", () => {
    const drawing = dropImpact.draw(IMPACT, SONG);
    const opens = laneOf(drawing, "highPass").points.findLast(({ value }) => value > 20)!.time;
    expect(laneAt(laneOf(drawing, "gain"), opens)).toBe(-70);
  });

  it.each([
    ["an eighth", 0.125],
    ["a quarter", 0.25],
  ])("is silent for %s of a bar right before the drop", (_, silence) => {
    const floor = laneOf(dropImpact.draw({ ...IMPACT, silence }, SONG), "gain").points.filter(
      ({ value }) => value === -70,
    );
    expect(floor[1]!.time - floor[0]!.time).toBeCloseTo(silence * 4, 9);
    expect((48 - floor[1]!.time) / 2).toBeCloseTo(0.002, 9);
  });

  it("law: no edge of the gain is faster than 2 ms, at any tempo, and every silence is an eighth to a quarter bar", () => {
    fc.assert(
      fc.property(
        anyMusic(),
        fc.double({ min: 0.125, max: 0.25, noNaN: true }),
        fc.integer({ min: 1, max: 4 }),
        (music, silence, every) => {
          const settings = { ...IMPACT, silence, every, bars: 1, fall: 2 };
          const { points } = laneOf(dropImpact.draw(settings, music), "gain");
          const pairs = points.slice(1).map((right, k) => ({ left: points[k]!, right }));
          for (const { left, right } of pairs.filter((pair) => pair.left.value !== pair.right.value)) {
            const seconds = music.tempo.secondsAt(right.time) - music.tempo.secondsAt(left.time);
            expect(seconds).toBeGreaterThan(0.002 - 1e-9);
          }
          for (const { left, right } of pairs.filter((pair) => pair.left.value === -70 && pair.right.value === -70)) {
            const bar = (right.time - left.time) / music.bars.barLengthAt(right.time);
            expect(bar).toBeGreaterThan(0.125 - 1e-9);
            expect(bar).toBeLessThan(0.25 + 1e-9);
          }
        },
      ),
    );
  });

  it("comes every so many bars where no drop is known, and says so", () => {
    const drawing = dropImpact.draw({ ...IMPACT, every: 4, bars: 2 }, someMusic());
    expect(drawing.notes).toContainEqual({ code: "no-sections" });
    const gain = laneOf(drawing, "gain");
    expect([15.8, 16, 31.8, 32].map((beat) => laneAt(gain, beat))).toEqual([-70, 0, -70, 0]);
  });

  it("leaves out a drop that has no room before it", () => {
    const sections = sectionsAt([0, 0.6, 32], {}, { kind: "drop" });
    const drawing = dropImpact.draw(IMPACT, someMusic({ sections }));
    expect(laneOf(drawing, "gain").points.map(({ value }) => value)).toEqual([0, 0]);
    expect(drawing.notes).toContainEqual({ code: "limited", what: "drops", times: 1 });
  });

  it("keeps its edges in milliseconds when the tempo changes", () => {
    const tempo = tempoMap(60);
    const points = laneOf(dropImpact.draw(IMPACT, { ...SONG, tempo }), "gain").points;
    const entry = points.find(({ time, value }) => time === 48 && value === 0)!;
    const before = points[points.indexOf(entry) - 1]!;
    expect(entry.time - before.time).toBeCloseTo(0.002, 9);
  });
});
