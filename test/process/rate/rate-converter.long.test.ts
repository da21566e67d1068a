import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "#src/process/processor.ts";
import { createRateConverter } from "#src/process/rate/create-rate-converter.ts";
import type { RateConverter } from "#src/process/rate/rate-converter.ts";
import { STRETCHES, stretch } from "#test/doubles/response/processed.ts";

const RATES = [44_100, 48_000, 88_200, 96_000, 176_400, 192_000];
const PAIRS = RATES.flatMap((from) => RATES.filter((to) => to !== from).map((to) => [from, to] as const));
const LONG = 6_000;
/** Seconds at the ends of a tone where the filter reaches beyond it. */
const EDGE = 0.02;

describe.each(PAIRS)("from %i to %i Hz", (from, to) => {
  const lower = Math.min(from, to);

  it("passes tones up to 20 kHz within 0.01 dB, at their time, with nothing else above -120 dB", () => {
    for (const frequency of [20, 997, 10_000, 15_000, 19_000, 20_000]) {
      const { amplitude, late, rest } = toneThrough(from, to, frequency);
      expect([frequency, Math.abs(20 * Math.log10(amplitude))]).toEqual([frequency, expect.closeTo(0, 2.4)]);
      expect([frequency, late * to]).toEqual([frequency, expect.closeTo(0, 4)]);
      expect([frequency, 20 * Math.log10(rest)]).toSatisfy(([, level]) => level <= -120);
    }
  });

  it("lets nothing through from half the lower rate on", () => {
    for (const share of [0.5, 0.505, 0.55, 0.7, 0.9]) {
      const frequency = share * lower;
      if (frequency >= from / 2) continue;
      const heard = through(createRateConverter({ from, to, channels: 1 }), [sine(from, frequency)])[0]!;
      const inside = heard.subarray(Math.ceil(EDGE * to), heard.length - Math.ceil(EDGE * to));
      expect([share, 20 * Math.log10(Math.SQRT2 * rms(inside))]).toSatisfy(([, level]) => level <= -120);
    }
  });

  it("keeps a level to the last bits, and gives the length that it says", () => {
    for (const frames of [0, 1, 2, 99, 12_345]) {
      const converter = createRateConverter({ from, to, channels: 1 });
      const heard = through(converter, [new Float64Array(frames).fill(0.3)])[0]!;
      expect(heard.length).toBe(converter.lengthOf(frames));
      expect(Math.abs(heard.length / to - frames / from)).toBeLessThanOrEqual(0.5 / to + 1e-12);
      if (frames > 10_000) expect(heard[heard.length >> 1]).toBeCloseTo(0.3, 14);
    }
  });
});

describe("between any two whole rates", () => {
  const anyRate = () => fc.integer({ min: 44_100, max: 192_000 });

  it("passes tones within 0.01 dB, at their time, with nothing else above -120 dB, and lets nothing through above", () => {
    fc.assert(
      fc.property(anyRate(), anyRate(), fc.double({ min: 0.001, max: 1, noNaN: true }), (from, to, share) => {
        const lower = Math.min(from, to);
        const { amplitude, late, rest } = toneThrough(from, to, (share * 20_000 * lower) / 44_100);
        expect(Math.abs(20 * Math.log10(amplitude))).toBeLessThan(0.01);
        expect(Math.abs(late * to)).toBeLessThan(1e-4);
        expect(20 * Math.log10(rest)).toBeLessThanOrEqual(-120);
        const above = lower / 2 + share * (from / 2 - lower / 2);
        if (above >= from / 2) return;
        const heard = through(createRateConverter({ from, to, channels: 1 }), [sine(from, above)])[0]!;
        const inside = heard.subarray(Math.ceil(EDGE * to), heard.length - Math.ceil(EDGE * to));
        expect(20 * Math.log10(Math.SQRT2 * rms(inside))).toBeLessThanOrEqual(-120);
      }),
      {
        numRuns: 10,
        examples: [
          [44_100, 44_101, 1],
          [192_000, 191_999, 0.9],
          [96_001, 44_100, 0.5],
        ],
      },
    );
  });

  it("keeps a level to the last bits, and gives the length that it says", () => {
    fc.assert(
      fc.property(anyRate(), anyRate(), fc.integer({ min: 0, max: 9_000 }), (from, to, frames) => {
        const converter = createRateConverter({ from, to, channels: 1 });
        const heard = through(converter, [new Float64Array(frames).fill(0.3)])[0]!;
        expect(heard.length).toBe(converter.lengthOf(frames));
        expect(Math.abs(heard.length / to - frames / from)).toBeLessThanOrEqual(0.5 / to + 1e-12);
        if (frames > 4_000) expect(heard[heard.length >> 1]).toBeCloseTo(0.3, 13);
      }),
      { numRuns: 20 },
    );
  });
});

