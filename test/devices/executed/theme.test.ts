import { afterEach, describe, expect, it } from "vitest";
import { DEVICES } from "#src/devices/all-devices.ts";
import { BAKED, LiveWithRides } from "#test/devices/ride/executed/ride-in-live.ts";

let around: LiveWithRides | undefined;
afterEach(async () => {
  await around?.close();
  around = undefined;
});

describe.skipIf(!BAKED)("a change of Live's theme", () => {
  it.each(DEVICES.map(({ title, spec }) => [title, spec] as const))(
    "has the face of %s drawn anew",
    async (_, spec) => {
      around = new LiveWithRides(undefined, spec);
      const { device } = around.drop();
      const heard = device.hear("face") as { readonly selector: string }[];
      const before = heard.length;
      device.say("liveColours", ["bang"], 1);
      expect(heard.slice(before).map(({ selector }) => selector)).toEqual(["theme"]);
      expect(device.node.running).toBe(false);
      expect(device.ledger.errors).toEqual([]);
    },
  );
});
