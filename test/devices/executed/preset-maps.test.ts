import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DeviceInLive } from "#test/devices/executed/device-in-live.ts";
import { BAKED } from "#test/devices/ride/executed/ride-in-live.ts";
import { vocalClip } from "#test/devices/ride/executed/vocal-clip.ts";
import { CURVE_DEVICES } from "#test/doubles/devices/curve-devices.ts";
import type { ClipShape, LiveNode } from "#test/doubles/live-api/live-node.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-preset-maps-"));
let clip: ClipShape;
beforeAll(() => {
  clip = vocalClip(folder, "Line", 8);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!BAKED)("what an applied preset maps", () => {
  it.each(CURVE_DEVICES.map(({ title, spec }) => [title, spec] as const))(
    "%s shows it on the panel, as if by hand, and lets go of it again",
    async (_title, spec) => {
      const desk = await DeviceInLive.open(spec, clip, folder, { withCompanion: false });
      const { device } = desk.device;
      const mixer = desk.around.live.track("Lead").children["mixer_device"] as LiveNode;
      const [send] = mixer.children["sends"] as LiveNode[];
      const said = (...atoms: (string | number)[]) => device.say("node", atoms);
      said("map", 2, "id", send!.id);
      said("set", "from3", 20);
      said("set", "to3", 50);
      said("set", "invert3", 1);
      said("set", "bend3", 3);
      said("set", "way", 2);
      device.turn("Show Targets", 1);
      device.turn("Shown Target", 2);
      expect(device.shown("targetName")).toBe(send!.values["name"]);
      const shown = ["Target 3 From", "Target 3 To", "Target 3 Invert", "Target 3 Curve", "Mapped"];
      expect(shown.map((name) => device.value(name))).toEqual([20, 50, 1, 3, 2]);
      said("map", 2, "id", 0);
      device.turn("Shown Target", 1);
      device.turn("Shown Target", 2);
      expect(device.shown("targetName")).toBe("Not mapped");
      expect([device.node.starts, device.ledger.errors]).toEqual([0, []]);
      await desk.close();
    },
  );
});
