import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createStrikeListener } from "#src/analysis/rhythm/strike-listener.ts";
import { decoded } from "#test/doubles/heard/decoded.ts";
import { matched, mean, together } from "#test/doubles/heard/matched.ts";
import { hitsOutOfSilence } from "#test/doubles/kicks/out-of-silence.ts";
import {
  BREAK_BEAT,
  type DrumLoop,
  drumLoop,
  FOUR_ON_THE_FLOOR,
  type Playing,
  TWO_STEP,
} from "#test/doubles/made/drum-loop.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { LOOPS, needs } from "#test/needs.ts";
import { samplePath } from "#test/samples.ts";

const TOLERANCE = 0.05;

function heard(samples: Float32Array, sampleRate: number, block = samples.length) {
  const listener = createStrikeListener(sampleRate);
  for (let at = 0; at < samples.length; at += block) {
    const part = samples.subarray(at, at + block);
    listener.hear(part, part.length);
  }
  return listener.finish();
}

const times = (strikes: readonly { readonly at: number }[]) => strikes.map(({ at }) => at);
const kicksOf = (loop: DrumLoop) => loop.hits.filter(({ drum }) => drum === "kick").map(({ at }) => at);

const STYLES: readonly [string, Playing["patterns"]][] = [
  ["four on the floor", FOUR_ON_THE_FLOOR],
  ["a break beat", BREAK_BEAT],
  ["two-step with ghost hats", TWO_STEP],
];
const TAKES: readonly [string, Partial<Playing>][] = [
  ["straight and dry", {}],
  ["swung, a little loose, over quiet noise", { swing: 0.3, stray: 0.004, noise: 0.003 }],
];
const CASES = [90, 124, 140, 174].flatMap((bpm) =>
  STYLES.flatMap(([style, patterns]) =>
    TAKES.map(([take, how]) => [`${style} at ${bpm}, ${take}`, { bpm, patterns, seed: bpm, ...how }] as const),
  ),
) as readonly (readonly [string, Playing])[];

describe("createStrikeListener on made drum loops", () => {
  it.each(CASES)("%s: onsets F 0.9 at 50 ms, kicks all and within 3 ms on average", (_, playing) => {
    const loop = drumLoop(playing);
    const { onsets, kicks } = heard(loop.samples, loop.sampleRate);
    const onset = matched(times(onsets), together(loop.hits.map(({ at }) => at)), TOLERANCE);
    const kick = matched(times(kicks), kicksOf(loop), 0.01);
    expect(onset.fMeasure).toBeGreaterThanOrEqual(0.9);
    expect(mean(onset.errors.map(Math.abs))).toBeLessThan(0.003);
    expect(kick.fMeasure).toBe(1);
    expect(mean(kick.errors.map(Math.abs))).toBeLessThan(0.003);
    expect(Math.max(...kick.errors)).toBeLessThan(0.003);
  });

  it.each([0.01, 0.02])("finds every kick under noise with a peak of %d", (level) => {
    const loop = drumLoop({ bpm: 124, patterns: BREAK_BEAT, noise: level, stray: 0.006, seed: 5 });
    const { onsets, kicks } = heard(loop.samples, loop.sampleRate);
    expect(matched(times(kicks), kicksOf(loop), 0.01).fMeasure).toBe(1);
    expect(matched(times(onsets), together(loop.hits.map(({ at }) => at)), TOLERANCE).fMeasure).toBeGreaterThanOrEqual(
      0.9,
    );
  });

  it("tells the kick from a bass line 15 dB under it", () => {
    const loop = drumLoop({ bpm: 124, patterns: FOUR_ON_THE_FLOOR, bass: 0.12, noise: 0.002, seed: 3 });
    const { kicks } = heard(loop.samples, loop.sampleRate);
    const kick = matched(times(kicks), kicksOf(loop), 0.01);
    expect(kick.fMeasure).toBeGreaterThanOrEqual(0.95);
    expect(Math.max(...kick.errors)).toBeLessThan(0.003);
  });

  it("finds no kick in snares and hats", () => {
    const loop = drumLoop({ bpm: 124, patterns: { snare: BREAK_BEAT.snare, hat: BREAK_BEAT.hat } });
    expect(heard(loop.samples, loop.sampleRate).kicks).toEqual([]);
  });

  it("gives softer kicks their share of strength", () => {
    const loop = drumLoop({ bpm: 120, patterns: { kick: "x...x...x...x..." } });
    const half = Math.round(loop.samples.length / 2);
    const faded = loop.samples.map((sample, n) => (n < half ? sample : 0.6 * sample));
    const { kicks } = heard(faded, loop.sampleRate);
    const second = kicks.filter(({ at }) => at > half / loop.sampleRate + 0.05);
    expect(kicks).toHaveLength(16);
    expect(mean(second.map(({ strength }) => strength))).toBeGreaterThan(0.5);
    expect(mean(second.map(({ strength }) => strength))).toBeLessThan(0.65);
  });

  it.each([44_100, 48_000, 96_000, 16_000])("hears the same loop at %d Hz", (sampleRate) => {
    const loop = drumLoop({ bpm: 120, patterns: FOUR_ON_THE_FLOOR, sampleRate });
    const kick = matched(times(heard(loop.samples, sampleRate).kicks), kicksOf(loop), 0.005);
    expect(kick.fMeasure).toBe(1);
  });

  it("hears a hit on the file's first sample, and one that overloads", () => {
    const loop = drumLoop({ bpm: 120, bars: 1, patterns: { kick: "x...x...x...x..." } });
    const first = Math.round(loop.hits[0]!.at * loop.sampleRate);
    const clipped = loop.samples.subarray(first).map((sample) => Math.max(-1, Math.min(1, 8 * sample)));
    const { kicks } = heard(clipped, loop.sampleRate);
    expect(kicks).toHaveLength(4);
    expect(kicks[0]!.at).toBeLessThan(0.003);
  });
});

