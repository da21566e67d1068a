import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Measurement } from "#src/analysis/measurement.ts";
import { channel, interleaved, metered, meteredBytes } from "#test/doubles/heard/metered.ts";
import { noise } from "#test/doubles/made/noise.ts";

const RATE = 8_000;
const SILENCE = Number.NEGATIVE_INFINITY;
const EVERYTHING = { timeline: true, spectrum: true } as const;

/** Noise bursts of different levels: something for every gate. */
function passage(seed: number, seconds = 5): Float32Array {
  const random = noise(seed);
  const gains = [0.3, 0.05, 0.5, 0.002, 0.2];
  return channel(seconds, RATE, (time) => (gains[Math.floor(time) % gains.length] ?? 0) * random());
}

function scaled(samples: Float32Array, gain: number): Float32Array {
  return samples.map((sample) => gain * sample);
}

function everyNumber(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (value instanceof Float64Array) return [...value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(everyNumber) : [];
}

function expectDefined(measurement: Measurement): void {
  const numbers = everyNumber(measurement);
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.some(Number.isNaN)).toBe(false);
  expect(numbers.some((value) => value === Number.POSITIVE_INFINITY)).toBe(false);
}

describe("laws of the meter", () => {
  const left = passage(1);
  const right = passage(2).map((sample, n) => 0.5 * sample + 0.3 * (left[n] ?? 0));
  const plain = metered([left, right], RATE, EVERYTHING);

  it("a gain of g dB moves every level by g dB and no relation", () => {
    fc.assert(
      fc.property(fc.double({ min: -12, max: 12, noNaN: true }), (gain) => {
        const factor = 10 ** (gain / 20);
        const louder = metered([scaled(left, factor), scaled(right, factor)], RATE);
        expect(louder.loudness.integrated - plain.loudness.integrated).toBeCloseTo(gain, 4);
        expect(louder.loudness.maxMomentary - plain.loudness.maxMomentary).toBeCloseTo(gain, 4);
        expect(louder.loudness.maxShortTerm - plain.loudness.maxShortTerm).toBeCloseTo(gain, 4);
        expect(louder.level.truePeak - plain.level.truePeak).toBeCloseTo(gain, 4);
        expect(louder.level.rms - plain.level.rms).toBeCloseTo(gain, 4);
        expect(louder.dynamics.peakToLoudness).toBeCloseTo(plain.dynamics.peakToLoudness!, 4);
        expect(louder.stereo?.correlation).toBeCloseTo(plain.stereo?.correlation ?? Number.NaN, 5);
        expect(louder.loudness.range.range).toBeCloseTo(plain.loudness.range.range, 4);
      }),
      { numRuns: 8 },
    );
  });

  it("exchanged channels change nothing but the sign of the balance", () => {
    const turned = metered([right, left], RATE, EVERYTHING);
    expect(turned.loudness.integrated).toBeCloseTo(plain.loudness.integrated, 9);
    expect(turned.level.truePeak).toBe(plain.level.truePeak);
    expect(turned.stereo?.correlation).toBeCloseTo(plain.stereo?.correlation ?? Number.NaN, 9);
    expect(turned.stereo?.width).toBeCloseTo(plain.stereo?.width ?? Number.NaN, 9);
    expect(turned.stereo?.monoChange).toBeCloseTo(plain.stereo?.monoChange ?? Number.NaN, 9);
    expect(turned.stereo?.balance).toBeCloseTo(-(plain.stereo?.balance ?? Number.NaN), 9);
  });

  it("pieces of any size give the same figures", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (piece) => {
        const cut = metered([left.subarray(0, 6_000), right.subarray(0, 6_000)], RATE, EVERYTHING, piece);
        const whole = metered([left.subarray(0, 6_000), right.subarray(0, 6_000)], RATE, EVERYTHING);
        const [a, b] = [everyNumber(cut), everyNumber(whole)];
        expect(a).toHaveLength(b.length);
        a.forEach((value, i) => {
          const other = b[i] ?? Number.NaN;
          if (value !== other) expect(value).toBeCloseTo(other, 8);
        });
      }),
      { numRuns: 12, examples: [[1]] },
    );
  });

  it("silence and what lies below the gate do not change integrated loudness", () => {
    const tone = channel(4, RATE, (time) => 0.1 * Math.sin(2 * Math.PI * 500 * time));
    const alone = metered([tone], RATE).loudness.integrated;
    const hush = channel(8, RATE, (time) => 1e-4 * Math.sin(2 * Math.PI * 500 * time));
    const followed = metered([Float32Array.from([...tone, ...hush])], RATE).loudness.integrated;
    expect(Math.abs(followed - alone)).toBeLessThan(0.3);
    const low = channel(8, RATE, (time) => 1e-2 * Math.sin(2 * Math.PI * 500 * time));
    const relative = metered([Float32Array.from([...tone, ...low])], RATE).loudness.integrated;
    expect(relative).toBeCloseTo(followed, 1);
    expect(metered([Float32Array.from([...tone, ...hush, ...hush])], RATE).loudness.integrated).toBe(followed);
  });

  it("peak to loudness is true peak less loudness, and true peak is never below the sample peak", () => {
    expect(plain.dynamics.peakToLoudness).toBeCloseTo(plain.level.truePeak - plain.loudness.integrated, 12);
    expect(plain.dynamics.peakToShortTerm).toBeCloseTo(plain.level.truePeak - plain.loudness.maxShortTerm, 12);
    expect(plain.dynamics.lowestPeakToShortTerm).toBeLessThanOrEqual(plain.dynamics.peakToShortTerm! + 1e-9);
    expect(plain.level.truePeak).toBeGreaterThanOrEqual(plain.level.samplePeak);
    expect(plain.timeline?.momentary).toHaveLength(500);
    expect(Math.max(...(plain.timeline?.momentary ?? []))).toBe(plain.loudness.maxMomentary);
    expect(Math.max(...(plain.timeline?.truePeak ?? []))).toBeCloseTo(plain.level.truePeak, 6);
  });
});

