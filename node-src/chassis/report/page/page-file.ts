import { heldApart } from "#src/adapters/disk/held-apart.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { OutputFiles, OutputKind, OutputRules } from "#src/ports/output/output-files.ts";

/** A page as the reports make it. */
export const PAGE: OutputKind = { name: "a report", endings: [".html", ".htm"], opening: "<!doctype html" };

/** Whether a report may stand where it is to, as things are now, and is none of the files that are read or written beside it. */
export async function mayWritePage(
  files: OutputFiles,
  page: string,
  { force }: Pick<OutputRules, "force">,
  others: readonly (readonly [path: string, what: string])[],
): Promise<Result<void, Refusal>> {
  const apart = await heldApart(page, others);
  return apart.ok ? files.mayWrite(page, { force, kind: PAGE }) : apart;
}

export function writePage(
  files: OutputFiles,
  page: string,
  html: string,
  { force }: Pick<OutputRules, "force">,
): Promise<Result<void, Refusal>> {
  return files.write(page, new TextEncoder().encode(html), { force, kind: PAGE });
}
