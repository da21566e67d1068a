import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stereoMeter } from "#src/analysis/stereo/stereo-meter.ts";
import { channel, metered } from "#test/doubles/heard/metered.ts";
import { noise } from "#test/doubles/made/noise.ts";

const RATE = 16_000;

function white(seed: number, seconds = 3): Float32Array {
  const random = noise(seed);
  return channel(seconds, RATE, () => 0.3 * random());
}

function stereo(left: Float32Array, right: Float32Array) {
  const reading = metered([left, right], RATE).stereo;
  if (reading === null) throw new Error("two channels without a stereo reading");
  return reading;
}

describe("stereo relations", () => {
  const a = white(1);
  const b = white(2);

  it("equal channels are mono: correlation 1, no width, nothing lost in the sum", () => {
    const { correlation, lowestSustained, width, balance, monoChange } = stereo(a, a);
    expect(correlation).toBeCloseTo(1, 9);
    expect(lowestSustained).toBeCloseTo(1, 9);
    expect(width).toBeCloseTo(0, 9);
    expect(balance).toBeCloseTo(0, 9);
    expect(monoChange).toBeCloseTo(0, 6);
  });

  it("inverted channels are all side and cancel", () => {
    const { correlation, width, monoChange } = stereo(
      a,
      a.map((x) => -x),
    );
    expect(correlation).toBeCloseTo(-1, 9);
    expect(width).toBeCloseTo(1, 9);
    expect(monoChange).toBe(Number.NEGATIVE_INFINITY);
  });

  it("unrelated channels lie in between and lose 3 LU", () => {
    const { correlation, width, monoChange } = stereo(a, b);
    expect(Math.abs(correlation ?? 1)).toBeLessThan(0.03);
    expect(width).toBeCloseTo(0.5, 1);
    expect(monoChange).toBeCloseTo(-3.01, 1);
  });

  it("a known mixture has its known correlation", () => {
    const mixed = a.map((x, n) => 0.6 * x + 0.8 * (b[n] ?? 0));
    expect(stereo(a, mixed).correlation).toBeCloseTo(0.6, 1);
  });

  it("one silent side has no correlation, leans all the way, and loses 3 LU", () => {
    const silence = new Float32Array(a.length);
    expect(stereo(a, silence)).toMatchObject({ correlation: 0, balance: Number.NEGATIVE_INFINITY });
    expect(stereo(silence, a).balance).toBe(Number.POSITIVE_INFINITY);
    expect(stereo(silence, a).monoChange).toBeCloseTo(-3.01, 2);
    expect(
      stereo(
        a,
        a.map((x) => 2 * x),
      ).balance,
    ).toBeCloseTo(6.02, 2);
  });

  it("noise in a pause does not count", () => {
    const hiss = white(3, 20).map((x) => x * 1e-3);
    const other = white(4, 20).map((x) => x * 1e-3);
    const left = Float32Array.from([...a, ...hiss]);
    const right = Float32Array.from([...a, ...other]);
    expect(stereo(left, right).correlation).toBeGreaterThan(0.999);
  });

  it("a second of inversion is found, half a second is not", () => {
    const inverted = (seconds: number) => a.map((x, n) => (n >= RATE && n < RATE * (1 + seconds) ? -x : x));
    expect(stereo(a, inverted(1)).lowestSustained).toBeLessThan(-0.9);
    expect(stereo(a, inverted(0.5)).lowestSustained).toBeGreaterThan(0.9);
  });

  it("less than a second of sound has no sustained correlation", () => {
    expect(stereo(a.subarray(0, RATE / 2), a.subarray(0, RATE / 2))).toMatchObject({ lowestSustained: null });
  });

  it("stays within its ranges whatever it hears", () => {
    const power = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(power, power, fc.double({ min: -1, max: 1, noNaN: true })), {
          minLength: 30,
          maxLength: 200,
        }),
        (hops) => {
          const meter = stereoMeter();
          meter.hear({
            count: hops.length,
            frames: new Int32Array(hops.length).fill(1),
            leftLeft: Float64Array.from(hops, ([left]) => left),
            rightRight: Float64Array.from(hops, ([, right]) => right),
            leftRight: Float64Array.from(hops, ([left, right, share]) => share * Math.sqrt(left * right)),
          });
          const { correlation, lowestSustained, width } = meter.reading();
          for (const value of [correlation ?? 0, lowestSustained ?? 0]) expect(Math.abs(value)).toBeLessThanOrEqual(1);
          expect(width ?? 0).toBeGreaterThanOrEqual(0);
          expect(width ?? 0).toBeLessThanOrEqual(1);
          expect(lowestSustained ?? -1).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
