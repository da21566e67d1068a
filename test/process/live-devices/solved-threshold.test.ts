import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trackTraits } from "#src/analysis/track-traits/track-traits.ts";
import { compressionByRole } from "#src/knowledge/mix/compression-by-role.ts";
import { HALF_MOVE } from "#src/knowledge/mix/restraint/move-bounds.ts";
import type { CompressionGoal, CompressionSettings } from "#src/model/mix/moves/compression.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";
import { compressor } from "#src/process/compressor/compressor.ts";
import { thresholdFor } from "#src/process/compressor/solving/threshold-for.ts";
import { solvedThreshold } from "#src/process/live-devices/solving/solved-threshold.ts";
import { decoded } from "#test/doubles/heard/decoded.ts";
import { heardTrack } from "#test/doubles/heard/heard-track.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { madeFeatures } from "#test/doubles/mix/features/made-features.ts";
import { needs } from "#test/needs.ts";
import { samplePath } from "#test/samples.ts";

const RATE = 48_000;
const SETTINGS: CompressionSettings = { ratio: 4, attack: 0.005, release: 0.1, knee: 6 };

const set = (settings: CompressionSettings) => ({ device: "Compressor" as const, settings });

describe("a threshold that is solved for a stated reduction", () => {
  const tone = fc.record({
    level: fc.double({ min: -40, max: 0, noNaN: true }),
    knee: fc.integer({ min: 0, max: 18 }),
    ratio: fc.double({ min: 1.5, max: 20, noNaN: true }),
    reduction: fc.double({ min: 0.5, max: 6, noNaN: true }),
  });

  it("law: of a tone it lies where the static curve takes that off", () => {
    fc.assert(
      fc.property(tone, ({ level, knee, ratio, reduction }) => {
        const features = madeFeatures({ seconds: 2, left: 10 ** (level / 10) / 2 });
        features.peaks.fill(10 ** (level / 20));
        const counts = Uint8Array.from({ length: features.frames }, (_, frame) => (frame > 20 ? 1 : 0));
        const settings = { ratio, knee, attack: 0.001, release: 0.05 };
        const { threshold } = solvedThreshold({ features, key: null, counts }, set(settings), {
          reduction,
          share: 0.5,
        });
        fc.pre(threshold < 5.9);
        const [over, slope] = [level - threshold, 1 - 1 / ratio];
        const curve = over >= knee ? over * slope : (slope * (over + knee) ** 2) / (4 * knee);
        expect(Math.abs(curve - reduction)).toBeLessThan(0.05);
      }),
      { numRuns: 60 },
    );
  });

  it("law: lies as much higher as the sound is louder", () => {
    const features = heardTrack([drums(), drums()], RATE);
    const { active } = trackTraits(features);
    const at = (gain: number) => {
      const louder = {
        ...features,
        bands: features.bands.map((power) => power * gain * gain),
        image: features.image.map((power) => power * gain * gain),
        peaks: features.peaks.map((peak) => peak * gain),
      };
      return solvedThreshold({ features: louder, key: null, counts: active }, set(SETTINGS), {
        reduction: 2,
        share: 0.95,
      });
    };
    const whole = at(1).threshold;
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 6 }), (by) => {
        expect(at(10 ** (by / 20)).threshold - whole).toBeCloseTo(by, 1);
      }),
      { numRuns: 6 },
    );
  });

  it("is at the end of the range, and says what is not reached, where nothing sounds or the ratio takes too little", () => {
    const silent = { features: madeFeatures({ seconds: 1, left: 0 }), key: null, counts: new Uint8Array(20).fill(1) };
    expect(solvedThreshold(silent, set(SETTINGS), { reduction: 2, share: 0.95 }).reduction).toBe(0);
    const soft = { ...silent, features: madeFeatures({ seconds: 1 }) };
    const little = solvedThreshold(soft, set({ ...SETTINGS, ratio: 1.05 }), { reduction: 6, share: 0.95 });
    expect(little.reduction).toBeLessThan(3);
  });
});

/** What a role's Compressor takes off at the most, as moves ask for it. */
function goalOf(role: TrackRole): CompressionGoal & CompressionSettings {
  const start = compressionByRole(role)!;
  return { ...start, reduction: Math.min(start.reduction, HALF_MOVE.most) };
}

interface Achieved {
  /** By the model that a mix is heard with. */
  readonly heard: number;
  /** In what a compressor that goes by samples leaves, at the same threshold. */
  readonly rendered: number;
  /** At the threshold that is solved on the samples, by its own reading. */
  readonly solvedOnSamples: number;
}

/** What is taken off the loud moments by two ways. */
function achieved(plane: Float32Array, role: TrackRole): Achieved {
  const goal = goalOf(role);
  const before = heardTrack([plane, plane], RATE);
  const counts = trackTraits(before).active;
  const { threshold, reduction } = solvedThreshold({ features: before, key: null, counts }, set(goal), goal);
  const { ratio, attack, release, share } = goal;
  const settings = { ratio, attack, release, knee: 2 * goal.knee };
  const block = [Float64Array.from(plane)];
  compressor({ sampleRate: RATE, channels: 1 }, { ...settings, threshold: Number(threshold) }).process(block);
  const samples = Float32Array.from(block[0]!);
  const after = heardTrack([samples, samples], RATE);
  const reductions = Float64Array.from(
    { length: before.frames },
    (_, frame) => levelOf(before, frame) - levelOf(after, frame),
  );
  const counted = reductions.filter((_, frame) => counts[frame] === 1).sort();
  const onSamples = thresholdFor(goal, settings, [Float64Array.from(plane)], RATE);
  return {
    ...{ heard: reduction, rendered: counted[Math.round((counted.length - 1) * share)]! },
    solvedOnSamples: onSamples.reduction,
  };
}

