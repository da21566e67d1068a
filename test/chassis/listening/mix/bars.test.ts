import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import { heardBars } from "#src/cli/report/mix/heard-bars.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import { madeFeatures, madeFiles } from "#test/doubles/mix/features/made-features.ts";
import { audioClip, liveSet, track } from "#test/doubles/sets/live-set.ts";

const FILES = madeFiles({ "a.wav": madeFeatures({ seconds: 2 }) });
const BAR = 4;
const BARS = 12;

/** One clip of twelve bars, at a tempo that moves in the middle. */
function song(tempo: number, later: number): LiveSet {
  const sample = { name: "a.wav", path: "a.wav", sampleRate: 48_000, frames: 2 * 48_000 };
  const clip = audioClip({ sample, warped: false, end: BARS * BAR });
  const tempoAutomation = [
    { time: 0, value: tempo },
    { time: 20, value: tempo },
    { time: 28, value: later },
  ];
  return liveSet({ tempo, tempoAutomation, tracks: [track({ clips: [clip] })] });
}

async function heard(set: LiveSet, range: { readonly start: number; readonly end: number } | null): Promise<HeardMix> {
  const mix = await hearMix(set, { range, stems: null }, FILES);
  if (!mix.ok) throw new Error(mix.error.sentence);
  return mix.value;
}

const bar = fc.integer({ min: 1, max: BARS });
const tempo = fc.double({ min: 60, max: 200, noNaN: true });

describe("the bars of a song that are heard", () => {
  it("are those that were asked for, whatever the tempo does and wherever its last frame ends", async () => {
    await fc.assert(
      fc.asyncProperty(tempo, tempo, bar, bar, async (from, to, one, other) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        const mix = await heard(song(from, to), { start: (first - 1) * BAR, end: last * BAR });
        expect(heardBars(mix)).toEqual([first, last]);
      }),
      { numRuns: 60 },
    );
  });

  it("are all of it without a word, and none behind its end", async () => {
    const set = song(96, 104);
    expect(heardBars(await heard(set, null))).toEqual([1, BARS]);
    const long = await heard(set, { start: 10 * BAR, end: 999_999 * BAR });
    expect([heardBars(long), long.range]).toEqual([[11, BARS], { start: 10 * BAR, end: BARS * BAR }]);
  });
});
