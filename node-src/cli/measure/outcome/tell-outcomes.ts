import { toJson } from "#src/cli/frame/json.ts";
import { measurementWords } from "#src/cli/measure/measurement-words.ts";
import type { Outcome } from "#src/cli/measure/outcome/outcome.ts";
import { outcomesCsv } from "#src/cli/measure/outcome/outcome-csv.ts";
import { outcomeJson } from "#src/cli/measure/outcome/outcome-json.ts";
import { outcomesTable } from "#src/cli/measure/outcome/outcome-table.ts";
import { verdictWords } from "#src/cli/measure/outcome/verdict-words.ts";
import { printable } from "#src/model/printable.ts";
import type { Seconds } from "#src/model/units.ts";

/** Outcomes as text in the shape that was asked for. In words, failures are left out: they are said elsewhere. */
export function tellOutcomes(
  outcomes: readonly Outcome[],
  { shape, every, single }: { readonly shape: Shape; readonly every: Seconds | undefined; readonly single: boolean },
): string {
  if (shape === "csv") return outcomesCsv(outcomes);
  if (shape === "table") return outcomesTable(outcomes, process.stdout.columns);
  if (shape === "words") return outcomes.flatMap(words).join("\n");
  const documents = outcomes.map((outcome) => outcomeJson(outcome, every));
  return toJson(single ? documents[0] : documents);
}

type Shape = "json" | "table" | "csv" | "words";

/** A file's name may hold what a terminal obeys. */
function words(outcome: Outcome): string[] {
  if ("error" in outcome) return [];
  const { measured, verdict } = outcome;
  const told = measurementWords({
    ...measured,
    path: printable(measured.path),
    remark: measured.remark === null ? null : printable(measured.remark),
  });
  if (verdict === null) return [told];
  const rows = verdictWords(verdict).map(([name, said]) => `  ${name.padEnd(NAME_WIDTH)}${said}\n`);
  return [told + rows.join("")];
}

/** As in the words of a measurement, and a blank where a name fills it. */
const NAME_WIDTH = 18;
