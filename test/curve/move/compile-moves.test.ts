import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileMoves } from "#src/curve/move/compile-moves.ts";
import { type MoveTarget, moveTarget } from "#src/curve/move/move-target.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { Lane } from "#src/model/move/lane.ts";
import type { Fraction } from "#src/model/units.ts";
import { parameter } from "#test/doubles/live-set.ts";

const SWEEP: Lane = {
  role: "lowPass",
  unit: "Hz",
  points: [
    { time: 0, value: 200 },
    { time: 8, value: 12_800 },
  ],
};
const DUCK: Lane = { role: "gain", unit: "dB", points: [0, -12, 0].map((value, time) => ({ time, value })) };
const knob = (name: string, target: number, given: Partial<Parameter> = {}) =>
  parameter({ name, target, unit: "", value: 0, minimum: 0, maximum: 1, ...given });

function target(
  lane: Lane,
  given: Parameter,
  className: string,
  { range = [0, 1], inverted = false, unknown = "refuse" }: Asked = {},
) {
  return moveTarget(
    { parameter: given, className, name: `${className}:${given.name}`, envelope: [] },
    lane,
    { range, inverted },
    unknown,
  );
}

interface Asked {
  readonly range?: readonly [Fraction, Fraction];
  readonly inverted?: boolean;
  readonly unknown?: "refuse" | "travel";
}

function made(...given: Parameters<typeof target>): MoveTarget {
  const result = target(...given);
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}

describe("moveTarget", () => {
  it("a gain adds to a fader, and sets a knob that is no gain", () => {
    expect(made(DUCK, parameter({}), "Mixer")).toMatchObject({ adds: true, taper: { unit: "dB" } });
    expect(made(DUCK, knob("Frequency", 3), "AutoFilter2")).toMatchObject({ adds: false, taper: { unit: "travel" } });
    expect(made({ ...DUCK, role: "send" }, parameter({}), "Mixer").adds).toBe(false);
  });

  it.each<[string, Parameter, string]>([
    ["a knob that nobody knows", knob("Cutoff", 4), "How “Plugin:Cutoff” relates to Hz is not known"],
    ["a switch", knob("On", 4, { kind: "boolean" }), "“Plugin:On” is a switch or a choice"],
    ["what cannot be automated", knob("Cutoff", 4, { target: null }), "“Plugin:Cutoff” cannot be automated"],
    ["a range that is not known", knob("Cutoff", 4, { maximum: null }), "The range of “Plugin:Cutoff” is not known"],
  ])("refuses %s", (_, given, words) => {
    const result = target(SWEEP, given, "Plugin");
    expect(result.ok ? "" : result.error.sentence).toContain(words);
  });

  it("takes the travel of an unknown knob that somebody pointed at", () => {
    expect(made(SWEEP, knob("Cutoff", 4), "Plugin", { unknown: "travel" }).taper.unit).toBe("travel");
  });
});

describe("compileMoves", () => {
  it("one curve moves eight parameters, each in its own part and way up", () => {
    const targets = Array.from({ length: 8 }, (_, i) =>
      made(SWEEP, knob(`Macro ${i}`, i), "Rack", {
        range: [i / 10, (i + 2) / 10],
        inverted: i % 2 === 1,
        unknown: "travel",
      }),
    );
    const result = compileMoves([SWEEP], targets);
    const ends = result.ok ? result.value.map(({ points }) => points.map(({ value }) => value)) : [];
    expect(ends).toHaveLength(8);
    for (const [i, [first, last]] of ends.entries()) {
      const [from, to] = i % 2 === 1 ? [(i + 2) / 10, i / 10] : [i / 10, (i + 2) / 10];
      expect(first).toBeCloseTo(from, 9);
      expect(last).toBeCloseTo(to, 9);
    }
  });

  it("each target follows the lane of its role, between the ends of that lane", () => {
    const targets = [made(DUCK, parameter({}), "Mixer"), made(SWEEP, knob("Frequency", 2), "AutoFilter2")];
    const result = compileMoves([SWEEP, DUCK], targets);
    expect(result.ok && result.value.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [0, 8],
    ]);
    expect(result.ok && result.value[1]!.points).toHaveLength(2);
  });

  it.each<[string, readonly Lane[], readonly MoveTarget[], string]>([
    [
      "a ninth target",
      [DUCK],
      Array.from({ length: 9 }, (_, i) => made(DUCK, parameter({ target: i }), "Mixer")),
      "One curve moves at most 8 parameters and 9 are asked for: take 1 away.",
    ],
    [
      "a target without a curve",
      [DUCK],
      [made(SWEEP, knob("Frequency", 2), "AutoFilter2")],
      "“AutoFilter2:Frequency” waits for a curve (lowPass) that this recipe does not draw",
    ],
    [
      "a parameter twice",
      [DUCK],
      [made(DUCK, parameter({}), "Mixer"), made(DUCK, parameter({}), "Mixer")],
      "“Mixer:Volume” is asked for twice",
    ],
  ])("refuses %s", (_, lanes, targets, words) => {
    const result = compileMoves(lanes, targets);
    expect(result.ok ? "" : result.error.sentence).toContain(words);
  });

  it("law: whatever is asked of whatever knob, no value leaves its range", () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const limits = fc.tuple(
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.double({ min: 0.1, max: 50, noNaN: true }),
    );
    fc.assert(
      fc.property(limits, part, part, fc.boolean(), ([minimum, size], a, b, inverted) => {
        const maximum = minimum + size;
        const range = [Math.min(a, b), Math.max(a, b)] as const;
        const asked = { range, inverted, unknown: "travel" } as const;
        const result = compileMoves([DUCK], [made(DUCK, knob("Any", 1, { minimum, maximum }), "Plugin", asked)]);
        const values = result.ok ? result.value[0]!.points.map(({ value }) => value) : [];
        expect(values.length).toBeGreaterThan(0);
        expect(values.every((value) => value >= minimum && value <= maximum)).toBe(true);
      }),
    );
  });
});

describe("law: a gain on top of earlier automation", () => {
  it("is the lane and the automation, added in dB", () => {
    const level = fc.double({ min: 0.1, max: 1, noNaN: true });
    const at = fc.double({ min: 0, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 4 }), at, (levels, time) => {
        const envelope = levels.map((value, i) => ({ time: i * 0.7, value }));
        const fader = { ...made(DUCK, parameter({}), "Mixer"), envelope };
        const result = compileMoves([DUCK], [fader]);
        const move = result.ok ? result.value[0]! : null;
        expect(move?.largestError).toBeLessThanOrEqual(0.25);
        const heard = fader.taper.toUnit(evaluateEnvelope(move?.points ?? [], time));
        const wanted = fader.taper.toUnit(evaluateEnvelope(envelope, time)) + evaluateEnvelope(DUCK.points, time);
        expect(Math.abs(heard - wanted)).toBeLessThanOrEqual(0.25);
      }),
    );
  });
});
