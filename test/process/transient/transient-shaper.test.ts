import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { transientShaper } from "#src/process/transient/transient-shaper.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { aligned, processed } from "#test/doubles/response/processed.ts";
import {
  BEGINS,
  between,
  burst,
  DRUM,
  EXACT,
  expectAll,
  GAINS,
  gains,
  MONO,
  made,
  pair,
  pinkNoise,
  RATES,
  STEREO,
  struck,
} from "#test/process/transient/shaped-bursts.ts";

describe("an attack is raised by what is asked for", () => {
  it.each([-12, -6, 3, 6, 12])("%d dB, from the first sample for 18 ms, and none after 60 ms", (attack) => {
    const gain = gains({ attack, sustain: 0 }, burst(DRUM, 100));
    expectAll(between(gain, 0.1, 0.118), attack, 0.001);
    expectAll(between(gain, 0.16, 0.7), 0, EXACT);
    expectAll(between(gain, 0.06, 0.098), 0, EXACT);
  });

  it("whatever was struck: a tone, a click, noise, a kick", () => {
    const hiss = noise(4);
    const kinds: readonly [(t: number) => number, number][] = [
      [(t) => Math.cos(2 * Math.PI * 1_000 * t), 60],
      [(t) => (t < 0.003 ? 1 : 0.0005), 0],
      [() => hiss(), 200],
      [(t) => Math.cos(2 * Math.PI * (55 * t - 4 * Math.exp(-60 * t))), 60],
    ];
    for (const [of, fall] of kinds)
      expectAll(between(gains({ attack: 9, sustain: 0 }, burst(of, fall)), 0.1, 0.11), 9, 0.05);
  });

  it("in part where it rises by 3 to 9 dB, and not at all under that", () => {
    const risen = (step: number) => {
      const sound = made(0.6, 48_000, (t) => 0.01 * decibelsToAmplitude(t < 0.3 ? 0 : step) * Math.cos(9_000 * t));
      return between(gains({ attack: 12, sustain: 0 }, sound), 0.29, 0.6)[1];
    };
    expect([2.9, 6, 9.1].map(risen).map((gain) => Math.round(gain))).toEqual([0, 6, 12]);
  });

  it("again at the next hit, by the same", () => {
    const hits = made(1, 48_000, (t) => {
      const since = (t - 0.1) % 0.15;
      return t < 0.1 ? 0 : decibelsToAmplitude(-250 * since) * DRUM(since);
    });
    const gain = gains({ attack: 6, sustain: 0 }, hits);
    for (let hit = 0; hit < 6; hit++) expectAll(between(gain, 0.1 + 0.15 * hit, 0.11 + 0.15 * hit), 6, 0.001);
  });
});

describe("a sustain is raised by what is asked for", () => {
  it.each([-12, -6, 3, 6, 12])("%d dB, behind the attack, which stays as it is", (sustain) => {
    const gain = gains({ attack: 0, sustain }, burst(DRUM, 100));
    expectAll(between(gain, 0.1, 0.118), 0, EXACT);
    expectAll(between(gain, 0.26, 0.6), sustain, 0.001);
  });

  it("both at once, each in its time", () => {
    const gain = gains({ attack: 8, sustain: -10 }, burst(DRUM, 100));
    expectAll(between(gain, 0.1, 0.118), 8, 0.001);
    expectAll(between(gain, 0.26, 0.6), -10, 0.001);
  });

  it("the whole of it where sound falls by 48 dB/s, none of it under 15 dB/s", () => {
    const late = (fall: number) => between(gains({ attack: 0, sustain: 6 }, burst(DRUM, fall, 1.4)), 0.95, 1.15);
    expectAll(late(48), 6, 0.05);
    expectAll(late(14), 0, EXACT);
    expect(late(30)[0]).toBeGreaterThan(2.5);
    expect(late(30)[1]).toBeLessThan(3.5);
  });
});

