import { describe, expect, it } from "vitest";
import { stageOfMoveId } from "#src/decision/mix/moves/move-id.ts";
import { planMix } from "#src/devices/mix/plan.ts";
import { findGenre } from "#src/knowledge/genres/find-genre.ts";
import { type MadeTrack, madeMix, madeRoles } from "#test/doubles/mix/heard-mix.ts";

const ring = (frequency: number) => 8 / (1 + (8 * (frequency / 2500 - 2500 / frequency)) ** 2);
const FAULTY: readonly MadeTrack[] = [
  { role: "lead-vocal", name: "Vox", loudness: -31, sounds: [[4, 18]] },
  { role: "drums", name: "Drums 1", loudness: -22.5, crest: 23, shape: ring, clippedFrames: [100, 105, 110] },
  { role: "bass", name: "Bass", loudness: -24, correlation: (frequency) => (frequency < 120 ? 0 : 1) },
  { role: "guitar", name: "Drums", loudness: -21, correlation: () => -0.8 },
  { role: "pad", name: "—", loudness: -18, sounds: [[8, 16]], octaves: [-60, -60, -60, -60, -40, 0, 0, 0, -40, -60] },
];
const MIX = madeMix(FAULTY);

describe("the id of a move", () => {
  it("of everything that is proposed for a faulty band is one that its tracks may have, of its own stage", () => {
    const { moves } = planMix({ mix: MIX, roles: madeRoles(FAULTY), genre: findGenre("rock") });
    expect(new Set(moves.map(({ stage }) => stage)).size).toBeGreaterThanOrEqual(4);
    for (const { id, stage } of moves) expect(stageOfMoveId(id, MIX.tracks), id).toBe(stage);
  });

  it.each([
    ["dynamics-bass-duck", "dynamics"],
    ["eq-drums-1-2500", "eq"],
    ["eq-drums-1000", "eq"],
    ["rebalance-track-5", "rebalance"],
  ])("%s may come to be asked for", (id, stage) => {
    expect(stageOfMoveId(id, MIX.tracks)).toBe(stage);
  });

  it.each([
    ["a track that is not there", "gain-voz"],
    ["a stage that is none", "level-vox"],
    ["a stage with nothing of the kind", "bus-vox-duck"],
    ["a place that no bell is named by", "eq-drums-2600"],
    ["no place", "eq-drums"],
    ["nothing", ""],
  ])("of %s is none", (_, id) => {
    expect(stageOfMoveId(id, MIX.tracks)).toBeNull();
  });
});
