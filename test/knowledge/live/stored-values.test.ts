import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { liveParameterNames } from "#src/knowledge/live/parameter-names/live-parameter-names.ts";
import { type StoredLaw, storedLaw } from "#src/knowledge/live/stored-values.ts";
import knobs from "../../vectors/knob-readings.json" with { type: "json" };
import stored from "../../vectors/stored-parameters.json" with { type: "json" };

type KnobRow = readonly [string, string, string | null, number, number, ...unknown[]];
type StoredRow = readonly [string, string, "bool" | "enum" | "float", number | null, number | null, string];

interface StoredParameter {
  readonly device: string;
  readonly path: string;
  readonly kind: StoredRow[2];
  readonly low: number | null;
  readonly high: number | null;
}

/** Devices that a chain and a mix's moves are made of. */
const CLASSES = [
  ...["Eq8", "StereoGain", "Compressor2", "GlueCompressor", "Gate"],
  ...["MultibandDynamics", "Limiter", "Saturator"],
];
/** What set files of Live 10 to 12 hold: a path with the widest range that was seen. */
const PATHS = new Map<string, StoredParameter>();
for (const [device, path, kind, low, high, versions] of stored.rows as unknown as readonly StoredRow[]) {
  if (!CLASSES.includes(device) || versions === "9") continue;
  const name = `${device} ${path}`;
  const seen = PATHS.get(name);
  const wider = (pick: (...ends: number[]) => number, end: number | null, other: number | null | undefined) =>
    end === null ? null : pick(end, other ?? end);
  PATHS.set(name, {
    device,
    path,
    kind,
    low: wider(Math.min, low, seen?.low),
    high: wider(Math.max, high, seen?.high),
  });
}
const RANGES = new Map(
  (knobs.rows as unknown as readonly KnobRow[]).map(([device, name, , low, high]) => [
    `${device} ${name}`,
    [low, high],
  ]),
);

const LAWS = [...PATHS.values()].flatMap((each) => {
  const law = storedLaw(each.device, each.path);
  return law === null ? [] : [{ ...each, name: `${each.device} ${each.path}`, law }];
});

/** As 32-bit floats hold numbers, and a little of what a logarithm loses. */
function near(one: number, other: number, by = 1e-6): boolean {
  return Math.abs(one - other) <= by * Math.max(1, Math.abs(other));
}

