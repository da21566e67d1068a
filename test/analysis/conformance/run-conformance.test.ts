import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CONFORMANCE_CASES, type ConformanceRow, runConformance } from "#src/analysis/conformance/run-conformance.ts";

const DOCUMENT = fileURLToPath(new URL("../../../docs/conformance.md", import.meta.url));
const RATES = [44_100, 48_000, 96_000] as const;

describe("conformance", () => {
  it("meets every case that can be made, at three rates, and the document says what was read", () => {
    const rows = runConformance(RATES);
    expect(rows.filter(({ verdict }) => verdict === "fail")).toEqual([]);
    expect(rows.filter(({ verdict }) => verdict === "not-tested")).toHaveLength(4 * RATES.length);
    expect(rows.filter(({ verdict }) => verdict === "pass")).toHaveLength(69 * RATES.length);

    const written = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, "utf8") : "";
    const found = document(rows);
    if (process.env["CI"]) expect(written).toBe(found);
    else if (written !== found) writeFileSync(DOCUMENT, found);
  });

  it("meets them in plain TypeScript too", () => {
    expect(runConformance([48_000], undefined, "typescript").filter(({ verdict }) => verdict === "fail")).toEqual([]);
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
  const lines = rows
    .filter(({ sampleRate }) => sampleRate === RATES[0])
    .map((first) => {
      const same = rows.filter(({ id, measure }) => id === first.id && measure === first.measure);
      const read = same.map(({ measured, expected, verdict }) => {
        if (measured === null) return "not tested";
        const of = expected === first.expected ? "" : ` for ${expected.toFixed(1)}`;
        return `${signed(measured)}${of}${verdict === "pass" ? "" : " FAIL"}`;
      });
      const { plus, minus } = first.tolerance;
      const tolerance = plus === minus ? `±${plus}` : `+${plus} −${minus}`;
      const cells = [first.id, first.description, first.measure.replaceAll("-", " "), expectation(first), tolerance];
      return `| ${[...cells, ...read].join(" | ")} |`;
    });
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
    `| case | signal | measure | expected | tolerance | ${RATES.map((rate) => `${rate / 1000} kHz`).join(" | ")} |`,
    `|---|---|---|---|---|${RATES.map(() => "---").join("|")}|`,
    ...lines,
    "",
  ].join("\n");
}

function expectation({ expected, unit, measure }: ConformanceRow): string {
  return measure.endsWith("successive") ? `-38 to -19 ${unit}` : `${expected} ${unit}`;
}

/** Two places and never -0.00. */
function signed(value: number): string {
  return (Math.round(value * 100) / 100 + 0).toFixed(2);
}
