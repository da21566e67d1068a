import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RECIPE_TABLES } from "#src/chassis/presets/open-presets.ts";
import { DEVICES } from "#src/devices/all-devices.ts";
import { FACTORY_PRESETS } from "#src/knowledge/factory-presets/factory-presets.ts";
import { parsePreset } from "#src/model/recipe/preset-file/parse-preset.ts";

const GUIDE = readFileSync(new URL("../../../docs/guide/presets.md", import.meta.url), "utf8");

it("the preset in the guide can be used, and the guide names every recipe", () => {
  const example = /```json\n([\s\S]*?)```/.exec(GUIDE)?.[1] ?? "";
  expect(parsePreset(example, RECIPE_TABLES)).toMatchObject({ ok: true });
  const devices = [...DEVICES].sort((one, other) => one.order - other.order).map(({ device }) => device);
  expect(GUIDE).toContain(`| \`device\` | ${devices.map((device) => `\`${device}\``).join(", ")} |`);
  expect(GUIDE).toContain(`Presets/<device>/*.json     ${devices.join(", ")}; one preset a file`);
  for (const { device, recipes } of DEVICES)
    expect(GUIDE).toContain(`| ${device} | ${recipes.map(({ name }) => name).join(", ")} |`);
});

it("README counts the presets that ship", () => {
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8").replace(/\s+/g, " ");
  const [ride, pump, sweep, thrown, master, mix, meter] = (
    ["ride", "pump", "sweep", "throw", "master", "mix", "meter"] as const
  ).map((device) => Object.keys(FACTORY_PRESETS[device]).length);
  expect(readme).toContain(`${pump! + sweep! + thrown!} presets for Pump, Sweep and Throw and ${ride} for Ride`);
  expect(readme).toContain(`${master} for Master, ${mix} for Mix and ${meter} for Meter`);
});
