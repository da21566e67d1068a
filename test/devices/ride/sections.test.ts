import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { contentKey } from "#src/adapters/disk/analyses/content-key.ts";
import { memoryAnalyses } from "#src/adapters/memory/memory-analyses.ts";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { listeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import type { DevicePorts } from "#src/chassis/work/device-ports.ts";
import { keptPorts } from "#src/chassis/work/kept-ports.ts";
import { rideIntentOf } from "#src/decision/vocal-ride/ride-intent-of.ts";
import { prepareRide } from "#src/devices/ride/run.ts";
import { RIDE_STRIP } from "#src/devices/ride/spec.ts";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { ClipPlace } from "#src/model/live-set.ts";
import { settingsOf } from "#src/model/recipe/preset-file/settings-of.ts";
import type { RideIntent, RidePlan } from "#src/model/ride.ts";
import { writeTake } from "#test/doubles/made/sung-take.ts";
import { audioClip, liveSet, track } from "#test/doubles/sets/live-set.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-ride-sections-"));
const take = join(folder, "take.wav");
const playing = join(folder, "band.wav");
/** Two lines of an intro, two of a chorus 10 dB over it: bars 1 to 4, and 5 to 8 at 120 bpm. */
beforeAll(() => {
  writeTake(take, 16, [
    { start: 0.5, end: 3, level: -32 },
    { start: 4.5, end: 7, level: -28 },
    { start: 8.5, end: 11, level: -18 },
    { start: 12.5, end: 15, level: -22 },
  ]);
  writeTake(playing, 16, [
    { start: 0, end: 8, level: -34 },
    { start: 8, end: 16, level: -24 },
  ]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ports(place: ClipPlace): DevicePorts {
  const clip = audioClip({
    ...{ name: "take.wav", place, slot: place === "session" ? 0 : null, end: 32 },
    loop: { on: false, start: 0, end: 32, startRelative: 0 },
    sample: { name: "take.wav", path: take, sampleRate: 48_000, frames: 768_000 },
  });
  const locators = [
    { time: 0, name: "Intro" },
    { time: 15.8, name: "Chorus" },
  ];
  const band = track({
    ...{ id: 2, name: "Band" },
    clips: [{ ...clip, sample: { ...clip.sample, path: playing, name: "band.wav" } }],
  });
  const set = liveSet({
    tracks: [track({ name: "Lead", clips: [clip] }), band],
    locators,
    scenes: [{ name: "Chorus" }],
  });
  const audio = audioFiles();
  const listening = listeningRoom(audio, memoryAnalyses(contentKey));
  return { host: memoryLive(set), audio, listening, progress: { report: () => undefined } };
}

const WIDE: RideIntent = { ...DEFAULT_RIDE, boost: 12, cut: 12 };

async function planned(
  sections: number,
  on: DevicePorts,
  place: ClipPlace = "arrangement",
  more: Partial<RideIntent> = {},
): Promise<RidePlan> {
  const choice = { track: "Lead", clip: null, place, parameter: "volume" };
  const prepared = await prepareRide(choice, { ...WIDE, ...more, sections }, on);
  if (!prepared.ok) throw new Error(prepared.error.sentence);
  return prepared.value.plan;
}

const medianAfter = ({ phrases }: RidePlan, [one, other]: readonly [number, number]) =>
  (phrases[one]!.after + phrases[other]!.after) / 2;

describe("a ride of an intro and a chorus", () => {
  it("keeps their distance at 1, a share of it between, and none at 0", async () => {
    const distances: number[] = [];
    for (const sections of [0, 0.3, 1]) {
      const plan = await planned(sections, ports("arrangement"));
      expect(plan.phrases).toHaveLength(4);
      distances.push(medianAfter(plan, [2, 3]) - medianAfter(plan, [0, 1]));
    }
    expect(distances[0]).toBeCloseTo(0, 0);
    expect(distances[1]).toBeCloseTo(3, 0);
    expect(distances[2]).toBeCloseTo(10, 0);
  });

  it("tells its sections by their locators, each at the bar line beside it", async () => {
    const { sections, notes } = await planned(1, ports("arrangement"));
    expect(sections.map(({ name, startBeats, endBeats, phrases }) => [name, startBeats, endBeats, phrases])).toEqual([
      ["Intro", 0, 16, [0, 1]],
      ["Chorus", 16, 32, [2, 3]],
    ]);
    expect(notes.map(({ code }) => code)).toContain("sections");
  });

  it("says with sections, too, what makes up for a target that moved by more than 2 LU", async () => {
    const { notes, target } = await planned(0.3, ports("arrangement"), "arrangement", { boost: 2 });
    expect(target.shift).toBeLessThan(-2);
    const moved = { code: "target-shifted", from: target.own, to: target.loudness, sections: "too" };
    expect(notes).toContainEqual(moved);
  });

  it("is one section in the session, and the same at any share", async () => {
    const [plain, kept] = [
      await planned(0, ports("session"), "session"),
      await planned(1, ports("session"), "session"),
    ];
    expect(kept.points).toEqual(plain.points);
    expect(kept.notes).toContainEqual({ code: "no-sections", why: "session" });
  });

  it("has none over a bed, and nothing to say of them, whatever share an intent names", async () => {
    const over = { target: { kind: "bed", offset: "own" } } as const;
    const [none, kept] = [
      await planned(0, ports("arrangement"), "arrangement", over),
      await planned(1, ports("arrangement"), "arrangement", over),
    ];
    expect(kept.target.kind).toBe("bed");
    expect(kept.points).toEqual(none.points);
    expect(kept.sections).toEqual([]);
    expect(kept.notes).toEqual(none.notes);
  });

  it("is drawn anew when the dial is turned, from what was read and heard at Analyse", async () => {
    const kept = keptPorts(ports("arrangement"));
    const none = await planned(0, kept.ports);
    const again = await planned(1, kept.again(new AbortController().signal));
    expect(none.sections).toEqual([]);
    expect(again.sections).toHaveLength(2);
    expect(again.points).toEqual((await planned(1, ports("arrangement"))).points);
  });
});

describe("the dial of Sections", () => {
  it("is shown where it counts, and nowhere else", () => {
    const initial = settingsOf(RIDE_SETTINGS, {});
    RIDE_SETTINGS.target.options.forEach((target, place) => {
      const counts = rideIntentOf({ ...initial, target, sections: 1 }).sections > 0;
      expect([target, RIDE_STRIP.panels[place]!.dials.includes("sections")]).toEqual([target, counts]);
    });
  });
});
