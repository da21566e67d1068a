import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { DeviceManifest } from "#src/chassis/manifest/device-manifest.ts";
import { TARGET_BOXES } from "#src/chassis/patch/strip/targets-part.ts";
import { PLACE_KEYS } from "#src/chassis/spec/mapped-settings.ts";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { DEVICE as RIDE } from "#src/devices/ride/device.ts";
import { DEVICE as SWEEP } from "#src/devices/sweep/device.ts";
import { decodeCurves, type StoredCurve } from "#src/model/device/stored-curve.ts";
import { steady } from "#test/devices/ride/executed/audio-tools.ts";
import { pressed } from "#test/devices/ride/executed/ride-desk.ts";
import { BAKED, LiveWithRides, type RideInLive, vocalSet } from "#test/devices/ride/executed/ride-in-live.ts";
import { selectClip, vocalClip } from "#test/devices/ride/executed/vocal-clip.ts";
import { CURVE_DEVICES } from "#test/doubles/devices/curve-devices.ts";
import type { ClipShape, LiveNode, SetShape } from "#test/doubles/live-api/live-node.ts";
import type { DeviceState } from "#test/doubles/max/live/parameter-registry.ts";
import type { DeviceOptions } from "#test/doubles/max/open-device.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-targets-"));
let clip: ClipShape;
beforeAll(() => {
  clip = vocalClip(folder, "Line", 8);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let around: LiveWithRides | undefined;
afterEach(async () => {
  await around?.close();
  around = undefined;
});

const UTILITY = { name: "Gain", value: 0, min: -35, max: 35, shown: " dB" };

function song(): SetShape {
  return {
    tempo: 120,
    scenes: 1,
    returns: ["A-Reverb"],
    tracks: [
      {
        name: "Lead",
        session: [clip],
        sends: [0.4],
        devices: [
          {
            name: "Filter",
            className: "AutoFilter2",
            parameters: [
              { name: "Frequency", value: 0.5, min: 0, max: 1 },
              { name: "Resonance", value: 0.3, min: 0, max: 1 },
            ],
          },
          { name: "Trim", className: "StereoGain", parameters: [UTILITY] },
        ],
      },
    ],
  } as SetShape;
}

/** A device on “Lead”, its clip selected. */
function drop(device: DeviceManifest, state?: DeviceState, options: DeviceOptions = {}): RideInLive {
  around = new LiveWithRides(song(), device.spec);
  const [slot] = around.live.track("Lead").children["clip_slots"] as LiveNode[];
  selectClip(around.live, slot!.children["clip"] as LiveNode);
  return around.drop("Lead", state, { environment: { XDG_CONFIG_HOME: folder, HOME: folder }, ...options });
}

/** A parameter of “Lead” as the user clicks it. */
function knob(device: string, name: string) {
  const devices = around!.live.track("Lead").children["devices"] as LiveNode[];
  const holder = devices.find(({ values }) => values["name"] === device)!;
  const node = (holder.children["parameters"] as LiveNode[]).find(({ values }) => values["name"] === name)!;
  return { id: node.id, path: around!.live.pathOf(node), name };
}

function map({ device }: RideInLive, target: number, parameter: ReturnType<typeof knob>): void {
  device.turn("Shown Target", target - 1);
  device.press("Map Target");
  device.map(parameter);
}

function stored({ device }: RideInLive): readonly StoredCurve[] {
  return decodeCurves(device.save()["Stored Curve"] as number[]);
}

function reach({ points }: StoredCurve): readonly [number, number] {
  const values = points.map(({ value }) => value);
  return [Math.min(...values), Math.max(...values)];
}

const NEAR = (value: number) => expect.closeTo(value, 2);

describe.skipIf(!BAKED)("eight targets on the strip", () => {
  it.each(CURVE_DEVICES.map(({ title, spec, patch }) => [title, spec, patch.strip] as const))(
    "%s shows one at a time in the place of the dials, without Node and without an undo step",
    (_title, spec) => {
      around = new LiveWithRides(vocalSet([]), spec);
      const { device } = around.drop("Vox");
      const dials = device.seen();
      const place = (number: number) => [`from${number}`, `to${number}`, `invert${number}`, `bend${number}`];
      const shared = TARGET_BOXES.filter((name) => !PLACE_KEYS.includes(name));
      const targets = () =>
        device
          .seen()
          .filter((name) => TARGET_BOXES.includes(name))
          .sort();
      expect(targets()).toEqual([]);
      device.turn("Show Targets", 1);
      expect(targets()).toEqual([...shared, ...place(1)].sort());
      device.turn("Shown Target", 4);
      expect(targets()).toEqual([...shared, ...place(5)].sort());
      const rects = device.seen().map((name) => device.box(name).json.presentation_rect as number[]);
      const crossing = rects.flatMap(([left, top, width, height], one) =>
        rects.slice(one + 1).filter(([left2, top2, width2, height2]) => {
          return (
            left! < left2! + width2! && left2! < left! + width! && top! < top2! + height2! && top2! < top! + height!
          );
        }),
      );
      expect(crossing).toEqual([]);
      device.turn("Show Targets", 0);
      expect(device.seen()).toEqual(dials);
      expect(device.value("Shown Target")).toBe(0);
      expect([device.node.starts, device.ledger.undoSteps, device.ledger.errors]).toEqual([0, [], []]);
    },
  );

  it("says what is mapped on the one that is shown, and lets go of that one alone", () => {
    const pump = drop(PUMP);
    const { device } = pump;
    device.turn("Show Targets", 1);
    map(pump, 3, knob("Filter", "Resonance"));
    expect(device.shown("targetName")).toBe("Resonance");
    device.turn("Shown Target", 0);
    expect(device.shown("targetName")).toBe("Not mapped");
    map(pump, 1, knob("Trim", "Gain"));
    device.press("Unmap Target");
    device.turn("Shown Target", 2);
    expect(device.shown("targetName")).toBe("Resonance");
    expect(device.ledger.errors).toEqual([]);
  });

  it("moves each in its own range, direction and bend, by one curve, and keeps all of it in the set", async () => {
    const pump = drop(PUMP);
    const { device } = pump;
    map(pump, 1, knob("Trim", "Gain"));
    map(pump, 3, knob("Filter", "Frequency"));
    map(pump, 8, knob("Filter", "Resonance"));
    device.turn("Target 3 From", 20);
    device.turn("Target 3 To", 50);
    device.turn("Target 8 From", 10);
    device.turn("Target 8 To", 90);
    device.turn("Target 8 Invert", 1);
    device.turn("Target 8 Curve", 1);
    device.turn("Recipe", 1);
    expect(await pressed(pump, "Analyse")).toMatchObject({ kind: "ready" });
    expect(await pressed(pump, "Write")).toMatchObject({ kind: "playing" });
    const curves = new Map(stored(pump).map((curve) => [curve.index, curve] as const));
    expect([...curves.keys()]).toEqual([0, 2, 7]);
    expect(reach(curves.get(2)!)).toEqual([NEAR(0.2), NEAR(0.5)]);
    expect(reach(curves.get(7)!)).toEqual([NEAR(0.1), NEAR(0.9)]);
    expect(curves.get(2)!.rest).toEqual({ travel: expect.closeTo(0.5, 6), carries: true });
    expect(device.save()).toMatchObject({ "Target 8 From": 10, "Target 8 To": 90, "Target 8 Invert": 1 });
    expect(device.ledger.errors).toEqual([]);
  });

  it("recalls a range as a value: nothing starts, and what is stored stays", () => {
    const pump = drop(PUMP);
    pump.device.recall({ "Target 4 From": 30, "Target 4 Invert": 1, Mapped: 2, "Map From": 12 });
    expect(pump.device.value("Target 4 From")).toBe(30);
    expect([pump.device.node.starts, pump.device.ledger.undoSteps, pump.device.ledger.errors]).toEqual([0, [], []]);
    expect(stored(pump)).toEqual([]);
  });

  it("plays what it stored when the set is opened, on the same parameters, as the menu says", async () => {
    const first = drop(SWEEP);
    map(first, 2, knob("Filter", "Frequency"));
    expect(await pressed(first, "Analyse")).toMatchObject({ kind: "ready" });
    expect(await pressed(first, "Write")).toMatchObject({ kind: "playing" });
    const state = first.device.save();
    const moved = async (mapped: number, again: (opened: RideInLive) => void = () => undefined) => {
      await around?.close();
      const held: number[] = [];
      const added: number[] = [];
      const { id } = knob("Filter", "Frequency");
      const opened = drop(
        SWEEP,
        { ...state, Mapped: mapped },
        {
          persisted: { mapped1: id },
          onRemote: (_id, value) => void (value !== undefined && held.push(value)),
          onModulate: (_id, value) => void (value !== undefined && added.push(value)),
        },
      );
      again(opened);
      around!.launch("Lead", 0);
      opened.device.transport.play(0);
      opened.device.render(steady(0.1, 0.5, 4000), { sampleRate: 4000 });
      expect(opened.device.ledger.errors).toEqual([]);
      return [held.length > 0, added.length > 0];
    };
    expect(await moved(0)).toEqual([false, true]);
    expect(await moved(1)).toEqual([false, true]);
    expect(await moved(2)).toEqual([true, false]);
    expect(await moved(0, (opened) => map(opened, 2, knob("Filter", "Resonance")))).toEqual([false, false]);
  });

  it("says what Auto takes over, and what is not heard of what a person wants modulated", async () => {
    const pump = drop(PUMP);
    const mixer = around!.live.track("Lead").children["mixer_device"] as LiveNode;
    const volume = mixer.children["volume"] as LiveNode;
    map(pump, 1, { id: volume.id, path: around!.live.pathOf(volume), name: "Track Volume" });
    pump.device.turn("Recipe", 1);
    await pressed(pump, "Analyse");
    const auto = await pressed(pump, "Write");
    expect(auto.words).toContain("“Volume” is taken over while it plays: Live modulates a level only below its knob.");
    pump.device.turn("Mapped", 1);
    await pressed(pump, "Analyse");
    const chosen = await pressed(pump, "Write");
    expect(chosen.words).toContain("“Volume” is modulated: nothing above the knob is heard");
  });

  it("rides several faders at once, each in its own range", async () => {
    const ride = drop(RIDE);
    map(ride, 1, knob("Trim", "Gain"));
    map(ride, 2, knob("Filter", "Frequency"));
    ride.device.turn("Target 2 From", 30);
    ride.device.turn("Target 2 To", 60);
    expect(await pressed(ride, "Analyse")).toMatchObject({ kind: "ready" });
    expect(await pressed(ride, "Write")).toMatchObject({ kind: "playing" });
    const curves = stored(ride);
    expect(curves.map(({ target, index }) => [target, index])).toEqual([
      ["mapped", 0],
      ["mapped", 1],
    ]);
    expect(reach(curves[1]!)).toEqual([NEAR(0.3), NEAR(0.6)]);
    expect(ride.device.ledger.errors).toEqual([]);
  });
});
