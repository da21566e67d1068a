import { afterEach, describe, expect, it } from "vitest";
import { DEVICES } from "#src/devices/all-devices.ts";
import { deviceFiles } from "#src/model/device/device-files.ts";
import { BAKED, deviceFile, LiveWithRides, vocalSet } from "#test/devices/ride/executed/ride-in-live.ts";
import { CURVE_DEVICES } from "#test/doubles/devices/curve-devices.ts";
import { unpackAmxd } from "#test/doubles/max/container/unpack-amxd.ts";

let around: LiveWithRides | undefined;
afterEach(() => around?.close());

describe.skipIf(!BAKED).each(DEVICES.map((device) => [device.title, device] as const))(
  "the shipped file of %s, dropped on a track",
  (_title, { device: name, spec }) => {
    it("loads with a silent console, makes no undo step of its own, and starts no process", async () => {
      around = new LiveWithRides(vocalSet([]), spec);
      const { device } = around.drop();
      device.advance(2000);
      expect(device.ledger.errors).toEqual([]);
      expect(device.ledger.posts).toEqual([]);
      expect(around.live.console).toEqual([]);
      expect([device.ledger.undoSteps, around.live.counts.undo]).toEqual([[], 0]);
      expect([device.node.starts, device.node.running]).toEqual([0, false]);
    });

    it("holds the parameters of the spec at their initial values", () => {
      around = new LiveWithRides(vocalSet([]), spec);
      const { device } = around.drop();
      const kept = device.parameters.map(({ longName, visibility, value }) => ({ longName, visibility, value }));
      const wanted = spec.parameters.map((parameter) => ({
        longName: parameter.longName,
        visibility: parameter.visibility,
        value: parameter.kind === "blob" ? [0] : "initial" in parameter ? parameter.initial : 0,
      }));
      expect(kept.sort(byName)).toEqual(wanted.sort(byName));
    });

    it("is small: the device under 1.5 MB, the embedded process under 1.4 MB", () => {
      const bytes = deviceFile(spec);
      const { files } = unpackAmxd(bytes);
      const names = deviceFiles(name);
      expect(bytes.length).toBeLessThan(1_500_000);
      expect(files.get(names.node)!.length).toBeLessThan(1_400_000);
      const held = Object.values(names).filter(
        (each) => each !== names.player || CURVE_DEVICES.some(({ device }) => device === name),
      );
      expect([...files.keys()].sort()).toEqual(held.sort());
    });
  },
);

describe.skipIf(!BAKED)("the shipped Ride", () => {
  it("counts one undo step for a turn of a dial, none for a press of a button that starts nothing else", async () => {
    around = new LiveWithRides();
    const { device } = around.drop();
    const tally = await device.during(() => {
      device.turn("Ride", -3);
      device.choose("Gaps", "Glide");
      device.press("A/B");
    });
    expect(tally.undoSteps.map(({ parameter, by }) => `${by} ${parameter}`)).toEqual([
      "user Ride",
      "user Gaps",
      "user A/B",
    ]);
    expect(tally.errors).toEqual([]);
  });
});

function byName(a: { readonly longName: string }, b: { readonly longName: string }): number {
  return a.longName.localeCompare(b.longName);
}