describe("what is steady stays as it is", () => {
  const most = { attack: 12, sustain: -12 };
  const steady = (at: (t: number) => number) =>
    between(gains(most, made(1.3, 48_000, at)), 0.2, 1.2) satisfies readonly [number, number];

  it.each([16, 20, 25, 31.5, 40, 63, 100, 440, 1_000, 5_000, 12_001, 12_003, 15_000, 19_999])(
    "a sine of %d Hz",
    (hertz) => {
      expectAll(
        steady((t) => 0.5 * Math.sin(2 * Math.PI * hertz * t)),
        0,
        0.001,
      );
    },
  );

  it.each([41.2, 55, 110])("a saw of %d Hz, as basses have it", (hertz) => {
    const partials = Array.from({ length: 12 }, (_, k) => k + 1);
    expectAll(
      steady((t) => partials.reduce((sum, k) => sum + (0.3 / k) * Math.sin(2 * Math.PI * hertz * k * t), 0)),
      0,
      0.001,
    );
  });

  it("white noise to the last bit, and pink noise within 0.1 dB on average", () => {
    const hiss = noise(7);
    expectAll(
      steady(() => hiss()),
      0,
      EXACT,
    );
    const pink = pinkNoise(noise(11));
    for (const settings of [most, { attack: -12, sustain: 12 }]) {
      const gain = gains(settings, made(6, 48_000, pink)).subarray(9_600);
      expect(Math.abs(gain.reduce((sum, x) => sum + x, 0) / gain.length)).toBeLessThan(0.1);
    }
  });

  it("a fade of 10 dB a second, either way", () => {
    expectAll(
      steady((t) => decibelsToAmplitude(10 * t - 30) * Math.sin(2_000 * t)),
      0,
      EXACT,
    );
    expectAll(
      steady((t) => decibelsToAmplitude(-10 * t) * Math.sin(2_000 * t)),
      0,
      EXACT,
    );
  });
});

describe("nothing stacks", () => {
  it("no gain ever leaves what lies between 0 dB and both settings, however hits follow on each other", () => {
    const hit = fc.record({
      after: fc.integer({ min: 1, max: 4_000 }),
      level: fc.double({ min: -70, max: 6, noNaN: true }),
    });
    fc.assert(
      fc.property(GAINS, GAINS, fc.array(hit, { minLength: 1, maxLength: 60 }), (attack, sustain, hits) => {
        const gain = gains({ attack, sustain }, struck(hits));
        expect(gain.reduce((least, x) => Math.min(least, x))).toBeGreaterThan(Math.min(0, attack, sustain) - EXACT);
        expect(gain.reduce((most, x) => Math.max(most, x))).toBeLessThan(Math.max(0, attack, sustain) + EXACT);
      }),
      { numRuns: 40 },
    );
  });

  it("53 hits two milliseconds apart are raised by 12 dB, where a gain a hit would come to 187", () => {
    const hits = Array.from({ length: 53 }, (_, i) => ({ after: 96, level: i - 60 }));
    const [, highest] = between(gains({ attack: 12, sustain: 12 }, struck(hits)), 0, 0.2);
    expect(highest).toBeGreaterThan(11.9);
    expect(highest).toBeLessThan(12 + EXACT);
  });

  it.each([
    [30, 12],
    [55, 12],
    [60, 12],
    [80, 0],
    [110, 0],
  ])("bare pulses, %i a second, are raised by %i dB each: from 80 on they are a tone", (perSecond, raised) => {
    const apart = Math.round(48_000 / perSecond);
    const gain = gains(
      { attack: 12, sustain: 0 },
      made(0.6, 48_000, (_, i) => (i % apart === 0 ? 0.5 : 0)),
    );
    const later = gain.filter((_, i) => i % apart === 0 && i > 24_000 && i < 28_000);
    expectAll([Math.min(...later), Math.max(...later)], raised, 0.01);
  });

  it("and no gain steps: 12 dB take two milliseconds at the least", () => {
    const gain = gains({ attack: 12, sustain: -12 }, burst(DRUM, 300));
    const steps = gain.subarray(1).map((x, i) => Math.abs(x - gain[i]!));
    expect(steps.reduce((most, x) => Math.max(most, x))).toBeLessThan(24 / 48 + EXACT);
    expectAll(between(gain, 0.06, 0.0979), 0, EXACT);
  });
});

