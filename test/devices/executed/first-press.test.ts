import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { DeviceInLive } from "#test/devices/executed/device-in-live.ts";
import { pressed } from "#test/devices/ride/executed/ride-desk.ts";
import { BAKED } from "#test/devices/ride/executed/ride-in-live.ts";
import { vocalClip } from "#test/devices/ride/executed/vocal-clip.ts";
import type { ClipShape } from "#test/doubles/live-api/live-node.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-first-"));
let clip: ClipShape;
let desk: DeviceInLive | undefined;
beforeAll(() => {
  clip = vocalClip(folder, "Line", 8);
});
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!BAKED)("Browse as the first press of the shipped Pump", () => {
  it("pressed thrice opens the browser, and leaves no face that still starts", async () => {
    desk = await DeviceInLive.open(PUMP.spec, clip, folder, { withCompanion: false });
    const { device } = desk.device;
    for (let presses = 0; presses < 3; presses++) device.press("Browse Presets");
    await device.wait(() => device.shown("windowControl") === "open", "the window");
    for (let presses = 0; presses < 3; presses++) device.press("Browse Presets");
    await device.wait(() => desk!.device.status().kind !== "listening", "the face to rest");
    expect([desk.device.status(), device.node.running, device.ledger.errors]).toEqual([
      { kind: "idle", words: "" },
      true,
      [],
    ]);
  });

  it("says why its page cannot be written, and keeps the analyser", async () => {
    const environment = {
      XDG_CONFIG_HOME: folder,
      HOME: folder,
      TMPDIR: join(folder, "none"),
      TEMP: join(folder, "none"),
    };
    desk = await DeviceInLive.open(PUMP.spec, clip, folder, { withCompanion: false, environment });
    desk.device.press("Browse Presets");
    await desk.device.until("refused");
    expect(desk.device.status().words).toMatch(/page could not be written into “.*none” \(ENOENT\): check that folder/);
    expect(await pressed(desk.device, "Analyse")).toMatchObject({ kind: "ready" });
    const { node, ledger } = desk.device.device;
    expect([node.starts, ledger.errors]).toEqual([1, []]);
  });
});
