import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gainFor, highestPeak } from "#src/decision/master/loudness/gain-for.ts";
import { limitedLoudness } from "#src/decision/master/loudness/limited-loudness.ts";
import { masterGoal } from "#src/decision/master/master-goal.ts";
import { masteredAlready } from "#src/decision/master/mastered-already.ts";
import { glueGoal, multibandGoals } from "#src/decision/master/reduction-goals.ts";
import { stereoMove } from "#src/decision/master/stereo-move.ts";
import { correctiveEq } from "#src/decision/master/tone/corrective-eq.ts";
import { bandsGain } from "#src/decision/master/tone/equaliser-bands.ts";
import { excitation } from "#src/decision/master/tone/excitation.ts";
import { matchOrder } from "#src/decision/master/tone/match-order.ts";
import { GENRES } from "#src/knowledge/genres/genres.ts";
import { PROFESSIONAL_MIXES } from "#src/knowledge/genres/observed/professional-mixes.ts";
import { toneRange } from "#src/knowledge/genres/tone-range.ts";
import { WIDEST_SPREADS } from "#src/knowledge/master/ranges.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";
import { matchCurve } from "#src/process/equaliser/match-curve.ts";

const octaves = fc.array(
  fc.oneof(fc.double({ min: -90, max: 0, noNaN: true }), fc.constant(Number.NEGATIVE_INFINITY)),
  {
    minLength: 30,
    maxLength: 30,
  },
);
const amounts = fc.double({ min: 0, max: 1, noNaN: true });
const genres = fc.constantFrom(null, ...GENRES.filter(({ observed }) => observed !== null));
const resonance = fc.record({
  frequency: fc.double({ min: 200, max: 12_000, noNaN: true }),
  excess: fc.double({ min: 6, max: 40, noNaN: true }),
  share: fc.double({ min: 0.3, max: 1, noNaN: true }),
  width: fc.constantFrom(1 / 24, 1 / 12, 1 / 6),
});
const PROBES = Array.from({ length: 200 }, (_, i) => 20 * 2 ** (i / 20));

/** The middle of what professional mixes have, moved by so much at each third octave. */
function toneWith(moved: (at: number) => number): number[] {
  return [...PROFESSIONAL_MIXES.tone.levels.map((level, i) => level + moved(25 * 10 ** (i / 10))), -30];
}

