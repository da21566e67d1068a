import { join } from "node:path";
import { ownWhereabouts } from "#src/adapters/companion/settings.ts";
import { cacheFolder } from "#src/adapters/disk/analyses/cache-folder.ts";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { findUserLibrary } from "#src/adapters/disk/find-user-library.ts";
import { diskLiveNotes } from "#src/adapters/disk/live-report/disk-live-notes.ts";
import { diskReadBacks } from "#src/adapters/disk/live-report/disk-read-backs.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { refuse } from "#src/cli/frame/terminal/terminal.ts";
import { liveReport } from "#src/cli/report-live/live-report.ts";
import { lookAround } from "#src/cli/report-live/look-around.ts";
import { addNotes, readNotes } from "#src/cli/report-live/read-notes.ts";
import type { REPORT_LIVE_COMMAND } from "#src/cli/report-live/report-live-command.ts";
import { reportText } from "#src/cli/report-live/report-text.ts";
import { reportWords } from "#src/cli/report-live/report-words.ts";
import { printable } from "#src/model/printable.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { LiveNote } from "#src/ports/output/live-notes-file.ts";

/** Notes outcomes of checks, and collects what is known of this machine's Live and of them. */
export async function reportLive({ options, terminal }: ReportLiveCall): Promise<ExitCode> {
  const at = new Date().toISOString();
  const now = readNotes(options.note, at);
  const where = ownWhereabouts();
  const library = await findUserLibrary(where, options["user-library"]);
  if (!library.ok && options["user-library"] !== undefined) return refuse(terminal, library.error.sentence);
  const rules = { force: options.force, kind: REPORT };
  const writable = options.out === undefined ? ok(undefined) : await diskFiles().mayWrite(options.out, rules);
  if (!writable.ok) return refuse(terminal, writable.error.sentence);
  const readBacks = await diskReadBacks(where).read();
  if (!readBacks.ok) return refuse(terminal, readBacks.error.sentence);
  const notes = await keepNotes(now);
  if (!notes.ok) return refuse(terminal, notes.error.sentence);
  const found = await lookAround(library.ok ? library.value : null, where);
  const report = liveReport({ ...found, at, notes: notes.value, readBacks: readBacks.value });
  if (options.out !== undefined) {
    const written = await diskFiles().write(options.out, new TextEncoder().encode(reportText(report)), rules);
    if (!written.ok) return refuse(terminal, written.error.sentence);
  }
  const rest = options.out === undefined ? NEXT : `All of it is in ${printable(options.out)}: read it, then send it.\n`;
  terminal.out(options.json ? reportText(report) : `${reportWords(report)}${rest}`);
  return 0;
}

type ReportLiveCall = CommandCall<typeof REPORT_LIVE_COMMAND.options>;

const NEXT = "Nothing is written but your notes: --out FILE.json writes a file to send.\n";

const REPORT = { name: "a report", endings: [".json"], opening: "{" } as const;

/** All outcomes that have been noted, these included; the file is left alone where none is new. */
async function keepNotes(now: readonly LiveNote[]): Promise<Result<readonly LiveNote[], Refusal>> {
  const file = diskLiveNotes(join(cacheFolder(ownWhereabouts()), "live-notes.json"));
  const before = await file.read();
  if (!before.ok) return before;
  const notes = addNotes(before.value, now);
  if (now.length === 0) return ok(notes);
  const kept = await file.write(notes);
  return kept.ok ? ok(notes) : kept;
}
