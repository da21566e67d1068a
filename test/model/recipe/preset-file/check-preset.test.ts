import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAPPED_KEYS } from "#src/model/recipe/preset.ts";
import { checkPreset } from "#src/model/recipe/preset-file/check-preset.ts";
import { LARGEST_PRESET, parsePreset, presetText } from "#src/model/recipe/preset-file/parse-preset.ts";
import { SOME_RECIPES, somePreset } from "#test/doubles/devices/some-preset.ts";

function reasonFor(input: unknown): string {
  const checked = checkPreset(input, SOME_RECIPES);
  return checked.ok ? "accepted" : checked.error.sentence;
}

const TARGET = { role: "gain", to: "stage", range: [0, 1], inverted: false };

describe("a preset out of a file", () => {
  it("is what was saved", () => {
    const preset = somePreset("Four on the floor, tight");
    expect(parsePreset(presetText(preset), SOME_RECIPES)).toEqual({ ok: true, value: preset });
    const bent = { ...preset, targets: [{ ...preset.targets[0]!, bend: "S-curve" as const }] };
    expect(parsePreset(presetText(bent), SOME_RECIPES)).toEqual({ ok: true, value: bent });
  });

  it("is what was saved of mapped parameters, and says how they are moved", () => {
    const by = { role: "gain", inverted: true, bend: "sine" } as const;
    const preset = somePreset("Eight", {
      targets: [
        { ...by, to: "Filter:Frequency", range: [0.2, 0.5], unit: "way", place: 3 },
        { ...by, to: "send A", range: [0, 1], place: 1 },
      ],
    });
    for (const mapped of MAPPED_KEYS) {
      const said = { ...preset, mapped };
      expect(parsePreset(presetText(said), SOME_RECIPES)).toEqual({ ok: true, value: said });
    }
    expect(parsePreset(presetText(preset), SOME_RECIPES)).toEqual({ ok: true, value: preset });
    const ride = somePreset("Ride", { device: "ride", recipe: "vocalRide", values: {}, targets: preset.targets });
    expect(checkPreset(ride, SOME_RECIPES).ok).toBe(true);
  });

  it.each([
    [{ mapped: "Auto" }, "“Auto” for “mapped”: it takes auto, modulate, take-over"],
    [{ mapped: null }, "for “mapped”"],
    [{ targets: [{ ...TARGET, place: 1 }] }, "the stage in a “place”"],
    [{ targets: [{ ...TARGET, unit: "way" }] }, "the stage with “unit”"],
    [{ targets: [{ ...TARGET, to: "pan", unit: "dB" }] }, "“dB” for a target's “unit”"],
    [{ targets: [{ ...TARGET, to: "pan", place: 0 }] }, "0 for a target's “place”"],
    [{ targets: [{ ...TARGET, to: "pan", place: 9 }] }, "9 for a target's “place”"],
    [{ targets: [{ ...TARGET, to: "pan", place: "1" }] }, "“1” for a target's “place”"],
    [{ targets: [{ ...TARGET, to: "pan", place: 1, range: [0.1, 1] }] }, "“range” in place 1 without “unit”"],
    [
      {
        targets: [
          { ...TARGET, to: "pan", place: 2 },
          { ...TARGET, to: "volume", place: 2 },
        ],
      },
      "two targets in place 2",
    ],
    [{ targets: [{ ...TARGET, to: "pan", place: 2 }, TARGET] }, "targets with a “place” and targets without"],
  ])("of mapped parameters %j is refused with the reason", (over, reason) => {
    expect(reasonFor({ ...somePreset("A"), ...over })).toContain(reason);
  });

  it("may leave out all that has a sensible default", () => {
    const checked = checkPreset({ schema: 1, device: "ride", name: "Bare" }, SOME_RECIPES);
    expect(checked).toMatchObject({
      ok: true,
      value: { recipe: "vocalRide", author: "", description: "", tags: [], values: {}, targets: [] },
    });
  });

  it("is tidied: blanks around a name go, tags are lower-case words and each there once", () => {
    const checked = checkPreset(
      { ...somePreset("  E\u0301te\u0301 "), tags: ["House", "house", " Club "] },
      SOME_RECIPES,
    );
    expect(checked).toMatchObject({ ok: true, value: { name: "\u00C9t\u00E9", tags: ["house", "club"] } });
  });

  it.each<[string, unknown, string]>([
    ["a list", [], "The preset is no JSON object."],
    ["nothing", null, "The preset is no JSON object."],
    ["some other JSON", { hello: 1 }, "does not say “schema”: 1"],
    ["a later schema", { ...somePreset("A"), schema: 2 }, "made by a newer Steadyhand (schema 2, this one reads 1)"],
    ["a schema as text", { ...somePreset("A"), schema: "1" }, "does not say “schema”: 1"],
    ["a device that is none", { ...somePreset("A"), device: "wobble" }, "“wobble” for “device”: it takes ride, pump"],
    ["a device of the prototype", { ...somePreset("A"), device: "constructor" }, "“constructor” for “device”"],
    ["no name", { ...somePreset("A"), name: undefined }, "nothing for “name”: it takes text"],
    ["a blank name", somePreset("  "), "no “name” that can be seen"],
    ["a name of joiners alone", somePreset("\u200B\u200D"), "no “name” that can be seen"],
    ["a long name", somePreset("x".repeat(65)), "“name” of 65 characters: it takes 64 at most"],
    ["an escape in the name", somePreset("a\u001b[2J"), "control characters in “name”"],
    ["a line break in the name", somePreset("a\nb"), "control characters in “name”"],
    ["a name that turns the writing", somePreset("gpj\u202Eexe"), "control characters in “name”"],
    ["a huge description", { ...somePreset("A"), description: "x".repeat(1e6) }, "1000000 characters"],
    ["an author that is no text", { ...somePreset("A"), author: { toString: 1 } }, "an object for “author”"],
    ["tags that are no list", { ...somePreset("A"), tags: "house" }, "“house” for “tags”: it takes a list of words"],
    ["a tag that is no word", { ...somePreset("A"), tags: [1] }, "1 for “tags”: it takes text"],
    ["an empty tag", { ...somePreset("A"), tags: [""] }, "an empty tag"],
    ["too many tags", { ...somePreset("A"), tags: Array(17).fill("a") }, "17 tags: it takes 16 at most"],
    [
      "a recipe that is none",
      { ...somePreset("A"), recipe: "toString" },
      "“toString” for “recipe”: the pump device takes",
    ],
    ["another device's recipe", { ...somePreset("A"), recipe: "delayThrow" }, "“delayThrow” for “recipe”"],
    [
      "no recipe by default where values are another's",
      { ...somePreset("A"), recipe: undefined },
      "nothing for “recipe”",
    ],
    ["values that are a list", { ...somePreset("A"), values: [] }, "a list for “values”: it takes an object"],
    [
      "a value out of range",
      { ...somePreset("A"), values: { depth: 40 } },
      "40 for “depth”: it takes a number from 0 to 36 dB",
    ],
    ["an infinite value as text", { ...somePreset("A"), values: { depth: "Infinity" } }, "“Infinity” for “depth”"],
    ["NaN as text", { ...somePreset("A"), values: { depth: "NaN" } }, "“NaN” for “depth”"],
    ["no value", { ...somePreset("A"), values: { depth: null } }, "null for “depth”"],
    [
      "a choice that is none",
      { ...somePreset("A"), values: { shape: "square" } },
      "“square” for “shape”: it takes exponential, s",
    ],
    [
      "a setting that is none",
      { ...somePreset("A"), values: { dpeth: 3 } },
      "sets “dpeth”, which its recipe does not know",
    ],
    ["a setting of the prototype", { ...somePreset("A"), values: { constructor: 3 } }, "sets “constructor”"],
    [
      "steps out of range",
      { ...somePreset("A"), recipe: "gate", values: { steps: [0, 2] } },
      "1 to 32 numbers from 0 to 1",
    ],
    ["no steps", { ...somePreset("A"), recipe: "gate", values: { steps: [] } }, "1 to 32 numbers from 0 to 1"],
    [
      "steps without end",
      { ...somePreset("A"), recipe: "gate", values: { steps: Array(1e5).fill(1) } },
      "a list for “steps”",
    ],
    ["targets that are no list", { ...somePreset("A"), targets: {} }, "an object for “targets”: it takes a list"],
    ["nine targets", { ...somePreset("A"), targets: Array(9).fill(TARGET) }, "9 targets: it takes 8 at most"],
    ["a target that is none", { ...somePreset("A"), targets: [7] }, "7 for a target: it takes an object"],
    [
      "a role that is none",
      { ...somePreset("A"), targets: [{ ...TARGET, role: "valueOf" }] },
      "“valueOf”, which no lane is",
    ],
    [
      "a target nowhere",
      { ...somePreset("A"), targets: [{ ...TARGET, to: "fader" }] },
      "stage, volume, pan, send A or DEVICE:PARAMETER",
    ],
    [
      "a range upside down",
      { ...somePreset("A"), targets: [{ ...TARGET, range: [1, 0] }] },
      "two rising numbers from 0 to 1",
    ],
    [
      "a range too wide",
      { ...somePreset("A"), targets: [{ ...TARGET, range: [0, 2] }] },
      "two rising numbers from 0 to 1",
    ],
    [
      "a target of a device that moves its own stage alone",
      { schema: 1, device: "ride", name: "A", targets: [TARGET] },
      "names “targets”, which the ride device takes none of",
    ],
    [
      "a bend that is none",
      { ...somePreset("A"), targets: [{ ...TARGET, bend: "wobbly" }] },
      "“wobbly” for “bend”: it takes linear, exponential, logarithmic, S-curve, sine",
    ],
    [
      "a polarity that is none",
      { ...somePreset("A"), targets: [{ ...TARGET, inverted: "no" }] },
      "“no” for “inverted”",
    ],
  ])("%s is refused with the reason", (_, input, reason) => {
    expect(reasonFor(input)).toContain(reason);
    expect(reasonFor(input)).toMatch(/^The preset [^\n]{1,300}\.$/);
  });

  it.each<[string, string, string]>([
    ["an empty file", " \n", "is empty"],
    ["half a file", presetText(somePreset("A")).slice(0, 80), "is not JSON, or the file ends too early"],
    ["thirty thousand brackets", "[".repeat(30_000), "is not JSON"],
    ["deep nesting", `${"[".repeat(30_000)}${"]".repeat(30_000)}`, "is no JSON object"],
    [
      "deep nesting in a value",
      `{"schema":1,"device":"pump","name":"A","recipe":"pump","values":{"depth":${"[".repeat(9_000)}${"]".repeat(9_000)}}}`,
      "a list for “depth”",
    ],
    ["a file too large", " ".repeat(LARGEST_PRESET + 1), "larger than 256 kB"],
    ["numbers too large for JSON", presetText(somePreset("A")).replace("12", "1e999"), "Infinity for “depth”"],
  ])("%s is refused with the reason", (_, text, reason) => {
    const parsed = parsePreset(text, SOME_RECIPES);
    expect(parsed.ok ? "accepted" : parsed.error.sentence).toContain(reason);
  });

  it("takes a byte order mark, as editors leave one", () => {
    expect(parsePreset(`\uFEFF${presetText(somePreset("A"))}`, SOME_RECIPES).ok).toBe(true);
  });

  it("a prototype in a file reaches no object", () => {
    const text = presetText(somePreset("A")).replace('"schema"', '"__proto__": {"polluted": 1}, "schema"');
    const parsed = parsePreset(text, SOME_RECIPES);
    expect(parsed.ok && Object.keys(parsed.value)).not.toContain("__proto__");
    expect(parsed.ok && "polluted" in parsed.value).toBe(false);
    expect("polluted" in {}).toBe(false);
    const inValues = parsePreset(text.replace('"values": {', '"values": {"__proto__": 1, '), SOME_RECIPES);
    expect(inValues.ok ? "accepted" : inValues.error.sentence).toContain("sets “__proto__”");
  });

  it("keeps none of the caller's objects", () => {
    const values = { steps: [1, 0] };
    const checked = checkPreset({ ...somePreset("A"), recipe: "gate", values }, SOME_RECIPES);
    values.steps.push(0.5);
    expect(checked.ok && checked.value.values).toEqual({ steps: [1, 0] });
  });

  it("law: whatever comes in, the answer is a preset that passes again or one sentence on one line", () => {
    const wild = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withSparseArray: true });
    const near = fc.record(
      Object.fromEntries(
        Object.entries(somePreset("A")).map(([key, value]) => [key, fc.oneof(fc.constant(value), wild)]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(wild, near), (input) => {
        const checked = checkPreset(input, SOME_RECIPES);
        if (checked.ok) expect(checkPreset(checked.value, SOME_RECIPES)).toEqual(checked);
        else expect(checked.error.sentence).toMatch(/^The preset [^\p{Cc}]+\.$/u);
      }),
      { numRuns: 1_000 },
    );
  });
});
