import { describe, expect, it } from "vitest";
import { trackTraits } from "#src/analysis/track-traits/track-traits.ts";
import { compressorMoves } from "#src/decision/mix/moves/dynamics/compressor-moves.ts";
import { compressionModel } from "#src/devices/mix/compression-model.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { liveDeviceSound } from "#src/process/live-devices/live-device-sound.ts";
import { roleFeatures } from "#test/doubles/mix/features/role-features.ts";
import { steppedFeatures } from "#test/doubles/mix/features/stepped-features.ts";
import { type MadeTrack, madeMix, madeRoles } from "#test/doubles/mix/heard-mix.ts";

/** Lines of four seconds, now loud, now so much quieter. */
function sung(quieter: number, role: MadeTrack["role"] = "lead-vocal"): MadeTrack {
  const even = roleFeatures({ role, loudness: -20, seconds: 40, stray: 1, crest: 12 });
  const features = steppedFeatures(even, 80, quieter);
  return { role, name: "Vox", loudness: -20, features };
}

const LOUD = sung(14);

function compressed(excess: number, volume: number | null, track: MadeTrack = LOUD, behind: number | null = 0) {
  const mixer = { volume, pan: 0, automated: false, active: true, behind };
  const heard = madeMix([{ ...track, track: { mixer } }]);
  const [own] = heard.tracks;
  const finding: MixFinding = {
    ...{
      code: "wild",
      tracks: [1],
      evidence: "It moves.",
      value: 16 + excess,
      unit: "LU",
      excess,
      confidence: 0.5,
      bars: [[1, 20]],
    },
  };
  const traits = new Map([[1, trackTraits(own!.features!)]]);
  return compressorMoves({
    ...{
      heard,
      traits,
      roles: madeRoles([track]),
      mix: null,
      masking: [],
      genre: null,
      order: [],
      tone: [],
      lows: new Map(),
    },
    ...{ findings: [finding], lossUnder: () => 0, compress: compressionModel(heard), locked: new Set() },
    asItStands: false,
  });
}

/** What is taken off each frame by a Compressor as the move sets it. */
function throughCompressor(features: TrackFeatures, set: Readonly<Record<string, number>>): Float64Array {
  const values: Readonly<Record<string, number>> = {
    ...{
      Threshold: 10 ** (set["Threshold"]! / 20),
      Ratio: set["Ratio"]!,
      Knee: set["Knee"]!,
      Model: 0,
      LogEnvelope: 1,
    },
    ...{ Attack: 1000 * set["Attack"]!, Release: 1000 * set["Release"]! },
  };
  const asked = { values: (name: string) => values[name], settings: {}, liveVersion: 12, sampleRate: 48_000 };
  const sound = liveDeviceSound("Compressor2", asked);
  if (!("follow" in sound)) throw new Error("A Compressor follows its sound.");
  const follow = sound.follow(features.step);
  return Float64Array.from(
    { length: features.frames },
    (_, frame) => -20 * Math.log10(follow({ features, key: null }, frame, asked.values).gain),
  );
}

const parameter = (moves: ReturnType<typeof compressed>, name: string) =>
  moves[0]!.move.parameters.find((each) => each.name === name)!.to;

describe("a compressor", () => {
  it("takes half of the excess off loud moments, from 1 to 3 dB", () => {
    expect(compressed(4, 0)[0]!.move.size).toBe(-2);
    expect(compressed(0.5, 0)[0]!.move.size).toBe(-1);
    expect(compressed(20, 0)[0]!.move.size).toBe(-3);
  });

  it("takes what is stated off the loud moments of the track as it is heard through Live's Compressor", () => {
    const moves = compressed(20, 0);
    const heard = madeMix([LOUD]).tracks[0]!.features!;
    const gains = throughCompressor(
      heard,
      Object.fromEntries(moves[0]!.move.parameters.map(({ name, to }) => [name, to])),
    );
    const { active } = trackTraits(heard);
    const reductions = gains.filter((_, frame) => active[frame] === 1).sort();
    expect(Math.abs(reductions[Math.round(0.95 * (reductions.length - 1))]! - 3)).toBeLessThan(0.1);
  });

  it("predicts the loudness range that is heard through it, and an output that keeps the track as loud", () => {
    const [planned] = compressed(20, 0);
    const heard = madeMix([LOUD]).tracks[0]!.features!;
    const set = Object.fromEntries(planned!.move.parameters.map(({ name, to }) => [name, to]));
    const gains = throughCompressor(heard, set);
    const weighted = heard.weighted.map(
      (power, at) => power * 10 ** ((set["Output"]! - gains[Math.floor(at / 3)]!) / 10),
    );
    const after = trackTraits({ ...heard, weighted });
    expect(after.dynamics.loudnessRange).toBeCloseTo(planned!.move.predicted.after, 1);
    expect(after.loudness).toBeCloseTo(trackTraits(heard).loudness, 1);
  });

  it("sits in front of the fader: a fader 6 dB down asks for a threshold 6 dB higher", () => {
    expect(parameter(compressed(4, -6), "Threshold") - parameter(compressed(4, 0), "Threshold")).toBeCloseTo(6, 1);
  });

  it("sits in front of the faders of its groups, too", () => {
    const alone = parameter(compressed(4, -6), "Threshold");
    expect(parameter(compressed(4, -6, LOUD, -3), "Threshold") - alone).toBeCloseTo(3, 1);
    expect(compressed(4, -6, LOUD, null)).toEqual([]);
  });

  it("is not proposed where nobody knows what level arrives at it, or a level never moves", () => {
    expect(compressed(4, null)).toEqual([]);
    expect(compressed(4, 0, sung(14, "pad"))).toEqual([]);
    expect(compressed(4, 0, sung(0))).toEqual([]);
  });
});
