import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { compressor } from "#src/process/compressor/compressor.ts";
import type { CompressorSettings } from "#src/process/compressor/compressor-settings.ts";
import type { ProcessFormat } from "#src/process/processor.ts";
import { aligned, processed, stretch } from "#test/doubles/response/processed.ts";

const MONO: ProcessFormat = { sampleRate: 48_000, channels: 1 };
const STEREO: ProcessFormat = { sampleRate: 48_000, channels: 2 };
const PLAIN: CompressorSettings = { threshold: -20, ratio: 4, attack: 0.005, release: 0.1 };

/** The gain in dB that steady levels come to have, one after the other, each for so many samples: sample by sample. */
function gains(settings: CompressorSettings, steps: readonly (readonly [number, number])[], format = MONO): number[] {
  const sound = Float64Array.from(steps.flatMap(([level, count]) => Array(count).fill(decibelsToAmplitude(level))));
  const [heard] = aligned(compressor(format, settings), [sound]);
  return [...heard!].map((y, i) => amplitudeToDecibels(y / sound[i]!));
}

/** Source: Giannoulis, Massberg, Reiss 2012, eq. 4: level in, level out. */
function staticCurve(x: number, { threshold: t, ratio: r, knee: w = 0 }: CompressorSettings): number {
  if (2 * (x - t) < -w) return x;
  if (w > 0 && 2 * Math.abs(x - t) <= w) return x + ((1 / r - 1) * (x - t + w / 2) ** 2) / (2 * w);
  return t + (x - t) / r;
}

describe("a compressor's static curve is the equation", () => {
  const levels = [-80, -40, -26, -23.5, -20, -18, -14, -10, 0, 12];
  it.each([
    [1.3, 0],
    [2, 6],
    [4, 12],
    [10, 24],
    [Number.POSITIVE_INFINITY, 0],
    [Number.POSITIVE_INFINITY, 3],
  ])("ratio %d, knee %d dB", (ratio, knee) => {
    for (const level of levels) {
      const settings = { threshold: -20, ratio, knee, attack: 0.0005, release: 0.005 };
      expect(level + gains(settings, [[level, 2_000]]).at(-1)!).toBeCloseTo(staticCurve(level, settings), 6);
    }
  });

  it("also for what a sine peaks at", () => {
    const sound = Float64Array.from({ length: 48_000 }, (_, i) => 0.5 * Math.sin((2 * Math.PI * 997 * i) / 48_000));
    const [heard] = processed(compressor(MONO, { ...PLAIN, release: 2, attack: 0.001 }), [sound]);
    const peak = heard!.subarray(-4_800).reduce((most, x) => Math.max(most, x), 0);
    expect(amplitudeToDecibels(peak)).toBeCloseTo(staticCurve(amplitudeToDecibels(0.5), PLAIN), 1);
  });
});

describe("a compressor's times are those of the equations", () => {
  it.each([44_100, 48_000, 96_000, 192_000])("at %i Hz 63 % of a reduction is there after the attack", (sampleRate) => {
    for (const attack of [0.0005, 0.01, 0.05]) {
      const at = Math.round(attack * sampleRate) - 1;
      const final = 0.75 * 20;
      const gain = gains({ ...PLAIN, attack }, [[0, at + 10]], { sampleRate, channels: 1 })[at]!;
      expect(-gain / final).toBeCloseTo(1 - Math.exp(-(at + 1) / (attack * sampleRate)), 6);
      expect(-gain / final).toBeGreaterThan(0.61);
      expect(-gain / final).toBeLessThan(0.65);
    }
  });

  it("falls with the release behind the attack, both in decibels", () => {
    const [attack, release, rate] = [0.002, 0.15, 48_000];
    const loud = 4_800;
    const gain = gains({ ...PLAIN, attack, release }, [
      [0, loud],
      [-60, rate],
    ]);
    for (const t of [0.05, 0.15, 0.4]) {
      const expected = (15 * (release * Math.exp(-t / release) - attack * Math.exp(-t / attack))) / (release - attack);
      expect(-gain[loud + Math.round(t * rate)]!).toBeCloseTo(expected, 1);
    }
    expect(-gain[loud + release * rate]! / 15).toBeCloseTo(Math.exp(-1), 1);
  });

  it("holds a reduction before it releases it", () => {
    const gain = gains({ ...PLAIN, hold: 0.05 }, [
      [0, 9_600],
      [-60, 9_600],
    ]);
    expect(gain[9_600 + 2_300]).toBeCloseTo(-15, 6);
    expect(gain[9_600 + 4_800]).toBeGreaterThan(-13);
  });

  it("releases by the crest factor: what is steady slowly, what is peaks fast", () => {
    const settings = { ...PLAIN, automatic: true, release: 0.4 };
    const released = (sound: Float64Array) => {
      const at = sound.length;
      const quiet = decibelsToAmplitude(-60);
      const longer = Float64Array.from({ length: at + 4_800 }, (_, i) => sound[i] ?? quiet);
      const [heard] = processed(compressor(MONO, settings), [longer]);
      const gain = (i: number) => amplitudeToDecibels(heard![i]! / longer[i]!);
      return gain(at + 3_600) / gain(at);
    };
    const steady = Float64Array.from({ length: 48_000 }, (_, i) => (Math.sin(i / 7) > 0 ? 1 : -1));
    const peaks = Float64Array.from({ length: 48_000 }, (_, i) => (i % 12_000 > 11_900 ? 1 : 1e-3));
    expect(released(steady)).toBeGreaterThan(0.75);
    expect(released(peaks)).toBeLessThan(0.45);
  });
});

