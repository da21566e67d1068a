import { describe, expect, it } from "vitest";
import { type HearingDepth, masterListener } from "#src/analysis/master/master-listener.ts";
import { createMeter } from "#src/analysis/meter.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import { equaliser } from "#src/process/equaliser/equaliser.ts";
import { through } from "#src/process/loudness/through.ts";
import type { Block } from "#src/process/processor.ts";
import { madeMix } from "#test/doubles/mix/made-mix.ts";

const RATE = 48_000;

interface Vessel {
  readonly input: Uint8Array;
  advance(bytes: number): unknown;
}

function formatOf(sound: Block, sampleRate = RATE) {
  const speakers = sound.length === 1 ? (["mono"] as const) : (["left", "right"] as const);
  return {
    container: "WAV",
    encoding: "f32le",
    bits: 32,
    sampleRate,
    channels: sound.length,
    speakers,
    frames: null,
  } as const;
}

function pourInto<One extends Vessel>(vessel: One, sound: Block): One {
  const length = sound[0]!.length;
  const floats = new Float32Array(length * sound.length);
  for (const [c, samples] of sound.entries())
    for (let i = 0; i < length; i++) floats[i * sound.length + c] = samples[i]!;
  const bytes = new Uint8Array(floats.buffer);
  for (let at = 0; at < bytes.length; ) {
    const room = Math.floor(vessel.input.length / (4 * sound.length)) * 4 * sound.length;
    const piece = bytes.subarray(at, at + room);
    vessel.input.set(piece);
    vessel.advance(piece.length);
    at += piece.length;
  }
  return vessel;
}

function heard(sound: Block, depth?: HearingDepth): MixFeatures {
  return pourInto(masterListener(formatOf(sound), depth), sound).finish().features;
}

const right = madeMix();
const features = heard(right);

describe("whom is to master a mix hears", () => {
  it("loudness, peaks and image as the meter reads them", () => {
    const measured = pourInto(createMeter(formatOf(right)), right).finish();
    expect(features).toMatchObject({
      integrated: measured.loudness.integrated,
      maxMomentary: measured.loudness.maxMomentary,
      maxShortTerm: measured.loudness.maxShortTerm,
      loudnessRange: measured.loudness.range.range,
      truePeak: measured.level.truePeak,
      peakToLoudness: measured.dynamics.peakToLoudness,
      correlation: measured.stereo!.correlation,
      monoChange: measured.stereo!.monoChange,
      clippedRuns: 0,
      dualMono: false,
    });
  });

  it("third octaves and sides as they were made: the tone of professional mixes, the side 10.5 dB under the middle", () => {
    const at1k = features.thirdOctaves[16]!;
    expect(features.thirdOctaves[6]! - at1k).toBeCloseTo(3.9, 0);
    expect(features.thirdOctaves[22]! - at1k).toBeCloseTo(-6.1, 0);
    for (const side of features.sides) expect(side!).toBeCloseTo(-10.5, 0);
    expect(features.lowCorrelation!).toBeCloseTo(0.83, 1);
  });

  it("the power of its hops as the whole, and their peaks up to the true peak", () => {
    const { powers, peaks } = features.hops;
    expect(powers.length).toBe(1000);
    expect(20 * Math.log10(Math.max(...peaks))).toBeCloseTo(features.truePeak, 6);
  });

  it.each([
    [900, 12],
    [2_750, 11],
    [6_000, 12],
  ])("a resonance at %f Hz by its frequency, and none where there is none", (frequency, gain) => {
    expect(features.resonances).toEqual([]);
    const format = { sampleRate: RATE, channels: 2 } as const;
    const rung = through(equaliser(format, [{ shape: "bell", frequency, gain, q: 12 }]), right);
    const found = heard(rung).resonances;
    expect(found).toHaveLength(1);
    expect(Math.abs(Math.log2(found[0]!.frequency / frequency))).toBeLessThan(1 / 12);
    expect(found[0]!.share).toBeGreaterThan(0.3);
  });

  it("a resonance as it is at any level, and whatever silence stands around it", () => {
    const format = { sampleRate: RATE, channels: 2 } as const;
    const rung = through(equaliser(format, [{ shape: "bell", frequency: 2_750, gain: 11, q: 12 }]), right);
    const [found] = heard(rung).resonances;
    const quiet = rung.map((samples) => {
      const longer = new Float64Array(samples.length + RATE);
      longer.set(samples.map((x) => 0.37 * x));
      return longer;
    });
    const [again] = heard(quiet).resonances;
    expect(again!.frequency).toBe(found!.frequency);
    expect(again!.excess).toBeCloseTo(found!.excess, 1);
    expect(again!.share).toBeCloseTo(found!.share, 1);
  });

  it("notes that come and go, and chords that stand, as no resonances", () => {
    const scale = [262, 294, 330, 349, 392, 440];
    const note = (i: number) => Math.sin((2 * Math.PI * scale[Math.floor(i / 12_000) % 6]! * i) / RATE);
    const melody = right.map((samples) => samples.map((x, i) => x + 0.05 * note(i)));
    expect(heard(melody).resonances).toEqual([]);
    const partials = [220, 277.2, 329.6, 440, 554.4, 659.3, 880, 1108.7];
    const chord = (i: number) => partials.reduce((sum, f) => sum + Math.sin((2 * Math.PI * f * i) / RATE), 0);
    const pad = right.map((samples) => samples.map((x, i) => 0.3 * x + 0.04 * chord(i)));
    expect(heard(pad).resonances).toEqual([]);
  });

  it("levels that spread over time in the range where they do", () => {
    const slow = right.map((samples) => samples.map((x, i) => x * (i % 96_000 < 48_000 ? 1 : 0.1)));
    for (const spread of heard(slow).bandSpreads) expect(spread!).toBeGreaterThan(15);
    for (const spread of features.bandSpreads) expect(spread!).toBeLessThan(6);
  });

  it.each([
    ["silence", [new Float64Array(RATE), new Float64Array(RATE)]],
    ["less than a block", [new Float64Array(100).fill(0.5), new Float64Array(100).fill(0.5)]],
    ["nothing", [new Float64Array(0), new Float64Array(0)]],
    ["one channel", [right[0]!.subarray(0, RATE)]],
    ["opposite channels", [right[0]!.subarray(0, RATE), right[0]!.subarray(0, RATE).map((x) => -x)]],
    ["NaN", [Float64Array.from(right[0]!.subarray(0, RATE), (x, i) => (i % 7 === 0 ? Number.NaN : x))]],
  ] as const)("%s without a NaN", (_, sound) => {
    for (const depth of ["loudness", "tone", "bands"] as const) {
      const { hops, ...figures } = heard(sound, depth);
      expect(JSON.stringify([figures, [...hops.powers], [...hops.peaks]], named)).not.toContain("NaN");
    }
  });

  it("less where less is asked for", () => {
    expect(heard(right, "loudness")).toMatchObject({
      integrated: features.integrated,
      thirdOctaves: [],
      resonances: [],
    });
    expect(heard(right, "tone")).toMatchObject({ thirdOctaves: features.thirdOctaves, bandSpreads: [] });
  });
});

/** JSON turns NaN into null: it is named instead. */
function named(_key: string, value: unknown): unknown {
  return typeof value === "number" && Number.isNaN(value) ? "NaN" : value;
}
