import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { DEVICE as RIDE } from "#src/devices/ride/device.ts";
import { DeviceInLive } from "#test/devices/executed/device-in-live.ts";
import { drawnBy, pressed } from "#test/devices/ride/executed/ride-desk.ts";
import { BAKED } from "#test/devices/ride/executed/ride-in-live.ts";
import { vocalClip } from "#test/devices/ride/executed/vocal-clip.ts";
import type { ClipShape } from "#test/doubles/live-api/live-node.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-redraw-"));
let clip: ClipShape;
beforeEach(() => {
  clip = vocalClip(folder, "Line", 8);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let desk: DeviceInLive | undefined;
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

const DIALS = [
  ["Ride", RIDE, "Amount", 40],
  ["Pump", PUMP, "Depth", 20],
] as const;

describe.skipIf(!BAKED)("a dial of the shipped device after Analyse", () => {
  it.each(DIALS)(
    "%s: moves the curve in the face; no file is there to be read, Live is not asked, nothing is written or played",
    async (_title, { spec }, dial, turned) => {
      desk = await DeviceInLive.open(spec, clip, folder, { withCompanion: false });
      const { device } = desk.device;
      await desk.watched(() => pressed(desk!.device, "Analyse"));
      const before = drawnBy(desk.device);
      const file = String(clip["file_path"]);
      expect(existsSync(file)).toBe(true);
      renameSync(file, `${file}.away`);
      const counts = structuredClone(desk.around.live.counts);
      const saved = device.save();
      device.turn(dial, turned);
      await device.wait(() => desk!.device.status().words.startsWith("Drawn anew, not written: "), "the curve");
      expect(drawnBy(desk.device)).not.toEqual(before);
      expect(desk.device.status().kind).toBe("ready");
      expect(desk.around.live.counts).toEqual(counts);
      expect(device.save()).toEqual({ ...saved, [dial]: turned });
      // The hand's own step, and no other.
      expect(device.ledger.undoSteps).toEqual([{ parameter: dial, by: "user" }]);
      expect(device.ledger.errors).toEqual([]);
    },
  );

  it.each(DIALS)(
    "%s: Live's undo of the dial draws what stood before and redo draws it again; neither asks Live anything",
    async (_title, { spec }, dial, turned) => {
      desk = await DeviceInLive.open(spec, clip, folder, { withCompanion: false });
      const { device } = desk.device;
      const drawn = () => JSON.stringify(drawnBy(desk!.device));
      await desk.watched(() => pressed(desk!.device, "Analyse"));
      const before = drawn();
      device.turn(dial, turned);
      await device.wait(() => desk!.device.status().words.startsWith("Drawn anew"), "the curve");
      const [after, counts] = [drawn(), structuredClone(desk.around.live.counts)];
      expect(device.undo()).toBe(true);
      await device.wait(() => drawn() === before, "what stood before");
      expect(device.redo()).toBe(true);
      await device.wait(() => drawn() === after, "the curve again");
      expect([device.ledger.undoSteps.length, device.node.starts]).toEqual([1, 1]);
      expect(desk.around.live.counts).toEqual(counts);
      expect(device.ledger.errors).toEqual([]);
    },
  );

  it("asks for Analyse where hits were not heard, and draws them after it", async () => {
    desk = await DeviceInLive.open(PUMP.spec, clip, folder, { withCompanion: false });
    const { device } = desk.device;
    await pressed(desk.device, "Analyse");
    const before = drawnBy(desk.device);
    device.choose("Trigger", "Kick hits");
    await device.wait(() => desk!.device.status().words === "Press Analyse: hits were not heard yet.", "the words");
    expect(drawnBy(desk.device)).toEqual(before);
    expect((await pressed(desk.device, "Analyse")).words).toMatch(/^16 hits, /);
    expect(device.ledger.errors).toEqual([]);
  });
});
