import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import type { RideIntent } from "#src/model/ride.ts";
import { heardInBands, listened } from "#test/doubles/heard/listened.ts";
import { gainsIn, type RiddenClip, riddenClip } from "#test/doubles/heard/ridden-clip.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { phraseClip } from "#test/doubles/made/phrase-clip.ts";

const RATE = 24_000;
const CLIP = phraseClip(RATE, [-20, -22, -18, -23, -20, -21]);
const VOICE = listened(CLIP.samples, RATE);
const SECONDS = CLIP.samples.length / RATE;
const KEPT: RideIntent = { ...DEFAULT_RIDE, boost: 6, cut: 6, target: { kind: "bed", offset: "own" } };

/** A bed of noise by its level at a second, in dBFS; `-Infinity` is silence. */
function bedOf(level: (at: number) => number, seconds = SECONDS, seed = 5): Float32Array {
  const random = noise(seed);
  return Float32Array.from(
    { length: Math.round(seconds * RATE) },
    (_, n) => random() * Math.sqrt(3) * 10 ** (level(n / RATE) / 20),
  );
}

const over = (samples: Float32Array, channels = 1) =>
  riddenClip({ voice: VOICE, bed: heardInBands(samples, RATE, channels) }, KEPT);

function expectGentle({ plan, gain, hearing }: RiddenClip): void {
  if (plan.target.kind !== "bed") return;
  const gains = plan.phrases.map(({ start, end }) =>
    gainsIn({ gain, hearing }, { start: start + 0.35, end: end - 0.35 }),
  );
  gains.forEach(({ least, most }, i) => {
    expect(most - least).toBeLessThanOrEqual(0.1);
    expect(least).toBeGreaterThanOrEqual(-1.5 - 0.01);
    const before = gains[i - 1];
    const gap = i === 0 ? 0 : plan.phrases[i]!.start - plan.phrases[i - 1]!.end;
    if (before !== undefined)
      expect(Math.abs(most - before.most)).toBeLessThanOrEqual(2 + 4 * Math.max(0, gap - 1) + 0.01);
  });
}

describe("a ride that keeps its distance from the other tracks", () => {
  it("rides by the voice alone where the bed is silent", () => {
    const silent = over(bedOf(() => Number.NEGATIVE_INFINITY));
    expect(silent.plan.target.kind).toBe("own");
  });

  it.each<[string, (at: number) => number, number]>([
    ["that enters midway", (at) => (at < SECONDS / 2 ? Number.NEGATIVE_INFINITY : -26), SECONDS],
    ["that enters midway, faintly", (at) => (at < SECONDS / 2 ? Number.NEGATIVE_INFINITY : -52), SECONDS],
    ["that is louder than the voice", (at) => (at < SECONDS / 2 ? -12 : -6), SECONDS],
    ["that is shorter than the voice", () => -24, SECONDS / 3],
    ["of single hits", (at) => (at % 1 < 0.1 ? -14 : Number.NEGATIVE_INFINITY), SECONDS],
  ])("moves gently over a bed %s", (_, level, seconds) => {
    expectGentle(over(bedOf(level, seconds)));
  });

  it("moves by next to nothing where a faint bed begins", () => {
    const even = phraseClip(RATE, [-20, -20, -20, -20, -20, -20]);
    const faint = bedOf((at) => (at < SECONDS / 2 ? Number.NEGATIVE_INFINITY : -56));
    const ride = riddenClip({ voice: listened(even.samples, RATE), bed: heardInBands(faint, RATE) }, KEPT);
    expect(Math.max(...ride.plan.phrases.map(({ gain }) => Math.abs(gain)))).toBeLessThan(0.3);
  });

  it("raises what a bed covers that swells", () => {
    const { plan } = over(bedOf((at) => (at < SECONDS / 2 ? -34 : -20)));
    expect(plan.phrases.at(-1)!.gain - plan.phrases[0]!.gain).toBeGreaterThan(2);
  });

  it("hears a mono bed from both sides, and one whose sides cancel in mono", () => {
    const mono = bedOf((at) => (at < SECONDS / 2 ? -34 : -20));
    const sides = (right: number) =>
      Float32Array.from({ length: 2 * mono.length }, (_, i) => mono[i >> 1]! * (i % 2 === 1 ? right : 1));
    const gains = (ride: RiddenClip) => ride.plan.phrases.map(({ gain }) => gain);
    const plain = gains(over(mono));
    for (const right of [1, -1])
      gains(over(sides(right), 2)).forEach((gain, i) => {
        expect(gain).toBeCloseTo(plain[i]!, 2);
      });
  });

  it("law: the same promises over any bed in steps", () => {
    const level = fc.oneof(fc.constant(Number.NEGATIVE_INFINITY), fc.double({ min: -70, max: -6, noNaN: true }));
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 8 }), (levels) => {
        expectGentle(
          over(bedOf((at) => levels[Math.min(levels.length - 1, Math.floor((at / SECONDS) * levels.length))]!)),
        );
      }),
      { numRuns: 15 },
    );
  });
});
