import { describe, expect, it } from "vitest";
import { findSections } from "#src/analysis/form/find-sections.ts";
import { musicConfidence } from "#src/analysis/movement/music-confidence.ts";
import { createStrikeListener } from "#src/analysis/rhythm/strike-listener.ts";
import { songBars } from "#src/model/time/bars.ts";
import { BREAK_BEAT, drumLoop, FOUR_ON_THE_FLOOR, type Playing } from "#test/doubles/made/drum-loop.ts";
import { noise } from "#test/doubles/made/noise.ts";

const NOTHING = { from: 0, to: 1000, hits: [], phraseEnds: [], sections: [] };

function kicksOf(samples: Float32Array, sampleRate: number) {
  const listener = createStrikeListener(sampleRate);
  listener.hear(samples, samples.length);
  return musicConfidence([
    { ...NOTHING, hits: listener.finish().kicks.map((kick) => ({ ...kick, at: Number(kick.at) })) },
  ])[0];
}

function playedAs(how: Partial<Playing>) {
  const { samples, sampleRate } = drumLoop({ bpm: 124, patterns: FOUR_ON_THE_FLOOR, seed: 3, ...how });
  return kicksOf(samples, sampleRate);
}

describe("how sure the kick is", () => {
  it.each([
    ["a dry loop", {}, "clear"],
    ["a break beat with double kicks", { patterns: BREAK_BEAT }, "clear"],
    ["a loop over a bass line 15 dB under the kick", { bass: 0.12 }, "clear"],
    ["a loop under a bass line as loud as its snare", { bass: 0.5 }, "fair"],
    ["a loop under a bass line louder than its kick", { bass: 0.8 }, "fair"],
    ["a bass line far over a break beat", { bass: 1.5, patterns: BREAK_BEAT }, "weak"],
  ] as const)("%s is %o: %s", (_, how, word) => {
    expect(playedAs(how)).toMatchObject({ heard: "kicks", from: "audio", word });
  });

  it("says nothing of a bass line alone, in which there is no kick", () => {
    expect(playedAs({ bass: 0.5, patterns: {} })).toBeUndefined();
  });

  it("says nothing of noise, in which there is no kick", () => {
    const random = noise(2);
    expect(
      kicksOf(
        Float32Array.from({ length: 441_000 }, () => 0.3 * random()),
        44_100,
      ),
    ).toBeUndefined();
  });

  /** In 6 and 8 the known kicks under a snare are as many as those without. */
  it.each([1, 2, 3, 6, 8])("law: more noise never makes it surer (seed %d)", (seed) => {
    const shares = [0, 0.05, 0.2, 0.5, 1, 2].map((level) => playedAs({ noise: level, seed, bass: 0.3 })?.share ?? 0);
    for (const [index, share] of shares.entries()) expect(share).toBeLessThanOrEqual(shares[index - 1] ?? 1);
    expect(shares.at(-1)).toBeLessThan(shares[0]!);
  });
});

describe("confidence", () => {
  const hit = { at: 1, strength: 1 };
  it.each([
    ["notes are certain", { hits: [hit] }, { from: "notes", share: 1, word: "clear", count: 1 }],
    ["a hit outside of the stretch does not count", { hits: [hit, { ...hit, at: 2000, sure: false }] }, { count: 1 }],
    ["one hit alone is not clear", { hits: [{ ...hit, sure: true }] }, { from: "audio", share: 1, word: "fair" }],
    [
      "notes are sure among hits of audio",
      { hits: [hit, { ...hit, at: 2, sure: false }] },
      { from: "audio", share: 0.5, word: "weak" },
    ],
  ])("%s", (_, heard, expected) => {
    expect(musicConfidence([{ ...NOTHING, ...heard }])).toMatchObject([expected]);
  });

  it("counts the hits of several clips together, and says nothing of what was not heard", () => {
    const [sure, unsure] = [true, false].map((each) => ({ ...NOTHING, hits: [{ ...hit, sure: each }] }));
    expect(musicConfidence([sure!, unsure!])).toMatchObject([{ count: 2, share: 0.5 }]);
    expect(musicConfidence([NOTHING])).toEqual([]);
  });
});

describe("how sure sections are", () => {
  const form = (lift: number, stray: number) => {
    const random = noise(7);
    const points = Array.from({ length: 32 * 16 }, (_, index) => ({
      time: index / 4,
      value: -20 + (Math.floor(index / 128) % 2) * lift + stray * random(),
    }));
    const levels = { loudness: points, bass: points, monoLoss: [] };
    const sections = findSections({ locators: [], levels, bars: songBars([4, 4]), from: 0, to: 128 });
    return musicConfidence([{ ...NOTHING, sections }])[0];
  };

  it("is by how far the level changes over what it strays", () => {
    expect(form(8, 0.5)).toMatchObject({ heard: "sections", from: "audio", count: 4, word: "clear" });
    expect(form(1.6, 0.5)).toMatchObject({ word: "weak" });
    const shares = [0, 2, 4, 8, 16, 32].map((stray) => form(6, stray)?.share ?? 0);
    for (const [index, share] of shares.entries()) expect(share).toBeLessThanOrEqual(shares[index - 1] ?? 1);
  });

  it("is certain where locators stand", () => {
    const locators = [{ time: 32, name: "Drop" }];
    const levels = { loudness: [], bass: [], monoLoss: [] };
    const sections = findSections({ locators, levels, bars: songBars([4, 4]), from: 0, to: 128 });
    expect(musicConfidence([{ ...NOTHING, sections }])).toMatchObject([{ from: "locators", share: 1, word: "clear" }]);
  });
});
