import { describe, expect, it } from "vitest";
import { ONE, RATE, RENDERED_ONE, RENDERED_TWO, SET, TWO } from "#test/doubles/mix/rendered-set.ts";
import { renderedSound } from "#test/doubles/mix/rendered-sound.ts";
import { soundingFiles } from "#test/doubles/mix/sounding-files.ts";

const FILES = soundingFiles({
  "one.wav": { planes: ONE, sampleRate: RATE },
  "two.wav": { planes: TWO, sampleRate: RATE },
});

describe("a set rendered, against its render by hand, sample by sample", async () => {
  const { planes, sampleRate, without } = await renderedSound(SET, FILES);

  it("has clip gain, fade, fader, pans, group, width and EQ within -80 dB of full scale", () => {
    for (const side of [0, 1] as const) {
      const apart = planes[side].map((sample, at) =>
        Math.abs(sample - RENDERED_ONE[side][at]! - RENDERED_TWO[side][at]!),
      );
      expect(apart.reduce((most, each) => Math.max(most, each), 0)).toBeLessThan(1e-4);
    }
  });

  it("is as long as the song, at the rate of its recordings, with nothing left out and no file left open", () => {
    expect([planes[0].length, sampleRate, without, FILES.opened()]).toEqual([ONE[0].length, RATE, [], 0]);
  });
});
