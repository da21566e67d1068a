import { describe, expect, it } from "vitest";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { heardTrack } from "#test/doubles/heard/heard-track.ts";
import { madeFiles } from "#test/doubles/mix/features/made-features.ts";
import { made, ONE, RATE, RENDERED_ONE, RENDERED_TWO, SET, TWO } from "#test/doubles/mix/rendered-set.ts";

async function mixed(): Promise<HeardMix> {
  const files = madeFiles({ "one.wav": heardTrack(ONE, RATE), "two.wav": heardTrack(TWO, RATE) });
  const mix = await hearMix(SET, { range: null, stems: null }, files);
  if (!mix.ok) throw new Error(mix.error.sentence);
  return mix.value;
}

/** By how many dB some numbers differ at most, those that are far under the highest left out. */
function furthest(heard: Float32Array, rendered: Float32Array, floor = 1e-5): number {
  const most = rendered.reduce((highest, each) => Math.max(highest, each), 0);
  return heard.reduce((apart, each, at) => {
    const truth = rendered[at]!;
    return truth < floor * most ? apart : Math.max(apart, Math.abs(powerToDecibels(each / truth)));
  }, 0);
}

/** Of each number of a frame, its mean over all frames. */
function means(features: TrackFeatures, key: "bands" | "weighted" | "image", width: number): Float32Array {
  const sums = new Float32Array(width);
  features[key].forEach((value, at) => {
    sums[at % width] = sums[at % width]! + value / features.frames;
  });
  return sums;
}

describe("a set heard without rendering, against its render", async () => {
  const { tracks, mix } = await mixed();
  const one = heardTrack(RENDERED_ONE, RATE);
  const two = heardTrack(RENDERED_TWO, RATE);

  it("has the fades, fader and pan of a track in every frame within 0.1 dB, in blocks of lows half a dB", () => {
    const heard = tracks[0]!.features!;
    expect(
      furthest(
        heard.weighted.filter((_, at) => at % 3 < 2),
        one.weighted.filter((_, at) => at % 3 < 2),
        1e-4,
      ),
    ).toBeLessThan(0.1);
    expect(
      furthest(
        heard.image.filter((_, at) => at % 3 < 2),
        one.image.filter((_, at) => at % 3 < 2),
        1e-3,
      ),
    ).toBeLessThan(0.5);
  });

  it("has its bands within half a dB over the song, as each is panned by its range", () => {
    expect(furthest(means(tracks[0]!.features!, "bands", 75), means(one, "bands", 75))).toBeLessThan(0.5);
  });

  it("has width, EQ and the group's pan in the means of all powers within 0.3 dB", () => {
    const heard = tracks[2]!.features!;
    expect(furthest(means(heard, "weighted", 3), means(two, "weighted", 3))).toBeLessThan(0.3);
    expect(furthest(means(heard, "bands", 75), means(two, "bands", 75), 1e-2)).toBeLessThan(0.3);
  });

  it("adds up to the sum of both within 0.1 dB, and by bands within the half that chance leaves of four seconds", () => {
    const sum = heardTrack(
      made((frame) => [
        RENDERED_ONE[0][frame]! + RENDERED_TWO[0][frame]!,
        RENDERED_ONE[1][frame]! + RENDERED_TWO[1][frame]!,
      ]),
      RATE,
    );
    expect(furthest(means(mix!.features, "weighted", 3), means(sum, "weighted", 3))).toBeLessThan(0.1);
    expect(furthest(means(mix!.features, "bands", 75), means(sum, "bands", 75), 1e-3)).toBeLessThan(0.5);
  });
});
