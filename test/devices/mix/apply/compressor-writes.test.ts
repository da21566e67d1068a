import { describe, expect, it } from "vitest";
import { moveWrites } from "#src/devices/mix/apply/writes/move-writes.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { madeMix } from "#test/doubles/mix/heard-mix.ts";
import { liveSet, track } from "#test/doubles/sets/live-set.ts";

const PLACE = {
  set: liveSet({ tracks: [track({ id: 1, name: "Bass" })] }),
  mix: madeMix([]),
  about: [1],
  inserted: null,
  ours: new Set<number>(),
};
const MOVE: MixMove = {
  ...{
    id: "dynamics-bass-duck",
    stage: "dynamics",
    track: 1,
    kind: "duck",
    device: "Compressor",
    key: 2,
    size: -3,
    unit: "dB",
  },
  parameters: [
    { name: "Threshold", from: null, to: -20, unit: "dB" },
    { name: "Ratio", from: null, to: 4, unit: ":1" },
    { name: "Attack", from: null, to: 0.001, unit: "s" },
    { name: "Release", from: null, to: 0.12, unit: "s" },
    { name: "Knee", from: null, to: 3, unit: "dB" },
    { name: "Makeup", from: null, to: 0, unit: "" },
    { name: "Output", from: 0, to: 1.5, unit: "dB" },
  ],
  ...{ confidence: 0.5, because: ["masked"], evidence: "", neighbours: [], guard: "", sentence: "", bars: [] },
  predicted: { measure: "loss", before: 12, after: 9, unit: "phon" },
};

describe("a Compressor", () => {
  it("is put in whole, keyed by the track that goes first, with Makeup off", () => {
    const writes = moveWrites(MOVE, PLACE);
    const [choice] = writes.ok ? writes.value.devices[0]!.choices : [];
    expect(choice).toMatchObject({ className: "Compressor2", key: { track: 2, tap: "post-fx" } });
    expect(choice!.settings).toMatchObject({
      Ratio: 4,
      Attack: 1,
      Release: 120,
      Knee: 3,
      Gain: 1.5,
      Model: 0,
      GainCompensation: false,
    });
    expect(choice!.settings["Threshold"]).toBeCloseTo(0.1, 6);
  });

  it("is left to the ear where no threshold was solved", () => {
    const parameters = [{ name: "Gain reduction", from: 0, to: -3, unit: "dB" }];
    const writes = moveWrites({ ...MOVE, parameters }, PLACE);
    expect(writes).toMatchObject({
      ok: false,
      error: { sentence: expect.stringMatching(/“Bass” would go by is not known/) },
    });
  });
});

describe("a Glue Compressor", () => {
  const glue: MixMove = {
    ...MOVE,
    ...{ id: "bus-main-glue", stage: "bus", kind: "glue", device: "Glue Compressor" },
    parameters: [
      { name: "Threshold", from: null, to: -17.5, unit: "dB" },
      { name: "Ratio", from: null, to: 2, unit: ":1" },
      { name: "Attack", from: null, to: 0.03, unit: "s" },
      { name: "Release", from: null, to: 0.4, unit: "s" },
      { name: "Makeup", from: null, to: 0, unit: "dB" },
    ],
  };

  it("is put in at the steps of Live's menus, with its soft clip off", () => {
    const writes = moveWrites(glue, PLACE);
    const [choice] = writes.ok ? writes.value.devices[0]!.choices : [];
    expect(choice).toEqual({
      className: "GlueCompressor",
      settings: { Threshold: -17.5, Ratio: 0, Attack: 6, Release: 2, Makeup: 0, PeakClipIn: false },
    });
  });

  it("is left to the hand where Live has no such step", () => {
    const parameters = glue.parameters.map((each) => (each.name === "Ratio" ? { ...each, to: 3 } : each));
    expect(moveWrites({ ...glue, parameters }, PLACE)).toMatchObject({
      ok: false,
      error: { sentence: "A Glue Compressor has no such Ratio: set it by hand." },
    });
  });
});
