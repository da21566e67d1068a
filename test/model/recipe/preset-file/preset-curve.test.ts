import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPreset } from "#src/model/recipe/preset-file/check-preset.ts";
import { parsePreset, presetText } from "#src/model/recipe/preset-file/parse-preset.ts";
import { SOME_RECIPES, somePreset } from "#test/doubles/devices/some-preset.ts";

const POINTS = [
  { at: 0, value: 0, bend: 0.5 },
  { at: 4, value: -12, bend: 0 },
  { at: 16, value: 0, bend: 0 },
];

function withCurve(curve: unknown) {
  return checkPreset({ ...somePreset("Mine"), curve }, SOME_RECIPES);
}

describe("the curve of a preset", () => {
  it("law: comes back from the preset's file as it was", () => {
    const finite = fc.double({ min: -70, max: 12, noNaN: true }).map((each) => each + 0);
    const inner = fc.uniqueArray(fc.double({ min: 0.01, max: 99, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(inner, finite, (times, value) => {
        const points = [0, ...times.sort((a, b) => a - b)].map((at) => ({ at, value, bend: -0.25 }));
        const read = parsePreset(presetText(somePreset("A", { curve: { unit: "dB", points } })), SOME_RECIPES);
        expect(read.ok && read.value.curve).toEqual({ unit: "dB", points });
      }),
    );
  });

  it("fits into a preset's file with as many points as there can be", () => {
    const points = Array.from({ length: 1000 }, (_, k) => ({
      at: k * 1.0009765625,
      value: -12.345678 / (k + 1),
      bend: -0.123456,
    }));
    const read = parsePreset(presetText(somePreset("A", { curve: { unit: "dB", points } })), SOME_RECIPES);
    expect(read.ok && read.value.curve?.points).toHaveLength(1000);
  });

  it("is left out where there is none, and nothing of the file lives on", () => {
    const curve = { unit: "dB", points: POINTS.map((each) => ({ ...each, more: 1 })), more: 1 };
    const checked = withCurve(curve);
    expect(checked.ok && checked.value.curve).toEqual({ unit: "dB", points: POINTS });
    expect(checkPreset(somePreset("A"), SOME_RECIPES)).toMatchObject({
      ok: true,
      value: expect.not.objectContaining({ curve: expect.anything() }),
    });
  });

  it.each([
    ["no object", "0 1"],
    ["no unit", { points: POINTS }],
    ["a unit that no curve has", { unit: "Hz", points: POINTS }],
    ["no points", { unit: "dB" }],
    ["one point", { unit: "dB", points: POINTS.slice(0, 1) }],
    ["a beginning elsewhere", { unit: "dB", points: POINTS.slice(1) }],
    ["back in time", { unit: "dB", points: [POINTS[0], POINTS[2], POINTS[1]] }],
    ["three at one time", { unit: "dB", points: [POINTS[0], POINTS[1], POINTS[1], POINTS[1], POINTS[2]] }],
    ["a bend out of range", { unit: "dB", points: [{ ...POINTS[0], bend: 3 }, POINTS[1]] }],
    ["a value that is no number", { unit: "dB", points: [POINTS[0], { at: 1, value: "x" }] }],
    ["a gain that no stage has", { unit: "dB", points: [POINTS[0], { at: 1, value: 60 }] }],
    ["a pan past its end", { unit: "pan", points: [POINTS[0], { at: 1, value: 2 }] }],
    ["past Live's last beat", { unit: "dB", points: [POINTS[0], { at: 1e9, value: 1 }] }],
  ])("refuses %s in one sentence", (_what, curve) => {
    const checked = withCurve(curve);
    expect(!checked.ok && checked.error.code).toBe("preset-unusable");
    expect(!checked.ok && checked.error.sentence).toMatch(/^The preset has .*“curve”.*: it takes .*\.$/);
  });
});
