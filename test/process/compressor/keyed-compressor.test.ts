import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { keyedCompressor } from "#src/process/compressor/compressor.ts";
import type { CompressorSettings } from "#src/process/compressor/compressor-settings.ts";
import type { KeyedFormat, KeyedProcessor } from "#src/process/keyed/keyed-processor.ts";
import type { Block } from "#src/process/processor.ts";
import { stretch } from "#test/doubles/response/processed.ts";

const FORMAT: KeyedFormat = { sampleRate: 48_000, channels: 2, keyChannels: 1 };
const DUCK: CompressorSettings = { threshold: -40, ratio: 8, attack: 0.001, release: 0.1, hold: 0.05 };
const LONG = 9_600;

function ducked(one: KeyedProcessor, sound: Block, key: Block, sizes: readonly number[] = [LONG]): Block {
  const heard = sound.map((channel) => channel.slice());
  for (let from = 0, turn = 0; from < LONG; turn++) {
    const to = Math.min(LONG, from + sizes[turn % sizes.length]!);
    one.process(
      heard.map((x) => x.subarray(from, to)),
      key.map((x) => x.subarray(from, to)),
    );
    from = to;
  }
  return heard;
}

const sound = stretch("noise", FORMAT, LONG);
const kick = stretch("bursts", { sampleRate: 48_000, channels: 1 }, LONG, 5);

describe("a compressor that other sound steers", () => {
  it("changes no bit where its key is silent, however loud the sound", () => {
    const one = keyedCompressor(FORMAT, { ...DUCK, keyHighPass: 100 });
    expect(ducked(one, sound, [new Float64Array(LONG)])).toEqual(sound);
  });

  it("ducks silence to silence and leaves the key as it is", () => {
    const silence = [new Float64Array(LONG), new Float64Array(LONG)];
    const key = kick.map((channel) => channel.slice());
    expect(ducked(keyedCompressor(FORMAT, DUCK), silence, key)).toEqual(silence);
    expect(key).toEqual(kick);
  });

  it("is the same to the bit wherever sound and key are cut", () => {
    const whole = ducked(keyedCompressor(FORMAT, { ...DUCK, lookahead: 0.002 }), sound, kick);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2_000 }), { minLength: 1 }), (sizes) => {
        expect(ducked(keyedCompressor(FORMAT, { ...DUCK, lookahead: 0.002 }), sound, kick, sizes)).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });

  it("is steady while a low key swings, where a comparison of samples would chatter", () => {
    const tone = Float64Array.from({ length: LONG }, (_, i) => Math.sin((2 * Math.PI * 60 * i) / 48_000));
    const heard = ducked(
      keyedCompressor(FORMAT, DUCK),
      [new Float64Array(LONG).fill(1), new Float64Array(LONG)],
      [tone],
    );
    const gains = [...heard[0]!.subarray(2_400)].map(amplitudeToDecibels);
    expect(Math.max(...gains) - Math.min(...gains)).toBeLessThan(0.01);
  });

  it("takes one channel of key for both as it takes two that are equal, and two for one by the louder", () => {
    const two: KeyedFormat = { ...FORMAT, keyChannels: 2 };
    const [mono] = kick;
    expect(ducked(keyedCompressor(two, DUCK), sound, [mono!, mono!])).toEqual(
      ducked(keyedCompressor(FORMAT, DUCK), sound, [mono!]),
    );
    const one: KeyedFormat = { sampleRate: 48_000, channels: 1, keyChannels: 2 };
    const [left] = sound;
    const expected = ducked(keyedCompressor({ ...one, keyChannels: 1 }, DUCK), [left!], [mono!]);
    expect(ducked(keyedCompressor(one, { ...DUCK, link: 0 }), [left!], [mono!, new Float64Array(LONG)])).toEqual(
      expected,
    );
    expect(ducked(keyedCompressor(one, DUCK), [left!], [new Float64Array(LONG), mono!])).toEqual(expected);
  });

  it("takes what is no number in the key for silence, and counts it apart from the sound", () => {
    const holes = kick[0]!.map((x, i) => (i % 500 === 3 ? Number.NaN : x));
    const zeros = holes.map((x) => (Number.isNaN(x) ? 0 : x));
    const one = keyedCompressor(FORMAT, DUCK);
    expect(ducked(one, sound, [holes])).toEqual(ducked(keyedCompressor(FORMAT, DUCK), sound, [zeros]));
    expect([one.notFinite, one.keyNotFinite]).toEqual([0, 20]);
    one.reset();
    expect(one.keyNotFinite).toBe(0);
  });

  it("refuses a key of another shape", () => {
    const one = keyedCompressor(FORMAT, DUCK);
    const block = [new Float64Array(8), new Float64Array(8)];
    expect(() => one.process(block, [])).toThrow(RangeError);
    expect(() => one.process(block, [new Float64Array(7)])).toThrow(RangeError);
    expect(() => keyedCompressor({ ...FORMAT, keyChannels: 3 as 2 }, DUCK)).toThrow(RangeError);
  });
});
