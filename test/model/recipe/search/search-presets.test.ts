import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Preset } from "#src/model/recipe/preset.ts";
import { type PresetEntry, presetId, sameName } from "#src/model/recipe/preset-entry.ts";
import { searchPresets } from "#src/model/recipe/search/search-presets.ts";

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

  it.each([
    ["a letter missing", "trnce"],
    ["a letter too many", "trannce"],
    ["a wrong letter", "trence"],
    ["two letters in the wrong order", "tracne"],
    ["the first letter", "rtance"],
  ])("forgives one slip: %s", (_, typed) => {
    expect(names(searchPresets(ALL, typed))).toEqual(["Trance gate, 1/16"]);
  });

  it.each([
    ["two slips", "trnaec"],
    ["a word of three letters", "pda"],
    ["a number", "1800"],
  ])("does not forgive %s", (_, typed) => {
    expect(searchPresets(ALL, typed)).toEqual([]);
  });

  it("forgives no word that some preset has as typed, so that bass does not bring every low-pass", () => {
    const bass = entry("Bass");
    const pass = entry("Low-pass", { device: "sweep" });
    expect(searchPresets([pass, bass], "bass")).toEqual([bass]);
    expect(searchPresets([pass, bass], "bass", { device: "sweep" })).toEqual([]);
    expect(searchPresets([pass, bass], "bsas")).toEqual([bass]);
  });

  it("law: one slip in one word still finds the preset by its name", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abcdefghijklm"), minLength: 5, maxLength: 9 });
    const slips = fc.record({ kind: fc.constantFrom("missing", "more", "wrong", "swapped"), at: fc.nat(3) });
    fc.assert(
      fc.property(letters, slips, (name, { kind, at }) => {
        const [before, here, next, after] = [name.slice(0, at), name[at]!, name[at + 1]!, name.slice(at + 2)];
        const typed = {
          missing: before + next + after,
          more: `${before}z${here}${next}${after}`,
          wrong: `${before}z${next}${after}`,
          swapped: before + next + here + after,
        }[kind];
        const one = entry(name);
        expect(searchPresets([one], typed)).toEqual([one]);
      }),
    );
  });

  describe("by words of the same meaning", () => {
    const TABLE = [
      { words: ["sidechain", "ducking", "pump"], finds: [] },
      { words: ["dnb", "d&b", "drum and bass"], finds: ["under the kick"] },
      { words: ["lo-fi", "lofi"], finds: ["tape"] },
    ];
    const DUCK = entry("Ducking, deep", { recipe: "gate" });
    const PUMP = entry("Breathing", { recipe: "pump" });
    const KICK = entry("Room under the kick", { recipe: "gate" });
    const TAPE = entry("Worn tape", { recipe: "microPitch" });
    const LOFI = entry("Lo-fi keys", { recipe: "microPitch" });
    const LIST = [PUMP, DUCK, KICK, TAPE, LOFI];

    it.each([
      ["sidechain", [DUCK, PUMP]],
      ["ducking", [DUCK, PUMP]],
      ["sidech", [DUCK, PUMP]],
      ["sidechian", [DUCK, PUMP]],
      ["dnb", [KICK]],
      ["D&B", [KICK]],
      ["drum and bass", [KICK]],
      ["lofi", [LOFI, TAPE]],
      ["lo-fi", [LOFI, TAPE]],
      ["worn lofi", [TAPE]],
      ["kick", [KICK]],
      ["tape", [TAPE]],
      ["sid", []],
    ])("%s", (query, found) => {
      expect(names(searchPresets(LIST, query, {}, TABLE))).toEqual(names(found));
    });

    it("after what is found as typed", () => {
      const first = entry("Zebra", { description: "A pump." });
      expect(searchPresets([DUCK, first], "pump", {}, TABLE)).toEqual([first, DUCK]);
    });
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
