import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PhraseRoom, phraseGain } from "#src/decision/vocal-ride/phrase-gain.ts";
import { rideVocal } from "#src/decision/vocal-ride/ride-vocal.ts";
import { loudnessToPower } from "#src/dsp/decibels.ts";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Hearing, VoiceActivity } from "#src/model/hearing.ts";
import type { RideIntent } from "#src/model/ride.ts";

const INTENT: RideIntent = { ...DEFAULT_RIDE, boost: 6, cut: 6, ceiling: 0 };
const QUIET = { start: 0, end: 2, loudness: -30, bed: Number.NEGATIVE_INFINITY, truePeak: -20 };
const FREE: PhraseRoom = { up: 40, down: 40 };

describe("what the parameter's range leaves a phrase", () => {
  it.each<[string, number, Partial<typeof QUIET>, Partial<PhraseRoom>, number, string | null]>([
    ["range over boost", -10, {}, { up: 1 }, 1, "range"],
    ["boost where the range has more", -10, {}, {}, 6, "boost"],
    ["range over cut", -50, {}, { down: 2 }, -2, "range"],
    ["cut where the range has more", -50, {}, {}, -6, "cut"],
    ["the ceiling where it is nearer than the range", -10, { truePeak: -2 }, { up: 3 }, 1.37, "ceiling"],
    ["nothing where the range has enough", -28, {}, { up: 2 }, 2, null],
    ["no boost at the very end", -10, {}, { up: 0 }, 0, "range"],
  ])("%s", (_, target, phrase, room, hold, limit) => {
    const decided = phraseGain({ ...QUIET, ...phrase }, { wantedFrom: target }, INTENT, { ...FREE, ...room });
    expect(decided.hold).toBeCloseTo(hold, 9);
    expect(decided.limit).toBe(limit);
  });

  it("law: the curve never leaves it, phrase, gap or ramp", () => {
    const level = fc.double({ min: -34, max: -14, noNaN: true });
    const room = fc.double({ min: 0, max: 12, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(level, room, room), { minLength: 1, maxLength: 6 }), (sung) => {
        const { hearing, activity } = scene(sung.map(([loudness]) => loudness));
        const hops = hearing.power.map((_, i) => Math.min(sung.length - 1, Math.floor(i / 300)));
        const up = hops.map((k) => sung[k]![1]);
        const down = hops.map((k) => sung[k]![2]);
        const { gain } = rideVocal(hearing, activity, INTENT, { up, down }).curve;
        gain.forEach((value, i) => {
          expect(value).toBeLessThanOrEqual(up[i]! + 1e-9);
          if (sung.length === 1) expect(value).toBeGreaterThanOrEqual(-down[i]! - 1e-9);
        });
      }),
      { numRuns: 40 },
    );
  });
});

/** Phrases of two seconds with a second of quiet after each. */
function scene(levels: readonly number[]): { hearing: Hearing; activity: VoiceActivity } {
  const power = Float64Array.from({ length: levels.length * 300 }, (_, i) =>
    loudnessToPower(i % 300 < 200 ? levels[Math.floor(i / 300)]! : -60),
  );
  const zeros = new Float64Array(power.length);
  const spans = (from: number, to: number) => levels.map((_, i) => ({ start: i * 3 + from, end: i * 3 + to }));
  const loudness = levels.reduce((sum, value) => sum + value, 0) / levels.length;
  return {
    hearing: {
      start: 0,
      hopsPerSecond: 100,
      power,
      peak: new Float32Array(power.length),
      voiced: zeros,
      airy: zeros,
      bed: zeros,
    },
    activity: {
      phrases: spans(0, 2).map((span, i) => ({ ...QUIET, ...span, loudness: levels[i]! })),
      breaths: [],
      gaps: spans(2, 3).map((span) => ({ ...span, loudness: -60 })),
      loudness,
    },
  };
}
