import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LiveFindings, liveReport } from "#src/cli/report-live/live-report.ts";
import { reportText } from "#src/cli/report-live/report-text.ts";
import { reportWords } from "#src/cli/report-live/report-words.ts";
import type { HeldValue, LiveWork, ReadBackLine } from "#src/ports/output/read-back-log.ts";

const AT = "2026-11-30T20:00:00.000Z";
const BY = { at: AT, device: "Steadyhand Ride", version: "0.1.0" } as const;
const LIVE = { live: "Ableton Live 12.3.2", refused: null } as const;

const written: ReadBackLine = {
  ...{ ...BY, ...LIVE, what: "envelope", route: "companion", breakpoints: 41, largestError: 0.001 },
};

function values(of: string, ...held: readonly Omit<HeldValue, "of">[]): ReadBackLine {
  const own = held.map((value) => ({ of, ...value }));
  return { ...BY, ...LIVE, what: "put in", stage: "eq", fidelity: "near", values: own };
}

const found = (differently: Partial<LiveFindings> = {}): LiveFindings => ({
  ...{ at: AT, steadyhand: "1.0.0-rc.1", node: "20.20.1", devices: [], companion: "0.1.0", running: [], notes: [] },
  system: { platform: "darwin", release: "6.8.0-45-generic", architecture: "arm64" },
  readBacks: { lines: [], damaged: 0 },
  ...differently,
});

/** A name as a set, a track, a clip, a file, a preset or a user has it, with a sign that stands nowhere else. */
const name = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(...["__proto__", "constructor", "12.3.2", "Volume", "Eq8", 'a","b":"', "\u202Egnos", "C:\\", ""]),
    fc.constantFrom(...["Größe für Übung", "東京の夜", "x".repeat(5000), "eq", "Ableton Live 12.3.2 "]),
  )
  .map((text) => `${text}§My Song`);

/** The same with each word of it in the place of this one; its time, which the log has checked, and its figures stay. */
function withNames(line: ReadBackLine, names: readonly string[]): ReadBackLine {
  let next = 0;
  const another = (key: string, held: unknown): unknown => {
    if (key === "at" || key === "what" || (typeof held !== "string" && held !== null)) return held;
    next += 1;
    return names[next % names.length];
  };
  return { ...JSON.parse(JSON.stringify(line, another)), track: names[0], clip: { name: names[1] } };
}

const WORK: readonly ReadBackLine[] = [
  written,
  values("Eq8", { parameter: "Bands.0/ParameterA/Gain", asked: -2.4, held: null }),
  values("Mixer", { parameter: "Volume", asked: 0.5, held: 0.5 }),
  { ...BY, ...LIVE, what: "chain back", removed: 1, restored: 2, left: 0 },
];

const versions = (text: string) => [text, `12.4.6${text}`, `12.4 ${text}`, `12.4.6-rc.1${text}`];

describe("what is sent", () => {
  it("holds no name, wherever one stands in what was found", () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 8, maxLength: 8 }), fc.nat(3), (names, way) => {
        const version = (index: number) => versions(names[index]!)[way]!;
        const running = { version: version(2), liveVersion: version(3), shape: names[4]!, set: names[0], process: 7 };
        const device = { device: "ride" as const, bytes: 9, sha256: "0".repeat(64), path: names[1] };
        const report = liveReport(
          found({
            ...{ steadyhand: version(5), node: version(6), companion: version(4) },
            system: { platform: names[7]!, release: version(1), architecture: names[0]! },
            ...{ devices: [device], running: [running] },
            readBacks: { lines: WORK.map((line) => withNames(line, names)), damaged: 1 },
          }),
        );
        const said = JSON.stringify(report) + reportWords(report);
        expect(said).not.toMatch(/§|Song/);
        expect(report.readBacks.map(({ what }) => what)).toEqual(WORK.map(({ what }) => what));
      }),
      { numRuns: 200 },
    );
  });

  it("holds no name of a parameter or a device that is not Live's own", () => {
    const lines = [
      values("Eq8", { parameter: "My Macro", asked: 1, held: 2 }, { parameter: "Freeze", asked: 1, held: 1 }),
      values("MyPlugin", { parameter: "Volume", asked: 1, held: 2 }),
      values("constructor", { parameter: "toString", asked: 1, held: 2 }),
    ];
    const { readBacks } = liveReport(found({ readBacks: { lines, damaged: 0 } }));
    expect(readBacks).toMatchObject([
      { values: [{ of: "Eq8", parameter: null, asked: 1, held: 2 }, { parameter: null }] },
      { values: [{ of: null, parameter: null }] },
      { values: [{ of: null, parameter: null }] },
    ]);
  });

  it("holds versions as far as they are numbers", () => {
    const running = [{ version: "0.1.0", liveVersion: "12.4b2", shape: "breakpoints" }];
    const report = liveReport(found({ running }));
    expect(report.versions).toEqual({
      ...{ steadyhand: "1.0.0-rc.1", node: "20.20.1", system: "darwin", release: "6.8.0", architecture: "arm64" },
    });
    expect(report.lives).toEqual([{ live: "12.4b2", companion: "0.1.0", shape: "breakpoints" }]);
  });

  it("holds every figure of what was done, in Live's own words and ours", () => {
    const report = liveReport(found({ readBacks: { lines: WORK, damaged: 0 } }));
    const sent = { ...BY, device: "ride", live: "12.3.2" };
    expect(JSON.parse(reportText(report))).toEqual(report);
    expect(
      reportText(report)
        .split("\n")
        .filter((line) => /"what":/.test(line)),
    ).toHaveLength(WORK.length);
    expect(report.readBacks).toEqual(
      WORK.map((line) => ({ ...line, ...sent, ...(line.what === "envelope" ? { unit: "raw" } : {}) })),
    );
  });
});

describe("what a person reads of it", () => {
  it("is a line of each device that did something, with what was refused", () => {
    const refused: LiveWork = { ...LIVE, what: "chain back", removed: 0, restored: 0, left: 0, refused: "live-busy" };
    const master = { ...BY, device: "Steadyhand Master" };
    const lines = [written, written, { ...values("Eq8"), ...master }, { ...master, ...refused }] as ReadBackLine[];
    const words = reportWords(liveReport(found({ readBacks: { lines, damaged: 2 } })));
    expect(words).toMatch(/in Live +Ride: 2 envelopes; none refused\n/);
    expect(words).toMatch(/in Live +Master: 1 device put in, 1 chain taken back; 1 refused\n/);
    expect(words).toMatch(/in Live +2 lines .* left out\n/);
  });

  it("says that nothing was done", () => {
    expect(reportWords(liveReport(found()))).toMatch(/in Live +nothing was done by a device yet\n/);
  });
});