describe("edges of the meter", () => {
  const empty = new Float32Array(0);
  const EDGES: readonly [string, readonly Float32Array[], number][] = [
    ["nothing", [empty, empty], 48_000],
    ["one sample", [Float32Array.of(0.5)], 44_100],
    ["half a hop", [new Float32Array(40).fill(0.5)], RATE],
    ["shorter than a block", [passage(3).subarray(0, 3_100), passage(4).subarray(0, 3_100)], RATE],
    ["shorter than a window", [passage(3).subarray(0, 16_000)], RATE],
    ["silence", [new Float32Array(30_000), new Float32Array(30_000)], RATE],
    [
      "NaN and infinities",
      [passage(5).map((x, n) => [x, Number.NaN, Number.POSITIVE_INFINITY, -Infinity][n % 4] ?? x)],
      RATE,
    ],
    ["denormals", [channel(4, RATE, () => 1e-40), channel(4, RATE, () => 1e-40)], RATE],
    ["an offset alone", [channel(4, RATE, () => 0.5), channel(4, RATE, () => -0.25)], RATE],
    ["inverted channels", [passage(6), scaled(passage(6), -1)], RATE],
    ["one side silent", [passage(7), new Float32Array(40_000)], RATE],
    ["the loudest there is", [channel(4, RATE, (time) => ((time * RATE) % 2 < 1 ? 3e38 : -3e38))], RATE],
    ["six channels", Array.from({ length: 6 }, (_, seed) => passage(seed)), RATE],
    ["an odd rate", [passage(8)], 11_025],
    ["a high rate", [passage(9), passage(10)], 192_000],
  ];

  it.each(EDGES)("%s: every figure is a number or minus infinity", (name, channels, rate) => {
    const measurement = metered(channels, rate, EVERYTHING);
    const oneSided = name === "one side silent";
    expectDefined(oneSided ? { ...measurement, stereo: null } : measurement);
    expect(measurement.frames).toBe(channels[0]?.length);
    expect(measurement.duration).toBeCloseTo((channels[0]?.length ?? 0) / rate, 9);
  });

  it("silence has no level, no loudness and no relations", () => {
    const { loudness, level, dynamics, stereo, spectrum } = metered(
      [new Float32Array(9_000), new Float32Array(9_000)],
      RATE,
      EVERYTHING,
    );
    expect(loudness).toMatchObject({ integrated: SILENCE, maxMomentary: SILENCE, maxShortTerm: SILENCE });
    expect(loudness.range).toEqual({ range: 0, low: SILENCE, high: SILENCE, unstable: true });
    expect(level).toMatchObject({ truePeak: SILENCE, samplePeak: SILENCE, rms: SILENCE, crestFactor: 0, dcOffset: 0 });
    expect(dynamics.peakToLoudness).toBeNull();
    expect(stereo).toEqual({ correlation: null, lowestSustained: null, width: null, balance: null, monoChange: 0 });
    expect(spectrum?.ranges.map((range) => range.level)).toEqual(Array(7).fill(SILENCE));
  });

  it("less than a gating block has no integrated loudness, but sliding windows hear it as followed by silence", () => {
    const { loudness } = metered([channel(0.2, RATE, (time) => 0.5 * Math.sin(2 * Math.PI * 997 * time))], RATE);
    expect(loudness.integrated).toBe(SILENCE);
    expect(loudness.maxMomentary).toBeCloseTo(20 * Math.log10(0.5) - 3.01 - 3.01, 0);
  });

  it("a block that is one sample short does not count, a whole one does", () => {
    const tone = channel(0.4, RATE, (time) => 0.5 * Math.sin(2 * Math.PI * 997 * time));
    expect(metered([tone.subarray(0, -1)], RATE).loudness.integrated).toBe(SILENCE);
    expect(metered([tone], RATE).loudness.integrated).toBeCloseTo(-9.2, 0);
  });

  it("samples that are not finite are counted and heard as 0", () => {
    const dirty = Float32Array.from({ length: 4_000 }, (_, n) =>
      n % 100 === 0 ? Number.NaN : n % 100 === 1 ? Infinity : 0.1,
    );
    const clean = dirty.map((sample) => (Number.isFinite(sample) ? sample : 0));
    expect(metered([dirty], RATE).notFinite).toBe(80);
    expect(metered([dirty], RATE).level).toEqual(metered([clean], RATE).level);
  });

  it("mono is one front channel: not doubled, and it has no stereo", () => {
    const tone = channel(2, 48_000, (time) => Math.sin(2 * Math.PI * 997 * time));
    const mono = metered([tone], 48_000);
    expect(mono.loudness.integrated).toBeCloseTo(-3.01, 2);
    expect(mono.stereo).toBeNull();
    expect(metered([tone, tone], 48_000).loudness.integrated).toBeCloseTo(0, 2);
  });

  it("5.1 weighs its surrounds by 1.41 and leaves the LFE out", () => {
    const tone = channel(2, 48_000, (time) => 0.1 * Math.sin(2 * Math.PI * 997 * time));
    const none = new Float32Array(tone.length);
    const only = (place: number) =>
      metered(
        Array.from({ length: 6 }, (_, i) => (i === place ? tone : none)),
        48_000,
      ).loudness.integrated;
    expect(only(0)).toBeCloseTo(-23.01, 2);
    expect(only(2)).toBeCloseTo(-23.01, 2);
    expect(only(3)).toBe(SILENCE);
    expect(only(4)).toBeCloseTo(-23.01 + 10 * Math.log10(1.41), 2);
  });

  it("refuses rates that the K filter does not know", () => {
    expect(() => metered([passage(1)], 4_000)).toThrow(RangeError);
  });
});

