import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { limiter } from "#src/process/limiter/limiter.ts";
import type { Block } from "#src/process/processor.ts";
import { metered } from "#test/doubles/heard/metered.ts";
import { fittedTones } from "#test/doubles/response/fitted-tones.ts";
import { aligned, stretch } from "#test/doubles/response/processed.ts";
import { judgedTruePeak } from "#test/doubles/response/true-peak-judge.ts";
import { needs } from "#test/needs.ts";
import { samplePath } from "#test/samples.ts";

const RATE = 48_000;
const CEILING = -1;
const FORMAT = { sampleRate: RATE, channels: 2 } as const;
/** 6 dB over the ceiling. */
const DRIVEN = decibelsToAmplitude(CEILING + 6);
/** What a limiter has settled after, and then as long as is measured: whole periods of all tones here. */
const SETTLED = 0.5;
const MEASURED = 1;
/** Where a tone is cut off it rings, and its last crests are let go. */
const BEFORE_THE_END = 0.1;

describe("at 6 dB of reduction a limiter leaves steady sound as it is:", () => {
  it.each([
    [27.5, -80],
    [30, -80],
    [41.2, -80],
    [50, -80],
    [100, -80],
    [997, -120],
    [1_000, -120],
  ])("what is not the tone of %f Hz stays under %f dB of it", (frequency, bar) => {
    const heard = limited((t) => DRIVEN * sine(frequency, t), SETTLED + MEASURED + BEFORE_THE_END);
    const { tones, rest } = fittedTones(settled(heard), RATE, [frequency]);
    expect(amplitudeToDecibels(tones[0]!)).toBeCloseTo(CEILING, 0);
    expect(amplitudeToDecibels((rest * Math.SQRT2) / tones[0]!)).toBeLessThan(bar);
  });

  it.each([40, 60])(
    "a tone of 7 kHz is modulated by a louder one of %i Hz by less than -80 dB (SMPTE RP 120)",
    (low) => {
      const heard = limited(
        (t) => DRIVEN * (0.8 * sine(low, t) + 0.2 * sine(7_000, t)),
        SETTLED + MEASURED + BEFORE_THE_END,
      );
      const sides = [-2, -1, 1, 2].map((n) => 7_000 + n * low);
      const [high, ...products] = fittedTones(settled(heard), RATE, [7_000, low, ...sides]).tones.filter(
        (_, i) => i !== 1,
      );
      expect(amplitudeToDecibels(Math.hypot(...products) / high!)).toBeLessThan(-80);
    },
  );

  it("19 and 20 kHz leave no product under 16 kHz above -100 dB (CCIF)", () => {
    const heard = limited(
      (t) => DRIVEN * (sine(19_000, t) + sine(20_000, t)) * 0.5,
      SETTLED + MEASURED + BEFORE_THE_END,
    );
    const products = Array.from({ length: 15 }, (_, k) => 1_000 * (k + 1));
    const [one, , ...found] = fittedTones(settled(heard), RATE, [19_000, 20_000, ...products]).tones;
    for (const product of found) expect(amplitudeToDecibels(product / one!)).toBeLessThan(-100);
  });

  it.each([1, 0.25])(
    "between clicks 250 ms apart a tone of 50 Hz at %f of what is limited is clean from 20 ms on",
    (level) => {
      const apart = RATE / 4;
      const click = (t: number) => (Math.round(t * RATE) % apart < 3 ? 2.5 : 0);
      const [heard] = limited((t) => level * DRIVEN * sine(50, t) + click(t), 1);
      for (const from of [2 * apart, 3 * apart]) {
        const { tones, rest } = fittedTones(
          heard!.subarray(from + 0.02 * RATE, from + apart - 0.005 * RATE),
          RATE,
          [50],
        );
        expect(amplitudeToDecibels((rest * Math.SQRT2) / tones[0]!)).toBeLessThan(-60);
      }
    },
  );
});

describe("after rounding to 16 bits a filter that is not the limiter's finds no true peak above the ceiling, but for", () => {
  const quarter = (amplitude: number) => (t: number) =>
    amplitude * Math.sin((Math.PI / 2) * Math.round(t * RATE) + Math.PI / 4);
  it.each<[string, number, number, Block]>([
    [
      "0.05 dB: tones",
      RATE,
      0.05,
      made((t) => DRIVEN * (0.5 * sine(61.7, t) + 0.4 * sine(1_234, t) + 0.3 * sine(9_871, t)), 0.25),
    ],
    ["0.05 dB: bursts of noise under 16 kHz", RATE, 0.05, smoothed(stretch("bursts", FORMAT, 12_000), 3)],
    ["0.1 dB: white noise, driven by 6 dB", RATE, 0.1, scaled(stretch("noise", FORMAT, 9_600, 3), 2 * DRIVEN)],
    ["0.1 dB: white noise, driven by 14 dB", RATE, 0.1, scaled(stretch("noise", FORMAT, 9_600, 4), 5 * DRIVEN)],
    ["0.1 dB: white noise at 96 kHz", 96_000, 0.1, scaled(stretch("noise", FORMAT, 9_600, 5), 2 * DRIVEN)],
    ["0.1 dB: a quarter of the rate at 45 degrees", RATE, 0.1, made(quarter(DRIVEN), 0.2)],
    ["0.1 dB: the same as bursts", RATE, 0.1, made((t) => (t % 0.1 < 0.04 ? quarter(2 * DRIVEN)(t) : 0), 0.25)],
    ["0.1 dB: 0.4613 of the rate", RATE, 0.1, made((t) => DRIVEN * sine(0.4613 * RATE, t), 0.2)],
    ["0.1 dB: squares", RATE, 0.1, made((t) => 2 * Math.sign(sine(1_000.3, t)), 0.2)],
  ])("%s", (_, sampleRate, over, sound) => {
    const heard = aligned(limiter({ sampleRate, channels: 2 }, CEILING), sound);
    expect(amplitudeToDecibels(judgedTruePeak(rounded(heard, 16)))).toBeLessThanOrEqual(CEILING + over);
  });
});

