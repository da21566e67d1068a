import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { drawRecipe } from "#src/chassis/plan/plan-curves.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import { laneCurve } from "#src/curve/compile/drawn-lane.ts";
import { recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { contentMark } from "#src/model/device/stored-curve.ts";
import { encodeSettings } from "#src/model/device/stored-settings.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { SettingValue } from "#src/model/recipe/settings.ts";
import { DeviceInLive } from "#test/devices/executed/device-in-live.ts";
import { steady } from "#test/devices/ride/executed/audio-tools.ts";
import { pressed } from "#test/devices/ride/executed/ride-desk.ts";
import { BAKED } from "#test/devices/ride/executed/ride-in-live.ts";
import { vocalClip } from "#test/devices/ride/executed/vocal-clip.ts";
import { hitsAt, someMusic } from "#test/doubles/heard/some-music.ts";
import type { ClipShape } from "#test/doubles/live-api/live-node.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-triggers-"));
let clip: ClipShape;
beforeAll(() => {
  clip = vocalClip(folder, "Line", 8);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let desk: DeviceInLive | undefined;
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

/** The clip: 16 beats at 120 bpm, and a kick on every beat beside it. */
const EVERY_BEAT = hitsAt(...Array.from({ length: 16 }, (_, beat) => beat));
const RATE = 48_000;
const BLOCK = 64;
const SECONDS = 4;

interface Mode {
  readonly recipe: string;
  readonly shown: string;
  /** Choices by long name, then numbers. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly turned: Readonly<Record<string, number>>;
  readonly settings: Readonly<Record<string, SettingValue>>;
}

const MODES: readonly (readonly [what: string, mode: Mode])[] = [
  [
    "a tremolo that runs free",
    {
      ...{ recipe: "tremolo", shown: "Tremolo", chosen: { "Cycle Trigger": "Free" } },
      ...{
        turned: { "Free Rate": 1.5, Depth: 12 },
        settings: { start: "free", freeRate: 1.5, depth: 12, division: "1/4" },
      },
    },
  ],
  [
    "one cycle of a tremolo",
    {
      ...{ recipe: "tremolo", shown: "Tremolo", chosen: { "Cycle Trigger": "One-shot" } },
      ...{ turned: { Depth: 18 }, settings: { start: "once", depth: 18, division: "1/4" } },
    },
  ],
  [
    "an envelope for each kick",
    {
      ...{
        recipe: "tremolo",
        shown: "Tremolo",
        chosen: { "Cycle Trigger": "Kick hits", "After Cycle": "Rest" },
      },
      ...{ turned: { "Cycle Length": 1, "Free Rate": 4, Depth: 12 } },
      settings: { start: "hits", after: "rest", cycle: "rate", freeRate: 4, depth: 12, division: "1/4" },
    },
  ],
  [
    "a gate that notes start",
    {
      ...{ recipe: "gate", shown: "Gate", chosen: { "Cycle Trigger": "Notes", "Gate Pattern": "euclid" } },
      ...{ turned: { "Pattern Hits": 3, "Pattern Length": 4, Depth: 24, "Lowest Note": 30, "Highest Note": 40 } },
      settings: {
        ...{ start: "notes", pattern: "euclid", hits: 3, patternLength: 4, depth: 24, lowNote: 30, highNote: 40 },
        division: "1/4",
      },
    },
  ],
  [
    "a pump at a free rate",
    {
      ...{ recipe: "pump", shown: "Pump", chosen: { Trigger: "Free" } },
      ...{ turned: { "Free Rate": 2.5, Depth: 15 }, settings: { trigger: "free", freeRate: 2.5, depth: 15 } },
    },
  ],
];

async function play(state?: Readonly<Record<string, unknown>>, turn?: (desk: DeviceInLive) => void) {
  desk = await DeviceInLive.open(PUMP.spec, clip, folder, {
    withCompanion: false,
    ...(state ? { state: state as never } : {}),
  });
  const { device, around } = desk;
  turn?.(desk);
  expect(await pressed(device, "Analyse")).toMatchObject({ kind: "ready" });
  expect(await pressed(device, "Write")).toMatchObject({ kind: "playing" });
  around.launch("Lead", 0);
  around.transport.play(0);
  const beats: number[] = [];
  const rendered = device.device.render(steady(0.05, SECONDS, RATE), {
    sampleRate: RATE,
    blockSize: BLOCK,
    atBlock: () => beats.push(device.device.transport.beats),
  });
  return beats.map((beat, block) => ({ beat, gain: 20 * Math.log10(rendered[0]![block * BLOCK]! / 0.05) }));
}

/** The recipe's own curve over that music. */
function expected(name: string, settings: Readonly<Record<string, SettingValue>>, said: Partial<Music> = {}) {
  const recipe = recipeNamed(name)!;
  const music = someMusic({ from: 0, to: 16, hits: EVERY_BEAT, ...said });
  return laneCurve(drawRecipe(recipe, settingsFrom(recipe, settings), music).lanes[0]!);
}

/** Largest difference of what was heard from a curve, away from its edges of 5 ms and from the first moments of the player. */
function worst(heard: Awaited<ReturnType<typeof play>>, { at }: ReturnType<typeof expected>): number {
  const apart = heard.slice(200).map(({ beat, gain }) => {
    const around = [-0.01, -0.005, 0, 0.005, 0.01].map((off) => at(beat + off));
    return Math.max(0, Math.min(...around) - gain, gain - Math.max(...around));
  });
  return Math.max(...apart);
}

/** dB that a stored curve may be off in its bends, and what an edge makes of a block. */
const DRAWN_WITHIN = 0.5;

describe.skipIf(!BAKED)("the shipped Pump is heard to start as its recipe does", () => {
  it.each(MODES)("%s", async (_what, { recipe, shown, chosen, turned, settings }) => {
    const heard = await play(undefined, ({ device }) => {
      device.device.choose("Recipe", shown);
      for (const [longName, option] of Object.entries(chosen)) device.device.choose(longName, option);
      for (const [longName, value] of Object.entries(turned)) device.device.turn(longName, value);
    });
    const right = expected(recipe, settings);
    expect(worst(heard, right)).toBeLessThan(DRAWN_WITHIN);
    expect(Math.min(...heard.slice(200).map(({ gain }) => gain))).toBeLessThan(-Number(settings["depth"]) + 1);
    expect(desk!.device.device.ledger.errors).toEqual([]);
  });

  it("as it did, in a set whose gate had its chance from a preset alone", async () => {
    const values = {
      pattern: "sixteenths",
      steps: [1],
      rotate: -3,
      chance: 60,
      random: 30,
      seed: 7,
      length: 70,
    } as const;
    const tables = { gate: recipeNamed("gate")!.settings };
    const kept = encodeSettings({ recipe: "gate", preset: contentMark("factory/pump/gone"), values }, tables);
    const heard = await play({ Recipe: 3, Depth: 30, "Stored Settings": kept, "Gate Pattern": 0, Division: 7 });
    const right = expected("gate", { ...values, depth: 30, division: "1/16", pattern: "sixteenths" });
    expect(worst(heard, right)).toBeLessThan(DRAWN_WITHIN);
  });
});
