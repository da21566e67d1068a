import { describe, expect, it } from "vitest";
import { UsageError } from "#src/cli/frame/command.ts";
import { RIDE_PRESETS, ridePreset } from "#src/cli/ride/ride-presets.ts";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";

describe("a ride preset", () => {
  it("by default is what the device does when it is dropped", () => {
    expect(ridePreset("steady")).toEqual(DEFAULT_RIDE);
  });

  it.each([
    ["a loudness", "podcast", { kind: "loudness", loudness: -18 }],
    ["the take's own distance from the bed", "Over the bed", { kind: "bed", offset: "own" }],
    ["the take's own level", " FIRM ", { kind: "own" }],
  ])("rides to %s", (_, name, target) => {
    expect(ridePreset(name).target).toEqual(target);
  });

  it("that is none is wrong usage, and the others are named", () => {
    expect(() => ridePreset("constructor")).toThrow(UsageError);
    expect(() => ridePreset("loud")).toThrow(/choose firm, natural, over-the-bed, podcast, steady/);
    expect(RIDE_PRESETS).toHaveLength(5);
  });
});
