import { describe, expect, it } from "vitest";
import type { Preset } from "#src/model/recipe/preset.ts";
import { type PresetEntry, type PresetOrigin, presetId } from "#src/model/recipe/preset-entry.ts";
import { presetNamed } from "#src/model/recipe/preset-named.ts";
import { somePreset } from "#test/doubles/devices/some-preset.ts";

function entry(name: string, origin: PresetOrigin = "factory", over: Partial<Preset> = {}): PresetEntry {
  const preset = somePreset(name, over);
  return { id: presetId(origin, preset), preset, origin, favourite: false };
}

const SWEEP = { device: "sweep", recipe: "filterSweep" } as const;
const BUILD = entry("8-bar build to 18 kHz", "factory", SWEEP);
const ALL = [entry("Four on the floor, tight"), entry("Four on the floor, long"), BUILD, entry("Été", "user")];

describe("a preset by its name", () => {
  it.each([
    ["as it is shown", "8-bar build to 18 kHz"],
    ["in any case", "8-BAR BUILD TO 18 KHZ "],
    ["as its file is called", "8-bar-build-to-18-khz"],
  ])("%s", (_, name) => {
    expect(presetNamed(ALL, name, "sweep", [])).toEqual({ ok: true, value: BUILD });
  });

  it("with an accent, written either way or left out", () => {
    for (const name of ["ÉTÉ", "e\u0301te\u0301", "ete"])
      expect(presetNamed(ALL, name, undefined, [])).toMatchObject({ ok: true });
  });

  it("is the user's own where one that ships is called the same", () => {
    const mine = entry("Four on the floor, TIGHT", "user");
    expect(presetNamed([...ALL, mine], "four on the floor, tight", undefined, [])).toEqual({ ok: true, value: mine });
  });

  it("is only looked for in the device that is named", () => {
    expect(presetNamed(ALL, "8-bar build to 18 kHz", "pump", [])).toMatchObject({ error: { code: "preset-unknown" } });
  });

  it.each([
    ["four on floor", " Did you mean “Four on the floor, tight” or “Four on the floor, long”?"],
    ["8 bar build", " Did you mean “8-bar build to 18 kHz”?"],
    ["build it", " Did you mean “8-bar build to 18 kHz”?"],
    ["xyzzy", ""],
    ["", ""],
    ["--", ""],
  ])("%j is none, and the nearest are named", (name, advice) => {
    expect(presetNamed(ALL, name, undefined, [])).toEqual({
      ok: false,
      error: {
        code: "preset-unknown",
        sentence: `There is no preset “${name}”.${advice} Type steadyhand presets for all of them.`,
      },
    });
  });
});
