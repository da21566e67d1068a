import { type ConformanceRow, runConformance } from "#src/analysis/conformance/run-conformance.ts";
import { type Command, type CommandCall, type ExitCode, UsageError } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import type { Hertz } from "#src/model/units.ts";

/** `steadyhand selftest`: the meter against every case of the standards that can be made. */
export const selftestCommand: Command = {
  name: "selftest",
  summary: "proves the meter: every EBU case that can be made, at three rates",
  usage: "selftest [--json]",
  help: `Makes every test signal of BS.1770-5, EBU Tech 3341 and Tech 3342 that can be made, at 44.1, 48 and 96 kHz, and reads it with
the meter that reads your files. Prints expected, measured and tolerance; exit 1 on a miss.

  --json   the table as one JSON document on stdout

Example:
  steadyhand selftest`,
  options: { json: { type: "boolean" } },
  run: selftest,
};

const RATES: readonly Hertz[] = [44_100, 48_000, 96_000];

async function selftest({ operands, options, terminal }: CommandCall): Promise<ExitCode> {
  if (operands.length > 0) throw new UsageError("selftest takes no operand.");
  const progress = terminalProgress(terminal);
  const rows = runConformance(RATES, (id, rate, done) => {
    if (terminal.interactive) progress.report(`${id} at ${rate} Hz`, done);
  });
  progress.end();
  const count = { passed: tally(rows, "pass"), failed: tally(rows, "fail"), notTested: tally(rows, "not-tested") };
  if (options["json"] === true) terminal.out(toJson({ version: VERSION, ...count, rows }));
  else
    terminal.out(
      `${table(rows)}\n${count.passed} within tolerance, ${count.failed} outside, ${count.notTested} not tested\n`,
    );
  return count.failed === 0 ? 0 : 1;
}

function tally(rows: readonly ConformanceRow[], verdict: ConformanceRow["verdict"]): number {
  return rows.filter((row) => row.verdict === verdict).length;
}

const HEAD = ["case", "rate", "measure", "expected", "measured", "tolerance", ""];

function table(rows: readonly ConformanceRow[]): string {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column]!))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function cellsOf(row: ConformanceRow): string[] {
  const { id, sampleRate, measure, expected, measured, unit, tolerance, verdict, reason } = row;
  return [
    id,
    String(sampleRate),
    measure,
    `${expected} ${unit}`,
    measured === null ? "-" : measured.toFixed(3),
    `+${tolerance.plus} -${tolerance.minus}`,
    verdict === "not-tested" ? `not tested: ${reason}` : verdict,
  ];
}
