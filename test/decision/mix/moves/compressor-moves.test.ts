import { describe, expect, it } from "vitest";
import { trackTraits } from "#src/analysis/track-traits/track-traits.ts";
import { compressorMoves } from "#src/decision/mix/moves/compressor-moves.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import { type MadeTrack, madeMix, madeRoles } from "#test/doubles/mix/heard-mix.ts";

const LOUD: MadeTrack = { role: "lead-vocal", name: "Vox", loudness: -20, stray: 8 };

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
    ...{ heard, traits, roles: madeRoles([track]), mix: null, masking: [], genre: null, order: [], tone: [] },
    ...{ findings: [finding], lossUnder: () => 0, locked: new Set() },
  });
}

const parameter = (moves: ReturnType<typeof compressed>, name: string) =>
  moves[0]!.move.parameters.find((each) => each.name === name)!.to;

describe("a compressor", () => {
  it("takes half of the excess off loud moments, from 1 to 3 dB", () => {
    expect(compressed(4, 0)[0]!.move.size).toBe(-2);
    expect(compressed(0.5, 0)[0]!.move.size).toBe(-1);
    expect(compressed(20, 0)[0]!.move.size).toBe(-3);
  });

  it("has its threshold where the loud moments of the track lose what is stated", () => {
    const moves = compressed(20, 0);
    const levels = trackTraits(madeMix([LOUD]).tracks[0]!.features!).dynamics.levels;
    const loud = levels[Math.round((levels.length - 1) * 0.95)]!;
    const over = loud - parameter(moves, "Threshold");
    const [knee, slope] = [parameter(moves, "Knee"), 1 - 1 / parameter(moves, "Ratio")];
    const reduction = over >= knee ? over * slope : (slope * (over + knee) ** 2) / (4 * knee);
    expect(reduction).toBeCloseTo(3, 6);
  });

  it("sits in front of the fader: a fader 6 dB down asks for a threshold 6 dB higher", () => {
    expect(parameter(compressed(4, -6), "Threshold") - parameter(compressed(4, 0), "Threshold")).toBeCloseTo(6, 6);
  });

  it("sits in front of the faders of its groups, too", () => {
    const alone = parameter(compressed(4, -6), "Threshold");
    expect(parameter(compressed(4, -6, LOUD, -3), "Threshold") - alone).toBeCloseTo(3, 6);
    expect(compressed(4, -6, LOUD, null)).toEqual([]);
  });

  it("is not proposed where nobody knows what level arrives at it, or a level never moves", () => {
    expect(compressed(4, null)).toEqual([]);
    expect(compressed(4, 0, { ...LOUD, role: "pad" })).toEqual([]);
    expect(compressed(4, 0, { ...LOUD, stray: 0 })).toEqual([]);
  });
});
