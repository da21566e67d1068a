import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planMix } from "#src/devices/mix/plan.ts";
import { EQ_BOUNDS, MOST_LEVEL } from "#src/knowledge/mix/restraint/move-bounds.ts";
import type { SizeKept } from "#src/model/mix/moves/taste.ts";
import { type MadeTrack, madeMix, madeRoles } from "#test/doubles/mix/heard-mix.ts";

/** A voice that is 7 dB under what is usual, in a band that is. */
const TRACKS: readonly MadeTrack[] = [
  { role: "lead-vocal", name: "Vox", loudness: -27, sounds: [[4, 18]] },
  { role: "drums", name: "Drums", loudness: -22.5, crest: 18 },
  { role: "bass", name: "Bass", loudness: -24 },
  { role: "guitar", name: "Guitar", loudness: -21, correlation: () => 0.6 },
];
const MIX = madeMix(TRACKS);

const planned = (sizes?: SizeKept) =>
  planMix({ mix: MIX, roles: madeRoles(TRACKS), genre: null, ...(sizes === undefined ? {} : { sizes }) });

const OWN = planned();
const vox = ({ moves }: typeof OWN) => moves.find(({ id }) => id === "gain-vox")!;

describe("a taste in proposals", () => {
  it("changes nothing where nothing was learnt", () => {
    const told = planned(() => 1);
    expect([told.findings, told.moves, told.verdict]).toEqual([OWN.findings, OWN.moves, OWN.verdict]);
  });

  it("makes a move smaller, predicts it as it is made, and says so", () => {
    const move = vox(planned((role, kind) => (role === "lead-vocal" && kind === "fader" ? 0.6 : 1)));
    expect(move.size).toBeCloseTo(0.6 * vox(OWN).size, 6);
    expect(move.parameters[0]!.to).toBeCloseTo(move.size, 6);
    expect(move.predicted.after - move.predicted.before).toBeCloseTo(move.size, 6);
    expect(move.sentence).toContain(
      "By what you kept of such moves before, this is 60 % of the size that it would have.",
    );
    expect(vox(OWN).sentence).not.toContain("By what you kept");
  });

  it("leaves moves of other roles and kinds as they are", () => {
    const others = ({ moves }: typeof OWN) => moves.filter(({ because }) => because.includes("too-quiet"));
    expect(others(planned((role) => (role === "strings" ? 0.5 : 1)))).toEqual(others(OWN));
  });

  it("passes no bound of restraint", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1.5, noNaN: true }), (factor) => {
        for (const { kind, size } of planned(() => factor).moves) {
          if (kind === "fader") expect(Math.abs(size)).toBeLessThanOrEqual(MOST_LEVEL);
          if (kind === "bell" || kind === "dynamic-bell") expect(size).toBeGreaterThanOrEqual(EQ_BOUNDS.cut);
        }
      }),
      { numRuns: 8 },
    );
  });
});
