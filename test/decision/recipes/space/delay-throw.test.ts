import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delayThrow } from "#src/decision/recipes/space/delay-throw.ts";
import { phraseStarts } from "#src/decision/recipes/space/phrase-starts.ts";
import type { Music, PhraseEnd } from "#src/model/recipe/music.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { initialSettings } from "#test/contracts/recipe.ts";
import { laneAt, laneOf, sectionsAt } from "#test/decision/recipes/movement/lane-at.ts";
import { someMusic } from "#test/doubles/heard/some-music.ts";

const THROW = initialSettings(delayThrow.settings);
const SUNG: readonly PhraseEnd[] = [
  { syllable: 6.3, end: 7, gap: 2 },
  { syllable: 14.6, end: 15, gap: 1 },
  { syllable: 22, end: 23, gap: 3 },
  { syllable: 30, end: 31, gap: Number.POSITIVE_INFINITY },
];
const SONG = someMusic({ to: 40, phraseEnds: SUNG, sections: sectionsAt([0, 16, 40]) });
const sendOf = (settings: Partial<typeof THROW>, music: Music = SONG) =>
  laneOf(delayThrow.draw({ ...THROW, ...settings }, music), "send");

/** Phrases as a singer leaves them: a last syllable, and a gap of a beat or more before the next phrase and its syllable. */
const sung = fc
  .array(
    fc.record({
      phrase: fc.double({ min: 0.25, max: 8, noNaN: true }),
      syllable: fc.double({ min: 0.1, max: 2, noNaN: true }),
      gap: fc.double({ min: 1, max: 8, noNaN: true }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((phrases) => {
    let at = 1;
    return phrases.map(({ phrase, syllable, gap }, k): PhraseEnd => {
      const begins = at + phrase;
      at = begins + syllable + gap;
      return {
        syllable: begins,
        end: begins + syllable,
        gap: k === phrases.length - 1 ? Number.POSITIVE_INFINITY : gap,
      };
    });
  });

describe("a delay throw", () => {
  it("opens by the last syllable, holds to the end of the word and closes after it", () => {
    const lane = sendOf({});
    expect([0, 6.2, 6.3, 6.9, 7].map((beat) => laneAt(lane, beat))).toEqual([-70, -70, 0, 0, 0]);
    expect(laneAt(lane, 7.2)).toBe(-70);
  });

  it("law: opens no later than the syllable, is up all through it and closes before the next phrase, without a click", () => {
    const times = fc.record({
      rise: fc.double({ min: 2, max: 200, noNaN: true }),
      fall: fc.double({ min: 2, max: 2_000, noNaN: true }),
      grid: fc.constantFrom(...delayThrow.settings.grid.options),
    });
    const tempo = fc.constantFrom(60, 128, 174);
    fc.assert(
      fc.property(sung, times, tempo, (phraseEnds, settings, bpm) => {
        const music = someMusic({ to: 200, phraseEnds, tempo: tempoMap(bpm) });
        const lane = sendOf({ ...settings, level: 6 }, music);
        for (const [k, next] of phraseStarts(phraseEnds).entries()) {
          const { syllable, end } = phraseEnds[k]!;
          expect([laneAt(lane, syllable), laneAt(lane, (syllable + end) / 2)]).toEqual([6, 6]);
          const closed = lane.points.find(({ time, value }) => time >= end && value === -70)!;
          expect(closed.time).toBeLessThanOrEqual(next);
        }
        const edges = lane.points.slice(1).map((right, k) => ({ left: lane.points[k]!, right }));
        for (const { left, right } of edges.filter((edge) => edge.left.value !== edge.right.value))
          expect(((right.time - left.time) * 60) / bpm).toBeGreaterThan(0.002 - 1e-9);
      }),
    );
  });

  it("is open for 250 ms at the least, if the gap is that long, and never into the next phrase", () => {
    const short: readonly PhraseEnd[] = [
      { syllable: 6, end: 6.2, gap: 2 },
      { syllable: 14, end: 14.2, gap: 0.2 },
      { syllable: 22, end: 22.2, gap: Number.POSITIVE_INFINITY },
    ];
    const lane = sendOf({}, someMusic({ to: 40, phraseEnds: short, tempo: tempoMap(120) }));
    expect([6, 6.2, 6.5].map((beat) => laneAt(lane, beat))).toEqual([0, 0, 0]);
    expect([6.5 + 0.15, 14.4].map((beat) => laneAt(lane, beat))).toEqual([-70, -70]);
    expect(laneAt(lane, 22.5)).toBe(0);
  });

  it("can start on the grid, a little before the syllable", () => {
    expect(laneAt(sendOf({ grid: "1/4" }), 6)).toBe(0);
    expect(laneAt(sendOf({ grid: "1/8" }), 14.5)).toBe(0);
    expect(laneAt(sendOf({ grid: "1/8" }), 14.4)).toBe(-70);
  });

  it("starts on the syllable where the grid's step began before its phrase", () => {
    const phraseEnds = [SUNG[0]!, { syllable: 9.4, end: 10, gap: Number.POSITIVE_INFINITY }];
    const late = sendOf({ grid: "1/4" }, someMusic({ phraseEnds: phraseEnds.map((one) => ({ ...one, gap: 2.2 })) }));
    expect([laneAt(late, 9.3), laneAt(late, 9.4)]).toEqual([-70, 0]);
  });

  it("closes in time for the next throw, where that opens with its phrase", () => {
    const phraseEnds = [
      { syllable: 2, end: 3, gap: 1 },
      { syllable: 4, end: 4.5, gap: Number.POSITIVE_INFINITY },
    ];
    const music = someMusic({ phraseEnds });
    const drawing = delayThrow.draw({ ...THROW, fall: 2_000 }, music);
    expect([3, 3.98, 4, 4.5].map((beat) => laneAt(laneOf(drawing, "send"), beat))).toEqual([0, -70, 0, 0]);
    expect(drawing.notes).toEqual([]);
  });

  it("throws every second phrase, or the last one of each section", () => {
    const thrown = (settings: Partial<typeof THROW>) =>
      SUNG.map(({ syllable }) => laneAt(sendOf(settings), syllable) === 0);
    expect(thrown({ throws: "every nth", nth: 2 })).toEqual([false, true, false, true]);
    expect(thrown({ throws: "section ends" })).toEqual([false, true, false, true]);
    expect(thrown({ throws: "every nth", nth: 3 })).toEqual([false, false, true, false]);
  });

  it("ducks the echoes while the next phrase sings, and has them back when it ends", () => {
    const lane = laneOf(delayThrow.draw(THROW, SONG), "returnGain");
    expect([0, 7, 8.5, 9, 12, 15, 15.5, 16, 20, 23, 25, 26, 31, 39].map((beat) => laneAt(lane, beat))).toEqual([
      0, 0, 0, -9, -9, 0, 0, -9, -9, 0, 0, -9, 0, 0,
    ]);
    expect(delayThrow.draw({ ...THROW, duck: 0 }, SONG).lanes.map(({ role }) => role)).toEqual(["send"]);
  });

  it("sends nothing where no phrase ends, and says so", () => {
    const drawing = delayThrow.draw({ ...THROW, throws: "section ends" }, someMusic());
    expect(drawing.lanes.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [-70, -70],
      [0, 0],
    ]);
    expect(drawing.notes).toEqual([{ code: "no-phrase-ends" }, { code: "no-sections" }]);
  });
});
