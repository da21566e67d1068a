import { describe, expect, it } from "vitest";
import { loudnessLevel } from "#src/analysis/masking/ear/loudness-level.ts";
import { maskingModel } from "#src/analysis/masking/masking-model.ts";
import { randomAt } from "#src/dsp/seeded-random.ts";
import { PLAYED_AT } from "#src/knowledge/mix/masking-limits.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import { heardTrack } from "#test/doubles/heard/heard-track.ts";
import { channel } from "#test/doubles/heard/metered.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { madeMix } from "./made-tracks.ts";

const RATE = 11_025;

describe("from samples to phon", () => {
  it.each([
    [0, 4.166, 3.835],
    [20, 4.166, 2.564],
    [30, 4.166, 1.352],
  ])(
    "a tone of 1 kHz at 60 dB SPL in white noise of %d dB a Hz loses what partial loudness says, within 1 phon",
    (perHertz, quiet, partial) => {
      const random = noise(7);
      const tone = channel(4, RATE, (time) => amplitude(60) * Math.sin(2 * Math.PI * 1_000 * time));
      // Even noise between -1 and 1 has a mean square of 1/3; its density is even up to half the rate.
      const level = perHertz + 10 * Math.log10(RATE / 2);
      const hiss = channel(4, RATE, () => (amplitude(level) / Math.SQRT2) * Math.sqrt(3) * random());
      const { lossUnder } = maskingModel(mixOf([tone, hiss]));
      expect(Math.abs(lossUnder(1, 2, new Map()) - (loudnessLevel(quiet) - loudnessLevel(partial)))).toBeLessThan(1);
    },
  );

  it("finds nothing between notes that take turns: in none of 50 pairs of saws and noises", () => {
    const found = Array.from({ length: 50 }, (_, seed) => maskingModel(mixOf(takingTurns(seed))).pairs);
    expect(found.filter((pairs) => pairs.length > 0)).toEqual([]);
  });
});

/** Amplitude of a sine in both channels that plays at a level. */
function amplitude(level: number): number {
  return 10 ** ((level - PLAYED_AT) / 20);
}

/** Mono files, as they are heard. */
function mixOf(parts: readonly Float32Array[]): HeardMix {
  const features = parts.map((part) => heardTrack([part], RATE));
  const mix = madeMix(
    features[0]!.frames,
    parts.map((_, i) => ({ id: i + 1, level: () => -30 })),
  );
  return { ...mix, tracks: mix.tracks.map((track, i) => ({ ...track, features: features[i]! })) };
}

/** Notes of 0.1 to 1 s, one part's and the other's in turn, with edges of 5 ms, some dying away: a saw or noise. */
function takingTurns(seed: number): readonly Float32Array[] {
  const number = (index: number) => randomAt(9_000 + seed, index);
  const starts = [0];
  while (starts.at(-1)! < 5) starts.push(starts.at(-1)! + 0.1 + 0.9 * number(starts.length));
  return [0, 1].map((part) => {
    const [fundamental, loud, fall] = [
      60 * 2 ** (4 * number(100 + part)),
      0.05 + 0.3 * number(110 + part),
      6 * number(120 + part),
    ];
    const hiss = number(130 + part) < 0.3 ? noise(seed + part) : null;
    return channel(5, RATE, (time) => {
      const turn = starts.findLastIndex((start) => start <= time);
      if (turn % 2 !== part) return 0;
      const [since, left] = [time - starts[turn]!, starts[turn + 1]! - time];
      const shape = loud * Math.min(1, since / 0.005, left / 0.005) * Math.exp(-fall * since);
      return shape * (hiss?.() ?? 2 * ((fundamental * time) % 1) - 1);
    });
  });
}
