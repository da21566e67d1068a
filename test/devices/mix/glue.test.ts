import { describe, expect, it } from "vitest";
import { planMix } from "#src/devices/mix/plan.ts";
import { findGenre } from "#src/knowledge/genres/find-genre.ts";
import type { Genre } from "#src/knowledge/genres/genre.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { liveDeviceSound } from "#src/process/live-devices/live-device-sound.ts";
import { roleFeatures } from "#test/doubles/mix/features/role-features.ts";
import { steppedFeatures } from "#test/doubles/mix/features/stepped-features.ts";
import { type MadeTrack, madeMix, madeRoles } from "#test/doubles/mix/heard-mix.ts";

const SECONDS = 80;

/** Halves of twenty seconds, every other so much quieter. */
function mixed(quieter: number): TrackFeatures {
  const even = roleFeatures({ role: "drums", loudness: -16, seconds: SECONDS, stray: 1, crest: 12 });
  return steppedFeatures(even, 400, quieter);
}

const MOVING = mixed(17);

interface Made {
  readonly features?: TrackFeatures;
  readonly main?: Partial<HeardTrack>;
  readonly genre?: Genre | null;
  readonly missing?: boolean;
  readonly locked?: ReadonlySet<number>;
}

function planned({ features = MOVING, main = {}, genre = null, missing = false, locked = new Set() }: Made = {}) {
  const silent = { features: null, heard: "no", why: "no stem", missing: true } as const;
  const tracks: readonly MadeTrack[] = [
    { role: "unknown", name: "Band", loudness: -16, features, ...(missing ? { track: silent } : {}) },
    { role: "unknown", name: "Keys", loudness: -40, seconds: SECONDS },
    { role: "unknown", name: "Main", loudness: -16, features, track: { kind: "main", sums: true, ...main } },
  ];
  const mix = madeMix(tracks, { range: { start: 0, end: 2 * SECONDS } });
  const told = planMix({ mix, roles: madeRoles(tracks, 0.3), genre, locked });
  return {
    glue: told.moves.find(({ kind }) => kind === "glue"),
    wild: told.findings.find(({ code, tracks: [id] }) => code === "wild" && id === 3),
  };
}

describe("a mix that moves more than mixes do", () => {
  const { glue, wild } = planned();

  it("is called wild against what was measured, unsure", () => {
    expect(wild).toMatchObject({ unit: "LU", tracks: [3], confidence: 0.5 });
    expect(wild!.value).toBeGreaterThan(14.3);
    expect(wild!.evidence).toContain("19 in 20 of 100 unmastered professional mixes keep to 14.3");
  });

  it("is held by a Glue Compressor on the bus, with Glue's own steps and no make-up", () => {
    expect(glue).toMatchObject({ stage: "bus", device: "Glue Compressor", track: 3, id: "bus-main-glue" });
    const settings = Object.fromEntries(glue!.parameters.map(({ name, to }) => [name, to]));
    expect(settings).toMatchObject({ Ratio: 2, Attack: 0.03, Release: 0.4, Makeup: 0 });
    expect(glue!.guard).toBe("Taken back if the loudness range of the mix does not fall by half of that at least.");
    expect(-glue!.size).toBeGreaterThanOrEqual(1);
    expect(-glue!.size).toBeLessThanOrEqual(2);
  });

  it("loses what is stated in its loudest section, heard through Live's Glue Compressor, and moves less by what is predicted", () => {
    const threshold = glue!.parameters.find(({ name }) => name === "Threshold")!.to;
    const values: Readonly<Record<string, number>> = { Threshold: threshold, Ratio: 0, Attack: 6, Release: 2 };
    const asked = { values: (name: string) => values[name], settings: {}, liveVersion: 12, sampleRate: 48_000 };
    const sound = liveDeviceSound("GlueCompressor", asked);
    if (!("follow" in sound)) throw new Error("A Glue Compressor follows its sound.");
    const follow = sound.follow(MOVING.step);
    const reductions = Array.from(
      { length: MOVING.frames },
      (_, frame) => -20 * Math.log10(follow({ features: MOVING, key: null }, frame, asked.values).gain),
    );
    const loud = reductions.slice(800, 1200).sort((a, b) => a - b);
    expect(Math.abs(loud[380]! + glue!.size)).toBeLessThan(0.5);
    expect(glue!.predicted.before - glue!.predicted.after).toBeGreaterThanOrEqual(0.3);
    expect(glue!.sentence).toContain("turn it up again before you compare");
  });

  it.each<[string, Made]>([
    ["moves as mixes do", { features: mixed(8) }],
    [
      "is compressed on its bus already",
      { main: { devices: [{ name: "G", className: "GlueCompressor", through: "model" }] } },
    ],
    ["is not heard whole", { missing: true }],
    ["is a kind of music that nobody measured", { genre: { observed: null } as Genre }],
    ["has its main track locked", { locked: new Set([3]) }],
  ])("is left alone where it %s", (_, made) => {
    expect(planned(made).glue).toBeUndefined();
  });

  it("may move as its genre does", () => {
    const far = { ...findGenre("rock")!, observed: { ...findGenre("rock")!.observed!, loudnessRange: { p95: 30 } } };
    expect(planned({ genre: far as Genre }).wild).toBeUndefined();
  });
});
