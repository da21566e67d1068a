import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { DEVICE as RIDE } from "#src/devices/ride/device.ts";
import { DEVICE as SWEEP } from "#src/devices/sweep/device.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { decodeEdits } from "#src/model/device/edited-curves.ts";
import { encodeCurves } from "#src/model/device/stored-curve.ts";
import { DeviceInLive } from "#test/devices/executed/device-in-live.ts";
import { FaceUnderMouse } from "#test/devices/executed/editing/face-tools.ts";
import { drawnBy, pressed } from "#test/devices/ride/executed/ride-desk.ts";
import { BAKED, LiveWithRides, type RideInLive, vocalSet } from "#test/devices/ride/executed/ride-in-live.ts";
import { vocalClip } from "#test/devices/ride/executed/vocal-clip.ts";
import { CURVE_DEVICES } from "#test/doubles/devices/curve-devices.ts";
import type { ClipShape } from "#test/doubles/live-api/live-node.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-edited-"));
let clip: ClipShape;
beforeAll(() => {
  clip = vocalClip(folder, "Line", 8);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let around: LiveWithRides | undefined;
let desk: DeviceInLive | undefined;
afterEach(async () => {
  await around?.close();
  await desk?.close();
  around = undefined;
  desk = undefined;
});

const edits = (device: RunningDevice) => decodeEdits(device.value("Edited Curves") as number[]);
const steps = (device: RunningDevice) => device.ledger.undoSteps.map(({ parameter }) => parameter);

/** A stored gain of -6 dB from beat 1 to 7 on the stage, as the player has it after Write without a companion. */
const STORED = encodeCurves([
  {
    ...{ target: "stage", index: 0, slot: null, mark: null, loop: null },
    points: [
      { time: 0, value: 0 },
      { time: 1, value: -6 },
      { time: 7, value: -6 },
      { time: 8, value: 0 },
    ],
  },
]);

/** A device that holds that curve, in a set that was just opened; Node sleeps. */
function reopened(spec = RIDE.spec): { readonly ride: RideInLive; readonly device: RunningDevice } {
  around = new LiveWithRides(vocalSet([]), spec);
  const ride = around.drop("Vox", { "Stored Curve": STORED });
  return { ride, device: ride.device };
}

/** The level of a rendered tone in dB around a beat, against what went in; played from a little before it. */
function levelAt(device: RunningDevice, beat: number): number {
  const tone = Float32Array.from({ length: RATE * 0.3 }, (_, k) => Math.sin((2 * Math.PI * 1000 * k) / RATE));
  device.transport.play(beat - 0.4);
  const [left] = device.render([tone, tone], { sampleRate: RATE, blockSize: 64 });
  device.transport.stop();
  // 0.4 beats at 120 bpm.
  const at = 0.2 * RATE;
  const rms = (signal: Float32Array) => Math.hypot(...signal.subarray(at - 480, at + 480));
  return 20 * Math.log10(rms(left!) / rms(tone));
}

const RATE = 48_000;

describe.skipIf(!BAKED)("a stored curve, edited in the face without Node", () => {
  it("is heard as it was edited, one undo step a gesture, and goes back by undo", () => {
    const { device, ride } = reopened();
    const face = new FaceUnderMouse(device);
    expect(levelAt(device, 4)).toBeCloseTo(-6, 1);
    const at = face.onCurve(ride, 1);
    face.pointer.down(...at).move(at[0], at[1] - 20);
    expect(steps(device)).toEqual([]);
    face.pointer.up();
    expect(steps(device)).toEqual(["Edited Curves"]);
    const [edit] = edits(device);
    const raised = edit!.points[1]!.value;
    expect(raised).toBeGreaterThan(-5);
    expect(levelAt(device, 1.05)).toBeCloseTo(raised, 0);
    expect(levelAt(device, 6.9)).toBeCloseTo(-6, 0);
    expect(face.words()).toContain("Drawn");
    expect(device.undo()).toBe(true);
    expect(levelAt(device, 1.05)).toBeCloseTo(-6, 1);
    expect(device.redo()).toBe(true);
    expect(levelAt(device, 1.05)).toBeCloseTo(raised, 0);
    expect([device.node.starts, device.ledger.errors]).toEqual([0, []]);
  });

  it("goes back to what was drawn by one click, which undo takes back too", () => {
    const { device, ride } = reopened();
    const face = new FaceUnderMouse(device);
    const at = face.onCurve(ride, 1);
    face.pointer
      .down(...at)
      .move(at[0], at[1] - 20)
      .up();
    face.tool("Drawn");
    expect(edits(device)).toEqual([]);
    expect(levelAt(device, 4)).toBeCloseTo(-6, 1);
    expect(face.words()).not.toContain("Drawn");
    expect(steps(device)).toEqual(["Edited Curves", "Edited Curves"]);
    expect(device.undo()).toBe(true);
    expect(edits(device)).toHaveLength(1);
    expect(device.ledger.errors).toEqual([]);
  });

  it("is shown and heard in a set that is opened again; a recall moves and starts nothing", () => {
    const { device: first, ride } = reopened();
    const face = new FaceUnderMouse(first);
    const at = face.onCurve(ride, 1);
    face.pointer
      .down(...at)
      .move(at[0], at[1] - 20)
      .up();
    const state = first.save();
    around = new LiveWithRides(vocalSet([]), RIDE.spec);
    const again = around.drop("Vox", state);
    const { device } = again;
    expect(new FaceUnderMouse(device).words()).toContain("Drawn");
    expect(levelAt(device, 1.05)).toBeCloseTo(edits(device)[0]!.points[1]!.value, 0);
    device.recall(state);
    device.advance(2000);
    expect(device.save()).toEqual(state);
    expect([device.node.starts, device.ledger.undoSteps, device.ledger.errors]).toEqual([0, [], []]);
  });

  it.each(CURVE_DEVICES.filter(({ patch }) => patch.lines.length > 0).map(({ title, spec }) => [title, spec] as const))(
    "%s shows it in the unit of its stage",
    (_title, spec) => {
      const { ride } = reopened(spec);
      const shown = drawnBy(ride);
      expect(shown).toHaveLength(4);
      const rest = shown[0]!.value;
      expect(shown.map(({ value }) => value - rest)).toEqual([0, -6, -6, 0].map((value) => expect.closeTo(value, 4)));
    },
  );
});

const ANALYSED = [
  ["Ride", RIDE, "Amount"],
  ["Sweep", SWEEP, "Bars"],
] as const;

describe.skipIf(!BAKED)("a drawn curve, edited in the face after Analyse", () => {
  it.each(ANALYSED)(
    "%s: stands for Write as it was edited, a dial does not take it away, Drawn does",
    async (_, { spec }, dial) => {
      desk = await DeviceInLive.open(spec, clip, folder, { withCompanion: false });
      const { device } = desk.device;
      await pressed(desk.device, "Analyse");
      const before = drawnBy(desk.device);
      const face = new FaceUnderMouse(device);
      const middle = before.findIndex(({ time }) => time > 2);
      const at = face.onCurve(desk.device, middle);
      device.ledger.undoSteps.length = 0;
      face.pointer
        .down(...at)
        .move(at[0], at[1] + 12)
        .up();
      await device.wait(() => desk!.device.status().words.startsWith("Not written: "), "the edit");
      expect(steps(device)).toEqual(["Edited Curves"]);
      expect(desk.device.status().words).toContain("Edited by hand: the dials wait, Drawn goes back to them.");
      const edited = drawnBy(desk.device);
      expect(edited).not.toEqual(before);
      const own = edits(device)[0]!.points;
      for (const point of own)
        expect(evaluateEnvelope(edited, point.at)).toBeCloseTo(
          evaluateEnvelope(
            own.map((each) => ({ time: each.at, value: each.value })),
            point.at,
          ),
          3,
        );
      const parameter = device.parameters.find(({ longName }) => longName === dial)!;
      device.turn(dial, (parameter.minimum + parameter.maximum) / 2.3);
      const until = performance.now() + 600;
      await device.wait(() => performance.now() > until);
      expect(drawnBy(desk.device)).toEqual(edited);
      await pressed(desk.device, "Analyse");
      expect(desk.device.status().words).toContain("Edited by hand");
      const written = await pressed(desk.device, "Write");
      expect(written.kind).toBe("playing");
      device.paint("face");
      face.tool("Drawn");
      await device.wait(() => !desk!.device.status().words.includes("Edited by hand"), "the drawn curve");
      expect(edits(device)).toEqual([]);
      expect(device.ledger.errors).toEqual([]);
    },
  );

  it("is what the companion writes, with the proof of what was read back", async () => {
    desk = await DeviceInLive.open(PUMP.spec, clip, folder);
    const { device } = desk.device;
    device.choose("Trigger", "Kick hits");
    await pressed(desk.device, "Analyse");
    const face = new FaceUnderMouse(device);
    const at = face.onCurve(desk.device, 3);
    face.pointer
      .down(...at)
      .move(at[0], at[1] + 10)
      .up();
    await device.wait(() => desk!.device.status().words.startsWith("Not written: "), "the edit");
    const written = await pressed(desk.device, "Write");
    expect(written.words).toMatch(/points written and read back, at most 0\.\d+ dB off/);
    const lane = (await desk.envelope("live_set tracks 0 devices 0 parameters 1"))!;
    const own = edits(device)[0]!.points;
    const moved = own[3]!;
    const near = lane.filter(([time]) => Math.abs(time - moved.at) < 0.02).map(([, value]) => value);
    expect(near.some((value) => Math.abs(value - moved.value) < 0.3)).toBe(true);
    expect(device.ledger.errors).toEqual([]);
  });
});
