import { describe, expect, it } from "vitest";
import { liveParameters } from "#src/knowledge/live/live-parameters.ts";
import vector from "../../vectors/stored-parameters.json" with { type: "json" };

describe("what is known of a stored parameter", () => {
  it.each([
    ["Mixer", "Volume", 12, "gain"],
    ["Mixer", "Sends.3", 12, "gain"],
    ["Mixer", "Tempo", 12, "bpm"],
    ["Eq8", "Bands.7/ParameterB/Freq", 12, "Hz"],
    ["Eq8", "Bands.7/ParameterB/Gain", 11, "dB"],
    ["Eq8", "Bands.7/ParameterB/Gain/More", 11, ""],
    ["StereoGain", "Gain", 9, "dB"],
    ["StereoGain", "Gain", 10, "gain"],
    ["AutoFilter", "Cutoff", 12, "note"],
    ["AutoFilter2", "Filter_Frequency", 12, "Hz"],
    ["Nobody", "Knows", 12, ""],
  ])("%s %s in Live %d: %s", (className, path, live, unit) => {
    expect(liveParameters(className, live)(path).unit).toBe(unit);
  });

  it("replaces ranges that a set narrows when a fader is mapped", () => {
    expect(liveParameters("Mixer", 12)("Volume").range).toEqual([0.0003162277571, 1.99526238]);
    expect(liveParameters("Compressor2", 12)("Threshold").range).toBeUndefined();
  });
});

type Row = readonly [
  device: string,
  path: string,
  kind: string,
  lowest: number | null,
  highest: number | null,
  versions: string,
];

/** Every parameter path of the native devices in a survey of real sets, with the widest range seen. */
describe("against the survey of real sets", () => {
  it("gives a unit only to continuous parameters whose range can have it", () => {
    const seen = (vector.rows as unknown as readonly Row[]).flatMap(([name, path, kind, lowest, highest, versions]) =>
      versions.split(" ").map((version) => {
        const known = liveParameters(name, Number.parseInt(version, 10) || 12)(path);
        return {
          name,
          path,
          version,
          kind,
          ...known,
          stored: lowest === null || highest === null ? null : [lowest, highest],
        };
      }),
    );
    const named = seen.filter(({ unit }) => unit !== "");
    expect(named.length).toBeGreaterThan(250);
    expect(named.filter(({ kind }) => kind === "bool")).toEqual([]);
    const impossible = named.filter(({ unit, stored }) => {
      if (stored === null) return false;
      const [low, high] = stored as [number, number];
      return (
        (unit === "gain" && low < 0) || (unit === "fraction" && (low < -1 || high > 4)) || (unit === "ms" && high < 1)
      );
    });
    expect(impossible).toEqual([]);
  });
});
