import { describe, expect, it } from "vitest";
import { liveKnob } from "#src/knowledge/live/live-knobs.ts";
import vector from "../../vectors/knob-readings.json" with { type: "json" };

describe("liveKnob", () => {
  it.each([
    ["Eq8", "8 Frequency B", "octaves"],
    ["Eq8", "Output", "even"],
    ["Reverb", "Diff. Hi Freq", "octaves"],
    ["Reverb", "HiFilter Freq", "octaves"],
    ["MultibandDynamics", "Output Gain (Low)", "even"],
    ["Gate", "S/C EQ Freq", "octaves"],
    ["Gate", "Threshold", "fader"],
  ])("%s knows “%s”: %s", (className, name, law) => {
    expect(liveKnob(className, name)?.law).toBe(law);
  });

  it("knows nothing of the rest", () => {
    expect(liveKnob("Eq8", "1 Q A")).toBeNull();
    expect(liveKnob("Reverb", "DiffX Hi Freq")).toBeNull();
    expect(liveKnob("Nobody", "Frequency")).toBeNull();
  });
});

interface ReadParameter {
  readonly className: string;
  readonly name: string;
  readonly older: string | null;
  readonly range: readonly [number, number];
  readonly shown: readonly [number, number] | null;
  readonly law: string | null;
}

type Row = readonly [
  string,
  string,
  string | null,
  number,
  number,
  string | null,
  number | null,
  number | null,
  string | null,
];

/** Names, ranges and laws as a running Live gave them: where `test/vectors/knob-readings.json` says. */
const READ: readonly ReadParameter[] = (vector.rows as unknown as readonly Row[]).map(
  ([className, name, older, lowest, highest, , shownLowest, shownHighest, law]) => ({
    className,
    name,
    older,
    range: [lowest, highest],
    shown: shownLowest === null || shownHighest === null ? null : [shownLowest, shownHighest],
    law,
  }),
);

describe("against what was read from a running Live", () => {
  const known = READ.flatMap((read) => {
    const knob = liveKnob(read.className, read.name);
    return knob === null ? [] : [{ read, knob }];
  });

  it("every known knob has the range, unit and law that were read", () => {
    expect(known.length).toBeGreaterThan(130);
    const wrong = known.filter(({ read, knob }) => {
      const range = Math.abs(read.range[0] - knob.raw[0]) < 1e-6 && Math.abs(read.range[1] - knob.raw[1]) < 1e-6;
      const plain = ["Hz", "%", "st"].includes(knob.unit) && read.shown !== null;
      const shown = !plain || (read.shown![0] === knob.shown[0] && read.shown![1] === knob.shown[1]);
      const octaves = knob.law !== "octaves" || read.law === "log" || read.law === "raw=log10(unit)";
      return !(range && shown && octaves && read.law !== "unknown");
    });
    expect(wrong).toEqual([]);
  });

  it("older names lead to the same knob", () => {
    // The Limiter's Link was a switch under its older name.
    const renamed = known.filter(({ read: { older } }) => older !== null && older !== "Link Channels");
    expect(renamed.length).toBeGreaterThan(5);
    const lost = renamed.filter(
      ({ read, knob }) => liveKnob(read.className, read.older ?? "")?.shown[1] !== knob.shown[1],
    );
    expect(lost.map(({ read }) => read.name)).toEqual([]);
  });
});
