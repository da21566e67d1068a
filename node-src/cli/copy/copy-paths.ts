import { copyName } from "#src/cli/copy/copy-name.ts";
import { type CommandCall, UsageError } from "#src/cli/frame/command.ts";
import { reportNamed } from "#src/cli/frame/options/report-named.ts";
import type { COPY_OPTIONS } from "#src/cli/frame/options/shared-options.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";

/** Where a command writes, and whether it does. */
export interface CopyPaths {
  readonly set: string;
  /** The copy. */
  readonly output: string;
  /** It was not named. */
  readonly named: boolean;
  /** The report. */
  readonly page: string | null;
  readonly force: boolean;
  /** Everything is worked out and checked, and nothing is written. */
  readonly dryRun: boolean;
  /** The report is shown in the browser when all is done. */
  readonly open: boolean;
}

type CopyCall = CommandCall<typeof COPY_OPTIONS>;

/** @throws UsageError where an option lacks what it goes with. */
export function copyPaths(command: string, set: string, options: CopyCall["options"]): CopyPaths {
  const { out, force, open } = options;
  if (out === "") throw new UsageError("--out takes the name of the copy.");
  return {
    set,
    output: out ?? copyName(set, command),
    named: out !== undefined,
    page: reportNamed(options),
    force,
    dryRun: options["dry-run"],
    open,
  };
}

/** A refusal for a copy whose name was not chosen, with the ways out that there are then. */
export function withWaysOut(refused: Refusal, { named, output }: Pick<CopyPaths, "named" | "output">): Refusal {
  if (named || refused.code !== "output-exists" || !refused.sentence.includes(nameOf(output))) return refused;
  return refusal(
    refused.code,
    `“${nameOf(output)}” exists already, so nothing was written: name another copy with --out, or add --force to replace it.`,
  );
}

/** The lines of a result: what came of it and the files that are there now, or would be. */
export function resultLines(result: string, { output, page, dryRun }: CopyPaths, report: string | null): string[] {
  if (!dryRun) return [result, output, ...(report === null ? [] : [report])];
  const files = [output, ...(page === null ? [] : [page])].map((path) => `It would write ${path}`);
  return [`Nothing is written (--dry-run). This would come of it: ${result}`, ...files];
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
