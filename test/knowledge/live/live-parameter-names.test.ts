import { describe, expect, it } from "vitest";
import { liveParameterNames, NAMED_CLASSES } from "#src/knowledge/live/parameter-names/live-parameter-names.ts";
import knobs from "../../vectors/knob-readings.json" with { type: "json" };
import stored from "../../vectors/stored-parameters.json" with { type: "json" };

interface Ranged {
  readonly name: string;
  readonly low: number | null;
  readonly high: number | null;
}

type Rows = readonly (readonly [
  string,
  string,
  string | null,
  number,
  number,
  string | null,
  number | null,
  number | null,
])[];

const SHOWN = (knobs.rows as unknown as Rows).map(([device, name, older, , , unit, low, high]) => ({
  ...{ device, name, older, unit, low, high },
}));
const PATHS = (
  stored.rows as unknown as readonly (readonly [string, string, string, number | null, number | null, string])[]
)
  .flatMap(([device, path, , low, high, versions]) =>
    device === "Eq8" && path.startsWith("Bands.0/")
      ? Array.from({ length: 8 }, (_, band) => ({ device, path: path.replace("0", `${band}`), low, high, versions }))
      : [{ device, path, low, high, versions }],
  )
  .filter(({ versions }) => versions !== "9" && versions !== "0");

/** Stored, and not shown by a running Live of today: of older versions, of plug-in sockets, or not a parameter there. */
const NOT_SHOWN =
  /^(SpectrumAnalyzer\/On|LegacyModel|LegacyEnvFollowerMode|LegacyGain|MidSideBalance|DelayLine_(Simple|PingPong)DelayTime[LR]|Lfo\/IsOn|Lfo\/NoiseWidth)$/;

describe("what the parameters of Live's own devices go by", () => {
  it.each(NAMED_CLASSES)(
    "%s: every name that a running Live gave has a path, and its older name the same",
    (device) => {
      for (const { name, older } of SHOWN.filter((each) => each.device === device)) {
        const { paths, shown } = liveParameterNames(device, name);
        expect([name, paths.length > 0, shown[0]]).toEqual([name, true, name]);
        if (older !== null) expect([name, ...liveParameterNames(device, older).paths]).toEqual([name, ...paths]);
      }
    },
  );

  it.each(NAMED_CLASSES)("%s: every path of a set has a name that Live shows", (device) => {
    const bare = PATHS.filter(
      (each) => each.device === device && liveParameterNames(device, each.path).shown.length === 0,
    );
    expect(bare.map(({ path }) => path).filter((path) => !NOT_SHOWN.test(path))).toEqual([]);
  });

  it("knows every device of which a running Live was read", () => {
    expect([...new Set(SHOWN.map(({ device }) => device))].filter((each) => !NAMED_CLASSES.includes(each))).toEqual([]);
  });

  it.each(NAMED_CLASSES)("%s: no name is of two parameters", (device) => {
    const names = new Set([
      ...SHOWN.filter((each) => each.device === device).flatMap(({ name, older }) => [
        name,
        ...(older === null ? [] : [older]),
      ]),
      ...PATHS.filter((each) => each.device === device).map(({ path }) => path),
    ]);
    for (const name of names) {
      const found = liveParameterNames(device, name);
      for (const other of [...found.paths, ...found.shown]) expect(liveParameterNames(device, other)).toBe(found);
    }
  });

  it("where the shown unit's range is known of both, it is the same: which path is which name is no guess", () => {
    const compared = SHOWN.flatMap(({ device, name, unit, low, high }) => {
      const { paths } = liveParameterNames(device, name);
      const file = PATHS.find(
        (each) => each.device === device && paths.includes(each.path) && each.versions.includes("12"),
      );
      if (file === undefined || unit === null || low === null || high === null) return [];
      return [{ called: `${device} ${name}`, file, shown: { name, low, high } satisfies Ranged }];
    });
    const alike = compared.filter(({ file, shown }) => sameRange(file, shown));
    expect(alike.length).toBeGreaterThan(100);
    const others = compared.filter((each) => !alike.includes(each)).map(({ called }) => called);
    expect(others).toEqual(ANOTHER_RANGE);
  });
});

/** As it is, in per cent, or in seconds beside milliseconds. */
function sameRange(file: Pick<Ranged, "low" | "high">, shown: Ranged): boolean {
  const close = (a: number | null, b: number | null) =>
    a !== null && b !== null && Math.abs(a - b) <= 0.01 * Math.max(1, Math.abs(b));
  return [1, 100, 1000, 0.001].some(
    (by) => close((file.low ?? 0) * by, shown.low) && close((file.high ?? 0) * by, shown.high),
  );
}

/** Bipolar in the sets seen, and not in the Live that was read. */
const ANOTHER_RANGE: readonly string[] = ["Delay LFO Morph"];
