import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planMix } from "#src/devices/mix/plan.ts";
import { EQ_BOUNDS, MOST_LEVEL } from "#src/knowledge/mix/restraint/move-bounds.ts";
import type { SizeKept } from "#src/model/mix/moves/taste.ts";
import { type MadeTrack, madeMix, madeRoles } from "#test/doubles/mix/heard-mix.ts";

/** Somebody set the balance: a fader was moved. */
const MOVED = { mixer: { volume: -1, pan: 0, automated: false, active: true, behind: 0 } };

/** A voice that is 7 dB under what is usual, in a band that is. */
const TRACKS: readonly MadeTrack[] = [
  { role: "lead-vocal", name: "Vox", loudness: -27, sounds: [[4, 18]] },
  { role: "drums", name: "Drums", loudness: -22.5, crest: 18 },
  { role: "bass", name: "Bass", loudness: -24 },
  { role: "guitar", name: "Guitar", loudness: -21, correlation: () => 0.6, track: MOVED },
];
const MIX = madeMix(TRACKS);

const planned = (sizes?: SizeKept) =>
  planMix({ mix: MIX, roles: madeRoles(TRACKS), genre: null, ...(sizes === undefined ? {} : { sizes }) });

/** The same band with a usual voice, and a pad where it sings. */
const WITH_PAD: readonly MadeTrack[] = [
  { ...TRACKS[0]!, loudness: -20 },
  ...TRACKS.slice(1),
  {
    ...{ role: "pad", name: "Pad", loudness: -18, sounds: [[8, 16]] },
    octaves: [-60, -60, -60, -60, -40, 0, 0, 0, -40, -60],
  },
];
/** Recordings as they came, the keys far in front. */
const RAW: readonly MadeTrack[] = [
  { role: "lead-vocal", name: "Vox", loudness: -22, crest: 13, seconds: 8 },
  { role: "drums", name: "Drums", loudness: -24, crest: 17, seconds: 8 },
  { role: "keys", name: "Keys", loudness: -11, crest: 14, seconds: 8 },
  { role: "pad", name: "Pad", loudness: -22, crest: 13, seconds: 8 },
];
const hidden = (factor: number) =>
  planMix({ mix: madeMix(WITH_PAD), roles: madeRoles(WITH_PAD), genre: null, sizes: () => factor });

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
    expect(vox(planned((role) => (role === "bass" ? 0.5 : 1)))).toEqual(vox(OWN));
    expect(vox(planned((_, kind) => (kind === "bell" ? 0.5 : 1)))).toEqual(vox(OWN));
  });

  it("makes a first balance smaller too", () => {
    const off = (factor: number) =>
      planMix({ mix: madeMix(RAW), roles: madeRoles(RAW), genre: null, sizes: () => factor }).moves.filter(
        ({ because }) => because.includes("off-balance"),
      );
    const [own, less] = [off(1), off(0.6)];
    expect(own.map(({ id }) => id)).toContain("gain-keys");
    expect(less.map(({ size }) => size)).toEqual(own.map(({ size }) => expect.closeTo(0.6 * size, 6)));
  });

  it("makes a dip shallower or deeper, and predicts it anew", () => {
    const dip = (told: typeof OWN) => told.moves.find(({ because }) => because.includes("masked"))!;
    const [own, less, more] = [1, 0.6, 1.5].map((factor) => dip(hidden(factor)));
    expect(less!.size).toBeCloseTo(0.6 * own!.size, 6);
    expect(more!.size).toBeCloseTo(Math.max(EQ_BOUNDS.cut, 1.5 * own!.size), 6);
    expect(less!.predicted.after).toBeGreaterThan(own!.predicted.after);
    expect(more!.predicted.after).toBeLessThanOrEqual(own!.predicted.after);
  });

  it("passes no bound of restraint", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1.5, noNaN: true }), (factor) => {
        for (const { kind, size } of planned(() => factor).moves) {
          if (kind === "fader") expect(Math.abs(size)).toBeLessThanOrEqual(MOST_LEVEL);
          if (kind === "bell" || kind === "dynamic-bell") expect(size).toBeGreaterThanOrEqual(EQ_BOUNDS.cut);
        }
      }),
      { numRuns: 3 },
    );
  });
});
