import { describe, expect, it } from "vitest";
import { type LevelPassage, placeLevels } from "#src/analysis/movement/place-levels.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";

const tempo = tempoMap(120);

/** Twenty seconds of steady powers, played from a song beat on, two beats a second. */
function passage(songStart: number, power: number, mono: number, bass: number, gain = 1): LevelPassage {
  const steady = (value: number) => new Float64Array(200).fill(value);
  return {
    levels: {
      stepsPerSecond: 10,
      power: steady(power),
      mono: steady(mono),
      bass: steady(bass),
      bands: [],
      bandEdges: [],
    },
    passage: {
      fileStart: 0,
      fileEnd: 20,
      songStart,
      songEnd: songStart + 40,
      toBeats: (file) => songStart + file * 2,
      toFile: (beats) => (beats - songStart) / 2,
    },
    gain,
  };
}

describe("the levels of clips in a song", () => {
  it("are the powers of the files times the clips' gain, in LUFS, dB and LU", () => {
    const { loudness, bass, monoLoss } = placeLevels([passage(0, 0.1, 0.05, 0.01, 0.5)], { from: 0, to: 40 }, tempo);
    expect(evaluateEnvelope(loudness, 20)).toBeCloseTo(-0.691 + 10 * Math.log10(0.1 / 4), 2);
    expect(evaluateEnvelope(bass, 20)).toBeCloseTo(10 * Math.log10(0.01 / 4), 2);
    expect(evaluateEnvelope(monoLoss, 20)).toBeCloseTo(3.01, 2);
  });

  it("lose nothing in mono, and nothing in silence", () => {
    const mono = placeLevels([passage(0, 0.1, 0.1, 0)], { from: 0, to: 40 }, tempo);
    expect(mono.monoLoss.every(({ value }) => value === 0)).toBe(true);
    const silent = placeLevels([passage(0, 0, 0, 0)], { from: 0, to: 40 }, tempo);
    for (const { value } of [...silent.loudness, ...silent.bass]) expect(value).toBe(-120);
    expect(silent.monoLoss.every(({ value }) => value === 0)).toBe(true);
  });

  it("stand where the clips play, and on quarter beats from the first to the last", () => {
    const { loudness } = placeLevels([passage(16, 0.1, 0.1, 0)], { from: 0, to: 80 }, tempo);
    expect(loudness.map(({ time }) => time)).toEqual(Array.from({ length: 321 }, (_, index) => index / 4));
    expect(evaluateEnvelope(loudness, 4)).toBe(-120);
    expect(evaluateEnvelope(loudness, 36)).toBeGreaterThan(-12);
    expect(evaluateEnvelope(loudness, 75)).toBe(-120);
  });

  it("are empty where nothing was heard", () => {
    expect(placeLevels([], { from: 0, to: 8 }, tempo)).toEqual({ loudness: [], bass: [], monoLoss: [] });
  });
});
