import { openPage } from "#src/adapters/disk/open-page.ts";
import { say, type Terminal } from "#src/cli/frame/terminal/terminal.ts";

/** Shows a report that stands in the browser, where that was asked for; where it fails it is said, and nothing else comes of it. */
export async function openReport(
  { open }: { readonly open: boolean },
  report: string | null,
  terminal: Terminal,
): Promise<void> {
  if (!open || report === null) return;
  const opened = await openPage(report);
  if (!opened.ok) say(terminal, opened.error.sentence);
}
