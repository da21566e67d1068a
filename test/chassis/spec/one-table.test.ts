import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawsCurves } from "#src/chassis/manifest/device-manifest.ts";
import { RECIPE_TABLES } from "#src/chassis/presets/open-presets.ts";
import { presetFacts } from "#src/chassis/presets/preset-facts.ts";
import { panelKeys, stripViews } from "#src/chassis/spec/strip-layout.ts";
import { initialControls } from "#src/chassis/work/control-values.ts";
import { dialsFor, settingsNow } from "#src/chassis/work/settings-now.ts";
import { givenSettings } from "#src/cli/draw/given-settings.ts";
import { rangeOf } from "#src/cli/frame/quantity/read-number.ts";
import { RIDE_COMMAND, RIDE_OPTION_NAMES } from "#src/cli/ride/ride-command.ts";
import { DEVICES } from "#src/devices/all-devices.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { ChoiceSpec } from "#src/model/device/device-spec.ts";
import { checkPreset } from "#src/model/recipe/preset-file/check-preset.ts";
import { isShare, type NumberSetting, type SettingSpec } from "#src/model/recipe/settings.ts";
import { controlsPage } from "../../../scripts/bake/controls-page.ts";

const GUIDE = readFileSync(new URL("../../../docs/guide/settings.md", import.meta.url), "utf8");

const SETTINGS = DEVICES.flatMap((device) =>
  device.recipes.flatMap((recipe) =>
    Object.entries(recipe.settings).map(
      ([key, setting]) => [`${device.device} ${recipe.name} ${key}`, { device, recipe, key, setting }] as const,
    ),
  ),
);

/** Each end of a setting's range, or each of its options. */
function takenBy(setting: SettingSpec): readonly (number | string)[] {
  if (setting.kind === "number") return [setting.minimum, setting.maximum];
  return setting.kind === "choice" ? setting.options : [];
}

/** A value as the browser shows it. */
function shownAs(setting: SettingSpec, value: number | string): string {
  if (setting.kind !== "number") return String(value);
  if (value === setting.off) return "off";
  if (isShare(setting)) return `${Number(value) * 100} %`;
  return setting.unit === "" ? String(value) : `${value} ${setting.unit}`;
}

describe.each(SETTINGS)(
  "the setting %s has one name, one range and one unit",
  (_, { device, recipe, key, setting }) => {
    const dial = device.spec.parameters.find((parameter) => parameter.key === key);

    it("on the device", () => {
      if (dial === undefined) return expect(setting.label).not.toBe("");
      if (setting.kind === "choice") return expect(dial).toMatchObject({ kind: "choice", values: setting.options });
      if (setting.kind !== "number" || dial.kind !== "number") throw new Error("a dial is for a number");
      const all = device.recipes.flatMap(({ settings }) => (settings[key] as NumberSetting | undefined) ?? []);
      const times = isShare(setting) ? 100 : 1;
      expect([dial.minimum, dial.maximum]).toEqual([
        times * Math.min(...all.map(({ minimum }) => minimum)),
        times * Math.max(...all.map(({ maximum }) => maximum)),
      ]);
      expect(dial.unit).toBe(
        isShare(setting) ? "%" : ({ dBTP: "dB", beats: "", cents: "" }[setting.unit as string] ?? setting.unit),
      );
      expect(new Set(all.map(({ unit }) => unit)).size).toBe(1);
    });

    it("in presets: each end is taken and nothing beyond", () => {
      const preset = (value: unknown) =>
        checkPreset(
          { schema: 1, device: device.device, name: "One", recipe: recipe.name, values: { [key]: value } },
          RECIPE_TABLES,
        ).ok;
      for (const value of takenBy(setting)) expect(preset(value)).toBe(true);
      if (setting.kind !== "number") return;
      expect(preset(setting.minimum - 0.01)).toBe(false);
      expect(preset(setting.maximum + 0.01)).toBe(false);
    });

    it("for --set, by its key and by what it is called", () => {
      for (const value of takenBy(setting)) {
        expect(givenSettings(recipe, `${key}=${value}`)).toEqual({ [key]: value });
        const called = Object.values(recipe.settings).filter(({ label }) => label === setting.label).length;
        if (called === 1) expect(Object.values(givenSettings(recipe, `${setting.label}=${value}`))).toHaveLength(1);
      }
      if (setting.kind !== "number") return;
      expect(() => givenSettings(recipe, `${key}=${setting.maximum + 1}`)).toThrow(`${key} takes`);
    });

    it("in the browser", () => {
      for (const value of takenBy(setting)) {
        const [fact] = presetFacts(recipe.settings, { [key]: value });
        expect(fact).toEqual([setting.label, shownAs(setting, value)]);
      }
    });

    it("in the guide", () => {
      expect(GUIDE).toMatch(
        new RegExp(`\\| \`${key}\` \\| ${setting.label} \\| ${dial?.shortName ?? ""} \\| ${dial?.longName ?? ""} \\|`),
      );
      if (setting.kind !== "number") return;
      const { unit, minimum, maximum } = setting;
      expect(GUIDE).toContain(
        ` ${rangeOf({ unit, range: [minimum, maximum] })}${setting.off === undefined ? "" : ", or off"} `,
      );
    });

    it("from a preset onto the dials and back", () => {
      const controls = initialControls(device.spec);
      for (const value of takenBy(setting)) {
        for (const [dialKey, at] of dialsFor(device.spec, { [key]: value })) controls.set(dialKey, at);
        if (dial !== undefined) expect(settingsNow(recipe, device.spec, controls, null)[key]).toBe(value);
      }
    });
  },
);

