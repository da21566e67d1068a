import { UsageError } from "#src/cli/frame/command.ts";

/** The report that is to be written, if any. @throws UsageError where one is to be opened and none is named. */
export function reportNamed({
  report,
  open,
}: {
  readonly report?: string | undefined;
  readonly open: boolean;
}): string | null {
  if (open && report === undefined) throw new UsageError("--open opens the report: name one with --report R.html.");
  return report ?? null;
}