describe("levels", () => {
  const sine = channel(2, 48_000, (time) => 0.5 * Math.sin(2 * Math.PI * 1000 * time));

  it("a sine has an RMS 3.01 dB under its peak, and AES17 has them equal", () => {
    const { level } = metered([sine], 48_000);
    expect(level.samplePeak).toBeCloseTo(-6.02, 2);
    expect(level.truePeak).toBeCloseTo(-6.02, 2);
    expect(level.rms).toBeCloseTo(-9.03, 2);
    expect(level.rmsAes17).toBeCloseTo(-6.02, 2);
    expect(level.crestFactor).toBeCloseTo(3.01, 2);
    expect(level.dcOffset).toBeCloseTo(0, 6);
  });

  it("an offset is found with its sign, in the channel that has more of it", () => {
    const { level } = metered([sine.map((x) => x - 0.02), sine.map((x) => x + 0.01)], 48_000);
    expect(level.dcOffset).toBeCloseTo(-0.02, 6);
    expect(level.channels[1]?.dcOffset).toBeCloseTo(0.01, 6);
  });

  it("runs of three full-scale samples are clipped runs, two are not", () => {
    const clipped = Float32Array.from([0, 1, 1, 0, 1, 1, 1, 0, -1, -1, -1, -1, 0, 0.5]);
    expect(metered([clipped, clipped], 48_000).level.clippedRuns).toBe(4);
  });

  it("reads 16 and 24 bits as it reads floats", () => {
    const whole = sine.map((x) => Math.round(x * 32_767) / 32_768);
    const shorts = Int16Array.from(whole, (x) => x * 32_768);
    const bytes = new Uint8Array(3 * whole.length);
    shorts.forEach((x, n) => {
      bytes[3 * n + 1] = x & 255;
      bytes[3 * n + 2] = (x >> 8) & 255;
    });
    const float = meteredBytes(interleaved([whole]), 1, "f32le", 48_000);
    expect(meteredBytes(new Uint8Array(shorts.buffer), 1, "s16le", 48_000)).toEqual(float);
    expect(meteredBytes(bytes, 1, "s24le", 48_000)).toEqual(float);
  });
});
