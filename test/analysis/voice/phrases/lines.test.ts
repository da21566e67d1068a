import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findVoiceActivity } from "#src/analysis/voice/voice-activity.ts";
import { rideVocal } from "#src/decision/vocal-ride/ride-vocal.ts";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Hearing } from "#src/model/hearing.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { syllables, voicedHearing } from "#test/doubles/heard/voiced-hearing.ts";

const SILENCE = Number.NEGATIVE_INFINITY;
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const seed = fc.integer({ min: 1, max: 1e6 });
const RUNS = { numRuns: 40 };

/** The gain of a wide ride, words left out unless they are asked for. */
function gainOf(hearing: Hearing, words = 0): Float64Array {
  const intent = { ...DEFAULT_RIDE, boost: 6, cut: 6, ceiling: 20, words };
  return rideVocal(hearing, findVoiceActivity(hearing), intent).curve.gain;
}

/** Most less least of a gain over a stretch. */
function moves(gain: Float64Array, from: number, to: number): number {
  const part = gain.subarray(Math.round(from * 100), Math.round(to * 100));
  return Math.max(...part) - Math.min(...part);
}

describe("a tail belongs to its phrase", () => {
  const tails = fc.record({
    line: between(-24, -16),
    next: between(-28, -14),
    under: between(0, 8),
    slope: between(4, 40),
    length: between(1, 4),
    seed,
  });
  type Made = typeof tails extends fc.Arbitrary<infer Of> ? Of : never;
  const take = ({
    line,
    next,
    under,
    slope,
    length,
    seed: from,
  }: typeof tails extends fc.Arbitrary<infer T> ? T : never) =>
    voicedHearing(
      11 + length,
      (at) => {
        if (at < 1 || at >= 8 + length) return SILENCE;
        if (at < 4) return line + syllables(at);
        if (at < 4 + length) return line - 3 - under - slope * (at - 4);
        return next + syllables(at);
      },
      from,
    );

  /** Where the tail is down at the room, or the ramp to the next line may begin. */
  const heardUntil = ({ line, under, slope, length }: Made) =>
    4 + Math.min(length - 0.6, (line - 3 - under + 56) / slope);

  it("law: no gain rises or falls inside it, whatever comes behind", () => {
    fc.assert(
      fc.property(tails, (made) => {
        const gain = gainOf(take(made));
        expect(moves(gain, 1.2, heardUntil(made))).toBeLessThan(1);
      }),
      RUNS,
    );
  });

  it("law: a tail with no line behind it is one phrase with its line, as loud as the line is", () => {
    fc.assert(
      fc.property(
        tails.filter(({ slope }) => slope >= 8),
        ({ line, under, slope, seed: from }) => {
          const level = (at: number) => (at < 4 ? line + syllables(at) : line - 3 - under - slope * (at - 4));
          const { phrases } = findVoiceActivity(voicedHearing(16, (at) => (at < 1 ? SILENCE : level(at)), from));
          const dry = findVoiceActivity(voicedHearing(16, (at) => (at < 1 || at > 4 ? SILENCE : level(at)), from));
          expect(phrases).toHaveLength(1);
          expect(Math.abs(phrases[0]!.loudness - dry.phrases[0]!.loudness)).toBeLessThan(1.5);
        },
      ),
      RUNS,
    );
  });

  it("law: words that are ridden leave it alone", () => {
    fc.assert(
      fc.property(
        tails.filter(({ length, slope }) => length >= 1.6 && slope >= 6),
        (made) => {
          const gain = gainOf(take(made), 0.5);
          expect(moves(gain, 4.5, Math.max(4.6, heardUntil(made)))).toBeLessThan(1.5);
        },
      ),
      RUNS,
    );
  });
});

describe("a rise is one phrase", () => {
  it("law: a build of any length and height, alone or behind a line, keeps its rise within 1 dB", () => {
    const builds = fc.record({
      rise: between(8, 24),
      lasts: between(1, 8),
      top: between(-20, -14),
      depth: between(0, 6),
      line: fc.boolean(),
      seed,
    });
    fc.assert(
      fc.property(builds, ({ rise, lasts, top, depth, line, seed: from }) => {
        const start = 6;
        const hearing = voicedHearing(
          start + lasts + 3,
          (at) => {
            const build = top - rise * Math.max(0, 1 - (at - start) / lasts) + syllables(at, depth);
            const inLine = line && at >= 1 && at < 4;
            const inBuild = at >= start && at <= start + lasts + 1;
            return inBuild ? build : inLine ? -18 + syllables(at) : SILENCE;
          },
          from,
        );
        expect(moves(gainOf(hearing), start + 0.2, start + lasts + 0.9)).toBeLessThan(1);
      }),
      RUNS,
    );
  });

  it("law: a crescendo between two plateaus is not cut", () => {
    fc.assert(
      fc.property(between(7, 18), between(1.2, 5), seed, (rise, lasts, from) => {
        const hearing = voicedHearing(
          12 + lasts,
          (at) => {
            if (at < 1 || at > 10 + lasts) return SILENCE;
            return -34 + rise * Math.min(1, Math.max(0, (at - 5) / lasts)) + syllables(at, 4);
          },
          from,
        );
        expect(findVoiceActivity(hearing).phrases).toHaveLength(1);
      }),
      RUNS,
    );
  });
});

describe("a line", () => {
  const words = (levels: readonly number[], gap: number, length = 0.6) =>
    voicedHearing(2 + levels.length * (length + gap), (at) => {
      const word = Math.floor((at - 1) / (length + gap));
      const inside = at - 1 - word * (length + gap);
      return at < 1 || inside >= length ? SILENCE : (levels[word] ?? SILENCE);
    });

  it("law: is as many words as are less than half a second apart, and all of them have one gain", () => {
    fc.assert(
      fc.property(fc.array(between(-22, -17), { minLength: 2, maxLength: 6 }), between(0.1, 0.42), (levels, gap) => {
        const hearing = words(levels, gap);
        expect(findVoiceActivity(hearing).phrases).toHaveLength(1);
        expect(moves(gainOf(hearing), 1, 1 + levels.length * (0.6 + gap) - gap)).toBeLessThan(0.1);
      }),
      RUNS,
    );
  });

  it.each([
    [0.5, null, 3],
    [0.6, 60, 3],
    [0.4, 120, 1],
    [0.4, 170, 3],
    [0.3, 170, 1],
  ])("ends at a gap of half a second or of a beat: %f s at %s bpm", (gap, tempo, count) => {
    const hearing = words([-20, -20, -20], gap, 1);
    expect(findVoiceActivity(hearing, tempo === null ? null : tempoMap(tempo)).phrases).toHaveLength(count);
  });

  it("law: is cut where a voice sets in at another level, at that moment or a syllable beside it", () => {
    const levels = fc.tuple(between(-30, -14), between(-30, -14)).filter(([a, b]) => Math.abs(a - b) >= 8);
    fc.assert(
      fc.property(levels, between(1.5, 5), between(1.5, 5), seed, ([first, second], one, other, from) => {
        const hearing = voicedHearing(
          2 + one + other,
          (at) => {
            if (at < 1 || at > 1 + one + other) return SILENCE;
            return (at < 1 + one ? first : second) + syllables(at - 1 - one);
          },
          from,
        );
        const { phrases } = findVoiceActivity(hearing);
        expect(phrases).toHaveLength(2);
        expect(Math.abs(phrases[1]!.start - 1 - one)).toBeLessThan(0.45);
        expect(Math.abs(phrases[0]!.loudness - phrases[1]!.loudness - (first - second))).toBeLessThan(1.5);
      }),
      RUNS,
    );
  });
});
