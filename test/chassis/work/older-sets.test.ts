import { describe, expect, it } from "vitest";
import { initialControls } from "#src/chassis/work/control-values.ts";
import { settingsFrom, settingsNow } from "#src/chassis/work/settings-now.ts";
import { gate } from "#src/decision/recipes/rhythm/gate.ts";
import { microPitch } from "#src/decision/recipes/rhythm/micro-pitch.ts";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { contentMark } from "#src/model/device/stored-curve.ts";
import { DIALS, decodeSettings, encodeSettings } from "#src/model/device/stored-settings.ts";
import type { SettingValue } from "#src/model/recipe/settings.ts";

const TABLES = { gate: gate.settings, microPitch: microPitch.settings };

/** What a set holds of a gate preset that was taken before a gate's chance had dials: every setting that there was. */
const GLITCH = {
  ...{
    pattern: "sixteenths",
    steps: [1, 0, 1],
    rotate: -3,
    division: "1/16",
    swing: 50,
    phase: 0,
    length: 80,
    depth: 70,
  },
  ...{ smooth: 3, chance: 75, random: 40, seed: 7 },
} as const satisfies Readonly<Record<string, SettingValue>>;

const older = decodeSettings(encodeSettings({ recipe: "gate", preset: 5, values: GLITCH }, TABLES), TABLES);

function gateOf(stored: typeof older, turned: Readonly<Record<string, number>> = {}) {
  const controls = initialControls(PUMP.spec);
  for (const [key, value] of Object.entries(turned)) controls.set(key, value);
  const { rotate, chance, random, seed, length } = settingsNow(gate, PUMP.spec, controls, stored);
  return { rotate, chance, random, seed, length };
}

const SAID = { rotate: -3, chance: 75, random: 40, seed: 7, length: 80 };

describe("a set of before a gate's chance had dials", () => {
  it("goes by what its preset said, as its dials are where they start", () => {
    expect(gateOf(older)).toEqual(SAID);
  });

  it("goes by a dial from when a hand turns it", () => {
    expect(gateOf(older, { chance: 60 })).toEqual({ ...SAID, chance: 60 });
    expect(gateOf(older, { seed: 4711, rotate: 2 })).toEqual({ ...SAID, seed: 4711, rotate: 2 });
  });

  it("keeps a seed of micro pitch too, and dials that there were before go as they went", () => {
    const list = encodeSettings(
      { recipe: "microPitch", preset: 5, values: { cents: 18, rate: 1.8, seed: 11 } },
      TABLES,
    );
    const stored = decodeSettings(list, TABLES);
    expect(settingsNow(microPitch, PUMP.spec, initialControls(PUMP.spec), stored)).toEqual({
      cents: 18,
      rate: 1.8,
      seed: 11,
    });
    expect(settingsNow(gate, PUMP.spec, initialControls(PUMP.spec), older).depth).toBe(9);
  });
});

describe("a set of before what is sure had a button", () => {
  const kept = (confident: SettingValue, dials?: number) => {
    const stored = {
      recipe: "gate",
      preset: 5,
      values: { ...GLITCH, confident },
      ...(dials !== undefined && { dials }),
    };
    return decodeSettings(encodeSettings(stored, TABLES), TABLES);
  };
  const confidentOf = (stored: typeof older, button?: number) => {
    const controls = initialControls(PUMP.spec);
    if (button !== undefined) controls.set("confident", button);
    return settingsNow(gate, PUMP.spec, controls, stored).confident;
  };

  it("goes by what its preset said until the button is pressed", () => {
    for (const dials of [undefined, 2]) {
      expect(confidentOf(kept("on", dials))).toBe("on");
      expect(confidentOf(kept("off", dials), 1)).toBe("on");
      expect(confidentOf(kept("off", dials))).toBe("off");
    }
  });

  it("goes by the button alone where its preset was taken with one, and where it has none", () => {
    expect(confidentOf(kept("on", DIALS))).toBe("off");
    expect(confidentOf(kept("off", DIALS), 1)).toBe("on");
    expect([confidentOf(null), confidentOf(null, 1), confidentOf(older)]).toEqual(["off", "on", "off"]);
  });
});

describe("a preset that is taken now", () => {
  const now = { recipe: "gate", preset: 5, values: settingsFrom(gate, GLITCH), dials: DIALS };

  it("is kept with the dials that there are, and dials count wherever they stand", () => {
    const list = encodeSettings(now, TABLES);
    expect(decodeSettings(list, TABLES)).toEqual(now);
    expect(gateOf(decodeSettings(list, TABLES))).toEqual({ rotate: 0, chance: 100, random: 0, seed: 1, length: 90 });
  });

  it("is read by a device of before as it read its own, for what it does not know it passes over", () => {
    const list = encodeSettings(now, TABLES);
    const marks = list.slice(3);
    for (let at = 0; at < marks.length; at += 2 + marks[at + 1]!) expect(Number.isInteger(marks[at + 1])).toBe(true);
    expect(list.slice(0, 3)).toEqual([1, contentMark("gate"), 5]);
  });
});
