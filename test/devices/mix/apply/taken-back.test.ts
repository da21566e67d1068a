import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import { ok } from "#src/model/result.ts";
import { appliedBand } from "#test/devices/mix/apply/applied-band.ts";
import { type BandTrack, heardBand } from "#test/doubles/mix/heard-band.ts";

const ring = (frequency: number) => 8 / (1 + (8 * (frequency / 2500 - 2500 / frequency)) ** 2);
const FAULTY: readonly BandTrack[] = [
  { role: "lead-vocal", name: "Vox", loudness: -21, sounds: [[4, 18]] },
  { role: "drums", name: "Drums", loudness: -22.5, crest: 23, shape: ring, clippedFrames: [100, 105, 110] },
  { role: "bass", name: "Bass", loudness: -24, correlation: (frequency) => (frequency < 120 ? 0 : 1) },
  { role: "guitar", name: "Guitar", loudness: -21, correlation: () => -0.8 },
];

describe("a model that is wrong", () => {
  it("is found out by the hearing: its move is taken back and said, and the set is as if it had never been made", async () => {
    const plain = heardBand(FAULTY);
    const first = await plain.hear(plain.set);
    if (!first.ok) throw new Error(first.error.sentence);
    const drums = first.value.mix.tracks.find(({ name }) => name === "Drums")!;
    /** An EQ Eight that does nothing. */
    const deaf = (mix: HeardMix): HeardMix => ({
      ...mix,
      tracks: mix.tracks.map((track) => (track.name === "Drums" ? { ...track, features: drums.features } : track)),
    });
    const wrong = await appliedBand(heardBand(FAULTY, deaf), { stages: ["pan", "eq"] });
    const never = await appliedBand(plain, { stages: ["pan", "eq"], rejected: new Set(["eq-drums-2500"]) });
    expect(wrong.told.find(({ id }) => id === "eq-drums-2500")).toMatchObject({
      outcome: "reverted",
      why: expect.stringMatching(
        /^Taken back: it was predicted to change the height .* by -\d\.\d dB, and changed it by 0\.0\./,
      ),
    });
    expect(wrong.told.find(({ id }) => id === "pan-bass-bass")).toMatchObject({ outcome: "applied" });
    expect(wrong.now).toEqual(never.now);
    expect(wrong.inserted.map(({ className }) => className)).toEqual(["StereoGain"]);
  });
});

describe("whatever moves are made,", () => {
  it("once all are taken back the set is what it was", async () => {
    const band = heardBand(FAULTY);
    const start = await band.hear(band.set);
    if (!start.ok) throw new Error(start.error.sentence);
    const ids = start.value.moves.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(5);
    await fc.assert(
      fc.asyncProperty(fc.subarray(ids, { minLength: 1 }), async (only) => {
        const hear = async () => ok(start.value);
        const done = await appliedBand(band, { only: new Set(only) }, { hear });
        for (const { id, outcome } of done.told) expect(outcome).toBe(only.includes(id) ? "reverted" : "proposed");
        expect(done.now).toEqual(band.set);
        expect([done.host.ledger(), done.envelopes, done.inserted]).toEqual([[], [], []]);
      }),
      { numRuns: 12 },
    );
  });
});