describe("storedLaw", () => {
  it("knows all that a set stores of the devices of a chain, but for what has no known law", () => {
    const known = new Set(LAWS.map(({ name }) => name));
    expect([...PATHS.keys()].filter((name) => !known.has(name))).toEqual([
      "Compressor2 LegacyModel",
      "Compressor2 LegacyEnvFollowerMode",
      "Compressor2 SideChain/RoutedInput/Volume",
      "Saturator BaseDrive",
      "Saturator ColorDepth",
      "Eq8 SpectrumAnalyzer/On",
      "StereoGain StereoWidth",
      "StereoGain MidSideBalance",
      "StereoGain LegacyGain",
      "GlueCompressor SideChain/RoutedInput/Volume",
      "Gate SideChain/RoutedInput/Volume",
      "MultibandDynamics SideChain/RoutedInput/Volume",
    ]);
  });

  it.each(LAWS)("$name has the range that was read from a running Live", ({ device, path, law }) => {
    const [shown] = liveParameterNames(device, path).shown;
    const switched = path === "LinkChannels" ? [0, 1] : RANGES.get(`${device} ${shown}`);
    expect(law.raw.map((end) => end.toFixed(6))).toEqual(switched!.map((end) => end.toFixed(6)));
  });

  it.each(LAWS.filter(({ kind }) => kind === "float"))("$name reaches what sets hold", ({ path, law, low, high }) => {
    // Live 12.2 writes ten megahertz as the end of an EQ Eight's frequency; the knob ends at 22 kHz.
    const top = path.endsWith("/Freq") && high! > 22_000 ? 22_000 : high!;
    expect(near(law.toStored(law.raw[0]), low!, 1e-5)).toBe(true);
    expect(near(law.toStored(law.raw[1]), top, 1e-5)).toBe(true);
  });

  it.each(LAWS)("$name comes back from either side, and rises", ({ law }) => {
    const [low, high] = law.raw;
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (a, b) => {
          const [one, other] = [a, b].map((way) => stepOf(law, low + way * (high - low))) as [number, number];
          if (law.toStored(one) > SILENT) expect(near(law.toRaw(law.toStored(one)), one, 1e-6)).toBe(true);
          expect(Math.sign(law.toStored(other) - law.toStored(one)) * Math.sign(other - one)).toBeGreaterThanOrEqual(0);
          const held = law.toStored(one);
          expect(near(law.toStored(law.toRaw(held)), held, 1e-6)).toBe(true);
        },
      ),
    );
  });

  it.each([
    ["Compressor2", "Ratio", 0.75, 4],
    ["Compressor2", "Threshold", 0.85, 1],
    ["Compressor2", "Threshold", 1, 10 ** (6 / 20)],
    ["Compressor2", "DryWet", 0.5, 0.5],
    ["StereoGain", "Gain", 0, 1],
    ["StereoGain", "Gain", 1, 10 ** (35 / 20)],
    ["StereoGain", "Gain", -1, 0],
    ["MultibandDynamics", "SplitLowMid", Math.log10(120), 120],
    ["MultibandDynamics", "AttackLow", Math.log10(50), 50],
    ["MultibandDynamics", "AboveRatioMid", -0.75, -0.75],
    ["Limiter", "Ceiling", 0.5, -12],
    ["Saturator", "PreDrive", 0.5, 0],
    ["Eq8", "Bands.3/ParameterB/Gain", -4.5, -4.5],
    ["Eq8", "Bands.3/ParameterB/Mode", 5, 5],
    ["GlueCompressor", "Attack", 3, 3],
    ["Reverb", "MixDiffuse", 0, 0.0316],
    ["Reverb", "On", 1, 1],
  ])("%s %s: %d in Live is %d in a set", (className, path, raw, inSet) => {
    const law = storedLaw(className, path)!;
    expect(law.toStored(raw)).toBeCloseTo(inSet, 6);
    expect(law.toRaw(inSet)).toBeCloseTo(raw, 6);
  });

  it("says which laws are inferred", () => {
    const sure = (className: string, path: string) => storedLaw(className, path)?.sure;
    expect(sure("Compressor2", "Threshold")).toBe(true);
    expect(sure("MultibandDynamics", "SplitLowMid")).toBe(true);
    expect(sure("Reverb", "BandFreq")).toBe(true);
    expect(sure("Eq8", "Bands.0/ParameterA/Freq")).toBe(false);
    expect(sure("Limiter", "Ceiling")).toBe(false);
    expect(sure("Eq8", "Scale")).toBe(false);
  });

  it("keeps what lies outside within its range, whole steps whole, and knows nothing of others", () => {
    const ratio = storedLaw("Compressor2", "Ratio")!;
    expect([ratio.toRaw(Number.POSITIVE_INFINITY), ratio.toRaw(0.5), Number.isFinite(ratio.toStored(1))]).toEqual([
      1,
      0,
      true,
    ]);
    expect(storedLaw("Eq8", "Bands.0/ParameterA/Mode")!.toRaw(2.6)).toBe(3);
    expect(storedLaw("Eq8", "Bands.0/ParameterA/Mode")!.stepped).toBe(true);
    expect(storedLaw("Eq8", "Mode")).toBeNull();
    expect(storedLaw("Nobody", "Gain")).toBeNull();
    expect(storedLaw("Eq8", "constructor")).toBeNull();
  });
});

/** Utility's gain ends in silence a little above -70 dB. */
const SILENT = 10 ** (-69.9 / 20);

function stepOf({ stepped }: StoredLaw, value: number): number {
  return stepped ? Math.round(value) : value;
}
