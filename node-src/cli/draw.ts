import { basename } from "node:path";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { errorWords, noteLines, unheardWords } from "#src/chassis/curve-device/found-words.ts";
import { type CurveReport, compiledOf, writeStretches } from "#src/chassis/curve-device/write-stretches.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { writePage } from "#src/chassis/report/page/page-file.ts";
import { recipeWords } from "#src/chassis/work/recipe-words.ts";
import { type CopyPaths, copyPaths, resultLines, withWaysOut } from "#src/cli/copy/copy-paths.ts";
import { elsewhereWarning } from "#src/cli/copy/elsewhere-warning.ts";
import type { DrawCommandName, DrawOptions } from "#src/cli/draw/draw-commands.ts";
import { drawJson } from "#src/cli/draw/draw-json.ts";
import { drawOrder, type NamedDrawing } from "#src/cli/draw/draw-order.ts";
import { insertForCurves } from "#src/cli/draw/insert-for-curves.ts";
import { curveResultWords } from "#src/cli/draw/result/result-words.ts";
import { tellCurves } from "#src/cli/draw/tell/tell-curves.ts";
import { withReturns } from "#src/cli/draw/with-returns.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { openReport } from "#src/cli/frame/terminal/open-report.ts";
import { refuse, say, warn } from "#src/cli/frame/terminal/terminal.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { type Insertion, NO_INSERTION } from "#src/cli/insert/insert-on-track.ts";
import { curveReport } from "#src/cli/report/curves/curve-report.ts";
import { guardedSet } from "#src/cli/ride/guarded-set.ts";
import { printable } from "#src/model/printable.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** Draws a recipe over a track of a set, into a copy of it. */
export async function draw(name: DrawCommandName, call: DrawCall): Promise<ExitCode> {
  const { operands, options, terminal } = call;
  const paths = copyPaths(name, operands[0]!, options);
  const named = await drawOrder(name, options);
  if (!named.ok) return refuse(terminal, named.error.sentence);
  const progress = terminalProgress(terminal);
  progress.report(`Reading ${basename(paths.set)}`, Number.NaN);
  const host = guardedSet(paths);
  const done = await drawn(named.value, host, options.insert, progress);
  progress.end();
  if (!done.ok) {
    for (const warning of host.warnings(done.error)) warn(terminal, warning);
    return refuse(terminal, withWaysOut(done.error, paths).sentence);
  }
  return tell(done.value, named.value, paths, call);
}

type DrawCall = CommandCall<DrawOptions>;

/** What was drawn and written, and the devices that were put in for it. */
interface Done {
  readonly report: CurveReport;
  readonly insertion: Insertion;
}

async function drawn(
  named: NamedDrawing,
  host: ReturnType<typeof guardedSet>,
  insert: boolean,
  progress: ReturnType<typeof terminalProgress>,
): Promise<Result<Done, Refusal>> {
  const ready = insert ? await insertForCurves(named, host) : ok({ named, insertion: NO_INSERTION });
  if (!ready.ok) return ready;
  const { insertion } = ready.value;
  const done = await writeStretches(ready.value.named.order, { host, ...audioOnDisk(), progress });
  return done.ok ? ok({ report: withWords(done.value, insertion.words), insertion }) : done;
}

function withWords(report: CurveReport, words: readonly string[]): CurveReport {
  const [first, ...others] = report.stretches;
  if (first === undefined || words.length === 0) return report;
  return { ...report, stretches: [{ ...first, warnings: [...words, ...first.warnings] }, ...others] };
}

async function tell(done: Done, named: NamedDrawing, paths: CopyPaths, call: DrawCall): Promise<ExitCode> {
  const { report, insertion } = done;
  const { terminal, options } = call;
  const page = await writeReport(done, named, paths);
  const elsewhere = await elsewhereWarning(paths);
  const warnings = new Set([
    ...report.set.warnings,
    ...report.stretches.flatMap(({ warnings, unheard }) => [...unheard, ...warnings]),
    ...(elsewhere === null ? [] : [elsewhere]),
  ]);
  for (const warning of warnings) warn(terminal, warning);
  const told = { ...paths, report: page.ok && !paths.dryRun ? paths.page : null };
  if (options.json) terminal.out(toJson(drawJson(report, named, told, insertion)));
  else {
    const lines = resultLines(summary(withReturns(report), named), paths, told.report);
    terminal.out(`${lines.map(printable).join("\n")}\n`);
    for (const note of noteLines(withReturns(report).stretches)) say(terminal, `Note: ${note}`);
  }
  await openReport(paths, told.report, terminal);
  if (page.ok) return 0;
  return refuse(terminal, `The copy “${basename(paths.output)}” is written, its report is not: ${page.error.sentence}`);
}

function summary(report: CurveReport, { order, preset }: NamedDrawing): string {
  const { recipe, settings } = order;
  const compiled = compiledOf(report.stretches);
  const worst = report.errors.reduce((most, error, index) => (error > report.errors[most]! ? index : most), 0);
  const error = errorWords(report.errors[worst] ?? 0, compiled[worst]?.target.taper.unit ?? "dB");
  const result = curveResultWords(report, recipe.name, settings);
  return `${preset ?? recipeWords(recipe.name)}: ${result}; read back at most ${error} off.${unheardWords(report.stretches)}`;
}

async function writeReport(
  { report, insertion }: Done,
  named: NamedDrawing,
  { set, output, page, force, dryRun }: CopyPaths,
): Promise<Result<void, Refusal>> {
  if (page === null || dryRun) return ok(undefined);
  const html = curveReport(
    tellCurves(withReturns(report), named, { set: basename(set), output, devices: insertion.words }),
  );
  return writePage(diskFiles(), page, html, { force });
}
