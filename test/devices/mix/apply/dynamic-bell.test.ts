import { beforeAll, describe, expect, it } from "vitest";
import { withEnvelopes } from "#src/devices/mix/apply/making/with-envelopes.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { DIP_SHAPE } from "#src/knowledge/mix/restraint/dip-shape.ts";
import { type AppliedBand, appliedBand } from "#test/devices/mix/apply/applied-band.ts";
import { type BandTrack, heardBand } from "#test/doubles/mix/heard-band.ts";

/** A pad all along, and a voice that sings over it from 4 to 8 s and from 12 to 15 s. */
const SUNG = [
  [4, 8],
  [12, 15],
] as const;
const BAND: readonly BandTrack[] = [
  { role: "lead-vocal", name: "Vox", loudness: -20, sounds: SUNG },
  { role: "pad", name: "Pad", loudness: -17, octaves: [-60, -60, -60, -60, -40, 0, 0, 0, -40, -60] },
  { role: "drums", name: "Drums", loudness: -22.5, crest: 18 },
  { role: "bass", name: "Bass", loudness: -24 },
];

describe("a dip that lasts only while both sound", () => {
  let done: AppliedBand;
  beforeAll(async () => {
    done = await appliedBand(heardBand(BAND), { stages: ["dynamics"] });
  });
  const move = () => done.told.find(({ kind }) => kind === "dynamic-bell")!;
  const points = () => done.envelopes[0]!.points;
  /** Beats at 120 bpm. */
  const at = (seconds: number) => evaluateEnvelope(points(), 2 * seconds);

  it("is drawn, heard through the model, and brings what was predicted within 30 %", () => {
    expect(move()).toMatchObject({ outcome: "applied", measured: { through: "model", model: "EQ Eight" } });
    const [wanted, got] = [move().predicted, move().measured!].map((each) => each.before - each.after);
    expect(Math.abs(got! / wanted! - 1)).toBeLessThan(0.3);
  });

  it("is down from the first moment of both to the last", () => {
    const depth = move().size;
    for (const [from, to] of SUNG)
      for (const moment of [from, (from + to) / 2, to]) expect(at(moment), `${moment} s`).toBeCloseTo(depth, 6);
  });

  it("rests before, between and after", () => {
    expect(points()[0]!.value).toBe(0);
    expect(points().at(-1)!.value).toBe(0);
    const { attack, release } = DIP_SHAPE;
    for (const moment of [0, 4 - attack, 8 + release, 10, 12 - attack, 15 + release, 19.9])
      expect(at(moment), `${moment} s`).toBeCloseTo(0, 6);
  });

  it("takes four breakpoints a dip, and no jump", () => {
    expect(points()).toHaveLength(4 * SUNG.length);
    const times = points().map(({ time }) => time);
    for (const [place, time] of times.slice(1).entries()) expect(time - times[place]!).toBeGreaterThan(0.05);
  });

  it("is kept for the last write, with its band at 0 dB in the set", () => {
    const pad = done.now.tracks.find(({ name }) => name === "Pad")!;
    expect(pad.envelopes).toEqual([]);
    const gain = pad.devices[0]!.parameters.find(({ target }) => target === done.envelopes[0]!.target)!;
    expect(gain.value).toBe(0);
    expect(done.set).toEqual(withEnvelopes(done.now, done.envelopes));
  });
});
