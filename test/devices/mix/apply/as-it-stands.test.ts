import { describe, expect, it } from "vitest";
import { planMix } from "#src/devices/mix/plan.ts";
import { findGenre } from "#src/knowledge/genres/find-genre.ts";
import { appliedBand } from "#test/devices/mix/apply/applied-band.ts";
import { type BandTrack, heardBand } from "#test/doubles/mix/heard-band.ts";

/** A voice that is 7 dB too quiet, under a pad where it sings. */
const HIDDEN: readonly BandTrack[] = [
  { role: "lead-vocal", name: "Vox", loudness: -27, sounds: [[4, 18]] },
  { role: "pad", name: "Pad", loudness: -22, sounds: [[2, 18]], octaves: [-60, -60, -60, -60, -40, 0, 0, 0, -40, -60] },
  { role: "drums", name: "Drums", loudness: -22.5, crest: 18 },
  { role: "bass", name: "Bass", loudness: -24 },
];
const band = heardBand(HIDDEN);

async function plans() {
  const heard = await band.hear(band.set);
  if (!heard.ok) throw new Error(heard.error.sentence);
  const intent = { mix: heard.value.mix, roles: band.roles, genre: findGenre("rock") };
  return { stands: heard.value, dry: planMix(intent) };
}

describe("what a voice loses to a pad", () => {
  it("is predicted in a dry run as the fader leaves it that comes before, and on what stands where moves are made", async () => {
    const { stands, dry } = await plans();
    expect(dry.moves.map(({ id }) => id)).toContain("gain-vox");
    const now = stands.measures.lossUnder(1, 2, new Map());
    const lossBefore = ({ moves }: typeof dry) =>
      moves.find(({ predicted: { measure } }) => measure === "loss of Vox to Pad")!.predicted.before;
    expect(lossBefore(stands)).toBeCloseTo(now, 9);
    expect(lossBefore(dry)).toBeLessThan(now - 1);
  });

  it.each<[string, Parameters<typeof appliedBand>[1]]>([
    ["levels were not asked for", { stages: ["eq", "dynamics", "rebalance"] }],
    ["the level was rejected", { rejected: new Set(["gain-vox"]) }],
    ["the level was made", {}],
  ])("is measured as predicted within 30 %% where %s", async (_, wanted) => {
    const { told } = await appliedBand(band, wanted);
    const masked = told.filter(({ because, outcome }) => because.includes("masked") && outcome === "applied");
    expect(masked.length).toBeGreaterThan(0);
    for (const { predicted, measured } of masked) {
      expect(measured!.before).toBeCloseTo(predicted.before, 1);
      const [hoped, got] = [predicted, measured!].map((each) => each.before - each.after);
      expect(Math.abs(got! / hoped! - 1)).toBeLessThan(0.3);
    }
  });
});
