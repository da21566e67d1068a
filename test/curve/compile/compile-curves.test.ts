import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCurves } from "#src/curve/compile/compile-curves.ts";
import { type AskedTarget, type CurveTarget, curveTarget } from "#src/curve/compile/curve-target.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { Lane } from "#src/model/recipe/lane.ts";
import { parameter } from "#test/doubles/sets/live-set.ts";

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

function target(lane: Lane, given: Parameter, className: string, asked: Partial<AskedTarget> = {}) {
  const known = { parameter: given, className, name: `${className}:${given.name}`, envelope: [] };
  return curveTarget(known, lane, { part: { range: [0, 1], inverted: false }, given: null, way: "option", ...asked });
}

function made(...given: Parameters<typeof target>): CurveTarget {
  const result = target(...given);
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}

describe("curveTarget", () => {
  it("a gain adds to a fader, a send is set", () => {
    expect(made(DUCK, parameter({}), "Mixer")).toMatchObject({ adds: true, over: null, taper: { unit: "dB" } });
    expect(made({ ...DUCK, role: "send" }, parameter({}), "Mixer").adds).toBe(false);
  });

  it.each<[string, Lane, Parameter, string, string]>([
    [
      "a cutoff on Utility's gain",
      SWEEP,
      knob("Output", 4, { minimum: -1 }),
      "StereoGain",
      "The curve is in Hz and “StereoGain:Output” shows dB: give it a range to move in, as in --range -12..0dB, or",
    ],
    ["a cutoff on the volume", SWEEP, parameter({}), "Mixer", "is in Hz and “Mixer:Volume” shows dB"],
    ["a gain on a filter", DUCK, knob("Frequency", 3), "AutoFilter2", "is in dB and “AutoFilter2:Frequency” shows Hz"],
    ["a gain on a pan", DUCK, parameter({ name: "Pan", unit: "pan", minimum: -1 }), "Mixer", "shows left and right"],
    ["a gain on an attack", DUCK, knob("Attack", 3, { unit: "ms", maximum: 80 }), "Gate", "shows ms: give it"],
    [
      "a knob that nobody knows",
      SWEEP,
      knob("Cutoff", 4),
      "Plugin",
      "what “Plugin:Cutoff” shows is not known: give it",
    ],
    ["a switch", SWEEP, knob("On", 4, { kind: "boolean" }), "Plugin", "“Plugin:On” is a switch or a choice"],
    ["what cannot be automated", SWEEP, knob("X", 4, { target: null }), "Plugin", "“Plugin:X” cannot be automated"],
    ["a range that is not known", SWEEP, knob("X", 4, { maximum: null }), "Plugin", "The range of “Plugin:X” is not"],
    [
      "a curve beyond what a knob reaches",
      SWEEP,
      knob("LFO Freq", 3),
      "AutoFilter2",
      "The curve goes from 200 Hz to 12.8 kHz and “AutoFilter2:LFO Freq” reaches from 0.1 Hz to 60 Hz",
    ],
  ])("refuses %s", (_, lane, given, className, words) => {
    const result = target(lane, given, className);
    expect(result.ok ? "" : result.error.sentence).toContain(words);
  });

  it("says to each who names the target how a range is given", () => {
    const words = (way: AskedTarget["way"]) => {
      const result = target(SWEEP, parameter({}), "Mixer", { way });
      return result.ok ? "" : result.error.sentence;
    };
    expect(words("option")).toContain("--range -12..0dB");
    expect(words("dials")).toContain("set From and To under Targets");
    expect(words("preset")).toContain("give the preset's target a “range”");
  });
});

describe("compileCurves", () => {
  it("one curve moves eight parameters, each in its own part and way up", () => {
    const targets = Array.from({ length: 8 }, (_, i) =>
      made(SWEEP, knob(`Macro ${i}`, i), "Rack", { part: { range: [i / 10, (i + 2) / 10], inverted: i % 2 === 1 } }),
    );
    const result = compileCurves([SWEEP], targets);
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
    const result = compileCurves([SWEEP, DUCK], targets);
    expect(result.ok && result.value.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [0, 8],
    ]);
    expect(result.ok && result.value[1]!.points).toHaveLength(2);
  });

  it.each<[string, readonly Lane[], readonly CurveTarget[], string]>([
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
    const result = compileCurves(lanes, targets);
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
        fc.pre(range[0] > 0 || range[1] < 1);
        const asked = { part: { range, inverted } };
        const result = compileCurves([DUCK], [made(DUCK, knob("Any", 1, { minimum, maximum }), "Plugin", asked)]);
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
        const result = compileCurves([DUCK], [fader]);
        const move = result.ok ? result.value[0]! : null;
        expect(move?.largestError).toBeLessThanOrEqual(0.25);
        const heard = fader.taper.toUnit(evaluateEnvelope(move?.points ?? [], time));
        const wanted = fader.taper.toUnit(evaluateEnvelope(envelope, time)) + evaluateEnvelope(DUCK.points, time);
        expect(Math.abs(heard - wanted)).toBeLessThanOrEqual(0.25);
      }),
    );
  });
});
