import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { givenSettings } from "#src/cli/draw/given-settings.ts";
import { recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import { decodeSettings, encodeSettings } from "#src/model/device/stored-settings.ts";
import { cycleFromNumbers, cycleNumbers, cyclePoints, cycleWords } from "#src/model/recipe/cycle/cycle-points.ts";
import { checkPreset } from "#src/model/recipe/preset-file/check-preset.ts";
import { parsePreset, presetText } from "#src/model/recipe/preset-file/parse-preset.ts";
import { anyCycle } from "#test/contracts/recipe.ts";
import { somePreset } from "#test/doubles/devices/some-preset.ts";

const TREMOLO = recipeNamed("tremolo")!;
const TABLES = { tremolo: TREMOLO.settings };
const MOST = 64;

function preset(own: unknown) {
  return { ...somePreset("Mine"), recipe: "tremolo", values: { shape: "own", own }, targets: [] };
}

describe("the points of a cycle", () => {
  it("law: come back as they were from a preset's file and from the set", () => {
    fc.assert(
      fc.property(anyCycle(MOST), (own) => {
        const read = parsePreset(presetText(preset(own) as never), TABLES);
        expect(read.ok && read.value.values["own"]).toEqual(own);
        const stored = { recipe: "tremolo", preset: 7, values: { shape: "own", own } };
        expect(decodeSettings(encodeSettings(stored, TABLES), TABLES)).toEqual(stored);
        expect(cycleFromNumbers(cycleNumbers(own), MOST)).toEqual(own);
      }),
    );
  });

  it("law: are read from the command line as they are shown", () => {
    const part = fc.integer({ min: 1, max: 99 }).map((each) => each / 100);
    fc.assert(
      fc.property(part, part, fc.integer({ min: -10, max: 10 }), (at, value, bend) => {
        const own = [
          { at: 0, value: 1, bend: 0 },
          { at, value, bend: bend / 10 },
          { at: 1, value: 0, bend: 0 },
        ];
        expect(givenSettings(TREMOLO, `shape=own,own=${cycleWords(own)},depth=6`)).toEqual({
          shape: "own",
          own,
          depth: 6,
        });
      }),
    );
  });

  it.each([
    ["no list", "0:1 1:1"],
    ["one point", [{ at: 0, value: 1 }]],
    ["more than there can be", Array.from({ length: 65 }, (_, k) => ({ at: k / 64, value: 1 }))],
    [
      "a beginning elsewhere",
      [
        { at: 0.1, value: 1 },
        { at: 1, value: 1 },
      ],
    ],
    [
      "an end elsewhere",
      [
        { at: 0, value: 1 },
        { at: 0.9, value: 1 },
      ],
    ],
    [
      "back in time",
      [
        { at: 0, value: 1 },
        { at: 0.6, value: 1 },
        { at: 0.5, value: 1 },
        { at: 1, value: 1 },
      ],
    ],
    [
      "three at one time",
      [{ at: 0, value: 1 }, ...[1, 0, 1].map((value) => ({ at: 0.5, value })), { at: 1, value: 1 }],
    ],
    [
      "a value out of range",
      [
        { at: 0, value: 1.1 },
        { at: 1, value: 1 },
      ],
    ],
    [
      "a bend out of range",
      [
        { at: 0, value: 1, bend: -2 },
        { at: 1, value: 1 },
      ],
    ],
    [
      "no number",
      [
        { at: 0, value: "1" },
        { at: 1, value: 1 },
      ],
    ],
  ])("refuses %s in one sentence that says what it takes", (_what, own) => {
    expect(cyclePoints(own, MOST)).toBeNull();
    const checked = checkPreset(preset(own), TABLES);
    expect(!checked.ok && checked.error.sentence).toMatch(
      /^The preset has .* for “own”: it takes 2 to 64 points in rising time, each at \(the first 0, the last 1\), value \(0 to 1\) and bend \(-1 to 1\)\.$/,
    );
  });

  it("takes a bend that is left out for straight", () => {
    const own = [
      { at: 0, value: 1 },
      { at: 1, value: 0 },
    ];
    const checked = checkPreset(preset(own), TABLES);
    expect(checked.ok && checked.value.values["own"]).toEqual(own.map((point) => ({ ...point, bend: 0 })));
  });

  it.each(["own=1", "own=0:1 1", "own=0:1 1:2", "own=0:1 0.5:x 1:1", "own=0:1:0:0 1:1", "own="])(
    "refuses %s on the command line",
    (text) => {
      expect(() => givenSettings(TREMOLO, text)).toThrow(/own takes 2 to 64 points .*AT:VALUE:BEND with blanks/);
    },
  );
});
