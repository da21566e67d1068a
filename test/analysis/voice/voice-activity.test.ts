import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeInSong } from "#src/analysis/voice/place-in-song.ts";
import { findVoiceActivity } from "#src/analysis/voice/voice-activity.ts";
import type { Hearing } from "#src/model/hearing.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { listened, wholeFile } from "#test/doubles/heard/listened.ts";
import { phraseClip } from "#test/doubles/made/phrase-clip.ts";

function hearingOf(samples: Float32Array, sampleRate: number): Hearing {
  const features = listened(samples, sampleRate);
  return placeInSong([{ features, passage: wholeFile(features.duration), gain: 1 }], tempoMap(120));
}

/** Power by seconds at a level in LUFS, voiced unless it is said to be airy. */
function drawn(...parts: readonly (readonly [seconds: number, loudness: number, airy?: boolean])[]): Hearing {
  const hops = parts.flatMap(([seconds, loudness, airy]) =>
    Array.from({ length: Math.round(seconds * 100) }, () => ({
      power: 10 ** ((loudness + 0.691) / 10),
      airy: airy === true,
    })),
  );
  const column = (value: (hop: (typeof hops)[number]) => number) => Float64Array.from(hops, value);
  return {
    start: 10,
    hopsPerSecond: 100,
    power: column(({ power }) => power),
    peak: Float32Array.from(hops, ({ power }) => Math.sqrt(power)),
    voiced: column(({ power, airy }) => (airy ? power / 10 : power)),
    airy: column(({ power, airy }) => (airy ? power : power / 1000)),
    bed: new Float64Array(hops.length),
  };
}

