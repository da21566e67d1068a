import { describe, expect, it } from "vitest";
import { RECIPE_TABLES } from "#src/chassis/presets/open-presets.ts";
import { recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import { DEVICES } from "#src/devices/all-devices.ts";
import { FACTORY_PRESETS } from "#src/knowledge/factory-presets/factory-presets.ts";
import { knownDevice } from "#src/model/device/device-names.ts";
import type { Lane } from "#src/model/recipe/lane.ts";
import type { Music, Section } from "#src/model/recipe/music.ts";
import { PRESET_DEVICES, type Preset, type PresetDevice } from "#src/model/recipe/preset.ts";
import { sameName } from "#src/model/recipe/preset-entry.ts";
import { checkPreset } from "#src/model/recipe/preset-file/check-preset.ts";
import { settingsOf } from "#src/model/recipe/preset-file/settings-of.ts";
import { someMusic } from "#test/doubles/heard/some-music.ts";

const BARS = 64;
const BAR = 4;
const SECTION = 16 * BAR;

/** A song with all that a recipe can listen for: a kick, a voice, two drops, and a bass and a width that change. */
const SONG: Music = someMusic({
  to: BARS * BAR,
  hits: Array.from({ length: BARS * BAR }, (_, beat) => ({ at: beat, strength: beat % 4 === 0 ? 1 : 0.6 })),
  phraseEnds: Array.from({ length: BARS / 2 }, (_, k) => ({
    syllable: k * 8 + 4.7,
    end: k * 8 + 5.4,
    gap: k * 8 + 8 - (k * 8 + 5.4),
  })),
  sections: (["build", "drop", "build", "drop"] as const).map(
    (kind, k): Section => ({
      from: k * SECTION,
      to: (k + 1) * SECTION,
      name: kind,
      loudness: kind === "drop" ? -9 : -18,
      kind,
    }),
  ),
  levels: {
    loudness: wave(-20, -8),
    bass: wave(-40, -12),
    monoLoss: wave(0.2, 2),
  },
});

function wave(low: number, high: number): readonly { readonly time: number; readonly value: number }[] {
  return Array.from({ length: BARS + 1 }, (_, bar) => ({ time: bar * BAR, value: bar % 4 < 2 ? low : high }));
}

function shipped(device: PresetDevice): readonly (readonly [string, unknown])[] {
  return Object.entries(FACTORY_PRESETS[device]);
}

function checked(input: unknown): Preset {
  const preset = checkPreset(input, RECIPE_TABLES);
  if (!preset.ok) throw new Error(preset.error.sentence);
  return preset.value;
}

const MOVING = DEVICES.flatMap((manifest) => (manifest.kind === "recipes" ? [manifest.device] : []));

describe("the presets that ship", () => {
  it.each(
    PRESET_DEVICES.flatMap((device) =>
      shipped(device).map(([file, input]) => [`${device}/${file}`, device, input] as const),
    ),
  )("%s can be used, and says what it is for", (_, device, input) => {
    const preset = checked(input);
    expect(preset.device).toBe(device);
    expect(preset.description).toMatch(/^[A-Z\d].{20,}\.$/);
    expect(preset.tags.length).toBeGreaterThanOrEqual(2);
    expect(preset.author).toBe("Steadyhand");
  });

  it.each(MOVING)("are twelve or more for %s, each with a name of its own, and use every recipe of it", (device) => {
    const presets = shipped(device).map(([, input]) => checked(input));
    expect(presets.length).toBeGreaterThanOrEqual(12);
    expect(new Set(presets.map(({ name }) => sameName(name))).size).toBe(presets.length);
    expect([...new Set(presets.map(({ recipe }) => recipe))].sort()).toEqual([...knownDevice(device).recipes].sort());
  });

  it.each(MOVING.flatMap((device) => shipped(device).map(([file, input]) => [`${device}/${file}`, input] as const)))(
    "%s moves something over a song, and every target that it names",
    (_, input) => {
      const { lanes, notes } = drawn(checked(input));
      expect(lanes.filter(moves).length).toBeGreaterThan(0);
      expect(notes.map(({ code }) => code).filter((code) => code !== "limited" && code !== "mono-guarded")).toEqual([]);
      const roles = lanes.filter(moves).map(({ role }) => role);
      for (const { role } of checked(input).targets) expect(roles).toContain(role);
    },
  );

  it.each(MOVING.flatMap((device) => shipped(device).map(([file, input]) => [`${device}/${file}`, input] as const)))(
    "%s says one by one what its curves do, or moves all the time",
    (_, input) => {
      const { recipe } = checked(input);
      const { lanes, events } = drawn(checked(input));
      if (ALL_THE_TIME.has(recipe)) return expect(events).toEqual([]);
      expect(events.length).toBeGreaterThan(0);
      events.forEach(({ from, at, to }, k) => {
        expect([0 <= from, from <= at, at <= to, from < to, to <= BARS * BAR]).toEqual([true, true, true, true, true]);
        expect(from).toBeGreaterThanOrEqual((events[k - 1]?.to ?? 0) - 1e-9);
      });
      const idle = events.filter(({ kind, from, to }) => kind !== "section" && !lanes.some(movesIn(from, to)));
      expect(idle).toEqual([]);
    },
  );

  it.each(MOVING)("draw no two curves alike for %s", (device) => {
    const curves = shipped(device).map(([file, input]) => [file, JSON.stringify(drawn(checked(input)).lanes)] as const);
    const first = new Map<string, string>();
    for (const [file, curve] of curves) {
      expect([file, first.get(curve)]).toEqual([file, undefined]);
      first.set(curve, file);
    }
  });
});

function drawn({ recipe, values }: Preset) {
  const found = recipeNamed(recipe);
  if (found === undefined) throw new Error(`no recipe ${recipe}`);
  return found.draw(settingsOf(found.settings, values), SONG);
}

/** Recipes that are never at rest: their cycles are no single things. */
const ALL_THE_TIME = new Set(["tremolo", "autoPan", "gate", "microPitch"]);

function movesIn(from: number, to: number): (lane: Lane) => boolean {
  return ({ points }) =>
    points.some(({ time, value }, k) => time > from && time <= to && value !== points[k - 1]?.value);
}

function moves({ points }: Lane): boolean {
  return new Set(points.map(({ value }) => value)).size > 1;
}