describe("a compressor's channels", () => {
  const settings = { ...PLAIN, threshold: -30 };
  const sound = stretch("bursts", STEREO, 9_600);
  it("are each for themselves without a link, to the bit", () => {
    const both = processed(compressor(STEREO, { ...settings, link: 0 }), sound);
    for (const [c, channel] of both.entries())
      expect(channel).toEqual(processed(compressor(MONO, settings), [sound[c]!])[0]);
  });

  it("have one gain where they are linked: that of the louder", () => {
    const [left, right] = processed(compressor(STEREO, settings), sound);
    for (const [i, x] of sound[0]!.entries())
      if (Math.abs(x) > 0.01 && Math.abs(sound[1]![i]!) > 0.01)
        expect(left![i]! / x).toBeCloseTo(right![i]! / sound[1]![i]!, 12);
  });

  it("share between both in proportion", () => {
    const steady = [new Float64Array(9_600).fill(1), new Float64Array(9_600).fill(0.1)];
    const gainOfRight = (link: number) => {
      const [, right] = processed(compressor(STEREO, { ...settings, link }), steady);
      return amplitudeToDecibels(right!.at(-1)! / 0.1);
    };
    expect(gainOfRight(0)).toBeCloseTo(-7.5, 6);
    expect(gainOfRight(0.5)).toBeCloseTo(-15, 6);
    expect(gainOfRight(1)).toBeCloseTo(-22.5, 6);
  });
});

describe("a compressor", () => {
  it("moves with the gain in front of it when the threshold does", () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 20, noNaN: true }), fc.boolean(), (x, automatic) => {
        const settings = { ...PLAIN, threshold: -30, knee: 6, automatic, lookahead: 0.001, keyHighPass: 100 };
        const sound = stretch("bursts", STEREO, 4_000);
        const louder = sound.map((channel) => channel.map((y) => y * decibelsToAmplitude(x)));
        const heard = processed(compressor(STEREO, settings), sound);
        const heardLouder = processed(compressor(STEREO, { ...settings, threshold: -30 + x }), louder);
        for (const [c, channel] of heard.entries())
          for (const [i, y] of channel.entries())
            expect(Math.abs(heardLouder[c]![i]! / decibelsToAmplitude(x) - y)).toBeLessThan(1e-9);
      }),
      { numRuns: 15 },
    );
  });

  it("is there before a peak that it can see coming, without a step", () => {
    const [attack, lookahead] = [0.001, 0.005];
    const gain = gains({ ...PLAIN, ratio: Number.POSITIVE_INFINITY, attack, lookahead }, [
      [-60, 4_800],
      [0, 4_800],
    ]);
    expect(gain[4_800]).toBeLessThan(-20 * (1 - Math.exp(-5)) + 0.01);
    const steps = gain.slice(1).map((each, i) => Math.abs(each - gain[i]!));
    expect(Math.max(...steps)).toBeLessThanOrEqual(20 * (1 - Math.exp(-1 / 48)) + 1e-9);
  });

  it("keeps the reduction of a click until the click has come out", () => {
    const settings = { ...PLAIN, ratio: Number.POSITIVE_INFINITY, attack: 0.0003, release: 0.01, lookahead: 0.002 };
    const click = new Float64Array(4_800).fill(1e-4);
    click[2_000] = 1;
    const [heard] = aligned(compressor(MONO, settings), [click]);
    expect(amplitudeToDecibels(heard![2_000]!)).toBeLessThan(-19.9);
  });

  it("does not hear under its high-pass", () => {
    const tone = (hertz: number) =>
      Float64Array.from({ length: 24_000 }, (_, i) => Math.sin((2 * Math.PI * hertz * i) / 48_000));
    const reduced = (hertz: number) => {
      const one = compressor(MONO, { ...PLAIN, release: 0.05, keyHighPass: 200 });
      processed(one, [tone(hertz)]);
      return one.reduction.at(0.5);
    };
    expect(reduced(50)).toBeLessThan(0.1);
    expect(reduced(2_000)).toBeGreaterThan(14.5);
  });

  it("says how much it has reduced, and forgets it at a reset", () => {
    const one = compressor(MONO, { ...PLAIN, attack: 0.0005 });
    expect(one.reduction.at(0.95)).toBe(0);
    processed(one, [Float64Array.from({ length: 48_000 }, (_, i) => (i < 43_200 ? 0.01 : 1))]);
    expect(one.reduction.at(0.5)).toBe(0);
    expect(one.reduction.at(0.95)).toBeCloseTo(15, 1);
    expect(one.reduction.highest).toBeCloseTo(15, 3);
    one.reset();
    expect([one.reduction.highest, one.reduction.at(1)]).toEqual([0, 0]);
  });

  it("refuses what no compressor can be set to", () => {
    for (const wrong of [
      { ratio: 0.5 },
      { ratio: Number.NaN },
      { attack: 0 },
      { release: 0 },
      { threshold: Number.NEGATIVE_INFINITY },
      { knee: -1 },
      { link: 1.1 },
      { mix: 0.5, besideDry: -3 },
      { lookahead: 1 },
    ])
      expect(() => compressor(STEREO, { ...PLAIN, ...wrong })).toThrow(RangeError);
  });
});
