import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { openPlatforms, platformNotes } from "#src/chassis/presets/platforms/open-platforms.ts";
import { mayWritePage, writePage } from "#src/chassis/report/page/page-file.ts";
import { STANDARD_INPUT } from "#src/cli/batch/input/gather-recordings.ts";
import type { Outcome as DoneOutcome } from "#src/cli/batch/outcome.ts";
import { checkPiped, runBatch } from "#src/cli/batch/run-batch.ts";
import type { CHECK_COMMAND } from "#src/cli/check/check-command.ts";
import { checkWords } from "#src/cli/check/check-words.ts";
import type { CheckedFile, Outcome } from "#src/cli/check/checked-file.ts";
import { CHECKING, type CheckDone } from "#src/cli/check/checking.ts";
import { type CheckedAgainst, tellCheck } from "#src/cli/check/tell-check.ts";
import { type CommandCall, type ExitCode, UsageError } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { reportNamed } from "#src/cli/frame/options/report-named.ts";
import { openReport } from "#src/cli/frame/terminal/open-report.ts";
import { refuse, warn } from "#src/cli/frame/terminal/terminal.ts";
import { checkReport } from "#src/cli/report/check/check-report.ts";
import { findGenre, genreRefusal } from "#src/knowledge/genres/find-genre.ts";
import { findPlatform, platformRefusal } from "#src/knowledge/platforms/find-platform.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** Quality control of finished files. */
export async function check(call: CheckCall): Promise<ExitCode> {
  const { operands, options, terminal } = call;
  checkPiped(operands, "check", CHECKING.done);
  const page = reportNamed(options);
  const read = await readAgainst(options);
  if (!read.ok) return refuse(terminal, read.error);
  const { platform, genre, notes } = read.value;
  for (const note of notes) warn(terminal, note);
  const free = await reportFree(page, call);
  if (!free.ok) return refuse(terminal, free.error.sentence);
  const batch = { operands, jobs: options.jobs, terminal };
  const done = await runBatch(batch, CHECKING, (path) => ({ path, platform, genre, drawn: page !== null }));
  const written = await writeReport(page, done.outcomes, read.value, options);
  const report = written.ok ? written.value : null;
  const named = { platform: platform?.id ?? null, genre: genre?.id ?? null, report };
  const outcomes = done.outcomes.map((outcome): Outcome => toldOf(outcome, named));
  for (const outcome of outcomes) if ("error" in outcome) refuse(terminal, outcome.error);
  done.tellPassedOver();
  tell(outcomes, done.single, call);
  await openReport(options, report, terminal);
  if (!written.ok) return refuse(terminal, written.error.sentence);
  return outcomes.some(isWrong) ? 1 : 0;
}

function toldOf(outcome: DoneOutcome<CheckDone>, named: Pick<CheckedFile, "platform" | "genre" | "report">): Outcome {
  if ("error" in outcome) return outcome;
  const { items, remark } = outcome.value;
  return { file: outcome.file, ...named, items, remark };
}

function tell(outcomes: readonly Outcome[], isSingle: boolean, { options, terminal }: CheckCall): void {
  if (options.json) {
    terminal.out(toJson(isSingle ? outcomes[0] : outcomes));
    return;
  }
  const checked = outcomes.flatMap((outcome) => ("error" in outcome ? [] : [outcome]));
  const pages = checked.slice(0, 1).flatMap(({ report }) => (report === null ? [] : [`${report}\n`]));
  terminal.out([...checked.map((outcome) => checkWords(outcome, terminal)), ...pages].join("\n"));
}

/** Whether the report may stand where it is to, and is none of the files. */
async function reportFree(page: string | null, { operands, options }: CheckCall): Promise<Result<void, Refusal>> {
  if (page === null) return ok(undefined);
  const read = operands.filter((operand) => operand !== STANDARD_INPUT);
  const others = read.map((path) => [path, "a file that is to be checked"] as const);
  return mayWritePage(diskFiles(), page, options, others);
}

/** The report that stands then; `null` where none was asked for, or no file could be read. */
async function writeReport(
  page: string | null,
  outcomes: readonly DoneOutcome<CheckDone>[],
  against: CheckedAgainst,
  options: CheckCall["options"],
): Promise<Result<string | null, Refusal>> {
  const story = page === null ? null : tellCheck(outcomes, against);
  if (page === null || story === null) return ok(null);
  const written = await writePage(diskFiles(), page, checkReport(story), options);
  return written.ok ? ok(page) : written;
}

type CheckCall = CommandCall<typeof CHECK_COMMAND.options>;

interface Against extends CheckedAgainst {
  /** What there is to say of the user's platforms. */
  readonly notes: readonly string[];
}

/**
 * Refused where a User Library was named that is not there.
 * @throws UsageError for a genre and a platform that is not known.
 */
async function readAgainst({
  platform: asked,
  genre: named,
  ...options
}: CheckCall["options"]): Promise<Result<Against, string>> {
  const genre = named === undefined ? null : findGenre(named);
  if (named !== undefined && genre === null) throw new UsageError(`--genre: ${genreRefusal(named)}`);
  if (asked === undefined) return ok({ platform: null, genre, notes: [] });
  const found = await openPlatforms(options["user-library"]);
  if (!found.ok) return refused(found.error.sentence);
  const platform = findPlatform(asked, found.value.platforms);
  if (platform === null) throw new UsageError(`--platform: ${platformRefusal(asked, found.value.platforms)}`);
  return ok({ platform, genre, notes: platformNotes(found.value, [platform.id]) });
}

function isWrong(outcome: Outcome): boolean {
  return "error" in outcome || outcome.items.some(({ verdict }) => verdict === "fail");
}
