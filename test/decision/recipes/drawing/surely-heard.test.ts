import { describe, expect, it } from "vitest";
import { placeStruck } from "#src/analysis/rhythm/place-struck.ts";
import { drawRecipe } from "#src/chassis/plan/plan-curves.ts";
import { surelyHeard } from "#src/decision/recipes/drawing/surely-heard.ts";
import { pump } from "#src/decision/recipes/rhythm/pump.ts";
import { delayThrow } from "#src/decision/recipes/space/delay-throw.ts";
import type { PhraseEnd } from "#src/model/recipe/music.ts";
import type { Struck } from "#src/model/recipe/struck.ts";
import { initialSettings } from "#test/contracts/recipe.ts";
import { laneAt, laneOf } from "#test/decision/recipes/movement/lane-at.ts";
import { someMusic } from "#test/doubles/heard/some-music.ts";

const ENDS: readonly PhraseEnd[] = [
  { syllable: 6, end: 7, gap: 2, sure: true, confidence: 0.9 },
  { syllable: 14, end: 15, gap: 2, sure: false, confidence: 0.3 },
  { syllable: 22, end: 23, gap: 2 },
];
const HITS = [
  { at: 0, strength: 1, sure: true },
  { at: 4, strength: 1, sure: false, confidence: 0.6 },
  { at: 8, strength: 1 },
  { at: 12, strength: 1, sure: false },
];
const SONG = someMusic({ to: 32, phraseEnds: ENDS, hits: HITS });

describe("what is surely heard", () => {
  it("is everything until only that is asked for", () => {
    const { music, left, notes } = surelyHeard(SONG, { confident: "off" });
    expect(music).toBe(SONG);
    expect([left.hits, left.phraseEnds, notes]).toEqual([[], [], []]);
    expect(surelyHeard(SONG, {}).music).toBe(SONG);
  });

  it("leaves out what was judged and is not sure, says so, and keeps what was not judged", () => {
    const { music, left, notes } = surelyHeard(SONG, { confident: "on" });
    expect(music.phraseEnds).toEqual([ENDS[0], ENDS[2]]);
    expect(music.hits).toEqual([HITS[0], HITS[2], HITS[3]]);
    expect(left).toEqual({ hits: [HITS[1]], phraseEnds: [ENDS[1]] });
    expect(notes).toEqual([
      { code: "left-out", what: "hits", times: 1 },
      { code: "left-out", what: "phrase ends", times: 1 },
    ]);
  });

  it("throws no end of a phrase that is not sure, and ducks the return on over it", () => {
    const settings = { ...initialSettings(delayThrow.settings), confident: "on" } as const;
    const drawing = drawRecipe(delayThrow, settings, SONG);
    const send = laneOf(drawing, "send");
    expect([6.5, 14.5, 22.5].map((beat) => laneAt(send, beat))).toEqual([0, -70, 0]);
    expect(laneAt(laneOf(drawing, "returnGain"), 16)).toBe(-settings.duck);
    expect(drawing.notes).toContainEqual({ code: "left-out", what: "phrase ends", times: 1 });
  });

  it("keeps all hits of a file without a kick, which nothing judged, and leaves out kicks alone that are not clear", () => {
    const drums = (struck: readonly Struck[], start: number) => ({
      ...{ struck, gain: 1 },
      passage: {
        ...{ fileStart: 0, fileEnd: 4, songStart: start, songEnd: start + 8 },
        toBeats: (at: number) => start + 2 * at,
        toFile: (beats: number) => (beats - start) / 2,
      },
    });
    const hats = [0, 1, 2, 3].map((at) => ({ at, strength: 1 }));
    const kicks = hats.map((hit, i) => ({ ...hit, confidence: i === 1 ? 0.7 : 0.95, sure: i !== 1 }));
    const hits = placeStruck([drums(hats, 0), drums(kicks, 8)], (at) => at / 2);
    const { music, left } = surelyHeard(someMusic({ to: 32, hits }), { confident: "on" });
    expect(music.hits.map(({ at }) => at)).toEqual([0, 2, 4, 6, 8, 12, 14]);
    expect(left.hits.map(({ at }) => at)).toEqual([10]);
  });

  it("ducks under no hit that is not sure", () => {
    const settings = { ...initialSettings(pump.settings), trigger: "hits", confident: "on" } as const;
    const gain = laneOf(drawRecipe(pump, settings, SONG), "gain");
    expect(laneAt(gain, 8)).toBeLessThan(-1);
    expect(laneAt(gain, 4)).toBeCloseTo(0, 1);
  });
});
