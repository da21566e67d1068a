import { describe, expect, it } from "vitest";
import { CONFORMANCE_CASES } from "#src/analysis/conformance/conformance-cases.ts";
import type { ConformanceRow } from "#src/analysis/conformance/run-case.ts";
import { fileMeter, runConformance } from "#src/analysis/conformance/run-conformance.ts";
import { conformanceTable, stateInDocument } from "#test/conformance-document.ts";

const RATES = [44_100, 48_000, 96_000] as const;

describe("conformance", () => {
  it("meets every case that can be made, at three rates, and the document says what was read", () => {
    const rows = runConformance(RATES);
    expect(rows.filter(({ verdict }) => verdict === "fail")).toEqual([]);
    expect(rows.filter(({ verdict }) => verdict === "not-tested")).toHaveLength(4 * RATES.length);
    expect(rows.filter(({ verdict }) => verdict === "pass")).toHaveLength(69 * RATES.length);

    stateInDocument("files", document(rows));
  });

  it("meets them in plain TypeScript too", () => {
    expect(
      runConformance([48_000], undefined, fileMeter("typescript")).filter(({ verdict }) => verdict === "fail"),
    ).toEqual([]);
  });

  it("meets them from the lowest rate to the highest, and is heard of in order", () => {
    const done: number[] = [];
    const rows = runConformance([8_000, 16_000, 192_000], (_id, _rate, share) => done.push(share));
    expect(rows.filter(({ verdict }) => verdict === "fail")).toEqual([]);
    expect(done).toHaveLength(3 * CONFORMANCE_CASES.length);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBeLessThan(1);
  });

  it("names each case once", () => {
    const ids = CONFORMANCE_CASES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(69);
  });
});

function document(rows: readonly ConformanceRow[]): string {
  return [
    "# Conformance",
    "",
    "Written by `test/analysis/conformance/run-conformance.test.ts`; `steadyhand selftest` prints the same figures. Nobody types them.",
    "",
    "Signals are made from the words of ITU-R BS.1770-5, EBU Tech 3341 v4 (Table 1) and EBU Tech 3342 v4 (Table 1) and read by the",
    "meter that reads files. *Held* is the reading farthest from what is expected once the window is full; *successive* the one of",
    "twenty stretches that lies farthest from its own level. Levels of tones are peak levels a channel. The recordings of 3341-7 and",
    "-8 (3342-5 and -6) may only be handed out by the EBU and are not tested.",
    "",
    ...conformanceTable(rows, RATES),
    "",
  ].join("\n");
}
