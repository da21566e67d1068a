import { describe, expect, it } from "vitest";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { DUCKING_PATH, PARALLEL_PATH, SERIAL_STAGES } from "#src/knowledge/processing/compression-plans.ts";
import { chain } from "#src/process/chain.ts";
import { compressor, keyedCompressor } from "#src/process/compressor/compressor.ts";
import { solveParallel } from "#src/process/compressor/solving/solve-parallel.ts";
import { solveSerial } from "#src/process/compressor/solving/solve-serial.ts";
import { thresholdFor } from "#src/process/compressor/solving/threshold-for.ts";
import { gain } from "#src/process/gain.ts";
import { loudestSection } from "#src/process/loudness/loudest-section.ts";
import type { Block, ProcessFormat } from "#src/process/processor.ts";
import { loudnessOf } from "#test/doubles/response/loudness-of.ts";
import { aligned, processed, stretch } from "#test/doubles/response/processed.ts";

const RATE = 48_000;
const STEREO: ProcessFormat = { sampleRate: RATE, channels: 2 };

/** Hits over a held tone, quiet for four seconds, loud for ten, quiet again for two. */
function song(): Block {
  const noise = stretch("noise", STEREO, 16 * RATE, 3);
  return noise.map((channel) =>
    channel.map((x, i) => {
      const level = i > 4 * RATE && i < 14 * RATE ? 0.6 : 0.06;
      const hit = Math.exp(-((i % 24_000) / RATE) / 0.06);
      return level * (hit * x + 0.3 * Math.sin((2 * Math.PI * 110 * i) / RATE));
    }),
  );
}

const SONG = song();
const LOUD = loudestSection(SONG, RATE);

describe("a threshold is solved for a stated reduction", () => {
  it.each([
    [1.5, { ratio: 1.5, attack: 0.03, release: 0.2, knee: 6 }],
    [3, { ratio: 4, attack: 0.005, release: 0.05 }],
    [6, { ratio: 8, attack: 0.001, release: 0.3, automatic: true, lookahead: 0.002, keyHighPass: 90 }],
  ])("%d dB, heard at its output in the loudest section of all of the song", (reduction, settings) => {
    const solved = thresholdFor({ reduction, share: 0.95 }, settings, LOUD, RATE);
    expect(solved.reached).toBe(true);
    const [heard] = aligned(compressor(STEREO, { ...settings, threshold: solved.threshold }), SONG);
    const start = LOUD[0]!.byteOffset / 8;
    const reductions: number[] = [];
    for (let i = start; i < start + LOUD[0]!.length; i += 7)
      if (Math.abs(SONG[0]![i]!) > 1e-4) reductions.push(-amplitudeToDecibels(heard![i]! / SONG[0]![i]!));
    reductions.sort((a, b) => a - b);
    expect(Math.abs(reductions[Math.floor(0.95 * reductions.length)]! - reduction)).toBeLessThan(0.5);
  });

  it("says so where it cannot be reached", () => {
    const settings = { ratio: 1, attack: 0.01, release: 0.1 };
    expect(thresholdFor({ reduction: 3, share: 0.95 }, settings, LOUD, RATE).reached).toBe(false);
    const silence = [new Float64Array(RATE), new Float64Array(RATE)];
    expect(thresholdFor({ reduction: 3, share: 0.95 }, { ...settings, ratio: 4 }, silence, RATE).reached).toBe(false);
    expect(() => thresholdFor({ reduction: -1, share: 0.95 }, settings, LOUD, RATE)).toThrow(RangeError);
    expect(() => thresholdFor({ reduction: 1, share: 0 }, settings, LOUD, RATE)).toThrow(RangeError);
  });

  it("of a duck by its key, with the bed as it is", () => {
    const bed = stretch("tones", STEREO, 2 * RATE);
    const kick = [stretch("bursts", { sampleRate: RATE, channels: 1 }, 2 * RATE)[0]!];
    const { settings } = DUCKING_PATH;
    const solved = thresholdFor({ reduction: 6, share: 0.95 }, settings, bed, RATE, kick);
    expect(solved.reached).toBe(true);
    const one = keyedCompressor({ ...STEREO, keyChannels: 1 }, { ...settings, threshold: solved.threshold });
    const heard = bed.map((channel) => channel.slice());
    one.process(heard, kick);
    expect(Math.abs(one.reduction.at(0.95) - 6)).toBeLessThan(0.5);
    expect(bed).toEqual(stretch("tones", STEREO, 2 * RATE));
  });
});

describe("parallel compression", () => {
  it("leaves the sound at 0 dB and on time: what is added is the compressed path alone", () => {
    const settings = { ...PARALLEL_PATH.settings, threshold: -30, lookahead: 0.002 };
    const wet = aligned(compressor(STEREO, settings), SONG);
    const both = aligned(compressor(STEREO, { ...settings, besideDry: -6 }), SONG);
    for (const [c, channel] of both.entries())
      for (let i = 0; i < channel.length; i += 11)
        expect(Math.abs(channel[i]! - SONG[c]![i]! - 10 ** (-6 / 20) * wet[c]![i]!)).toBeLessThan(1e-12);
  });

  it("is as loud as what goes in within 0.1 LU, and lifts what is quiet", () => {
    for (const besideDry of [-12, -3]) {
      const { settings, trim } = solveParallel(besideDry, SONG, RATE, (sound) => loudnessOf(sound, RATE));
      const heard = processed(chain(STEREO, [compressor(STEREO, settings), gain(STEREO, trim)]), SONG);
      expect(Math.abs(loudnessOf(heard, RATE) - loudnessOf(SONG, RATE))).toBeLessThan(0.1);
      const quiet = (sound: Block) =>
        loudnessOf(
          sound.map((x) => x.subarray(0, 3 * RATE)),
          RATE,
        );
      expect(quiet(heard) - quiet(SONG)).toBeGreaterThan(0.5);
      expect(trim).toBeLessThan(0);
    }
  });
});

describe("serial compression", () => {
  it("gives each stage its share: 2 to 3 dB, 3 to 5 dB, then peaks alone", () => {
    const stages = solveSerial(LOUD, RATE);
    expect(stages.map(({ stage, reached }) => [stage, reached])).toEqual([
      ["levelling", true],
      ["character", true],
      ["peaks", true],
    ]);
    const line = stages.map(({ settings }) => compressor(STEREO, settings));
    processed(chain(STEREO, line), LOUD);
    for (const [i, { goal }] of SERIAL_STAGES.entries()) {
      const [least, most] = goal.within;
      expect(line[i]!.reduction.at(goal.share)).toBeGreaterThanOrEqual(least);
      expect(line[i]!.reduction.at(goal.share)).toBeLessThanOrEqual(most);
    }
    expect(line[2]!.reduction.at(0.9)).toBeLessThan(0.5);
  });
});
