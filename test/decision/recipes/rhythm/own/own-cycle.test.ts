import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { autoPan } from "#src/decision/recipes/rhythm/auto-pan.ts";
import { pump } from "#src/decision/recipes/rhythm/pump.ts";
import { tremolo } from "#src/decision/recipes/rhythm/tremolo.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { bentValue } from "#src/dsp/shapes/bent-curve.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { CyclePoints } from "#src/model/recipe/settings.ts";
import { anyCycle, initialSettings } from "#test/contracts/recipe.ts";
import { someMusic } from "#test/doubles/heard/some-music.ts";

const TREMOLO = { ...initialSettings(tremolo.settings), shape: "own", division: "1/1", depth: 12 } as const;
const PAN = { ...initialSettings(autoPan.settings), shape: "own", division: "1/1", width: 100 } as const;
const PUMP = { ...initialSettings(pump.settings), shape: "own", division: "1/4", depth: 12, strength: 0 } as const;

const SLOPE: CyclePoints = [
  { at: 0, value: 0, bend: -0.5 },
  { at: 0.75, value: 1, bend: 0.3 },
  { at: 1, value: 0, bend: 0 },
];

function gain(
  settings: typeof TREMOLO & { own: CyclePoints; law?: "dB" | "linear" },
  said: Partial<Music> = {},
): Envelope {
  return tremolo.draw(settings as never, someMusic(said)).lanes[0]!.points;
}

/** The steepest way from value to value, in parts of `height` a millisecond at 120 bpm. */
function steepest(points: Envelope, height: number): number {
  return points.reduce((most, { time, value }, k) => {
    const next = points[k + 1];
    if (next === undefined || Math.abs(next.value - value) < 1e-9) return most;
    return Math.max(most, Math.abs(next.value - value) / height / ((next.time - time) * 500));
  }, 0);
}

describe("a cycle of one's own", () => {
  it("is the same in every cycle of a tremolo: 1 is 0 dB, 0 the depth", () => {
    const points = gain({ ...TREMOLO, own: SLOPE });
    for (let beat = 0; beat < 12; beat += 1 / 16)
      expect(evaluateEnvelope(points, beat)).toBeCloseTo(-12 * (1 - bentValue(SLOPE, (beat / 4) % 1)), 6);
  });

  it("is drawn in amplitude within 0.1 dB where the depth is", () => {
    const points = gain({ ...TREMOLO, law: "linear", own: SLOPE } as never);
    const floor = 10 ** (-12 / 20);
    for (let beat = 0.01; beat < 8; beat += 1 / 16) {
      const height = floor + (1 - floor) * bentValue(SLOPE, (beat / 4) % 1);
      expect(Math.abs(evaluateEnvelope(points, beat) - 20 * Math.log10(height))).toBeLessThan(0.101);
    }
  });

  it("goes from left (0) to right (1) as an auto pan, and follows phase and skew", () => {
    const points = autoPan.draw({ ...PAN, own: SLOPE, phase: 0.5, skew: 25 }, someMusic()).lanes[0]!.points;
    // Half a cycle earlier; what stood in its middle stands at a quarter of it.
    for (const at of [0.6, 0.7, 0.8, 0.9]) {
      const skewed = at < 0.25 ? at * 2 : 0.5 + ((at - 0.25) / 0.75) * 0.5;
      const straight = SLOPE.map((point) => ({ ...point, bend: 0 }));
      const plain = autoPan.draw({ ...PAN, own: straight, phase: 0.5, skew: 25 }, someMusic()).lanes[0]!.points;
      expect(evaluateEnvelope(plain, at * 4 - 2)).toBeCloseTo(2 * bentValue(straight, skewed) - 1, 1);
    }
    expect(Math.min(...points.map(({ value }) => value))).toBe(-1);
    expect(Math.max(...points.map(({ value }) => value))).toBe(1);
  });

  it("has the bends that Bend leaves it", () => {
    const straight = gain({ ...TREMOLO, own: SLOPE.map((point) => ({ ...point, bend: 0 })) });
    expect(gain({ ...TREMOLO, bend: 0, own: SLOPE } as never)).toEqual(straight);
  });

  it("law: no way takes less than Smooth, jumps and the turn to the next cycle among them", () => {
    fc.assert(
      fc.property(anyCycle(12), fc.integer({ min: 2, max: 40 }), (own, smooth) => {
        const settings = { ...TREMOLO, bend: 0, own: own.map((point) => ({ ...point, bend: 0 })), smooth };
        for (const [k, point] of gain(settings as never).entries()) {
          const [before] = [gain(settings as never)[k - 1]];
          if (before === undefined || Math.abs(before.value - point.value) < 1e-9) continue;
          if (point.time >= 31.5) continue;
          expect((point.time - before.time) * 500).toBeGreaterThan(smooth - 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("jumps where two points stand at one time, in the time of Smooth", () => {
    const own: CyclePoints = [
      { at: 0, value: 1, bend: 0 },
      { at: 0.5, value: 1, bend: 0 },
      { at: 0.5, value: 0, bend: 0 },
      { at: 1, value: 0, bend: 0 },
    ];
    const points = gain({ ...TREMOLO, own, smooth: 10 } as never);
    expect([0.1, 1.99, 2.03, 3.9].map((beat) => evaluateEnvelope(points, beat))).toEqual([0, 0, -12, -12]);
    expect(
      steepest(
        points.filter(({ time }) => time > 0.1 && time < 3.9),
        12,
      ),
    ).toBeCloseTo(1 / 10, 6);
  });
});

describe("a pump of one's own", () => {
  const HITS = [4, 8, 9].map((at) => ({ at, strength: 1 }));
  const DIP: CyclePoints = [
    { at: 0, value: 0, bend: 0 },
    { at: 0.5, value: 0.25, bend: 0 },
    { at: 1, value: 0.5, bend: 0 },
  ];

  it("stands at its first value from 2 ms before the hit on, and is back at 0 dB when it is over", () => {
    const { lanes, events } = pump.draw({ ...PUMP, trigger: "hits", own: DIP }, someMusic({ hits: HITS }));
    const at = (beat: number) => evaluateEnvelope(lanes[0]!.points, beat);
    expect(at(3.9)).toBe(0);
    expect(at(4 - 0.004)).toBeCloseTo(-12, 6);
    expect(at(4.498)).toBeCloseTo(-9, 1);
    expect(at(5.1)).toBe(0);
    // The next hit takes over where the curve stands.
    expect(at(9 - 0.004)).toBeCloseTo(-12, 6);
    expect(events.map((event) => event.at)).toEqual([4, 8, 9]);
  });

  it("ducks on every step of the grid, less under weaker hits", () => {
    const { lanes } = pump.draw({ ...PUMP, own: DIP }, someMusic());
    for (const beat of [1, 2, 3, 17]) expect(evaluateEnvelope(lanes[0]!.points, beat - 0.004)).toBeCloseTo(-12, 6);
    const weak = pump.draw(
      { ...PUMP, trigger: "hits", strength: 100, own: DIP },
      someMusic({ hits: [{ at: 4, strength: 0.5 }] }),
    );
    expect(evaluateEnvelope(weak.lanes[0]!.points, 4)).toBeCloseTo(-6, 1);
  });
});
