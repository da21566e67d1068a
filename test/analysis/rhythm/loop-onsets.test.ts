import { describe, expect, it } from "vitest";
import { createStrikeListener } from "#src/analysis/rhythm/strike-listener.ts";
import { LABELLED_LOOPS, LOOP_RATE, loopSamples } from "#test/doubles/heard/loop-onsets.ts";
import { matched, mean } from "#test/doubles/heard/matched.ts";
import { needs } from "#test/needs.ts";

/** As onset contests have it (MIREX): within 50 ms, each onset met once. */
const TOLERANCE = 0.05;

describe("onsets of the amen and tabla loops", needs("ffmpeg", "sonic-pi-samples"), () => {
  it.each(LABELLED_LOOPS)(
    "$name: F 0.9 at 50 ms, at most 5 ms off on average, and no swell of the lows among them",
    (loop) => {
      const samples = loopSamples(loop);
      const listener = createStrikeListener(LOOP_RATE);
      listener.hear(samples, samples.length);
      const heard = listener.finish().onsets.map(({ at }) => at);
      const found = matched(heard, loop.onsets, TOLERANCE);
      expect(found.fMeasure).toBeGreaterThanOrEqual(0.9);
      expect(mean(found.errors.map(Math.abs))).toBeLessThan(0.005);
      expect(matched(heard, loop.swells, TOLERANCE).errors).toEqual([]);
    },
  );
});
