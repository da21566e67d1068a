import { describe, expect, it } from "vitest";
import { integratedLoudness } from "#src/analysis/loudness/integrated-loudness.ts";
import { delay } from "#src/process/delay.ts";
import { gain } from "#src/process/gain.ts";
import { loudestSection } from "#src/process/loudness/loudest-section.ts";
import { loudnessMatch } from "#src/process/loudness/loudness-match.ts";
import { STEPS_PER_SECOND, stepPowers } from "#src/process/loudness/step-powers.ts";
import { through } from "#src/process/loudness/through.ts";
import type { Block, ProcessFormat } from "#src/process/processor.ts";
import { metered } from "#test/doubles/heard/metered.ts";
import { STRETCHES, stretch } from "#test/doubles/response/processed.ts";

const RATE = 48_000;
const STEREO: ProcessFormat = { sampleRate: RATE, channels: 2 };
const SILENCE: Block = [new Float64Array(12 * RATE), new Float64Array(12 * RATE)];

function loudnessOf(sound: Block, sampleRate = RATE): number {
  return integratedLoudness(stepPowers(sound, sampleRate), STEPS_PER_SECOND);
}

describe("the powers of steps", () => {
  it.each([44_100, 48_000, 96_000, 192_000])("are those that the meter goes by, at %d Hz", (sampleRate) => {
    for (const channels of [1, 2] as const)
      for (const kind of STRETCHES) {
        const sound = stretch(kind, { sampleRate, channels }, 2 * sampleRate);
        const planes = sound.map((channel) => Float32Array.from(channel));
        expect(loudnessOf(sound, sampleRate)).toBeCloseTo(metered(planes, sampleRate).loudness.integrated, 3);
      }
  });

  it("take what is no number for silence, and leave the sound as it is", () => {
    const holed = stretch("noise", STEREO, RATE);
    const broken = holed.map((channel) => channel.slice());
    for (const [at, value] of [
      [100, Number.NaN],
      [9_000, Number.POSITIVE_INFINITY],
    ] as const) {
      holed[0]![at] = 0;
      broken[0]![at] = value;
    }
    expect(stepPowers(broken, RATE)).toEqual(stepPowers(holed, RATE));
    expect([broken[0]![100], broken[0]![9_000]]).toEqual([Number.NaN, Number.POSITIVE_INFINITY]);
    expect(broken[1]).toEqual(stretch("noise", STEREO, RATE)[1]);
  });

  it("leave out a step that is not whole, and are none of less than one", () => {
    expect(stepPowers(stretch("noise", STEREO, RATE - 1), RATE)).toHaveLength(9);
    expect(stepPowers(stretch("noise", STEREO, RATE / 10 - 1), RATE)).toHaveLength(0);
    expect(stepPowers([new Float64Array(0)], RATE)).toHaveLength(0);
  });
});

describe("sound through a processor", () => {
  it("stands where it stood, as long as it was, and is another", () => {
    const sound = stretch("bursts", STEREO, 5_000);
    const heard = through(delay(STEREO, 777), sound);
    expect(heard).toEqual(sound);
    heard[0]!.fill(9);
    expect(sound).toEqual(stretch("bursts", STEREO, 5_000));
    expect(() => through(delay(STEREO, 777), [sound[0]!])).toThrow(RangeError);
  });
});

describe("the loudest section", () => {
  /** Quiet for four seconds, loud for ten, quiet again for two. */
  const song = stretch("noise", STEREO, 16 * RATE, 3).map((channel) =>
    channel.map((x, i) => (i > 4 * RATE && i < 14 * RATE ? 0.6 : 0.06) * x),
  );

  it("is where it sounds loudest, as ears weigh it", () => {
    const [loud] = loudestSection(song, RATE);
    expect(loud!.length).toBe(10 * RATE);
    expect(loud!.byteOffset / 8 / RATE).toBeCloseTo(4, 0);
    const rumble = Float64Array.from({ length: 4 * RATE }, (_, i) =>
      i < 2 * RATE ? Math.sin((2 * Math.PI * 15 * i) / RATE) : 0.4 * Math.sin((2 * Math.PI * 2_000 * i) / RATE),
    );
    expect(loudestSection([rumble], RATE, 1)[0]!.byteOffset / 8).toBeGreaterThanOrEqual(2 * RATE - 9_600);
  });

  it("is all of what is shorter, and the beginning of silence", () => {
    expect(loudestSection([song[0]!.subarray(0, RATE)], RATE)[0]!.length).toBe(RATE);
    expect(loudestSection(SILENCE, RATE)[0]!.byteOffset).toBe(0);
    expect(loudestSection([new Float64Array(0)], RATE)[0]!.length).toBe(0);
  });
});

describe("a matched loudness", () => {
  it("takes back what a gain adds, and nothing of a delay", () => {
    const sound = stretch("noise", STEREO, 2 * RATE);
    expect(loudnessMatch(gain(STEREO, 6), sound, loudnessOf)).toBeCloseTo(-6, 9);
    expect(loudnessMatch(delay(STEREO, 4_321), sound, loudnessOf)).toBe(0);
  });

  it("matches nothing to silence", () => {
    expect(loudnessMatch(gain(STEREO, 6), SILENCE, loudnessOf)).toBe(0);
  });
});
