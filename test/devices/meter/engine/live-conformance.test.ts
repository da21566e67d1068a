import { describe, expect, it } from "vitest";
import { CONFORMANCE_CASES } from "#src/analysis/conformance/conformance-cases.ts";
import { runCase } from "#src/analysis/conformance/run-case.ts";
import type { ConformanceCase } from "#src/knowledge/ebu-conformance/conformance-case.ts";
import type { Hertz, Seconds } from "#src/model/units.ts";
import { documentPart } from "#test/conformance-document.ts";
import { liveConformanceMeter } from "#test/doubles/meter/live-meter.ts";

const METER = liveConformanceMeter(512);

function seconds({ recipe }: ConformanceCase): Seconds {
  if (recipe === null) return Number.POSITIVE_INFINITY;
  return recipe.kind === "tone" ? recipe.stretches.reduce((sum, { duration }) => sum + duration, 0) : recipe.duration;
}

/** Of the twenty files of one case the first, the last and every sixth between. */
function ofTwenty({ id }: ConformanceCase): boolean {
  const file = /^\d+-\d+-(\d+)$/.exec(id)?.[1];
  return file === undefined || Number(file) % 6 === 1 || file === "20";
}

/** Longer ones without which a measure would not be read at all. */
const NEEDED = ["1770-997", "3342-1"];

/** What a desk can wait for; `npm run conformance` does all of it, at four rates. */
const SHORT = CONFORMANCE_CASES.filter(
  (entry) => ofTwenty(entry) && (seconds(entry) < 17 || NEEDED.includes(entry.id)),
);

function expectInTolerance(entry: ConformanceCase, sampleRate: Hertz): void {
  for (const row of runCase(entry, sampleRate, METER)) {
    expect(row).toMatchObject({ verdict: "pass" });
  }
}

describe("the live meter, as its text runs, on the EBU's signals", () => {
  it.each(SHORT.map((entry) => [entry.id, entry] as const))("reads %s in tolerance at 48 kHz", (_id, entry) => {
    expectInTolerance(entry, 48_000);
  });

  it.each([44_100, 88_200, 96_000, 176_400, 192_000])(
    "reads a short-term and a true-peak case in tolerance at %i Hz",
    (rate) => {
      for (const wanted of ["3341-13-1", "3341-20"])
        expectInTolerance(CONFORMANCE_CASES.find(({ id }) => id === wanted)!, rate);
    },
  );

  it("says of five channels that it has two", () => {
    const [row] = runCase(CONFORMANCE_CASES.find(({ id }) => id === "3341-6")!, 48_000, METER);
    expect(row).toMatchObject({ verdict: "not-tested", reason: "more than the two channels of a device in Live" });
  });

  it("takes its cases from every measure there is, and the document has all of them without a failure", () => {
    const measures = (cases: readonly ConformanceCase[]) =>
      new Set(cases.flatMap(({ expectations }) => expectations.map(({ measure }) => measure)));
    const missing = [...measures(CONFORMANCE_CASES)].filter((measure) => !measures(SHORT).has(measure));
    expect(missing).toEqual(["short-term-successive"]);
    const rows = documentPart("live")
      .split("\n")
      .filter((line) => /^\| (1770|334[12])-/.test(line));
    expect(rows).toHaveLength(CONFORMANCE_CASES.flatMap(({ expectations }) => expectations).length);
    expect(rows.filter((row) => row.includes("FAIL"))).toEqual([]);
  });
});
