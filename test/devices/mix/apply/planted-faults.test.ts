import { beforeAll, describe, expect, it } from "vitest";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import { type AppliedBand, appliedBand } from "#test/devices/mix/apply/applied-band.ts";
import { FAULTY } from "#test/doubles/mix/faulty-tracks.ts";
import { heardBand } from "#test/doubles/mix/heard-band.ts";

describe("faults that were planted in a band are mended in the copy, by its own hearing:", () => {
  const band = heardBand(FAULTY);
  let done: AppliedBand;
  let before: readonly MixFinding[];
  beforeAll(async () => {
    const start = await band.hear(band.set);
    before = start.ok ? start.value.findings : [];
    done = await appliedBand(band);
  });
  const told = (id: string) => done.told.find((move) => move.id === id)!;

  it.each<[string, string, "file" | "model", string | undefined]>([
    ["a voice", "gain-vox", "file", undefined],
    ["a channel that was turned over", "gain-guitar-polarity", "model", "Utility"],
    ["a wide low end", "pan-bass-bass", "model", "Utility"],
    ["a resonance", "eq-drums-2500", "model", "EQ Eight"],
    ["what bites", "eq-hat-7900", "model", "EQ Eight"],
  ])("%s, told through what it was heard", (_, id, through, model) => {
    const { outcome, measured, predicted } = told(id);
    expect(outcome).toBe("applied");
    expect(measured).toMatchObject(model === undefined ? { through } : { through, model });
    expect(measured!.before).toBeCloseTo(predicted.before, 0);
    const [wanted, got] = [predicted.after - predicted.before, measured!.after - measured!.before];
    expect(got / wanted).toBeGreaterThan(0.85);
    expect(got / wanted).toBeLessThan(1.15);
  });

  it("masking is reduced as predicted within 30 %", () => {
    const move = done.told.find(({ because }) => because.includes("masked"))!;
    expect(move.outcome).toBe("applied");
    const [wanted, got] = [move.predicted, move.measured!].map((each) => each.before - each.after);
    expect(Math.abs(got! / wanted! - 1)).toBeLessThan(0.3);
  });

  it("no finding is worse, and none is new", () => {
    const keyOf = ({ code, tracks }: MixFinding) => `${code} ${tracks.join()}`;
    const were = new Map(before.map((finding) => [keyOf(finding), finding.excess]));
    for (const finding of done.diagnosis.findings)
      expect(finding.excess, keyOf(finding)).toBeLessThanOrEqual((were.get(keyOf(finding)) ?? 0) + 1e-9);
  });

  it.each([
    ["pan-bass-bass", /are not more alike under 120 Hz after it, by half of what is predicted at least/],
    [
      "eq-drums-2500",
      /is not nearer to its surroundings at 2\.4 kHz after it, by half of what is predicted at least\.$/,
    ],
  ])("%s promises to go by its own measure, as it is judged", (id, guard) => {
    expect(told(id).guard).toMatch(guard);
  });

  it("each says how it is taken back in Live", () => {
    expect(told("gain-vox").wayBack).toMatch(/^Volume to -?\d/);
    expect(told("eq-drums-2500").wayBack).toBe("delete “EQ Eight”, device 1 of the chain, which was put in for it");
    expect(told("gain-guitar-polarity").wayBack).toMatch(/^delete “Utility”/);
  });

  it("what bites to the end of the spectrum is cut by a shelf, from the edge of what stands out", () => {
    const { kind, size, parameters, sentence } = told("eq-hat-7900");
    expect({ kind, size }).toEqual({ kind: "shelf", size: -1.5 });
    const [eq] = done.now.tracks.find(({ name }) => name === "Hat")!.devices;
    const value = (name: string) => eq!.parameters.find((each) => each.name === `Bands.1/ParameterA/${name}`)?.value;
    expect(["Mode", "Freq", "Gain", "Q"].map(value)).toEqual([5, ...parameters.map(({ to }) => to)]);
    expect(sentence).toMatch(/^Cut Hat from 5\.[67] kHz up by 1\.5 dB \(a shelf\): /);
  });

  it("devices are set as the moves say, Adaptive Q off", () => {
    const [eq] = done.now.tracks.find(({ name }) => name === "Drums")!.devices;
    const value = (name: string) => eq!.parameters.find((each) => each.name === name)?.value;
    const { parameters } = told("eq-drums-2500");
    const inside = "Bands.1/ParameterA/";
    expect(["Freq", "Gain", "Q"].map((name) => value(inside + name))).toEqual(parameters.map(({ to }) => to));
    expect([value(`${inside}IsOn`), value(`${inside}Mode`), value("AdaptiveQ")]).toEqual([1, 3, 0]);
  });
});