describe("a stage of a master, whatever it hears,", () => {
  const image = {
    channels: 2,
    dualMono: false,
    lowCorrelation: 0.95,
    correlation: 0.95,
    thirdOctaves: toneWith(() => 0),
  };

  it("moves a tone by 1.5 dB at most where only a norm asks for it, by less at a lower amount, by nothing at 0", () => {
    fc.assert(
      fc.property(octaves, genres, amounts, (thirdOctaves, genre, amount) => {
        const { move } = correctiveEq({ thirdOctaves, resonances: [] }, toneRange(genre), amount);
        const most = Math.max(0, ...PROBES.map((at) => Math.abs(bandsGain(move ?? [], at))));
        expect(most).toBeLessThanOrEqual(1.5 * amount + 0.05);
      }),
    );
  });

  it("cuts a resonance by 1 to 3 dB, never lifts one, and nothing at amount 0", () => {
    fc.assert(
      fc.property(fc.array(resonance, { maxLength: 4 }), amounts, (resonances, amount) => {
        const { move } = correctiveEq({ thirdOctaves: toneWith(() => 0), resonances }, null, amount);
        const bands = move ?? [];
        expect(bands).toHaveLength(amount > 0 ? resonances.length : 0);
        for (const { gain } of bands) {
          expect(gain).toBeLessThanOrEqual(0);
          expect(gain).toBeGreaterThanOrEqual(-3 * amount - 1e-9);
        }
      }),
    );
  });

  it("leaves a tone alone that lies within its range, and moves one that does not towards it", () => {
    const range = toneRange(null);
    const asked = (moved: (at: number) => number) =>
      correctiveEq({ thirdOctaves: toneWith(moved), resonances: [] }, range, 1).move;
    expect(asked(() => 0)).toBeNull();
    expect(asked(() => -30)).toBeNull();
    expect(asked((at) => (at > 3_000 ? -2 : 0))).toBeNull();
    const dull = asked((at) => (at > 3_000 ? -9 : 0))!;
    expect(bandsGain(dull, 6_000)).toBeGreaterThan(0.8);
    expect(Math.abs(bandsGain(dull, 500))).toBeLessThan(0.4);
    const boomy = asked((at) => (at < 160 ? 9 : 0))!;
    expect(bandsGain(boomy, 80)).toBeLessThan(-0.8);
  });

  it("does not lift what is not there: a recording that ends at 5 kHz", () => {
    const move = correctiveEq(
      { thirdOctaves: toneWith((at) => (at > 5_000 ? -80 : 0)), resonances: [] },
      toneRange(null),
      1,
    ).move;
    expect(bandsGain(move ?? [], 10_000)).toBeLessThan(0.3);
  });

  it("reduces by 1 to 2 dB where a figure leaves its range, times the amount, and by nothing within", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 40, noNaN: true }), amounts, (figure, amount) => {
        const glue =
          glueGoal({ peakToLoudness: figure, peakToShortTerm: figure }, PROFESSIONAL_MIXES, amount).move ?? 0;
        const over = figure > PROFESSIONAL_MIXES.peakToShortTerm.p90;
        expect(glue).toBeLessThanOrEqual(2 * amount);
        expect(glue).toBeGreaterThanOrEqual(over ? amount : 0);
        if (!over) expect(glue).toBe(0);
        const goals = multibandGoals([figure, figure, null, figure], WIDEST_SPREADS["rock"]!, amount).move ?? [0];
        for (const goal of goals) expect(goal).toBeLessThanOrEqual(2 * amount);
        expect(goals[2] ?? 0).toBe(0);
      }),
    );
  });

  it("finds the same at every amount, and says at 0 that the amount leaves it", () => {
    const wide = toneWith((at) => (at > 3_000 ? -9 : 0));
    const reference = toneWith((at) => (at > 3_000 ? 9 : 0));
    const [mixes, range] = [PROFESSIONAL_MIXES, toneRange(null)];
    const decided = (amount: number) => [
      correctiveEq({ thirdOctaves: wide, resonances: [] }, range, amount),
      multibandGoals([40, 40, 40, 40], WIDEST_SPREADS["mixes"]!, amount),
      stereoMove({ ...image, sides: [-3, -10, -9, -8, -8] }, mixes.side, amount),
      excitation(wide, reference, false, amount),
      glueGoal({ peakToLoudness: 30, peakToShortTerm: 30 }, mixes, amount),
      matchOrder(wide, reference, [], amount),
    ];
    const whole = decided(1);
    expect(whole.filter(({ move }) => move === null)).toEqual([]);
    for (const amount of [0, 0.1, 0.5])
      expect(decided(amount).map(({ found }) => found)).toEqual(whole.map(({ found }) => found));
    for (const { move, did } of decided(0)) expect({ move, did }).toEqual({ move: null, did: "nothing at amount 0" });
    const little = correctiveEq({ thirdOctaves: wide, resonances: [] }, range, 0.1);
    expect(little).toMatchObject({ move: null, did: "nothing: at this amount too little to be heard" });
  });

  it("has nothing to say of a genre that nobody measured", () => {
    const peaks = { peakToLoudness: 30, peakToShortTerm: 30 };
    expect(glueGoal(peaks, null, 1)).toMatchObject({ move: null, did: expect.stringContaining("nobody") });
    expect(multibandGoals([40, 40, 40, 40], null, 1)).toMatchObject({
      move: null,
      did: expect.stringContaining("nobody"),
    });
  });

  const { side } = PROFESSIONAL_MIXES;

  it("does not widen for a correlation above 0.8, nor narrow what is narrow", () => {
    expect(stereoMove({ ...image, sides: [-20, -10, -9, -8, -8] }, side, 1).move).toBeNull();
    expect(stereoMove({ ...image, correlation: 0.99, sides: [-20, -12, -14, -13, -14] }, side, 1).move).toBeNull();
  });

  it("narrows wide bass to the edge of its range, widens what is too narrow by 3 dB at most, and makes no image of none", () => {
    const wide = stereoMove({ ...image, sides: [-3, -10, -9, -8, -8] }, side, 1).move!;
    expect(20 * Math.log10(wide.widths[0]!)).toBeCloseTo(-9.8 + 3, 1);
    expect(wide.widths.slice(1)).toEqual([1, 1]);
    const narrow = stereoMove({ ...image, sides: [-30, -25, -22, -21, -24] }, side, 1).move!;
    expect(narrow.widths[2]).toBeGreaterThan(1);
    expect(narrow.widths[2]).toBeLessThanOrEqual(Math.SQRT2);
    expect(
      stereoMove({ ...image, sides: [-30, -25, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, -24] }, side, 1)
        .move,
    ).toBeNull();
    expect(stereoMove({ ...image, channels: 1, sides: [null, null, null, null, null] }, side, 1).move).toBeNull();
  });

  it("excites for a reference's highs or by name alone, and by 1 dB at most", () => {
    const levels = toneWith(() => 0);
    const bright = toneWith((at) => (at > 5_500 ? 9 : 0));
    expect(excitation(levels, null, false, 1).move).toBeNull();
    expect(excitation(levels, levels, false, 1).move).toBeNull();
    expect(excitation(levels, null, true, 0.5).move).toBe(0.5);
    expect(excitation(levels, bright, false, 1).move).toBe(1);
    expect(excitation(bright, levels, false, 1).move).toBeNull();
  });

  it("matches a reference within 3 dB either way, and nothing without one or at amount 0", () => {
    fc.assert(
      fc.property(octaves, octaves, amounts, (levels, reference, amount) => {
        const { move } = matchOrder(levels, reference, [], amount);
        const gains = move === null ? [0] : PROBES.map(matchCurve(move));
        for (const gain of gains) expect(Math.abs(gain)).toBeLessThanOrEqual(3 * amount + 1e-9);
      }),
    );
    expect(
      matchOrder(
        toneWith(() => 0),
        null,
        [],
        1,
      ).move,
    ).toBeNull();
    const levels = toneWith(() => 0);
    const louder = levels.map((level) => level + 5);
    expect(matchOrder(levels, louder, [], 1).move).toBeNull();
  });
});

