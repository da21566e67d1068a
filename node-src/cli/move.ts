import { basename } from "node:path";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { errorWords, noteLines, recipeWords, unheardWords } from "#src/chassis/move/move-words.ts";
import { compiledOf, type MoveReport, runMoves } from "#src/chassis/move/run-moves.ts";
import { type CopyPaths, copyPaths, openReport, resultLines, withWaysOut } from "#src/cli/copy/copy-paths.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { refuse, say, warn } from "#src/cli/frame/terminal/terminal.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { insertForMove } from "#src/cli/insert/insert-for-move.ts";
import { type Insertion, NO_INSERTION } from "#src/cli/insert/insert-on-track.ts";
import type { MoveCommandName, MoveOptions } from "#src/cli/move/move-commands.ts";
import { moveJson } from "#src/cli/move/move-json.ts";
import { moveOrder, type NamedMove } from "#src/cli/move/move-order.ts";
import { moveResultWords } from "#src/cli/move/result/result-words.ts";
import { tellMove } from "#src/cli/move/tell/tell-move.ts";
import { withReturns } from "#src/cli/move/with-returns.ts";
import { moveReport } from "#src/cli/report/move-report.ts";
import { elsewhereWarning, guardedSet, PAGE } from "#src/cli/ride/guarded-set.ts";
import { printable } from "#src/model/printable.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** Draws a recipe over a track of a set, into a copy of it. */
export async function move(name: MoveCommandName, call: MoveCall): Promise<ExitCode> {
  const { operands, options, terminal } = call;
  const paths = copyPaths(name, operands[0]!, options);
  const named = await moveOrder(name, options);
  if (!named.ok) return refuse(terminal, named.error.sentence);
  const progress = terminalProgress(terminal);
  progress.report(`Reading ${basename(paths.set)}`, Number.NaN);
  const host = guardedSet(paths);
  const done = await moved(named.value, host, options.insert, progress);
  progress.end();
  if (!done.ok) {
    for (const warning of host.warnings(done.error)) warn(terminal, warning);
    return refuse(terminal, withWaysOut(done.error, paths).sentence);
  }
  return tell(done.value, named.value, paths, call);
}

type MoveCall = CommandCall<MoveOptions>;

/** A move that is written, and the devices that were put in for it. */
interface Done {
  readonly report: MoveReport;
  readonly insertion: Insertion;
}

async function moved(
  named: NamedMove,
  host: ReturnType<typeof guardedSet>,
  insert: boolean,
  progress: ReturnType<typeof terminalProgress>,
): Promise<Result<Done, Refusal>> {
  const ready = insert ? await insertForMove(named, host) : ok({ named, insertion: NO_INSERTION });
  if (!ready.ok) return ready;
  const { insertion } = ready.value;
  const done = await runMoves(ready.value.named.order, { host, ...audioOnDisk(), progress });
  return done.ok ? ok({ report: withWords(done.value, insertion.words), insertion }) : done;
}

function withWords(report: MoveReport, words: readonly string[]): MoveReport {
  const [first, ...others] = report.moves;
  if (first === undefined || words.length === 0) return report;
  return { ...report, moves: [{ ...first, warnings: [...words, ...first.warnings] }, ...others] };
}

async function tell(done: Done, named: NamedMove, paths: CopyPaths, call: MoveCall): Promise<ExitCode> {
  const { report, insertion } = done;
  const { terminal, options } = call;
  const page = await writePage(done, named, paths);
  const elsewhere = await elsewhereWarning(paths);
  const warnings = new Set([
    ...report.set.warnings,
    ...report.moves.flatMap(({ warnings, unheard }) => [...unheard, ...warnings]),
    ...(elsewhere === null ? [] : [elsewhere]),
  ]);
  for (const warning of warnings) warn(terminal, warning);
  const told = { ...paths, report: page.ok && !paths.dryRun ? paths.page : null };
  if (options.json) terminal.out(toJson(moveJson(report, named, told, insertion)));
  else {
    const lines = resultLines(summary(withReturns(report), named), paths, told.report);
    terminal.out(`${lines.map(printable).join("\n")}\n`);
    for (const note of noteLines(withReturns(report).moves)) say(terminal, `Note: ${note}`);
  }
  await openReport(paths, told.report, terminal);
  if (page.ok) return 0;
  return refuse(terminal, `The copy “${basename(paths.output)}” is written, its report is not: ${page.error.sentence}`);
}

function summary(report: MoveReport, { order, preset }: NamedMove): string {
  const { recipe, settings } = order;
  const compiled = compiledOf(report.moves);
  const worst = report.errors.reduce((most, error, index) => (error > report.errors[most]! ? index : most), 0);
  const error = errorWords(report.errors[worst] ?? 0, compiled[worst]?.target.taper.unit ?? "dB");
  const result = moveResultWords(report, recipe.name, settings);
  return `${preset ?? recipeWords(recipe.name)}: ${result}; read back at most ${error} off.${unheardWords(report.moves)}`;
}

async function writePage(
  { report, insertion }: Done,
  named: NamedMove,
  { set, output, page, force, dryRun }: CopyPaths,
): Promise<Result<void, Refusal>> {
  if (page === null || dryRun) return ok(undefined);
  const html = moveReport(
    tellMove(withReturns(report), named, { set: basename(set), output, devices: insertion.words }),
  );
  return diskFiles().write(page, new TextEncoder().encode(html), { force, kind: PAGE });
}
