import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findInMix, movesToMake } from "#src/browser/mix/find-in-mix.ts";
import { MIX_STAGES } from "#src/model/mix/mix-move.ts";
import { bigMix, moveRow, someMix, trackRow } from "#test/browser/mix/some-mix.ts";

const ALL = { query: "", stage: null, track: null };

describe("looking through a mix", () => {
  it.each([
    ["everything at first", {}, 7, 2, 4],
    ["a track by a part of its name, whatever its case and accents", { query: "VÓX" }, 1, 1, 1],
    ["a track by its role", { query: "lead vocal" }, 1, 0, 0],
    ["a move by what it says", { query: "1.1 khz" }, 0, 0, 1],
    ["moves of a stage", { stage: "gain" }, 7, 2, 2],
    ["moves of a track", { track: 6 }, 7, 2, 2],
    ["nothing that is nowhere", { query: "theremin" }, 0, 0, 0],
  ] as const)("finds %s", (_what, filter, tracks, masking, moves) => {
    const found = findInMix(someMix(), { ...ALL, ...filter });
    expect([found.tracks.length, found.masking.length, found.moves.length]).toEqual([tracks, masking, moves]);
  });

  it("counts for each stage what choosing it shows", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MIX_STAGES, null),
        fc.constantFrom(null, 1, 2, 3),
        fc.constantFrom("", "turn", "zzz"),
        (stage, track, query) => {
          const mix = bigMix(12, 40);
          const { stages, moves } = findInMix(mix, { query, stage, track });
          for (const [each, count] of stages)
            expect(findInMix(mix, { query, stage: each, track }).moves).toHaveLength(count);
          const all = stages.reduce((sum, [, count]) => sum + count, 0);
          expect(stage === null ? moves.length : all).toBe(
            stage === null ? all : findInMix(mix, { query, stage: null, track }).moves.length,
          );
        },
      ),
    );
  });

  it("applies what is proposed, accepted and on no locked track", () => {
    const moves = [
      moveRow(0, 1),
      moveRow(1, 1, { accepted: false }),
      moveRow(2, 1, { outcome: "applied" }),
      moveRow(3, 2),
      moveRow(4, 1, { outcome: "reverted" }),
    ];
    const tracks = [trackRow(1, "Kick"), trackRow(2, "Vox", { locked: true })];
    expect(movesToMake({ moves, tracks }).map(({ key }) => key)).toEqual([0]);
  });
});
