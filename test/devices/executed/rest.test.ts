import { afterEach, describe, expect, it } from "vitest";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { DEVICE as RIDE } from "#src/devices/ride/device.ts";
import { DEVICE as SWEEP } from "#src/devices/sweep/device.ts";
import { DEVICE as THROW } from "#src/devices/throw/device.ts";
import { BAKED, LiveWithRides, type RideInLive, vocalSet } from "#test/devices/ride/executed/ride-in-live.ts";

const RATE = 48_000;

let around: LiveWithRides | undefined;
afterEach(async () => {
  await around?.close();
  around = undefined;
});

function opened(spec: (typeof PUMP)["spec"]): RideInLive {
  around = new LiveWithRides(vocalSet([]), spec);
  return around.drop("Vox");
}

/** Samples of every size down to the smallest of 32-bit floats, both signs. */
function anything(): Float32Array {
  return Float32Array.from({ length: RATE / 4 }, (_, index) => Math.sin(index) * 2 ** -(index % 150));
}

describe.skipIf(!BAKED)("a stage at rest", () => {
  it.each([RIDE, PUMP, SWEEP, THROW])("of $title passes the sound to the bit, playing or not", ({ spec }) => {
    const { device } = opened(spec);
    const input = anything();
    device.transport.play(0);
    for (const channel of device.render([input, input], { sampleRate: RATE })) {
      expect(channel.every((sample, at) => sample === input[at])).toBe(true);
    }
  });

  it.each([
    ["Pump", PUMP],
    ["Gain", SWEEP],
  ] as const)("is silent with %s all the way down", (dial, { spec }) => {
    const { device } = opened(spec);
    const input = anything();
    device.turn(dial, -70);
    device.render([input, input], { sampleRate: RATE });
    for (const channel of device.render([input, input], { sampleRate: RATE })) {
      expect(channel.every((sample) => sample === 0)).toBe(true);
    }
    device.turn(dial, -60);
    device.render([input, input], { sampleRate: RATE });
    const [left] = device.render([input, input], { sampleRate: RATE });
    expect(left![1]! / input[1]!).toBeCloseTo(0.001, 6);
  });
});