describe("createStrikeListener at the edges", () => {
  it.each([
    ["nothing", new Float32Array(0)],
    ["a single sample", Float32Array.of(0.5)],
    ["less than a window", new Float32Array(100)],
    ["silence", new Float32Array(48_000)],
    ["an offset", new Float32Array(48_000).fill(0.5)],
  ])("takes %s for nothing struck", (_, samples) => {
    expect(heard(samples, 48_000)).toEqual({ onsets: [], kicks: [] });
  });

  it("takes a steady tone and steady noise for nearly nothing after their beginning", () => {
    const random = noise(4);
    const tone = Float32Array.from({ length: 96_000 }, (_, n) => 0.5 * Math.sin((2 * Math.PI * 220 * n) / 48_000));
    const hiss = Float32Array.from({ length: 96_000 }, () => 0.1 * random());
    expect(heard(tone, 48_000).onsets.filter(({ at }) => at > 0.05)).toEqual([]);
    expect(heard(hiss, 48_000).onsets.filter(({ at }) => at > 0.05).length).toBeLessThanOrEqual(3);
    expect(heard(hiss, 48_000).kicks.length).toBeLessThanOrEqual(1);
  });

  it("law: blocks of any size give the same hits; any gain the same kicks within a millisecond, and the same onsets but for one at most", () => {
    const loop = drumLoop({ bpm: 128, bars: 1, patterns: BREAK_BEAT, noise: 0.001 });
    const whole = heard(loop.samples, loop.sampleRate);
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 60_000 }), fc.integer({ min: -24, max: 12 }), (block, decibels) => {
        expect(heard(loop.samples, loop.sampleRate, block)).toEqual(whole);
        const gained = loop.samples.map((sample) => sample * 10 ** (decibels / 20));
        const again = heard(gained, loop.sampleRate);
        expect(matched(times(again.kicks), times(whole.kicks), 0.001).fMeasure).toBe(1);
        expect(Math.abs(again.onsets.length - whole.onsets.length)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 12 },
    );
  });
});

const KICK_STEM = "audio/francium-kick.flac";

describe("on francium-kick.flac", needs("ffmpeg", `STEADYHAND_SAMPLES/${KICK_STEM}`), () => {
  it("finds every hit within a millisecond of where the samples leave silence", () => {
    const samples = decoded(samplePath(KICK_STEM)!, 48_000)!;
    const truth = hitsOutOfSilence(samples, 48_000);
    const kick = matched(times(heard(samples, 48_000).kicks), truth, 0.001);
    expect(truth).toHaveLength(30);
    expect(kick.fMeasure).toBe(1);
  });
});

describe("on the Amen break", needs("ffmpeg", "sonic-pi-samples"), () => {
  /** The sixteenths of its four bars on which drummers' transcriptions have the kick, and those with anything. */
  const KICKS = [0, 2, 10, 11, 16, 18, 26, 27, 32, 34, 42, 50, 51, 58];

  it("finds the fourteen kicks of its four bars", () => {
    const amen = decoded(`${LOOPS}/loop_amen_full.flac`, 44_100)!;
    const sixteenth = amen.length / 44_100 / 64;
    const kick = matched(
      times(heard(amen, 44_100).kicks),
      KICKS.map((step) => step * sixteenth),
      0.025,
    );
    expect(kick.fMeasure).toBe(1);
  });
});

/** A one-shot from where it leaves silence, its peak at 1. */
function oneShot(name: string): Float32Array {
  const samples = decoded(`${LOOPS}/${name}.flac`, 44_100)!;
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const first = samples.findIndex((sample) => Math.abs(sample) > 0.02 * loudest);
  return samples.slice(first).map((sample) => sample / loudest);
}

const KITS = [
  ["bd_808", "sn_dolf", "drum_cymbal_closed"],
  ["bd_ada", "sn_dub", "drum_cymbal_pedal"],
  ["bd_fat", "sn_zome", "drum_cymbal_closed"],
  ["bd_gas", "drum_snare_hard", "drum_cymbal_pedal"],
  ["bd_klub", "sn_dub", "drum_cymbal_closed"],
  ["bd_zome", "drum_snare_hard", "drum_cymbal_pedal"],
] as const;

describe("on one-shots of the Sonic Pi library", needs("ffmpeg", "sonic-pi-samples"), () => {
  it("finds hits with F 0.9 and kicks with F 0.9, over all kits", () => {
    const scores = KITS.map(([kick, snare, hat], i) => {
      const played = drumLoop({ bpm: 100 + 8 * i, patterns: STYLES[i % 3]![1]!, stray: 0.004, seed: i });
      const samples = new Float32Array(played.samples.length);
      const sounds = { kick: oneShot(kick), snare: oneShot(snare), hat: oneShot(hat), ride: oneShot(hat) };
      for (const { drum, at, level } of played.hits)
        sounds[drum].forEach((sample, n) => {
          const place = Math.round(at * 44_100) + n;
          if (place < samples.length) samples[place]! += level * sample;
        });
      const { onsets, kicks } = heard(samples, 44_100);
      return {
        onset: matched(times(onsets), together(played.hits.map(({ at }) => at)), TOLERANCE).fMeasure,
        kick: matched(times(kicks), kicksOf(played), 0.025).fMeasure,
      };
    });
    expect(mean(scores.map(({ onset }) => onset))).toBeGreaterThanOrEqual(0.9);
    expect(mean(scores.map(({ kick }) => kick))).toBeGreaterThanOrEqual(0.9);
  });
});