describe("findVoiceActivity", () => {
  it("measures phrases, with their peak, on the song's time", () => {
    const { phrases, gaps, loudness } = findVoiceActivity(drawn([1, -70], [2, -20], [1, -70]));
    expect(phrases).toHaveLength(1);
    expect(Math.abs(phrases[0]!.start - 11)).toBeLessThan(0.08);
    expect(Math.abs(phrases[0]!.end - 13)).toBeLessThan(0.08);
    expect(phrases[0]!.loudness).toBeCloseTo(-20, 0);
    expect(phrases[0]!.truePeak).toBeCloseTo(-19.3, 1);
    expect(gaps).toHaveLength(2);
    expect(loudness).toBeCloseTo(-20, 0);
  });

  it.each([
    [
      "closes a gap of 100 ms",
      [
        [1, -70],
        [1, -20],
        [0.1, -70],
        [1, -20],
        [1, -70],
      ],
      1,
    ],
    [
      "keeps a gap of half a second",
      [
        [1, -70],
        [1, -20],
        [0.5, -70],
        [1, -20],
        [1, -70],
      ],
      2,
    ],
    [
      "drops a click of 50 ms",
      [
        [1, -70],
        [1, -20],
        [1, -70],
        [0.05, -25],
        [1, -70],
      ],
      1,
    ],
    [
      "keeps a phrase 14 LU under the others",
      [
        [1, -70],
        [2, -18],
        [1, -70],
        [2, -32],
        [1, -70],
      ],
      2,
    ],
    [
      "leaves what is 20 LU under the others",
      [
        [1, -70],
        [2, -18],
        [1, -70],
        [2, -40],
        [1, -70],
      ],
      1,
    ],
    ["leaves a room at -55", [[3, -55]], 0],
    [
      "cuts an unbroken run where it steps by 10 LU",
      [
        [1, -70],
        [2, -18],
        [2, -28],
        [1, -70],
      ],
      2,
    ],
    [
      "leaves a run whole that steps by 3 LU",
      [
        [1, -70],
        [2, -18],
        [2, -21],
        [1, -70],
      ],
      1,
    ],
  ] as const)("%s", (_, parts, count) => {
    expect(findVoiceActivity(drawn(...parts)).phrases).toHaveLength(count);
  });

  it.each([
    [
      "alone in a gap",
      [
        [1, -70],
        [2, -20],
        [0.5, -70],
        [0.3, -42, true],
        [0.5, -70],
        [2, -20],
        [1, -70],
      ],
      1,
    ],
    [
      "at the head of a phrase",
      [
        [1, -70],
        [0.3, -38, true],
        [0.1, -70],
        [2, -20],
        [1, -70],
      ],
      1,
    ],
    [
      "loud enough to pass the gate",
      [
        [1, -70],
        [2, -20],
        [0.5, -70],
        [0.4, -31, true],
        [0.5, -70],
        [2, -20],
        [1, -70],
      ],
      1,
    ],
    [
      "not when it is voiced",
      [
        [1, -70],
        [2, -20],
        [0.5, -70],
        [0.4, -31],
        [0.5, -70],
        [2, -20],
        [1, -70],
      ],
      0,
    ],
    [
      "not when it is a second long",
      [
        [1, -70],
        [2, -20],
        [0.5, -70],
        [1, -42, true],
        [0.5, -70],
        [2, -20],
        [1, -70],
      ],
      0,
    ],
    [
      "not a consonant inside a phrase",
      [
        [1, -70],
        [1, -20],
        [0.15, -30, true],
        [1, -20],
        [1, -70],
      ],
      0,
    ],
    [
      "not the end of a word",
      [
        [1, -70],
        [1, -20],
        [0.2, -34, true],
        [1, -70],
      ],
      0,
    ],
    [
      "not a short consonant that opens a word",
      [
        [1, -70],
        [0.12, -28, true],
        [1, -20],
        [1, -70],
      ],
      0,
    ],
  ] as const)("hears a breath %s", (_, parts, count) => {
    const { breaths } = findVoiceActivity(drawn(...parts));
    expect(breaths).toHaveLength(count);
  });

  it("keeps a quiet phrase out of a room that is no further under it than words are, by the floor that it learns", () => {
    const { phrases } = findVoiceActivity(drawn([1, -48], [2, -20], [1, -48], [2, -33], [1, -48]));
    expect(phrases).toHaveLength(2);
    expect(Math.abs(phrases[1]!.start - 14)).toBeLessThan(0.1);
    expect(Math.abs(phrases[1]!.end - 16)).toBeLessThan(0.1);
  });

  it("takes a room that is no further under it than quiet phrases are for one: the gate goes by levels alone", () => {
    const { phrases } = findVoiceActivity(drawn([1, -34], [2, -20], [1, -34], [2, -20], [1, -34]));
    expect(phrases.map(({ loudness }) => Math.round(loudness))).toContain(-34);
  });

  it("finds the phrases and breaths of a clip of twelve within 120 ms", () => {
    const clip = phraseClip();
    const { phrases, breaths } = findVoiceActivity(hearingOf(clip.samples, clip.sampleRate));
    const near = (found: readonly { start: number; end: number }[], truth: typeof clip.phrases) =>
      truth.filter((stretch) =>
        found.some((f) => Math.abs(f.start - stretch.start) < 0.12 && Math.abs(f.end - stretch.end) < 0.12),
      );
    expect(near(phrases, clip.phrases)).toHaveLength(12);
    expect(near(breaths, clip.breaths)).toHaveLength(12);
  });

  it("takes silence and no sound at all as nothing", () => {
    expect(findVoiceActivity(drawn([1, Number.NEGATIVE_INFINITY]))).toMatchObject({
      phrases: [],
      breaths: [],
      loudness: Number.NEGATIVE_INFINITY,
    });
    expect(findVoiceActivity(drawn())).toEqual({
      phrases: [],
      breaths: [],
      gaps: [],
      loudness: Number.NEGATIVE_INFINITY,
    });
  });

  it("law: phrases and gaps tile the hearing, breaths lie in gaps, nothing is NaN", () => {
    const part = fc.tuple(
      fc.double({ min: 0.05, max: 2, noNaN: true }),
      fc.constantFrom(-120, -70, -45, -38, -30, -22, -14),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const hearing = drawn(...parts);
        const { phrases, breaths, gaps, loudness } = findVoiceActivity(hearing);
        const tiles = [...phrases, ...gaps].sort((a, b) => a.start - b.start);
        let at = hearing.start;
        for (const tile of tiles) {
          expect(tile.start).toBeCloseTo(at, 9);
          expect(tile.end).toBeGreaterThan(tile.start);
          at = tile.end;
        }
        expect(at).toBeCloseTo(hearing.start + hearing.power.length / 100, 9);
        for (const breath of breaths)
          expect(gaps.some((gap) => gap.start <= breath.start + 1e-9 && gap.end >= breath.end - 1e-9)).toBe(true);
        expect([loudness, ...tiles.map((tile) => tile.loudness)].some(Number.isNaN)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
