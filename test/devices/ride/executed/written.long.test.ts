import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { decodeCurves } from "#src/model/device/stored-curve.ts";
import { BAKED, LiveWithRides, type RideInLive, vocalSet } from "#test/devices/ride/executed/ride-in-live.ts";
import { companionSet, longClip, selectClip, vocalClip } from "#test/devices/ride/executed/vocal-clip.ts";
import type { ClipShape, LiveNode } from "#test/doubles/live-api/live-node.ts";
import { LiveProcess } from "#test/doubles/live-module/live-process.ts";
import { needs } from "#test/needs.ts";

const CLIP = "live_set tracks 0 clip_slots 0 clip";
const RIDE = "live_set tracks 0 devices 0 parameters 1";
/** Of a user action; fixed words stand in the patch, and Max has them anyway. */
const STRINGS_AN_ACTION = 20;
const LIVE_API_CALLS = 200;

const folder = mkdtempSync(join(tmpdir(), "steadyhand-executed-"));
let clip: ClipShape;
beforeAll(() => {
  clip = vocalClip(folder, "Take 1", 8);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let around: LiveWithRides | undefined;
let companion: LiveProcess | undefined;
afterEach(async () => {
  await around?.close();
  await companion?.stop();
  around = undefined;
  companion = undefined;
});

/** What `node.script` itself says when its process starts, and the face's selectors: Max keeps one word of each, ever. */
const SAID_ONCE = /^(success|dictionary|loadstart|loadend|start|u\d+|progress|span|bars|phrases|bends|place|spread)$/;

/** A Live with the clip selected, and the device dropped beside a companion that may be there. */
async function dropped({ shape = clip, withCompanion = true } = {}): Promise<RideInLive> {
  around = new LiveWithRides(vocalSet([shape]));
  if (withCompanion) companion = await LiveProcess.start("12.4", companionSet(shape, 2));
  around.live.showSurfaces((await companion?.surfaces()) ?? []);
  selectClip(around.live, firstClip());
  return another();
}

function another(state?: ReturnType<RideInLive["device"]["save"]>): RideInLive {
  const settings = companion ? dirname(dirname(companion.settingsPath)) : folder;
  return around!.drop("Vox", state, { environment: { XDG_CONFIG_HOME: settings, HOME: settings } });
}

function firstClip(): LiveNode {
  const slots = around!.live.track("Vox").children["clip_slots"] as LiveNode[];
  return slots[0]!.children["clip"] as LiveNode;
}

async function analysed(ride: RideInLive): Promise<RideInLive> {
  ride.press("Analyse");
  await ride.until("ready", "refused");
  expect(ride.status()).toMatchObject({ kind: "ready" });
  return ride;
}

async function written(ride: RideInLive, ...kinds: readonly string[]): Promise<void> {
  ride.press("Write");
  await ride.until("written", "playing", "refused");
  expect(kinds).toContain(ride.status().kind);
}

/** What the face drew last, as points. */
function drawn(ride: RideInLive): { readonly time: number; readonly value: number }[] {
  const args = (ride.shown("curve").at(-1)?.args ?? []).map(Number);
  return args.flatMap((time, index) => (index % 2 === 0 ? [{ time, value: args[index + 1]! }] : []));
}

function envelope(parameter = RIDE): Promise<[number, number][] | null> {
  return companion!.ask({ do: "envelope", clip: CLIP, parameter });
}

describe.skipIf(!BAKED)("the shipped file with the companion", needs("python3"), () => {
  it("starts Node on the first press, shows the ride, writes it, and puts back what was there", async () => {
    const ride = await dropped();
    const analysis = await ride.device.during(() => analysed(ride));
    expect(ride.device.node.starts).toBe(1);
    expect(analysis.errors).toEqual([]);
    expect(analysis.undoSteps).toEqual([]);
    expect(analysis.liveApiCalls).toBeLessThan(LIVE_API_CALLS);
    expect(drawn(ride).length).toBeGreaterThan(2);
    expect(await envelope()).toBeNull();

    await written(ride, "written");
    const points = (await envelope())!.map(([time, value]) => ({ time, value }));
    for (const { time, value } of drawn(ride)) {
      expect(Math.abs(evaluateEnvelope(points, time) - value)).toBeLessThan(0.1);
    }
    expect((await companion!.stats()).undoSteps).toBe(1);

    ride.press("Revert");
    await ride.until("ready");
    expect((await envelope()) ?? []).toEqual([]);
    expect([ride.device.ledger.errors, around!.live.console]).toEqual([[], []]);
  });

  it("shows that it writes, then that it measures, each with how far it is, and then what came of it", async () => {
    const ride = await analysed(await dropped());
    const before = { words: ride.shown("words").length, progress: ride.shown("progress").length };
    await written(ride, "written");
    expect(
      ride
        .shown("words")
        .slice(before.words)
        .map(({ args }) => args.join(" ")),
    ).toEqual(["", "Writing the envelope", "Measuring the ride", ride.status().words]);
    const progress = ride
      .shown("progress")
      .slice(before.progress)
      .map(({ args }) => Number(args[0]));
    // The bar is filled by the write, begins anew, and is filled by the proof.
    expect(progress.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(progress.filter((share, at) => share < (progress[at - 1] ?? 0))).toEqual([0, 0]);
    expect(progress.filter((share) => share === 1)).toHaveLength(2);
    expect(ride.device.ledger.errors).toEqual([]);
  });

  it("makes one undo step of a write, its own stored values included", async () => {
    const ride = await analysed(await dropped());
    const tally = await ride.device.during(() => written(ride, "written"));
    expect((await companion!.stats()).undoSteps + tally.undoSteps.length).toBe(1);
  });

  it("stays within the strings and calls of an action, four minutes of vocal, from the first press on", async () => {
    const ride = await dropped({ shape: longClip(folder, "Long take", 240) });
    const begun = performance.now();
    const first = await ride.device.during(() => analysed(ride));
    const took = performance.now() - begun;
    expect([...first.newStrings].filter((word) => !SAID_ONCE.test(word)).length).toBeLessThan(STRINGS_AN_ACTION);
    expect(first.liveApiCalls).toBeLessThan(LIVE_API_CALLS);
    const start = performance.now();
    const again = await ride.device.during(() => analysed(ride));
    expect(performance.now() - start).toBeLessThan(Math.max(10_000, took));
    expect([...again.newStrings].length).toBeLessThan(STRINGS_AN_ACTION);
    expect(again.liveApiCalls).toBeLessThan(LIVE_API_CALLS);
    const write = await ride.device.during(() => written(ride, "written"));
    expect([...write.newStrings].length).toBeLessThan(STRINGS_AN_ACTION);
    expect(write.liveApiCalls).toBeLessThan(LIVE_API_CALLS);
  });

  it("says so when the companion dies in the middle of a write, and plays or refuses", async () => {
    const ride = await analysed(await dropped());
    ride.press("Write");
    await companion!.kill();
    await ride.until("playing", "refused");
    expect(ride.status().words.length).toBeGreaterThan(10);
    expect(ride.device.ledger.errors).toEqual([]);
    await analysed(ride);
  });

  it("refuses to write into a clip that became another one during the analysis", async () => {
    const ride = await analysed(await dropped());
    await companion!.ask({ do: "set", path: CLIP, name: "name", value: "Take 2" });
    await written(ride, "refused");
    expect(ride.status().words).toMatch(/analyse again/i);
    expect(await envelope()).toBeNull();
  });

  it("refuses a clip that was cut shorter since, and rides it after another Analyse", async () => {
    const ride = await analysed(await dropped());
    for (const member of ["loop_end", "end_marker"]) around!.live.write(firstClip(), member, 8);
    await written(ride, "refused");
    expect(ride.status().words).toMatch(/“Take 1”.*analyse again/);
    expect(await envelope()).toBeNull();
    await analysed(ride);
    await written(ride, "written");
  });

  it("finds its clip again when a track was put in before it, and never writes into a neighbour's", async () => {
    const ride = await analysed(await dropped());
    around!.live.addTrack({ name: "New" }, 0);
    const { tracks } = companionSet(clip, 2);
    await companion!.ask({
      do: "reset",
      held: { tracks: [{ name: "New", slots: [{ name: "Other", length: 16 }] }, ...tracks] },
    });
    await written(ride, "written", "refused");
    const drawnInto = Object.keys(await companion!.ask<Record<string, unknown>>({ do: "digests" }));
    expect(drawnInto.filter((place) => !place.startsWith(CLIP.replace("tracks 0", "tracks 1")))).toEqual([]);
    expect(drawnInto).toHaveLength(ride.status().kind === "written" ? 1 : 0);
  });

  it("leaves a whole write or none when Node is killed in the middle of it", async () => {
    const ride = await analysed(await dropped());
    ride.press("Write");
    ride.device.node.kill("SIGKILL");
    await ride.device.wait(() => !ride.device.node.running, "the end of Node");
    const events = await envelope();
    expect(events === null || events.length >= drawn(ride).length).toBe(true);
    expect((await companion!.stats()).undoSteps).toBe(events === null ? 0 : 1);
    await analysed(ride);
    await written(ride, "written");
  });

  it("makes nothing twice when live.thisdevice bangs again", async () => {
    const ride = await dropped();
    const { observers, counts } = around!.live;
    const unwatched = observers.size;
    await analysed(ride);
    await ride.device.wait(() => observers.size === unwatched + WATCHED, "the watch of the clip");
    const { objects } = counts;
    ride.device.announceAgain();
    await analysed(ride);
    await settledObjects();
    expect([counts.objects, observers.size]).toEqual([objects, unwatched + WATCHED]);
    expect([ride.device.ledger.errors, around!.live.console]).toEqual([[], []]);
  });

  it("writes from a duplicate into its own parameter", async () => {
    const first = await analysed(await dropped());
    const second = await analysed(another(first.device.save()));
    await written(second, "written");
    expect(await envelope()).toBeNull();
    expect((await envelope(RIDE.replace("devices 0", "devices 1")))!.length).toBeGreaterThan(2);
  });
});

/** What is watched of one session clip: five of its members, and whether its slot still has it. */
const WATCHED = 6;
const LOOKS = 8;

/** Waits until as many looks find no new LiveAPI object: what watches the clip is made after the curve is shown. */
async function settledObjects(): Promise<void> {
  const { counts } = around!.live;
  for (let before = -1, same = 0; same < LOOKS; ) {
    same = counts.objects === before ? same + 1 : 0;
    before = counts.objects;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe.skipIf(!BAKED)("the shipped file without the companion", () => {
  it("stores the curve in the set and plays it, after a reload and without Node too", async () => {
    const ride = await analysed(await dropped({ withCompanion: false }));
    await written(ride, "playing");
    const saved = JSON.parse(JSON.stringify(ride.device.save()));
    const [stored] = decodeCurves(saved["Stored Curve"]);
    expect(stored).toMatchObject({ target: "stage", slot: 0 });
    expect(stored!.points).toEqual(drawn(ride));
    const later = another(saved);
    expect(later.device.value("Stored Curve")).toEqual(saved["Stored Curve"]);
    expect([later.device.node.starts, later.device.ledger.undoSteps, later.device.ledger.errors]).toEqual([0, [], []]);
  });

  it("says that the analyser stopped when Node is killed in the middle, and analyses again on a press", async () => {
    const ride = await dropped({ withCompanion: false });
    ride.press("Analyse");
    await ride.device.wait(() => ride.status().kind === "listening" && ride.device.node.ready, "the analysis");
    ride.device.node.kill("SIGKILL");
    await ride.until("refused");
    expect(ride.status().words).toMatch(/Analyse again/);
    await analysed(ride);
    expect(ride.device.node.starts).toBeGreaterThan(1);
  });

  it("refuses in words where no clip is selected, and where its track is gone", async () => {
    const ride = await dropped({ withCompanion: false });
    selectClip(around!.live, null);
    ride.press("Analyse");
    await ride.until("refused", "ready");
    const withoutClip = ride.status();
    around!.live.remove(around!.live.track("Vox"));
    ride.press("Analyse");
    await ride.until("refused", "ready");
    expect([withoutClip.kind, ride.status().kind]).toEqual(["refused", "refused"]);
    expect(ride.status().words).not.toBe(withoutClip.words);
  });
});