function levelOf({ image }: TrackFeatures, frame: number): number {
  let power = 0;
  for (let at = 12 * frame; at < 12 * frame + 12; at += 3) power += image[at]! + image[at + 1]!;
  return 10 * Math.log10(power);
}

function expectAchieved(plane: Float32Array, role: TrackRole, within = 0.5): void {
  const { reduction } = goalOf(role);
  const { heard, rendered, solvedOnSamples } = achieved(plane, role);
  expect(Math.abs(heard - reduction)).toBeLessThan(0.1);
  expect(Math.abs(rendered - reduction)).toBeLessThan(within);
  expect(Math.abs(solvedOnSamples - reduction)).toBeLessThan(0.5);
}

describe("a stated reduction is reached within half a decibel, as it is heard and as samples have it", () => {
  it("on made drums", () => expectAchieved(drums(), "drums"));
  it("on a made kick", () => expectAchieved(kick(), "kick"));
  it("on a made voice", () => expectAchieved(voice(), "lead-vocal"));
  it("on a made bass that is held", () => expectAchieved(bass(1), "bass"));
});

it("a stated reduction is reached within 0.6 dB as samples have it on a made bass that is plucked", () =>
  expectAchieved(bass(0.3), "bass", 0.6));

describe("so it is on recordings", needs("STEADYHAND_SAMPLES/audio"), () => {
  it.each<[string, TrackRole]>([
    ["francium-vox-lead.flac", "lead-vocal"],
    ["libri1.ogg", "lead-vocal"],
    ["bass_dnb_f.flac", "bass"],
    ["sodium-kick-swept.flac", "kick"],
    ["loop_amen_full.flac", "drums"],
  ])("%s as %s", (name, role) => {
    const samples = decoded(samplePath(`audio/${name}`)!, RATE)!;
    expectAchieved(loudest(samples, 8), role);
  });
});

/** Some seconds from where most of a recording sounds. */
function loudest(samples: Float32Array, seconds: number): Float32Array {
  const length = Math.min(samples.length, seconds * RATE);
  const power = (from: number) => samples.subarray(from, from + length).reduce((sum, each) => sum + each * each, 0);
  const starts = Array.from({ length: 1 + Math.floor((samples.length - length) / RATE) }, (_, second) => second * RATE);
  const [best] = starts.sort((a, b) => power(b) - power(a));
  return samples.subarray(best!, best! + length);
}

/** Two bars at 120: kick, snare, hats, each with its own decay. */
function drums(): Float32Array {
  const hiss = noise(5);
  return made((time) => {
    const since = (every: number, offset = 0) => (time - offset + 8 * every) % every;
    const low = 0.8 * Math.exp(-since(1) / 0.12) * Math.sin(2 * Math.PI * 55 * since(1));
    const snare = time < 0.5 ? 0 : 0.5 * Math.exp(-since(1, 0.5) / 0.07) * hiss();
    return low + snare + 0.15 * Math.exp(-since(0.25) / 0.02) * hiss();
  });
}

function kick(): Float32Array {
  return made((time) => {
    const since = time % 0.5;
    return 0.8 * Math.exp(-since / 0.12) * Math.sin(2 * Math.PI * (55 * since + 3 * (1 - Math.exp(-since / 0.02))));
  });
}

/** Partials of a tone that glides, in lines of different levels with breath between them. */
function voice(): Float32Array {
  const hiss = noise(9);
  let phase = 0;
  return made((time) => {
    phase += (2 * Math.PI * (180 + 30 * Math.sin(2 * Math.PI * 0.7 * time))) / RATE;
    const line = [0.2, 0.5, 0.3, 0.7][Math.floor(time)]!;
    const within = time % 1;
    const shape = within < 0.8 ? line * Math.min(1, within / 0.05) * (0.7 + 0.3 * Math.sin(2 * Math.PI * 4 * time)) : 0;
    const partials = [1, 2, 3, 4, 5, 6, 8].reduce((sum, each) => sum + Math.sin(each * phase) / each, 0);
    return 0.5 * shape * partials + 0.002 * hiss();
  });
}

/** Eighths on four notes, the first of each beat louder, dying away with a time constant. */
function bass(decay: number): Float32Array {
  return made((time) => {
    const since = time % 0.25;
    const pitch = [55, 55, 65.4, 49][Math.floor(time)]!;
    const level = time % 0.5 < 0.25 ? 0.7 : 0.4;
    const partials = [1, 2, 3, 4].reduce(
      (sum, each) => sum + Math.sin(2 * Math.PI * each * pitch * since) / each ** 2,
      0,
    );
    return level * Math.min(1, since / 0.004) * Math.exp(-since / decay) * partials;
  });
}

function made(sample: (time: number) => number): Float32Array {
  return Float32Array.from({ length: 4 * RATE }, (_, at) => sample(at / RATE));
}