describe("a master's loudness", () => {
  const hops = {
    powers: new Float32Array(1000).fill(0.01),
    peaks: Float32Array.from({ length: 1000 }, (_, i) => (i % 50 === 0 ? 0.9 : 0.4)),
  };
  const integrated = limitedLoudness(hops)(0, 10);

  it("is foretold as it is where no peak is reached, and lower where some are", () => {
    expect(integrated).toBeCloseTo(-20.69, 2);
    expect(limitedLoudness(hops)(6, 10)).toBeCloseTo(integrated + 6, 9);
    expect(limitedLoudness(hops)(6, -1)).toBeLessThan(integrated + 6);
  });

  it("is never sought past 6 dB of limiting, nor past the ceiling without a limiter", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -40, max: 0, noNaN: true }),
        fc.double({ min: -12, max: 0, noNaN: true }),
        fc.boolean(),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (loudness, ceiling, limiter, off) => {
          const { gain, atEnd } = gainFor(hops, integrated, { loudness, ceiling, limiter }, off);
          const over = highestPeak(hops) + gain - ceiling;
          expect(over).toBeLessThanOrEqual((limiter ? 6 : 0) + 1e-9);
          if (atEnd) expect(over).toBeCloseTo(limiter ? 6 : 0, 9);
        },
      ),
    );
  });

  it("is the platform's, with its lower ceiling where it asks for more than the platform takes at the other; a genre has no say", () => {
    const of = (id: string) => PLATFORMS.find((each) => each.id === id)!;
    const asked = { target: undefined, ceiling: undefined, limiter: true };
    expect(masterGoal({ ...asked, platform: of("spotify") })).toEqual({
      ...{ loudness: -14, ceiling: -1, limiter: true },
      notLouder: -14,
    });
    expect(masterGoal({ ...asked, platform: of("spotify"), target: -9 })).toMatchObject({
      ...{ loudness: -9, ceiling: -2 },
      notLouder: null,
    });
    expect(masterGoal({ ...asked, platform: of("spotify"), target: -9, ceiling: -0.5 })).toMatchObject({
      ceiling: -0.5,
    });
    expect(masterGoal({ ...asked, platform: of("spotify-loud") })).toMatchObject({ loudness: -11, ceiling: -2 });
    expect(masterGoal({ ...asked, platform: null, target: -16 })).toMatchObject({ loudness: -16, ceiling: -1 });
    expect(masterGoal({ ...asked, platform: of("soundcloud") })).toBeNull();
    expect(masterGoal({ ...asked, platform: of("soundcloud"), target: -12 })).toMatchObject({
      loudness: -12,
      ceiling: -1,
    });
  });

  describe("tells a master", () => {
    const mix = {
      integrated: -18,
      truePeak: -3,
      peakToLoudness: 15,
      peakToShortTerm: 13,
      heldPeaks: null,
      clippedRuns: 0,
      duration: 60,
    };
    const goal = { loudness: -14, ceiling: -1 };
    const held = { height: -1, count: 23, crowding: 3.4, kinds: 8, above: 0 };
    const taken = (more: Partial<Parameters<typeof masteredAlready>[0]>) => masteredAlready({ ...mix, ...more }, goal);

    it("by its loudness under its ceiling", () => {
      expect(taken({})).toEqual({ isMaster: false, said: [] });
      expect(taken({ integrated: -14.1, truePeak: -1 }).isMaster).toBe(true);
      expect(taken({ integrated: -14.1, truePeak: -0.5 }).isMaster).toBe(false);
    });

    it("by peaks of several sounds that are held at one height, and not by a loop's, which are one sound", () => {
      expect(taken({ heldPeaks: held })).toMatchObject({ isMaster: true, said: [expect.stringMatching(/23 peaks/)] });
      expect(taken({ heldPeaks: { ...held, kinds: 4, crowding: 40 } })).toEqual({ isMaster: false, said: [] });
      expect(taken({ heldPeaks: { ...held, crowding: 1.9 } })).toEqual({ isMaster: false, said: [] });
      expect(taken({ heldPeaks: { ...held, above: 30 } })).toEqual({ isMaster: false, said: [] });
    });

    it("by peaks that stand less above both loudness and loud passages than 95 % of mixes have them", () => {
      expect(taken({ peakToLoudness: 10, peakToShortTerm: 8 })).toMatchObject({
        isMaster: true,
        said: [expect.stringMatching(/10\.0 dB above its loudness and 8\.0 .* 13\.0 and 11\.5/)],
      });
      expect(taken({ peakToLoudness: 10 }).isMaster).toBe(false);
      expect(taken({ peakToLoudness: null, peakToShortTerm: null }).isMaster).toBe(false);
    });

    it("and says of a clipped file that it is, which makes it none", () => {
      expect(taken({ clippedRuns: 40 })).toEqual({ isMaster: false, said: [expect.stringContaining("clipped")] });
    });
  });
});