it("the guide's page of controls is what their Info View says, written by bake", () => {
  const page = readFileSync(new URL("../../../docs/guide/controls.md", import.meta.url), "utf8");
  expect(page).toBe(controlsPage([...DEVICES].sort((one, other) => one.order - other.order)));
});

describe("the guide's page of the strip", () => {
  const page = readFileSync(new URL("../../../docs/guide/strip.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^### (\w+): (.+)\n\n(.+)$/gm)].map(
    ([, title, panels, words]) => [title!, panels!.split(", "), words!] as const,
  );

  it.each(rows)("%s: %j names only what stands there", (title, names, words) => {
    const device = DEVICES.filter(drawsCurves).find((each) => each.title === title)!;
    const { spec } = device;
    const { strip } = device.patch;
    const menu = spec.parameters.find(({ key }) => key === strip.by) as ChoiceSpec;
    const views = stripViews(strip).filter((_, place) => names.includes(menu.options[place % menu.options.length]!));
    const seen = views.flatMap(({ panel, buttons }) => [...panelKeys(panel), ...buttons]);
    const shown = spec.parameters.filter(({ key }) => seen.includes(key) || key === strip.toggle);
    const bold = [...words.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name!);
    expect(views.length).toBeGreaterThan(0);
    expect(bold.filter((name) => !shown.some(({ shortName }) => shortName === name))).toEqual([]);
  });

  it("has a row for every panel", () => {
    const told = rows.flatMap(([title, names]) => names.map((name) => `${title}: ${name}`));
    const panels = DEVICES.filter(drawsCurves).flatMap(({ title, spec, patch }) =>
      (spec.parameters.find(({ key }) => key === patch.strip.by) as ChoiceSpec).options.map(
        (name) => `${title}: ${name}`,
      ),
    );
    expect([...told].sort()).toEqual([...panels].sort());
  });
});

describe("the options of ride", () => {
  it.each(Object.entries<SettingSpec>(RIDE_SETTINGS))("take what the setting %s takes, in its unit", (key, setting) => {
    if (key === "target") return expect(RIDE_OPTION_NAMES).toEqual({ loudness: "target", bedOffset: "bed" });
    const name = (RIDE_OPTION_NAMES[key] ?? key) as keyof typeof RIDE_COMMAND.options;
    const option = RIDE_COMMAND.options[name];
    if (setting.kind === "number")
      expect(option).toMatchObject({ unit: setting.unit, range: [setting.minimum, setting.maximum] });
    else expect(option).toMatchObject({ choices: takenBy(setting) });
  });
});

describe("what a set of before holds", () => {
  const ride = DEVICES.find(({ device }) => device === "ride")!;

  it("finds the parameters of the Ride in their order, each as it was, and its new ones behind them", () => {
    const rows = ride.spec.parameters.map((each) => [
      each.longName,
      each.visibility,
      "initial" in each ? each.initial : null,
    ]);
    expect(rows.slice(0, SHIPPED.length)).toEqual(SHIPPED);
  });

  it("is inside the ranges of today, where they were narrower", () => {
    for (const [longName, low, high] of [
      ["Target Loudness", -40, -6],
      ["Bed Offset", -12, 12],
    ] as const) {
      const dial = ride.spec.parameters.find((each) => each.longName === longName);
      if (dial?.kind !== "number") throw new Error(longName);
      expect(dial.minimum).toBeLessThanOrEqual(low);
      expect(dial.maximum).toBeGreaterThanOrEqual(high);
    }
  });
});

/** The parameters of the Ride as it shipped first: sets hold them by their long names. */
const SHIPPED = [
  ["Ride", "automated", 0],
  ["Output Trim", "automated", 0],
  ["Amount", "automated", 100],
  ["Boost", "automated", 4],
  ["Cut", "automated", 6],
  ["Speed", "automated", 50],
  ["Target Loudness", "automated", -18],
  ["Bed Offset", "automated", 3],
  ["Breath Trim", "automated", 0],
  ["Target Mode", "automated", 0],
  ["Gaps", "automated", 0],
  ["Layer", "automated", 0],
  ["Clips", "automated", 0],
  ["Breath Guard", "automated", 1],
  ["Play Curve", "automated", 1],
  ["A/B", "automated", 0],
  ["Analyse", "hidden", null],
  ["Write", "hidden", null],
  ["Revert", "hidden", null],
  ["Map Target", "hidden", null],
  ["Unmap Target", "hidden", null],
  ["Stored Curve", "stored", null],
];
