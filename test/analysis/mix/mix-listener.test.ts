import { describe, expect, it } from "vitest";
import { seededRandom } from "#examples/sound/random.ts";
import { createMixListener } from "#src/analysis/mix/mix-listener.ts";
import type { MixReading } from "#src/model/quality/mix-reading.ts";
import { mixOf } from "#test/cli/check/made/balanced.ts";

const RATE = 48_000;

function noise(seed: number, seconds = 4): Float32Array {
  const random = seededRandom(seed);
  return Float32Array.from({ length: seconds * RATE }, () => 0.1 * random.noise());
}

function heard(...planes: readonly Float32Array[]): MixReading {
  return mixOf({ sampleRate: RATE, planes, encoding: "f32le" });
}

describe("a file heard as music", () => {
  const [one, other] = [noise(1), noise(2)];

  it("has all sides equal to the middle where two channels share nothing", () => {
    const { image, mono } = heard(one, other);
    for (const side of image.sides) expect(Math.abs(side!)).toBeLessThan(0.5);
    expect(image.correlation).toBeCloseTo(0, 1);
    expect(mono.loss).toBeCloseTo(3.01, 1);
  });

  it("loses nothing in mono where both are alike, everything where they are opposite", () => {
    expect(heard(one, one).mono.loss).toBeCloseTo(0, 9);
    const opposite = heard(
      one,
      one.map((x) => -x),
    );
    expect(opposite.mono.loss).toBe(Number.POSITIVE_INFINITY);
    expect(opposite.lost.phone).toBe(Number.POSITIVE_INFINITY);
    expect(opposite.image.correlation).toBe(-1);
  });

  it("reads one channel as the two alike that it plays from, but for loudness, which is by the standard", () => {
    const [single, both] = [heard(one), heard(one, one)];
    expect(single.tone).toEqual(both.tone);
    expect(single.lost).toEqual(both.lost);
    expect(both.denseShortTerm - single.denseShortTerm).toBeCloseTo(3.01, 2);
  });

  it("says the same of the same sound 20 dB lower, and whatever the pieces", () => {
    const [loud, soft] = [
      heard(one, other),
      heard(
        one.map((x) => x / 10),
        other.map((x) => x / 10),
      ),
    ];
    for (const [i, level] of loud.tone.entries()) expect(soft.tone[i]!).toBeCloseTo(level - 20, 3);
    expect(soft.lost.laptop).toBeCloseTo(loud.lost.laptop!, 4);
    const listener = createMixListener({ sampleRate: RATE, channels: 1, encoding: "f32le" });
    const bytes = new Uint8Array(one.buffer);
    for (let at = 0; at < bytes.length; at += 4 * 701) {
      const piece = bytes.subarray(at, at + 4 * 701);
      listener.input.set(piece);
      listener.advance(piece.length);
    }
    expect(listener.finish().features).toEqual(heard(one));
  });

  it("reads white noise 1 dB higher in each next third octave, and a phone's band as its share", () => {
    const { tone, lost } = heard(one, one);
    for (let i = 14; i < 28; i++) expect(tone[i]! - tone[i - 1]!).toBeCloseTo(1, 0);
    expect(lost.phone).toBeGreaterThan(3);
    expect(lost.phone).toBeLessThan(7);
  });

  it("is silent without a number that is none", () => {
    const { mono, lost, image, low, tone } = heard(new Float32Array(RATE), new Float32Array(RATE));
    expect({ ...mono, ...lost, ...low, ...image, first: tone[0] }).toMatchObject({
      ...{ loss: null, worst: null, phone: null, rise: null, correlation: null, first: Number.NEGATIVE_INFINITY },
    });
  });
});