describe("a limiter", () => {
  it("moves both sides together", () => {
    const [left, right] = limited2((t) => [DRIVEN * sine(300, t), 0.1 * sine(500, t)], 0.6);
    const at = [left!, right!].map(
      (side, c) => fittedTones(side.subarray(0.3 * RATE), RATE, [c === 0 ? 300 : 500]).tones[0]!,
    );
    expect(amplitudeToDecibels(at[0]! / DRIVEN)).toBeCloseTo(amplitudeToDecibels(at[1]! / 0.1), 3);
  });

  it("lets go of a click before a hundredth of a second has passed, and of what lasted slowly", () => {
    const behind = (long: number) => {
      const [heard] = limited((t) => (t >= 0.2 && t < 0.2 + long ? 4 : 0.25) * sine(2_000, t), 0.6);
      const from = Math.round((0.2 + long + 0.02) * RATE);
      return fittedTones(heard!.subarray(from, from + 0.01 * RATE), RATE, [2_000]).tones[0]! / 0.25;
    };
    expect(amplitudeToDecibels(behind(0.002))).toBeGreaterThan(-0.1);
    expect(amplitudeToDecibels(behind(0.3))).toBeLessThan(-6);
  });

  it("says what it did", () => {
    const processor = limiter(FORMAT, CEILING);
    expect([processor.deepest, processor.deepestGuard]).toEqual([0, 0]);
    aligned(
      processor,
      made((t) => DRIVEN * sine(100, t), 0.2),
    );
    expect(processor.deepest).toBeCloseTo(-6, 1);
    processor.reset();
    expect(processor.deepest).toBe(0);
  });

  it("refuses a ceiling that is none", () => {
    for (const ceiling of [Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
      expect(() => limiter(FORMAT, ceiling)).toThrow(RangeError);
  });

  it(
    "is loud: six stems lowered by 6 dB and driven by 13 read -10.7 LUFS or more",
    needs("STEADYHAND_SAMPLES/audio", "ffmpeg"),
    () => {
      const names = ["claps", "garage-beat", "kick", "melody-glitch", "minilogue-synth", "vox-lead"];
      const stems = names.map((name) => stereo(samplePath(`audio/francium-${name}.flac`)!));
      const mix = [0, 1].map((side) =>
        Float64Array.from({ length: stems[0]!.length / 2 }, (_, i) => sumAt(stems, 2 * i + side)),
      );
      const heard = aligned(limiter(FORMAT, CEILING), scaled(mix, decibelsToAmplitude(13 - 6)));
      const { loudness, level } = metered(
        heard.map((x) => Float32Array.from(x)),
        RATE,
      );
      expect(loudness.integrated).toBeGreaterThanOrEqual(-10.7);
      expect(level.truePeak).toBeLessThanOrEqual(CEILING + 0.05);
    },
  );
});

function sine(frequency: number, t: number): number {
  return Math.sin(2 * Math.PI * frequency * t);
}

function made(at: (t: number) => number, seconds: number): Block {
  const channel = Float64Array.from({ length: Math.round(seconds * RATE) }, (_, i) => at(i / RATE));
  return [channel, channel.slice()];
}

function limited(at: (t: number) => number, seconds: number): Block {
  return aligned(limiter(FORMAT, CEILING), made(at, seconds));
}

function limited2(at: (t: number) => readonly [number, number], seconds: number): Block {
  const sound = [0, 1].map((side) => made((t) => at(t)[side]!, seconds)[0]!);
  return aligned(limiter(FORMAT, CEILING), sound);
}

function settled(block: Block): Float64Array {
  return block[0]!.subarray(SETTLED * RATE, (SETTLED + MEASURED) * RATE);
}

function scaled(block: Block, factor: number): Block {
  return block.map((channel) => channel.map((x) => x * factor));
}

/** Means of neighbours, over and over: what takes the highest octave away. */
function smoothed(block: Block, times: number): Block {
  return scaled(
    block.map((channel) => {
      let last = channel;
      for (let n = 0; n < times; n++) last = last.map((x, i, all) => (x + (all[i + 1] ?? 0)) / 2);
      return last;
    }),
    DRIVEN * 2,
  );
}

/** To whole steps of so many bits, by the nearest. */
function rounded(block: Block, bits: number): Block {
  const steps = 2 ** (bits - 1);
  return block.map((channel) => channel.map((x) => Math.round(x * steps) / steps));
}

function sumAt(stems: readonly Float32Array[], place: number): number {
  let sum = 0;
  for (const stem of stems) sum += stem[place]!;
  return sum;
}

function stereo(path: string): Float32Array {
  const { stdout } = spawnSync(
    "ffmpeg",
    ["-v", "error", "-i", path, "-ac", "2", "-ar", `${RATE}`, "-f", "f32le", "-"],
    {
      maxBuffer: 2 ** 28,
    },
  );
  return new Float32Array(stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.byteLength));
}