describe("a rate converter", () => {
  it("gives the same to the bit wherever blocks are cut, and in both forms", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAIRS, [47_952, 48_000], [44_100, 44_101], [191_999, 44_100] as const),
        fc.constantFrom(...STRETCHES),
        fc.constantFrom(1 as const, 2 as const),
        fc.array(fc.integer({ min: 0, max: 2_500 }), { minLength: 1, maxLength: 5 }),
        ([from, to], kind, channels, sizes) => {
          const sound = stretch(kind, { sampleRate: from, channels }, LONG);
          const format = { from, to, channels };
          const whole = through(createRateConverter(format), sound);
          expect(through(createRateConverter(format), sound, [...sizes, 1])).toEqual(whole);
          expect(through(createRateConverter(format, "typescript"), sound, [777])).toEqual(whole);
        },
      ),
      { numRuns: 12 },
    );
  });

  it("puts an impulse where it was, symmetric around it", () => {
    for (const [from, to] of [
      [44_100, 88_200],
      [96_000, 48_000],
    ] as const) {
      const click = new Float64Array(4_000);
      click[1_000] = 1;
      const [heard] = through(createRateConverter({ from, to, channels: 1 }), [click]);
      const middle = (1_000 * to) / from;
      expect(heard!.indexOf(Math.max(...heard!))).toBe(middle);
      for (let i = 1; i < 100; i++) expect(heard![middle - i]).toBeCloseTo(heard![middle + i]!, 14);
    }
  });

  it("goes there and back within 0.01 dB of where it was", () => {
    for (const [from, to] of PAIRS.filter(([one, other]) => one < other)) {
      const sound = [sine(from, 9_000)];
      const there = through(createRateConverter({ from, to, channels: 1 }), sound);
      const [back] = through(createRateConverter({ from: to, to: from, channels: 1 }), there);
      expect(back!.length).toBe(sound[0]!.length);
      for (let i = 2_000; i < back!.length - 2_000; i++) expect(back![i]).toBeCloseTo(sound[0]![i]!, 5);
    }
  });

  it("is linear, keeps sides apart and equal sides equal", () => {
    const format = { from: 48_000, to: 44_100, channels: 2 } as const;
    const [a, b] = stretch("noise", { sampleRate: 48_000, channels: 2 }, LONG);
    const [left, right] = through(createRateConverter(format), [a!, b!]);
    const [sum, none] = through(createRateConverter(format), [
      a!.map((x, i) => x + 3 * b![i]!),
      new Float64Array(LONG),
    ]);
    expect(none!.every((x) => x === 0)).toBe(true);
    for (const [i, x] of sum!.entries()) expect(x).toBeCloseTo(left![i]! + 3 * right![i]!, 12);
    const [one, other] = through(createRateConverter(format), [a!, a!]);
    expect(one).toEqual(other);
    expect(through(createRateConverter({ ...format, channels: 1 }), [a!])[0]).toEqual(one);
  });

  it("passes the same rate to the bit", () => {
    const sound = stretch("loud", { sampleRate: 48_000, channels: 2 }, LONG);
    expect(through(createRateConverter({ from: 48_000, to: 48_000, channels: 2 }), sound, [1_500])).toEqual(sound);
  });

  it("passes NaN and the infinities as 0, counts them, and leaves what it was given as it is", () => {
    const format = { from: 44_100, to: 48_000, channels: 1 } as const;
    const [sound] = stretch("noise", { sampleRate: 44_100, channels: 1 }, LONG);
    const holes = sound!.map((x, i) => (i % 500 === 3 ? Number.NaN : i % 500 === 4 ? Number.NEGATIVE_INFINITY : x));
    const converter = createRateConverter(format);
    const given = Float64Array.from(holes);
    expect(through(converter, [given])).toEqual(
      through(createRateConverter(format), [holes.map((x) => (Number.isFinite(x) ? x : 0))]),
    );
    expect(given).toEqual(holes);
    expect(converter.notFinite).toBe(24);
  });

  it("is as new after a reset, takes nothing after its end, and keeps silence and denormals finite", () => {
    const converter = createRateConverter({ from: 96_000, to: 44_100, channels: 2 });
    const sound = stretch("noise", { sampleRate: 96_000, channels: 2 }, LONG);
    const first = through(converter, sound);
    expect(() => converter.convert(sound)).toThrow("finished");
    converter.reset();
    expect(through(converter, sound)).toEqual(first);
    converter.reset();
    const silent = through(converter, [new Float64Array(LONG), new Float64Array(LONG).fill(5e-324)]);
    expect(silent[0]!.every((x) => x === 0)).toBe(true);
    expect(silent[1]!.every(Number.isFinite)).toBe(true);
  });

  it("holds memory that does not grow with what passes", () => {
    const converter = createRateConverter({ from: 44_100, to: 48_000, channels: 2 });
    const block = stretch("noise", { sampleRate: 44_100, channels: 2 }, 4_096);
    const held = () => {
      const { arrayBuffers, external } = process.memoryUsage();
      return arrayBuffers + external;
    };
    converter.convert(block);
    const before = held();
    for (let i = 0; i < 2_000; i++) converter.convert(block);
    expect(held() - before).toBeLessThan(96 * 2 ** 20);
  });

  it("refuses rates and blocks that it cannot take", () => {
    for (const rate of [44_100.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => createRateConverter({ from: rate, to: 48_000, channels: 1 })).toThrow(
        `${rate} Hz is not a whole rate`,
      );
    for (const rate of [0, 22_050, 384_000])
      expect(() => createRateConverter({ from: 48_000, to: rate, channels: 1 })).toThrow(
        `createRateConverter: ${rate} Hz is not within 44100 to 192000 Hz`,
      );
    expect(() => createRateConverter({ from: 44_100, to: 48_000, channels: 3 as 2 })).toThrow("3 channels");
    const converter = createRateConverter({ from: 44_100, to: 48_000, channels: 2 });
    expect(() => converter.convert([new Float64Array(3)])).toThrow("made for 2");
    expect(() => converter.convert([new Float64Array(3), new Float64Array(4)])).toThrow("different length");
  });
});

