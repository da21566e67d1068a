import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { browse, stillChosen, tagsToChoose } from "#src/browser/browse.ts";
import { PRESET_DEVICES } from "#src/model/recipe/preset.ts";
import { manyPresets, SOME } from "#test/browser/some-presets.ts";

const ALL = { query: "", device: "all", favourites: false, yours: false, tags: [] } as const;

describe("looking through presets", () => {
  it.each([
    ["everything at first", {}, SOME.map(({ preset }) => preset.name)],
    ["three letters", { query: "gen" }, ["Gentle glue"]],
    ["a device", { device: "sweep" }, ["8-bar build to 18 kHz"]],
    ["favourites", { favourites: true }, ["My own pump"]],
    ["a tag", { tags: ["house"] }, ["Four on the floor, tight", "Gentle glue"]],
    ["what is the user's own", { yours: true }, ["My own pump"]],
    ["two tags at once", { tags: ["house", "kick"] }, ["Four on the floor, tight"]],
  ] as const)("finds %s", (_what, change, names) => {
    expect(browse(SOME, { ...ALL, ...change }).shown.map(({ preset }) => preset.name)).toEqual(names);
  });

  it("counts what the same search finds in the other devices, in their order", () => {
    const many = manyPresets(40);
    const { shown, elsewhere } = browse(many, { ...ALL, query: "pads", device: "throw" });
    const all = browse(many, { ...ALL, query: "pads" });
    expect(all.elsewhere).toEqual([]);
    expect(shown.every(({ preset }) => preset.device === "throw")).toBe(true);
    const others = elsewhere.map(([device]) => device);
    expect(others.length).toBeGreaterThan(2);
    expect(others).toEqual(PRESET_DEVICES.filter((device) => others.includes(device) && device !== "throw"));
    for (const [device, count] of elsewhere)
      expect(browse(many, { ...ALL, query: "pads", device }).shown).toHaveLength(count);
    expect(elsewhere.reduce((sum, [, count]) => sum + count, shown.length)).toBe(all.shown.length);
    expect(browse(SOME, { ...ALL, query: "pads", device: "sweep", yours: true }).elsewhere).toEqual([]);
  });

  it("offers the commonest tags, the chosen ones first, and none that would change nothing", () => {
    expect(tagsToChoose(SOME, { ...ALL, device: "pump" }, 3)).toEqual(["house", "kick", "mix"]);
    expect(tagsToChoose(SOME, { ...ALL, device: "pump", tags: ["house"] }, 3)).toEqual(["house", "kick", "mix"]);
    expect(tagsToChoose(SOME, { ...ALL, device: "sweep" }, 3)).toEqual([]);
  });

  it("never offers a tag that would leave nothing", () => {
    const many = manyPresets(60);
    fc.assert(
      fc.property(
        fc.subarray(["pads", "tight"], { maxLength: 1 }),
        fc.constantFrom("all", "pump", "throw"),
        (tags, device) => {
          for (const tag of tagsToChoose(many, { ...ALL, device, tags }, 20)) {
            const left = browse(many, { ...ALL, device, tags: [...new Set([...tags, tag])] });
            if (!tags.includes(tag)) expect(left.shown.length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  it("keeps what was chosen, else what has taken its place", () => {
    expect(stillChosen(SOME, SOME[3]!.key, 3)).toBe(SOME[3]);
    expect(stillChosen(SOME.slice(0, 3), SOME[3]!.key, 3)).toBe(SOME[2]);
    expect(stillChosen(SOME.slice(1), SOME[0]!.key, 0)).toBe(SOME[1]);
    expect(stillChosen([], SOME[0]!.key, 0)).toBeUndefined();
  });
});
