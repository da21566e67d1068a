import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { decodeCurves, encodeCurves } from "#src/model/device/stored-curve.ts";
import { asLong } from "#test/as-long.ts";
import { drawnBy, pressed, RideDesk } from "#test/devices/ride/executed/ride-desk.ts";
import { BAKED, type RideInLive } from "#test/devices/ride/executed/ride-in-live.ts";
import { companionSet, vocalClip } from "#test/devices/ride/executed/vocal-clip.ts";
import type { ClipShape, LiveNode, SetShape } from "#test/doubles/live-api/live-node.ts";
import type { FakeSet } from "#test/doubles/live-module/live-process.ts";
import { needs } from "#test/needs.ts";

const INSTANCES = asLong(6, 20);
/** Where the twin of the vocal clip stands in the arrangement, in beats; it is 16 long. */
const VERSE = { name: "Verse", start: 32, end: 48 };
const RIDE = "live_set tracks 0 devices 0 parameters 1";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-routes-"));
let clip: ClipShape;
beforeAll(() => {
  clip = vocalClip(folder, "Take 1", 8);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let desk: RideDesk;
afterEach(() => desk.close());

/** A vocal track with the clip in its first slot and in the arrangement, and whatever stands before the device. */
function song(devices: NonNullable<SetShape["tracks"][number]["devices"]> = []): SetShape {
  const arrangement = [{ ...clip, name: VERSE.name, start_time: VERSE.start, end_time: VERSE.end }];
  return { tempo: 120, scenes: 2, tracks: [{ name: "Vox", session: [clip], arrangement, devices }, { name: "Bed" }] };
}

function seenInside(more: Partial<FakeSet["tracks"][number]> = {}, instances = 1): FakeSet {
  const { tracks, ...rest } = companionSet(clip, instances);
  const arrangement = [{ name: VERSE.name, length: VERSE.end - VERSE.start, start_time: VERSE.start }];
  return { ...rest, tracks: [{ ...tracks[0]!, arrangement, ...more }, ...tracks.slice(1)] };
}

/** The user clicks a parameter after pressing Map. */
function map({ device }: RideInLive, parameter: LiveNode): void {
  device.press("Map Target");
  device.map({ id: parameter.id, path: desk.around.live.pathOf(parameter), name: String(parameter.values["name"]) });
}

function fader(track: string): LiveNode {
  return (desk.around.live.track(track).children["mixer_device"] as LiveNode).children["volume"] as LiveNode;
}

function errors({ device }: RideInLive): readonly string[] {
  return [...device.ledger.errors, ...desk.around.live.console];
}

describe.skipIf(!BAKED)("the shipped file and the ways of a curve into Live", needs("python3"), () => {
  it("writes the arrangement by a copy, says beforehand over which clip, and as one undo step", async () => {
    desk = await RideDesk.open(song(), seenInside());
    const ride = desk.drop();
    ride.device.choose("Clips", "Arrangement");
    const before = await pressed(ride, "Analyse");
    expect(before).toMatchObject({ kind: "ready" });
    expect(before.words).toContain("“Verse”");
    expect(await desk.companion.ask({ do: "arrangement", path: "live_set tracks 0" })).toMatchObject({ lanes: [] });

    expect(await pressed(ride, "Write")).toMatchObject({ kind: "written" });
    const { clips, lanes } = await desk.companion.ask<Arrangement>({ do: "arrangement", path: "live_set tracks 0" });
    expect(clips).toEqual([["Take 1", VERSE.start, VERSE.end]]);
    expect(lanes).toMatchObject([{ parameter: "Ride", start: VERSE.start, end: VERSE.end }]);
    const lane = lanes[0]!.points.map(([time, value]) => ({ time, value }));
    const drawn = drawnBy(ride).filter(({ time }) => time > VERSE.start && time < VERSE.end);
    expect(drawn.length).toBeGreaterThan(1);
    for (const { time, value } of drawn) expect(Math.abs(evaluateEnvelope(lane, time) - value)).toBeLessThan(0.1);
    expect((await desk.companion.stats()).undoSteps).toBe(1);
    expect(errors(ride)).toEqual([]);
  });

  it("writes a mapped parameter of another device, and none of its own", async () => {
    const gain = { name: "1 Gain A", min: -15, max: 15, shown: " dB" };
    desk = await RideDesk.open(
      song([{ name: "EQ Eight", className: "Eq8", parameters: [gain] }]),
      seenInside({
        devices: [
          { name: "EQ Eight", parameters: [{ name: gain.name, low: -15, high: 15, value: 0 }] },
          ...companionSet(clip).tracks[0]!.devices!,
        ],
      }),
    );
    const ride = desk.drop();
    const [eq] = desk.around.live.track("Vox").children["devices"] as LiveNode[];
    map(ride, (eq!.children["parameters"] as LiveNode[])[1]!);
    expect(await pressed(ride, "Analyse")).toMatchObject({ kind: "ready" });
    expect(await pressed(ride, "Write")).toMatchObject({ kind: "written" });
    const points = (await desk.envelope(RIDE))!.map(([time, value]) => ({ time, value }));
    for (const { time, value } of drawnBy(ride)) {
      expect(Math.abs(evaluateEnvelope(points, time) - value)).toBeLessThan(0.1);
    }
    expect(await desk.envelope(RIDE.replace("devices 0", "devices 1"))).toBeNull();
    expect((await desk.companion.stats()).undoSteps).toBe(1);
    expect(errors(ride)).toEqual([]);
  });

  it("refuses a parameter of another track in words, and rides its own gain again after Unmap", async () => {
    desk = await RideDesk.open(song(), seenInside());
    const ride = desk.drop();
    map(ride, fader("Bed"));
    const refused = await pressed(ride, "Analyse");
    expect(refused.kind).toBe("refused");
    expect(refused.words).toMatch(/not on track “Vox”/);
    ride.device.press("Unmap Target");
    expect(await pressed(ride, "Analyse")).toMatchObject({ kind: "ready" });
    expect(errors(ride)).toEqual([]);
  });

  it("keeps a write one undo step where it takes the place of a curve that the set stored", async () => {
    const points = [
      { time: 0, value: -6 },
      { time: 16, value: 3 },
    ];
    const curve = { target: "stage", index: 0, slot: 0, mark: null, loop: null, points } as const;
    desk = await RideDesk.open(song(), seenInside());
    const ride = desk.drop({ "Stored Curve": encodeCurves([curve]) });
    await pressed(ride, "Analyse");
    const tally = await ride.device.during(async () => {
      expect(await pressed(ride, "Write")).toMatchObject({ kind: "written" });
    });
    expect(decodeCurves(ride.device.value("Stored Curve") as number[])).toEqual([]);
    expect([tally.undoSteps, (await desk.companion.stats()).undoSteps]).toEqual([[], 1]);
  });

  it("ends its process when nobody has pressed anything for long, unless a write could be reverted, and starts it again", async () => {
    const hurried = join(import.meta.dirname, "../../../doubles/max/node/hurried-clock.cjs");
    desk = await RideDesk.open(song(), seenInside());
    const ride = desk.drop(undefined, { NODE_OPTIONS: `--require "${hurried}"` });
    expect(await pressed(ride, "Analyse")).toMatchObject({ kind: "ready" });
    await ride.device.wait(() => !ride.device.node.running, "the process to be stopped");
    expect(ride.status()).toMatchObject({ kind: "ready" });
    ride.press("Analyse");
    await ride.until("ready", "refused");
    expect([ride.device.node.starts, ride.status().kind]).toEqual([2, "ready"]);
    expect(await pressed(ride, "Write")).toMatchObject({ kind: "written" });
    const later = performance.now() + IDLE_HOUR;
    await ride.device.wait(() => performance.now() > later, "an idle hour");
    expect(ride.device.node.running).toBe(true);
    expect(await pressed(ride, "Revert")).toMatchObject({ kind: "ready" });
    expect((await desk.envelope(RIDE)) ?? []).toEqual([]);
    expect(errors(ride)).toEqual([]);
  });

  it(`lets ${INSTANCES} instances analyse and write at once, each its own parameter and one undo step`, async () => {
    desk = await RideDesk.open(song(), seenInside({}, INSTANCES));
    const rides = Array.from({ length: INSTANCES }, () => desk.drop());
    const analysed = await Promise.all(rides.map((ride) => pressed(ride, "Analyse")));
    expect(new Set(analysed.map(({ kind }) => kind))).toEqual(new Set(["ready"]));
    const written = await Promise.all(rides.map((ride) => pressed(ride, "Write")));
    expect(new Set(written.map(({ kind }) => kind))).toEqual(new Set(["written"]));
    expect((await desk.companion.stats()).undoSteps).toBe(INSTANCES);
    const envelopes = await Promise.all(
      rides.map((_, index) => desk.envelope(RIDE.replace("devices 0", `devices ${index}`))),
    );
    for (const [index, envelope] of envelopes.entries()) {
      expect(envelope!.length).toBeGreaterThan(2);
      expect(envelope).toEqual(envelopes[0]);
      expect(rides[index]!.device.ledger.errors).toEqual([]);
    }
    expect(desk.around.live.console).toEqual([]);
  });
});

interface Arrangement {
  readonly clips: readonly (readonly [name: string, start: number, end: number])[];
  readonly lanes: readonly {
    readonly parameter: string;
    readonly start: number;
    readonly end: number;
    readonly points: readonly (readonly [number, number])[];
  }[];
}

/** Milliseconds of ours; two thousand times as much for the hurried process. */
const IDLE_HOUR = 1800;
