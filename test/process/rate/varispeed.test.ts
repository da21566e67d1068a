import { describe, expect, it } from "vitest";
import { varispeed } from "#src/process/rate/varispeed.ts";

const RATE = 44_100;
/** A tenth of a second of a tone at full scale. */
const tone = (frequency: number) =>
  Float64Array.from({ length: RATE / 10 }, (_, at) => Math.sin((2 * Math.PI * frequency * at) / RATE));

/** How far what is read of a tone at a speed is from what it should be at most, in dB of full scale. */
function furthest(frequency: number, speed: number, wanted: (place: number) => number): number {
  const reader = varispeed(speed);
  const planes = [tone(frequency)];
  const into = [new Float64Array(1)];
  let most = 0;
  for (let place = 1.1 * reader.reach; place < planes[0]!.length - 1.1 * reader.reach; place += speed) {
    reader.read(planes, place, into, 0);
    most = Math.max(most, Math.abs(into[0]![0]! - wanted(place)));
  }
  return 20 * Math.log10(most);
}

describe("sound that is read between its samples", () => {
  it.each([
    [100, 0.7],
    [1000, 0.943],
    [10_000, 0.5],
    [19_000, 0.891],
    [1000, 1.498],
    [8_000, 2],
    [2_000, 7.3],
  ])("is within -100 dB of the sound itself: %i Hz at %f times its speed", (frequency, speed) => {
    const itself = (place: number) => Math.sin((2 * Math.PI * frequency * place) / RATE);
    expect(furthest(frequency, speed, itself)).toBeLessThan(-100);
  });

  it.each([
    [15_000, 2],
    [20_000, 1.5],
    [12_000, 4],
  ])(
    "does not fold back what the speed would carry past half the rate: %i Hz at %f times its speed",
    (frequency, speed) => {
      expect(furthest(frequency, speed, () => 0)).toBeLessThan(-100);
    },
  );
});
