import { basename } from "node:path";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { writePage } from "#src/chassis/report/page/page-file.ts";
import { type CopyPaths, copyPaths, resultLines, withWaysOut } from "#src/cli/copy/copy-paths.ts";
import { elsewhereWarning } from "#src/cli/copy/elsewhere-warning.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { openReport } from "#src/cli/frame/terminal/open-report.ts";
import { refuse, say, type Terminal, warn } from "#src/cli/frame/terminal/terminal.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { insertForRide } from "#src/cli/insert/insert-for-ride.ts";
import { type Insertion, NO_INSERTION } from "#src/cli/insert/insert-on-track.ts";
import { rideReport } from "#src/cli/report/ride/ride-report.ts";
import type { RideStory } from "#src/cli/report/ride/ride-story.ts";
import { noteWords } from "#src/cli/report/ride/words/note-words.ts";
import { type GuardedWords, guardedSet } from "#src/cli/ride/guarded-set.ts";
import type { RIDE_COMMAND } from "#src/cli/ride/ride-command.ts";
import { rideIntent } from "#src/cli/ride/ride-intent.ts";
import { rideJson } from "#src/cli/ride/ride-json.ts";
import { rideResultWords } from "#src/cli/ride/ride-result-words.ts";
import { promiseWords } from "#src/cli/ride/short-words.ts";
import { tellRide } from "#src/cli/ride/tell-ride.ts";
import { type RideReport, runRide } from "#src/devices/ride/run.ts";
import { printable } from "#src/model/printable.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { RideChoice, RideIntent } from "#src/model/ride.ts";

/** A vocal ride written into a copy of a set, and proven. */
export async function ride(call: RideCall): Promise<ExitCode> {
  const order = rideOrder(call);
  const { terminal } = call;
  const done = await rideSet(order, terminal);
  if (!done.ok) return refuse(terminal, withWaysOut(done.error, order).sentence);
  const { report, insertion } = done.value;
  const told = tellRide(report, order.intent, basename(order.set), order.output);
  const story = insertion.words.length === 0 ? told : { ...told, devices: insertion.words };
  const page = await writeReport(order, story);
  const paths = { ...order, report: page.ok && !order.dryRun ? order.page : null };
  for (const warning of [...insertion.words, ...story.warnings]) warn(terminal, warning);
  if (call.options.json) terminal.out(toJson(rideJson(report, order.intent, paths, insertion)));
  else {
    const result = [rideResultWords(report, order.intent), ...report.unheard].join(" ");
    terminal.out(`${resultLines(result, order, paths.report).map(printable).join("\n")}\n`);
    for (const note of report.plan.notes) say(terminal, `Note: ${noteWords(note)}`);
  }
  await openReport(order, paths.report, terminal);
  if (page.ok) return 0;
  return refuse(
    terminal,
    `The copy “${basename(order.output)}” is written and proven, its report is not: ${page.error.sentence}`,
  );
}

/** What was asked, every word of it checked. */
interface RideOrder extends CopyPaths {
  readonly choice: RideChoice;
  readonly intent: RideIntent;
  /** What `--to` names. */
  readonly to: string | undefined;
  readonly insert: boolean;
}

function rideOrder({ operands, options }: RideCall): RideOrder {
  const choice = {
    track: options.track,
    clip: options.clip ?? null,
    place: options.in ?? null,
    parameter: options.to ?? "volume",
  };
  const paths = copyPaths("ride", operands[0]!, options);
  return { ...paths, choice, intent: rideIntent(options), to: options.to, insert: options.insert };
}

type RideCall = CommandCall<typeof RIDE_COMMAND.options>;

/** A ride that is written and proven, and the devices that were put in for it. */
interface Done {
  readonly report: RideReport;
  readonly insertion: Insertion;
}

async function rideSet(order: RideOrder, terminal: Terminal): Promise<Result<Done, Refusal>> {
  const { choice, to } = order;
  const progress = terminalProgress(terminal);
  progress.report(`Reading ${basename(order.set)}`, Number.NaN);
  const host = guardedSet(order);
  const ready = order.insert ? await insertForRide(choice, to, host) : ok({ choice, insertion: NO_INSERTION });
  if (!ready.ok) {
    progress.end();
    return told(ready, host, terminal);
  }
  const { insertion } = ready.value;
  const done = await runRide(ready.value.choice, order.intent, { host, ...audioOnDisk(), progress }, (prepared) => {
    progress.end();
    for (const words of promiseWords(prepared, order.intent)) warn(terminal, words);
  });
  progress.end();
  if (done.ok) {
    const elsewhere = await elsewhereWarning(order);
    const warnings = [...done.value.warnings, ...(elsewhere === null ? [] : [elsewhere])];
    return ok({ report: { ...done.value, warnings }, insertion });
  }
  if (!host.written()) return told(done, host, terminal);
  const { code, sentence } = done.error;
  return refused(
    refusal(code, `The copy “${basename(order.output)}” is written, but could not be measured again: ${sentence}`),
  );
}

/** A refusal whose set's warnings have been said. */
function told<Failed extends { readonly error: Refusal }>(
  failed: Failed,
  host: GuardedWords,
  terminal: Terminal,
): Failed {
  for (const warning of host.warnings(failed.error)) warn(terminal, warning);
  return failed;
}

async function writeReport({ page, force, dryRun }: RideOrder, story: RideStory): Promise<Result<void, Refusal>> {
  if (page === null || dryRun) return ok(undefined);
  return writePage(diskFiles(), page, rideReport(story), { force });
}
