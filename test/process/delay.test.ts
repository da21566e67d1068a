import fc from "fast-check";
import { expect, it } from "vitest";
import { delay } from "#src/process/delay.ts";

const MONO = { sampleRate: 48_000, channels: 1 } as const;

it.each([Number.NaN, 1.5, -1, Number.POSITIVE_INFINITY])("a delay of %s samples is refused", (latency) => {
  expect(() => delay(MONO, latency)).toThrow(RangeError);
});

it("law: what goes in comes out as many samples later, to the bit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 500 }), (latency, length) => {
      const sound = Float64Array.from({ length: length + latency }, (_, i) => (i < length ? Math.sin(i + 1) : 0));
      const late = Float64Array.from(sound);
      delay(MONO, latency).process([late]);
      expect(late.subarray(0, latency).every((sample) => sample === 0)).toBe(true);
      expect(late.subarray(latency)).toEqual(sound.subarray(0, length));
    }),
  );
});
