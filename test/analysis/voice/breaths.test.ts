import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findVoiceActivity } from "#src/analysis/voice/voice-activity.ts";
import { loudnessToPower } from "#src/dsp/decibels.ts";
import type { Hearing } from "#src/model/hearing.ts";
import { noise } from "#test/doubles/made/noise.ts";

type Part = readonly [seconds: number, loudness: number, kind?: "breath" | "voice"];

/** Voice, breaths and room by level; `breath` is as airy as readers' breaths are. */
function drawn(parts: readonly Part[], seed = 1): Hearing {
  const random = noise(seed);
  const hops = parts.flatMap(([seconds, loudness, kind]) =>
    Array.from({ length: Math.round(seconds * 100) }, () => ({ power: loudnessToPower(loudness + random()), kind })),
  );
  const column = (value: (hop: (typeof hops)[number]) => number) => Float64Array.from(hops, value);
  return {
    start: 0,
    hopsPerSecond: 100,
    power: column(({ power }) => power),
    peak: new Float32Array(hops.length),
    voiced: column(({ power, kind }) => (kind === "breath" ? 0.2 : 0.8) * power),
    airy: column(({ power, kind }) => (kind === "breath" ? 0.1 : 0.005) * power),
    bed: new Float64Array(hops.length),
  };
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const ROOM = -70;
const RUNS = { numRuns: 60 };

describe("findBreaths", () => {
  const taken = fc.record({
    breath: between(0.32, 0.45),
    under: between(14, 24),
    before: between(0.32, 1.5),
    after: between(0, 0.3),
    seed: fc.integer({ min: 1, max: 1e6 }),
  });

  it("law: a breath between two lines is found in its gap, ends at the voice, and overlaps none of them", () => {
    fc.assert(
      fc.property(taken, ({ breath, under, before, after, seed }) => {
        const voice: Part = [2, -20, "voice"];
        const parts: Part[] = [[1, ROOM], voice, [before, ROOM], [breath, -20 - under, "breath"]];
        const { phrases, breaths } = findVoiceActivity(drawn([...parts, [after, ROOM], voice, [1, ROOM]], seed));
        expect(breaths).toHaveLength(1);
        const [found] = breaths;
        const start = 3 + before;
        expect(Math.abs(found!.start - start)).toBeLessThan(0.1);
        expect(Math.abs(found!.end - start - breath)).toBeLessThan(0.1);
        for (const phrase of phrases) expect(phrase.end <= found!.start || phrase.start >= found!.end).toBe(true);
        expect(phrases).toHaveLength(2);
      }),
      RUNS,
    );
  });

  it("law: the noise that ends a word is none, behind a stop or not", () => {
    fc.assert(
      fc.property(between(0.05, 0.12), between(6, 20), between(0, 0.06), (hiss, under, stop) => {
        const { breaths } = findVoiceActivity(
          drawn([
            [1, ROOM],
            [2, -20, "voice"],
            [stop, ROOM],
            [hiss, -20 - under, "breath"],
            [1, ROOM],
            [2, -20, "voice"],
          ]),
        );
        expect(breaths).toEqual([]);
      }),
      RUNS,
    );
  });

  it("law: a consonant inside a word is none", () => {
    fc.assert(
      fc.property(between(0.05, 0.18), between(4, 14), (hiss, under) => {
        const parts: Part[] = [
          [1, ROOM],
          [1, -20, "voice"],
          [hiss, -20 - under, "breath"],
          [1, -20, "voice"],
          [1, ROOM],
        ];
        expect(findVoiceActivity(drawn(parts)).breaths).toEqual([]);
      }),
      RUNS,
    );
  });
});