describe("a transient shaper", () => {
  it("gives a gain in front of it behind it, from the first hit on: it goes by differences, not by levels", () => {
    const sound = burst(DRUM, 100);
    fc.assert(
      fc.property(fc.double({ min: -9, max: 40, noNaN: true }), GAINS, GAINS, (louder, attack, sustain) => {
        const gain = decibelsToAmplitude(louder);
        const settings = { attack, sustain };
        const [plain] = processed(transientShaper(MONO, settings), [sound]);
        const [raised] = processed(transientShaper(MONO, settings), [sound.map((x) => gain * x)]);
        const off = plain!.map((y, i) => Math.abs(raised![i]! / gain - y)).subarray(BEGINS);
        expect(off.reduce((most, x) => Math.max(most, x))).toBeLessThan(EXACT);
      }),
      { numRuns: 20 },
    );
  });

  it.each(RATES)("does the same at %i Hz, within 0.1 dB", (rate) => {
    const settings = { attack: 10, sustain: -8 };
    const at = (sampleRate: number) => {
      const gain = gains(settings, burst(DRUM, 100, 0.7, sampleRate), { sampleRate, channels: 1 });
      return Array.from({ length: 600 }, (_, ms) => gain[Math.round(((ms + 50.5) / 1_000) * sampleRate)]!);
    };
    const [here, there] = [at(rate), at(192_000)];
    const most = here.reduce((worst, gain, i) => Math.max(worst, Math.abs(gain - there[i]!)), 0);
    expect(most).toBeLessThan(0.1);
    expect(Math.abs(transientShaper({ sampleRate: rate, channels: 2 }, settings).latency / rate - 0.002)).toBeLessThan(
      5e-5,
    );
  });

  it("keeps the image: both channels have one gain, that of the louder", () => {
    const [left, right] = pair();
    const [one, other] = aligned(transientShaper(STEREO, { attack: 9, sustain: 6 }), [left, right]);
    const far = one!.findIndex(
      (y, i) => Math.abs(amplitudeToDecibels(y / left[i]!) - amplitudeToDecibels(other![i]! / right[i]!)) > EXACT,
    );
    expect(far).toBe(-1);
    const [louder] = aligned(transientShaper(MONO, { attack: 9, sustain: 6 }), [
      left.map((x, i) => Math.max(Math.abs(x), Math.abs(right[i]!))),
    ]);
    expect(one!.every((y, i) => Math.abs(y) <= louder![i]! + EXACT)).toBe(true);
  });

  it("shapes each channel for itself without the link, to the bit", () => {
    const settings = { attack: 9, sustain: 6, linked: false };
    const both = processed(transientShaper(STEREO, settings), pair());
    for (const [c, channel] of both.entries())
      expect(channel).toEqual(processed(transientShaper(MONO, settings), [pair()[c]!])[0]);
  });

  it("takes 16 bits' dither for silence", () => {
    const hiss = noise(3);
    const dither = made(1, 48_000, (t) => (t < 0.3 ? 0 : Math.round(0.5 * hiss() + 0.5 * hiss()) / 32_768));
    expect(dither.some((x) => x !== 0)).toBe(true);
    expectAll(between(gains({ attack: 12, sustain: 12 }, dither), 0, 1), 0, EXACT);
  });

  it("refuses what lies beyond 12 dB, and what is no number", () => {
    for (const wrong of [
      { attack: 12.1 },
      { attack: Number.NaN },
      { sustain: -12.5 },
      { sustain: Number.POSITIVE_INFINITY },
    ])
      expect(() => transientShaper(STEREO, { attack: 0, sustain: 0, ...wrong })).toThrow(/not within -12 to 12 dB/);
  });
});
