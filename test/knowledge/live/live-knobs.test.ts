import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { liveKnob } from "#src/knowledge/live/live-knobs.ts";

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

/** Names, ranges and laws read from a running Live. */
const READ = fileURLToPath(new URL("../../../../shared/data/native-devices.json", import.meta.url));

interface ReadParameter {
  readonly name: string;
  readonly name_12_0?: string;
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
  readonly unit_range?: readonly [number, number];
  readonly law?: string;
}

describe.skipIf(!existsSync(READ))("against what was read from a running Live", () => {
  const { devices } = JSON.parse(readFileSync(READ, "utf8")) as {
    readonly devices: Record<string, { readonly class_name: string; readonly parameters: readonly ReadParameter[] }>;
  };
  const known = Object.values(devices).flatMap(({ class_name, parameters }) =>
    parameters.flatMap((read) => {
      const knob = liveKnob(class_name, read.name);
      return knob === null ? [] : [{ read, knob, className: class_name }];
    }),
  );

  it("every known knob has the range, unit and law that were read", () => {
    expect(known.length).toBeGreaterThan(130);
    const wrong = known.filter(({ read, knob }) => {
      const range = Math.abs(read.min - knob.raw[0]) < 1e-6 && Math.abs(read.max - knob.raw[1]) < 1e-6;
      const plain = ["Hz", "%", "st"].includes(knob.unit) && read.unit_range !== undefined;
      const shown = !plain || (read.unit_range![0] === knob.shown[0] && read.unit_range![1] === knob.shown[1]);
      const octaves = knob.law !== "octaves" || read.law === "log" || read.law === "raw=log10(unit)";
      return !(range && shown && octaves && read.law !== "unknown");
    });
    expect(wrong).toEqual([]);
  });

  it("older names lead to the same knob", () => {
    // The Limiter's Link was a switch under its older name.
    const renamed = known.filter(({ read: { name_12_0: older } }) => older !== undefined && older !== "Link Channels");
    expect(renamed.length).toBeGreaterThan(5);
    const lost = renamed.filter(
      ({ read, knob, className }) => liveKnob(className, read.name_12_0 ?? "")?.shown[1] !== knob.shown[1],
    );
    expect(lost.map(({ read }) => read.name)).toEqual([]);
  });
});
