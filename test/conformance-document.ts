import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { ConformanceRow } from "#src/analysis/conformance/run-case.ts";
import type { Hertz } from "#src/model/units.ts";

const DOCUMENT = fileURLToPath(new URL("../docs/conformance.md", import.meta.url));

/** The document has a part a meter, each written by the run that measures it; this heading begins the live meter's. */
const LIVE_HEADING = "## The live meter";

/** One part as the document has it. */
export function documentPart(part: "files" | "live"): string {
  const [files, live] = parts();
  return part === "files" ? files : live;
}

/** Writes a part that changed; where `CI` is set it is held against the document instead. */
export function stateInDocument(part: "files" | "live", text: string): void {
  const [files, live] = parts();
  if (process.env["CI"]) expect(part === "files" ? files : live).toBe(text);
  else if (documentPart(part) !== text) writeFileSync(DOCUMENT, part === "files" ? text + live : files + text);
}

function parts(): readonly [string, string] {
  const written = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, "utf8") : "";
  const at = written.indexOf(LIVE_HEADING);
  return at < 0 ? [written, ""] : [written.slice(0, at), written.slice(at)];
}

/** A row a case and measure, a column a rate. */
export function conformanceTable(rows: readonly ConformanceRow[], rates: readonly Hertz[]): readonly string[] {
  return [
    `| case | signal | measure | expected | tolerance | ${rates.map((rate) => `${rate / 1000} kHz`).join(" | ")} |`,
    `|---|---|---|---|---|${rates.map(() => "---").join("|")}|`,
    ...rows.filter(({ sampleRate }) => sampleRate === rates[0]).map((first) => tableRow(first, rows)),
  ];
}

function tableRow(first: ConformanceRow, rows: readonly ConformanceRow[]): string {
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
}

function expectation({ expected, unit, measure }: ConformanceRow): string {
  return measure.endsWith("successive") ? `-38 to -19 ${unit}` : `${expected} ${unit}`;
}

/** Two places and never -0.00. */
function signed(value: number): string {
  return (Math.round(value * 100) / 100 + 0).toFixed(2);
}
