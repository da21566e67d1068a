import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tremolo } from "#src/decision/recipes/rhythm/tremolo.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { SEGMENT_SHAPES, shapeAt } from "#src/dsp/shapes/segment-shapes.ts";
import type { Music } from "#src/model/recipe/music.ts";
import { songBars } from "#src/model/time/bars.ts";
import { initialSettings, recipeContract } from "#test/contracts/recipe.ts";
import { someMusic } from "#test/doubles/heard/some-music.ts";

const INITIAL = initialSettings(tremolo.settings);
type Settings = typeof INITIAL;

recipeContract(tremolo, { keeps: ({ depth }) => ({ gain: [-depth, 0] }) });

function drawn(settings: Partial<Settings>, said: Partial<Music> = {}) {
  const points = tremolo.draw({ ...INITIAL, ...settings }, someMusic(said)).lanes[0]!.points;
  return { points, at: (beat: number) => evaluateEnvelope(points, beat) };
}

/** Height of a cycle at a turn, 1 at its beginning; the way back is the way there seen backwards. */
function height(shape: Exclude<Settings["shape"], "own">, turn: number, skew: number): number {
  return turn < skew ? 1 - shapeAt(shape, turn / skew) : 1 - shapeAt(shape, (1 - turn) / (1 - skew));
}

describe("a tremolo", () => {
  it("is a sine in dB by one breakpoint a half cycle", () => {
    const { points, at } = drawn({ division: "1/4", depth: 12 });
    expect(points.length).toBe(32 * 2 + 1);
    for (let beat = 0; beat < 32; beat += 1 / 64) {
      expect(Math.abs(at(beat) + 6 - 6 * Math.cos(2 * Math.PI * beat))).toBeLessThan(12 * 0.0003);
    }
  });

  it.each(SEGMENT_SHAPES.filter((shape) => shape !== "hold"))(
    "law: is the shape %s in dB within 0.0003 of its depth",
    (shape) => {
      fc.assert(
        fc.property(fc.integer({ min: 5, max: 95 }), fc.double({ min: 0.1, max: 31, noNaN: true }), (skew, beat) => {
          const ideal = -24 * (1 - height(shape, beat % 1, skew / 100));
          expect(Math.abs(drawn({ shape, division: "1/4", depth: 24, skew }).at(beat) - ideal)).toBeLessThan(
            24 * 0.0003,
          );
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each([6, 24, 36])("is a sine in amplitude within 0.1 dB, %d dB deep", (depth) => {
    const { points, at } = drawn({ division: "1/4", depth, law: "linear" });
    const floor = 10 ** (-depth / 20);
    for (let beat = 0; beat < 4; beat += 1 / 256) {
      const gain = floor + (1 - floor) * height("sine", beat % 1, 0.5);
      expect(Math.abs(at(beat) - 20 * Math.log10(gain))).toBeLessThan(0.101);
    }
    expect(points.length / 32).toBeLessThan(17);
  });

  it("is a square whose edges take the time to smooth", () => {
    const { at, points } = drawn({ shape: "hold", division: "1/4", smooth: 5 });
    expect([0.02, 0.25, 0.5, 0.52, 0.75, 0.999].map((beat) => Number(at(8 + beat).toFixed(6)))).toEqual([
      0, 0, 0, -6, -6, -6,
    ]);
    const edges = points
      .slice(1)
      .map((point, k) => [point.time - points[k]!.time, point.value - points[k]!.value] as const);
    for (const [time, height] of edges) expect(height === 0 || time > 0.01 - 1e-9).toBe(true);
  });

  it("is a saw tooth that never jumps", () => {
    const { at } = drawn({ shape: "linear", division: "1/4", skew: 100, smooth: 10 });
    expect(at(8.49)).toBeCloseTo(-3, 2);
    expect(at(8.98)).toBeCloseTo(-6, 6);
    expect(at(9)).toBeCloseTo(0, 6);
  });

  it("stands at its phase, swings, and uses a part of its range", () => {
    expect(drawn({ division: "1/4", phase: 0.5 }).at(4)).toBeCloseTo(-6, 6);
    expect(drawn({ division: "1/8", swing: 75 }).at(4.375)).toBeCloseTo(-6, 6);
    expect(drawn({ division: "1/8", swing: 75 }).at(4.875)).toBeCloseTo(-6, 6);
    const part = drawn({ division: "1/4", minimum: 25, maximum: 75 });
    expect([part.at(4), part.at(4.5)]).toEqual([-1.5, -4.5]);
  });

  it("begins anew at a change of time signature without a jump", () => {
    const bars = songBars([4, 4], [{ time: 6.5, signature: [7, 8] }]);
    const { at } = drawn({ division: "1/2", smooth: 20 }, { bars });
    expect(at(6.5)).toBeCloseTo(0, 9);
    expect(at(7.5)).toBeCloseTo(-6, 6);
    expect(at(6.5 - 0.04)).toBeCloseTo(-6 * (1 - height("sine", 0.23, 0.5)), 2);
    for (let beat = 6.3; beat < 6.6; beat += 0.001) expect(Math.abs(at(beat + 0.001) - at(beat))).toBeLessThan(0.2);
  });
});
