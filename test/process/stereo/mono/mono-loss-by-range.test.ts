import { expect, it } from "vitest";
import type { Block } from "#src/process/processor.ts";
import { monoLossByRange } from "#src/process/stereo/mono/mono-loss-by-range.ts";

const RATE = 48_000;

/** Tones of a frequency each, with the share of them that is in the side. */
function tones(parts: readonly { readonly frequency: number; readonly side: number }[]): Block {
  return [1, -1].map((sign) =>
    Float64Array.from({ length: 2 * RATE }, (_, i) =>
      parts.reduce((sum, { frequency, side }) => {
        const angle = (2 * Math.PI * frequency * i) / RATE;
        return sum + 0.2 * ((1 - side) * Math.sin(angle) + sign * side * Math.cos(angle));
      }, 0),
    ),
  );
}

function losses(sound: Block, sampleRate = RATE): Record<string, number | null> {
  return Object.fromEntries(monoLossByRange(sound, sampleRate).map(({ name, loss }) => [name, loss]));
}

it("says in which range mono playback loses", () => {
  const found = losses(
    tones([
      { frequency: 120, side: 0 },
      { frequency: 1_000, side: 0.5 },
      { frequency: 10_000, side: 1 },
    ]),
  );
  expect(found["bass"]).toBeCloseTo(0, 3);
  expect(found["mids"]).toBeCloseTo(3.01, 2);
  expect(found["brilliance"]).toBeGreaterThan(40);
});

it("judges no range in which nothing is heard, and none of silence", () => {
  const found = losses(tones([{ frequency: 1_000, side: 0 }]));
  expect(found["sub bass"]).toBeNull();
  expect(found["brilliance"]).toBeNull();
  expect(found["mids"]).toBe(0);
  expect(new Set(Object.values(losses([new Float64Array(RATE), new Float64Array(RATE)])))).toEqual(new Set([null]));
});

it("is infinite in a range whose channels are opposite, and nothing in all of one channel", () => {
  const [left] = tones([{ frequency: 1_000, side: 0 }]);
  expect(losses([left!, left!.map((x) => -x)])["mids"]).toBe(Number.POSITIVE_INFINITY);
  expect(losses([left!])["mids"]).toBe(0);
});
