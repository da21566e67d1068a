import { describe, expect, it } from "vitest";
import { appliedBefore, withApplied } from "#src/decision/mix/outcomes/applied-before.ts";
import type { AppliedStage, MixNotes } from "#src/model/mix/mix-notes.ts";

const APPLIED: AppliedStage = {
  stage: "gain",
  settled: [
    { id: 1, content: "vox at -3" },
    { id: 2, content: "bass" },
  ],
  moves: [{ id: "gain-vox", track: 1, parameter: "Volume", from: -6, to: -3, unit: "dB" }],
};
const EQUALISER = { track: 2, className: "Eq8", target: 90 };
const NOTES = withApplied(
  { sets: {} },
  { name: "Copy.als", roles: undefined },
  { applied: [APPLIED], devices: [EQUALISER] },
);
const settled = (name: string, contents: readonly (readonly [number, string])[], notes: MixNotes = NOTES) => [
  ...(appliedBefore(notes, { name, contents: new Map(contents) }).settled.get("gain") ?? []),
];

describe("what was applied to a copy", () => {
  it("is known by its name, track by track as the moves left it", () => {
    expect(
      settled("Copy.als", [
        [1, "vox at -3"],
        [2, "bass"],
        [3, "new"],
      ]),
    ).toEqual([1, 2]);
    expect(
      settled("Copy.als", [
        [1, "vox at -1"],
        [2, "bass"],
      ]),
    ).toEqual([2]);
  });

  it("is known under another name by what was moved, so that the set it was made from is looked at whole", () => {
    expect(
      settled("Renamed.als", [
        [1, "vox at -3"],
        [2, "bass"],
      ]),
    ).toEqual([1, 2]);
    expect(
      settled("Song.als", [
        [1, "vox at -6"],
        [2, "bass"],
      ]),
    ).toEqual([]);
  });

  it("keeps what else is noted, and brings along what was said of the set's tracks", () => {
    const roles = [{ track: "Vox", id: 1, role: "lead-vocal" }] as const;
    const before: MixNotes = { sets: { "Copy.als": { applied: [{ ...APPLIED, stage: "eq" }] } } };
    const done = { applied: [APPLIED], devices: [] };
    expect(withApplied(before, { name: "Copy.als", roles }, done).sets["Copy.als"]).toEqual({
      roles,
      applied: [{ ...APPLIED, stage: "eq" }, APPLIED],
    });
  });

  it("keeps the devices that were put in, known by a copy's name or by what it holds", () => {
    const devices = (name: string) => appliedBefore(NOTES, { name, contents: new Map([[1, "vox at -3"]]) }).devices;
    expect(devices("Copy.als")).toEqual([EQUALISER]);
    expect(devices("Renamed.als")).toEqual([EQUALISER]);
    expect(appliedBefore(NOTES, { name: "Song.als", contents: new Map([[1, "vox at -6"]]) }).devices).toEqual([]);
  });
});
