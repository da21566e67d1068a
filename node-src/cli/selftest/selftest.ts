import type { ConformanceRow } from "#src/analysis/conformance/run-case.ts";
import { runConformance } from "#src/analysis/conformance/run-conformance.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { tableLines } from "#src/cli/frame/terminal/table-lines.ts";
import { wrapped } from "#src/cli/frame/terminal/wrapped.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import type { SELFTEST_COMMAND } from "#src/cli/selftest/selftest-command.ts";
import type { Hertz } from "#src/model/units.ts";

/** The meter against every case of the standards that can be made. */
export async function selftest({ options, terminal }: CommandCall<typeof SELFTEST_COMMAND.options>): Promise<ExitCode> {
  const progress = terminalProgress(terminal);
  progress.report("Making the signals", Number.NaN);
  const rows = runConformance(RATES, (id, rate, done) => progress.report(`${id} at ${rate} Hz`, done));
  progress.end();
  const count = { passed: tally(rows, "pass"), failed: tally(rows, "fail"), notTested: tally(rows, "not-tested") };
  if (options.json) terminal.out(toJson({ version: VERSION, ...count, rows }));
  else
    terminal.out(
      `${table(rows, terminal.page)}\n${count.passed} within tolerance, ${count.failed} outside, ${count.notTested} not tested\n`,
    );
  return count.failed === 0 ? 0 : 1;
}

const RATES: readonly Hertz[] = [44_100, 48_000, 96_000];

function tally(rows: readonly ConformanceRow[], verdict: ConformanceRow["verdict"]): number {
  return rows.filter((row) => row.verdict === verdict).length;
}

const HEAD = ["case", "rate", "measure", "expected", "measured", "tolerance", ""];

function table(rows: readonly ConformanceRow[], page = Number.POSITIVE_INFINITY): string {
  const lines = tableLines([HEAD, ...rows.map(cellsOf)], { page: Number.POSITIVE_INFINITY, indent: "", hanging: "" });
  return lines.flatMap((line) => wrapped(line, page, "  ").map((each) => `${each}\n`)).join("");
}

function cellsOf(row: ConformanceRow): string[] {
  const { id, sampleRate, measure, expected, measured, unit, tolerance, verdict, reason } = row;
  return [
    id,
    String(sampleRate),
    measure,
    `${expected} ${unit}`,
    measured === null ? "-" : measured.toFixed(3),
    tolerance.plus === tolerance.minus ? `±${tolerance.plus}` : `+${tolerance.plus} -${tolerance.minus}`,
    verdict === "not-tested" ? `not tested: ${reason}` : verdict,
  ];
}
