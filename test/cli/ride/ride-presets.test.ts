import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { UsageError } from "#src/cli/frame/command.ts";
import { rideIntent } from "#src/cli/ride/ride-intent.ts";
import { RIDE_PRESETS, ridePreset, ridePresetSettings } from "#src/cli/ride/ride-presets.ts";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";

describe("a ride preset", () => {
  it("by default is what the device does when it is dropped", () => {
    expect(ridePreset("steady")).toEqual(DEFAULT_RIDE);
  });

  it.each([
    ["a loudness", "podcast", { kind: "loudness", loudness: -18 }],
    ["the take's own distance from the bed", "Over the bed", { kind: "bed", offset: "own" }],
    ["the take's own level", " FIRM ", { kind: "own" }],
    ["the take's own level", "Lead, pop", { kind: "own" }],
    ["what Apple asks for", "podcast to -16 lufs", { kind: "loudness", loudness: -16 }],
    ["a name's words with dashes", "broadcast-voice-to-23-lufs", { kind: "loudness", loudness: -23 }],
  ])("rides to %s", (_, name, target) => {
    expect(ridePreset(name).target).toEqual(target);
  });

  it("that is none is wrong usage, and the others are named", () => {
    expect(() => ridePreset("constructor")).toThrow(UsageError);
    expect(() => ridePreset("loud")).toThrow(/Choose .*backing-vocals, .*firm, .*lead-pop, .*steady\./);
    expect(RIDE_PRESETS.length).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ["voiceover", "Audiobook"],
    ["lead vox", "Lead, pop"],
    ["whispr", "Intimate, close to a whisper"],
    ["bgv", "Backing vocals"],
  ])("is found by the words that the browser finds it by: %s", (typed, name) => {
    expect(() => ridePreset(typed)).toThrow(new RegExp(`Did you mean .*“${name}”`));
  });

  it("is what --preset names, and an option beside it wins over it", () => {
    expect(rideIntent({ preset: "Lead, pop" })).toEqual(ridePreset("lead-pop"));
    expect(rideIntent({ preset: "Lead, pop", boost: 6 })).toEqual({ ...ridePreset("lead-pop"), boost: 6 });
  });

  it("takes settings by the names of presets and of the device with --set; an option of its own wins over it", () => {
    const set = "trim=3dB,words=30%,breaths=free,Over bed=-6 LU";
    expect(rideIntent({ set, trim: 5 })).toEqual({
      ...DEFAULT_RIDE,
      ...{ sections: 0, words: 0.3, breathGuard: false, breathTrim: 5, target: { kind: "bed", offset: -6 } },
    });
    expect(rideIntent({ set: "loudness=-23" }).target).toEqual({ kind: "loudness", loudness: -23 });
    expect(rideIntent({ set: "loudness=-23", bed: "own" }).target).toEqual({ kind: "bed", offset: "own" });
    expect(rideIntent({ set: "loudness=-23,target=own" }).target).toEqual({ kind: "own" });
    expect(() => rideIntent({ set: "loudness=-61" })).toThrow(/^loudness takes a number from -60 to 0 LUFS/);
    expect(() => rideIntent({ set: "lowdness=-20" })).toThrow(/^ride has no setting "lowdness"/);
  });

  it("keeps 30 % of the sections' own levels, and nothing where its target is a loudness, unless that is named", () => {
    for (const { id } of RIDE_PRESETS) {
      const { target, sections } = ridePreset(id);
      const kept = target.kind === "own" ? 0.3 : 0;
      expect([id, sections, ridePresetSettings(id).sections]).toEqual([id, kept, kept]);
    }
    expect(rideIntent({}).sections).toBe(0.3);
    expect(rideIntent({ target: -18 }).sections).toBe(0);
    expect(rideIntent({ target: -18, sections: 0.5 }).sections).toBe(0.5);
    expect(rideIntent({ preset: "podcast", set: "sections=40%" }).sections).toBe(0.4);
    expect(rideIntent({ set: "sections=40%", sections: 1 }).sections).toBe(1);
  });

  it.each([
    [{ bed: "own" }],
    [{ bed: 3 }],
    [{ set: "target=keepToBed" }],
    [{ set: "over bed=3 LU" }],
    [{ preset: "Over the bed" }],
    [{ preset: "steady", bed: "own" }],
  ] as const)("has no sections over a bed, which says the level, and refuses those that are named: %j", (over) => {
    const named = "set" in over ? `${over.set},sections=40%` : "sections=40%";
    expect(rideIntent(over)).toMatchObject({ sections: 0, target: { kind: "bed" } });
    expect(rideIntent({ ...over, sections: 0 }).sections).toBe(0);
    expect(rideIntent({ ...over, set: named, sections: 0 }).sections).toBe(0);
    for (const sections of [{ sections: 0.3 }, { set: named }]) {
      expect(() => rideIntent({ ...over, ...sections })).toThrow(UsageError);
      expect(() => rideIntent({ ...over, ...sections })).toThrow(/no sections to keep: leave sections out, or /);
    }
    expect(rideIntent({ ...over, bed: undefined, set: "target=own,sections=40%" }).sections).toBe(0.4);
  });

  it("has a row in the guide with its own numbers", () => {
    const guide = readFileSync(new URL("../../../docs/guide/riding-a-live-set.md", import.meta.url), "utf8");
    const rows = guide.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
    for (const { id, name } of RIDE_PRESETS) {
      const { boost, cut, amount, words, gaps, breathTrim, ceiling } = ridePreset(id);
      const row = rows.find(([, first]) => first === name);
      expect([id, row?.slice(4, 8)]).toEqual([id, [`${boost}, ${cut}`, String(amount), String(words), gaps]]);
      expect([id, row?.[9]]).toEqual([id, Number.isFinite(ceiling) ? `${ceiling} dBTP` : "none"]);
      if (breathTrim > 0) expect(row?.[8]).toContain(`up to ${breathTrim} dB down`);
    }
  });
});