function through(converter: RateConverter, sound: Block, sizes: readonly number[] = [100_000]): Block {
  const pieces: Block[] = [];
  const length = sound[0]!.length;
  for (let at = 0, turn = 0; at < length; turn++) {
    const end = Math.min(length, at + sizes[turn % sizes.length]!);
    pieces.push(converter.convert(sound.map((samples) => samples.subarray(at, end))));
    at = end;
  }
  pieces.push(converter.finish());
  return sound.map((_, channel) => Float64Array.from(pieces.flatMap((piece) => [...piece[channel]!])));
}

function sine(rate: number, frequency: number): Float64Array {
  return Float64Array.from({ length: Math.round(0.1 * rate) }, (_, i) =>
    Math.sin((2 * Math.PI * frequency * i) / rate),
  );
}

function rms(samples: Float64Array): number {
  return Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);
}

/** What becomes of a sine: the one that fits best, how late it is in seconds, and the largest of what is left. */
function toneThrough(from: number, to: number, frequency: number) {
  const heard = through(createRateConverter({ from, to, channels: 1 }), [sine(from, frequency)])[0]!;
  const first = Math.ceil(EDGE * to);
  const angle = (2 * Math.PI * frequency) / to;
  let [ss, cc, sc, xs, xc] = [0, 0, 0, 0, 0];
  for (let i = first; i < heard.length - first; i++) {
    const [s, c, x] = [Math.sin(angle * i), Math.cos(angle * i), heard[i]!];
    [ss, cc, sc, xs, xc] = [ss + s * s, cc + c * c, sc + s * c, xs + x * s, xc + x * c];
  }
  const determinant = ss * cc - sc * sc;
  const [a, b] = [(xs * cc - xc * sc) / determinant, (xc * ss - xs * sc) / determinant];
  let rest = 0;
  for (let i = first; i < heard.length - first; i++)
    rest = Math.max(rest, Math.abs(heard[i]! - a * Math.sin(angle * i) - b * Math.cos(angle * i)));
  return { amplitude: Math.hypot(a, b), late: -Math.atan2(b, a) / (2 * Math.PI * frequency), rest };
}
