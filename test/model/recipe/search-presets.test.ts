import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Preset } from "#src/model/recipe/preset.ts";
import { type PresetEntry, presetId, sameName } from "#src/model/recipe/preset-entry.ts";
import { searchPresets } from "#src/model/recipe/search-presets.ts";

function entry(name: string, over: Partial<Preset> = {}, rest: Partial<PresetEntry> = {}): PresetEntry {
  const preset: Preset = {
    schema: 1,
    device: "pump",
    name,
    author: "Steadyhand",
    description: "",
    tags: [],
    recipe: "pump",
    values: {},
    targets: [],
    ...over,
  };
  const origin = rest.origin ?? "factory";
  return { id: presetId(origin, preset), preset, origin, favourite: false, ...rest };
}

const FOUR = entry("Four on the floor, tight", { tags: ["house", "kick"] });
const PADS = entry("Breathing pads", { tags: ["pad", "slow"], description: "Leaves the floor to the kick." });
const BUILD = entry("8-bar build to 18 kHz", { device: "sweep", recipe: "filterSweep", tags: ["build", "riser"] });
const CHOEUR = entry("Chœur à l'été", { author: "Łukasz" }, { origin: "user", favourite: true });
const GATE = entry("Trance gate, 1/16", { recipe: "gate", tags: ["trance", "rhythm"] });
const ALL = [FOUR, PADS, BUILD, CHOEUR, GATE];

function names(found: readonly PresetEntry[]): string[] {
  return found.map(({ preset }) => preset.name);
}

describe("searching presets", () => {
  it.each([
    ["three letters of a name", "bre", ["Breathing pads"]],
    ["any case", "TRANCE", ["Trance gate, 1/16"]],
    ["words in any order, each by its beginning", "tig four", ["Four on the floor, tight"]],
    ["a name before a description", "floor", ["Four on the floor, tight", "Breathing pads"]],
    ["the inside of a word", "eath", ["Breathing pads"]],
    ["a note value", "1/16", ["Trance gate, 1/16"]],
    ["a number with its unit", "18khz", ["8-bar build to 18 kHz"]],
    ["a number and its unit", "18 khz", ["8-bar build to 18 kHz"]],
    ["the recipe as words", "filter sw", ["8-bar build to 18 kHz"]],
    ["the recipe as one word", "filtersweep", ["8-bar build to 18 kHz"]],
    ["letters without their accents", "choeur ete", ["Chœur à l'été"]],
    ["letters with accents", "ÉTÉ", ["Chœur à l'été"]],
    ["an author", "lukasz", ["Chœur à l'été"]],
    ["every word must be found", "four pads", []],
    ["blanks and punctuation alone leave all", " -/ ", names(ALL)],
    ["what a pattern would obey is punctuation like any other", "(pad+)+$", ["Breathing pads"]],
  ])("%s", (_, query, found) => {
    expect(names(searchPresets(ALL, query))).toEqual(found);
  });

  it.each([
    ["a device", { device: "sweep" }, [BUILD]],
    ["a recipe", { recipe: "gate" }, [GATE]],
    ["where it comes from", { origin: "user" }, [CHOEUR]],
    ["favourites", { favourites: true }, [CHOEUR]],
    ["favourites off is no filter", { favourites: false }, ALL],
    ["all of the tags, in any case", { tags: ["Kick", "house"] }, [FOUR]],
    ["two filters at once", { device: "pump", tags: ["slow"] }, [PADS]],
  ] as const)("is narrowed by %s", (_, filters, found) => {
    expect(searchPresets(ALL, "", filters)).toEqual(found);
  });

  it("puts the name that begins with the query first", () => {
    const late = entry("Pads, breathing", { tags: ["breathing"] });
    expect(names(searchPresets([late, PADS], "breathing"))).toEqual(["Breathing pads", "Pads, breathing"]);
  });

  it("law: a longer query finds no more, and what it finds was in the list", () => {
    const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        fc.string({ unit: "binary", maxLength: 4 }),
        word,
        (list, a, b) => {
          const entries = list.map((name) => entry(name));
          const wide = searchPresets(entries, a);
          const narrow = searchPresets(entries, `${a} ${b}`);
          expect(narrow.filter((found) => !wide.includes(found))).toEqual([]);
          expect(new Set(wide).size).toBe(wide.length);
        },
      ),
    );
  });

  it("law: every preset is found by its own name, first among those that are not called the same", () => {
    const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).filter((text) => /[a-z0-9]/i.test(text));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), (list) => {
        const entries = list.map((each) => entry(each));
        for (const each of entries) expect(searchPresets(entries, each.preset.name)).toContain(each);
      }),
    );
  });
});

describe("the id of a preset", () => {
  it("is the same for names that differ in case or in how an accent is written", () => {
    expect(sameName("\u00C9t\u00E9")).toBe(sameName("e\u0301te\u0301"));
    expect(presetId("user", { device: "pump", name: "A" })).not.toBe(
      presetId("factory", { device: "pump", name: "a" }),
    );
  });
});
