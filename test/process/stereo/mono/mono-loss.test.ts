import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, ProcessFormat } from "#src/process/processor.ts";
import { imagePowers } from "#src/process/stereo/mono/image-powers.ts";
import { monoLoss, monoLossWords } from "#src/process/stereo/mono/mono-loss.ts";
import { width } from "#src/process/stereo/width.ts";
import { metered } from "#test/doubles/heard/metered.ts";
import { processed, STRETCHES, stretch } from "#test/doubles/response/processed.ts";

const RATE = 48_000;
const STEREO: ProcessFormat = { sampleRate: RATE, channels: 2 };
const [NOISE, OTHER] = stretch("noise", STEREO, 2 * RATE) as [Float64Array, Float64Array];
const SILENCE = new Float64Array(2 * RATE);

function lossOf(sound: Block, amount = 1, sampleRate = RATE) {
  return monoLoss(imagePowers(sound, sampleRate), amount);
}

function scaled(channel: Float64Array, factor: number): Float64Array {
  return channel.map((x) => factor * x);
}

describe("what mono playback loses", () => {
  it("is nothing of equal channels, and nothing of one", () => {
    expect(lossOf([NOISE, NOISE])).toBe(0);
    expect(lossOf([NOISE])).toBe(0);
  });

  it("is 3.0 LU of unrelated channels that are as loud, and 3.01 of a single side", () => {
    expect(lossOf([NOISE, scaled(OTHER, 1 / 0.7)])).toBeCloseTo(3.01, 1);
    expect(lossOf([NOISE, SILENCE])).toBeCloseTo(3.0103, 4);
    expect(lossOf([SILENCE, NOISE])).toBeCloseTo(3.0103, 4);
  });

  it.each([
    [1, 1, 3.0103],
    [1, 0.5, 0.9691],
    [0.1, 1, 20.0432],
  ])("follows from a middle of %f and a side of %f a quarter of a period apart", (mid, side, expected) => {
    const wave = (phase: number) =>
      SILENCE.map((_, i) => Math.sin((2 * Math.PI * 1_000 * i) / RATE + (phase * Math.PI) / 2));
    const [m, s] = [scaled(wave(0), mid), scaled(wave(1), side)];
    const sound = [m.map((x, i) => x + s[i]!), m.map((x, i) => x - s[i]!)].map((x) => scaled(x, 0.2));
    expect(lossOf(sound)).toBeCloseTo(expected, 3);
  });

  it("is everything of opposite channels, and no number that is none", () => {
    expect(lossOf([NOISE, scaled(NOISE, -1)])).toBe(Number.POSITIVE_INFINITY);
    const holed = [NOISE, OTHER].map((channel) => channel.map((x, i) => (i % 999 === 0 ? Number.NaN : x)));
    expect(lossOf(holed)).toBeGreaterThan(0);
    expect(lossOf(holed)).toBeLessThan(4);
  });

  it("is not judged of silence, of what is under -70 LUFS, and of less than 400 ms", () => {
    expect(lossOf([SILENCE, SILENCE])).toBeNull();
    expect(lossOf([scaled(NOISE, 1e-4), scaled(NOISE, -1e-4)])).toBeNull();
    expect(lossOf([NOISE.subarray(0, 19_000), NOISE.subarray(0, 19_000)])).toBeNull();
    expect(lossOf([new Float64Array(0), new Float64Array(0)])).toBeNull();
  });

  it("hears what vanishes in mono, though gates of the fold's own would leave it out", () => {
    const half = NOISE.map((x, i) => (i < NOISE.length / 2 ? x : -x));
    expect(lossOf([NOISE, half])).toBeCloseTo(3.01, 1);
  });

  it.each([44_100, 48_000, 96_000, 192_000])("is what the meter says, at %d Hz", (sampleRate) => {
    for (const kind of STRETCHES.filter((each) => each !== "quiet")) {
      const sound = stretch(kind, { sampleRate, channels: 2 }, 2 * sampleRate);
      const planes = sound.map((channel) => Float32Array.from(channel));
      expect(lossOf(sound, 1, sampleRate)).toBeCloseTo(-(metered(planes, sampleRate).stereo?.monoChange ?? 0), 3);
    }
  });
});

describe("what mono playback would lose at a width", () => {
  it("is what it loses behind that width", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (amount, together) => {
          const sound = [NOISE, OTHER.map((x, i) => x + together * NOISE[i]!)].map((x) => x.slice(0, RATE));
          const [before, behind] = [lossOf(sound, amount)!, lossOf(processed(width(STEREO, amount), sound))!];
          expect(before).toBeCloseTo(behind, 9);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("is never below nothing, grows with the width, and is nothing at 0", () => {
    const powers = imagePowers([NOISE, scaled(OTHER, 2)], RATE);
    const losses = [0, 0.2, 0.5, 1, 1.3, 2].map((amount) => monoLoss(powers, amount)!);
    expect(losses[0]).toBe(0);
    expect([...losses].sort((a, b) => a - b)).toEqual(losses);
    expect(new Set(losses).size).toBe(losses.length);
    for (const amount of [-0.1, 2.1, Number.NaN]) expect(() => monoLoss(powers, amount)).toThrow(RangeError);
  });
});

describe("a mono loss in words", () => {
  it.each([
    [0, "Mono playback loses nothing."],
    [0.04, "Mono playback loses nothing."],
    [3.0103, "Mono playback loses 3.0 LU."],
    [
      Number.POSITIVE_INFINITY,
      "Mono playback is silent: left and right are each other's opposite. Invert the polarity of one of them.",
    ],
    [null, "What mono playback loses was not judged: no 400 ms of it are above -70 LUFS."],
  ])("of %s is a sentence", (loss, words) => {
    expect(monoLossWords(loss)).toBe(words);
  });
});
