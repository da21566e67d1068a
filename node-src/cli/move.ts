import { basename } from "node:path";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { errorWords, noteLines, recipeWords, unheardWords } from "#src/chassis/move/move-words.ts";
import { compiledOf, type MoveReport, runMoves } from "#src/chassis/move/run-moves.ts";
import { type Command, type CommandCall, type ExitCode, say, UsageError } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { neededOption, textOption } from "#src/cli/frame/option-values.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { insertForMove } from "#src/cli/insert/insert-for-move.ts";
import { type Insertion, NO_INSERTION } from "#src/cli/insert/insert-on-track.ts";
import { moveJson } from "#src/cli/move/move-json.ts";
import { moveOrder, type NamedMove } from "#src/cli/move/move-order.ts";
import { withReturns } from "#src/cli/move/with-returns.ts";
import { moveReport } from "#src/cli/report/move-report.ts";
import { elsewhereWarning, guardedSet, PAGE, type RidePaths } from "#src/cli/ride/guarded-set.ts";
import type { PresetDevice } from "#src/model/move/preset.ts";
import { printable } from "#src/model/printable.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** `steadyhand pump`: ducks, tremolos, gates and pans written into a copy of a set. */
export const pumpCommand = command(
  "pump",
  "pumping, tremolo, gates or auto pan written into a copy of a Live Set",
  "Four on the floor, tight",
);
/** `steadyhand sweep`: builds, sweeps and drops. */
export const sweepCommand = command(
  "sweep",
  "filter sweeps, builds and drops written into a copy of a Live Set",
  "8-bar build to 18 kHz",
);
/** `steadyhand throw`: sends that open at phrase ends. */
export const throwCommand = command(
  "throw",
  "delay throws and reverse reverbs written into a copy of a Live Set",
  "Last word, quarter-note throw",
);
/** `steadyhand move`: any preset of these. */
export const moveCommand = command(
  "move",
  "any preset of pump, sweep or throw written into a copy of a Live Set",
  "Breathing pads",
);

function command(name: "move" | Exclude<PresetDevice, "ride">, summary: string, example: string): Command {
  const preset = name === "move" ? "--preset P" : "[--preset P]";
  const texts = ["track", "preset", "set", "trigger", "clip", "in", "to", "range", "out", "report", "user-library"];
  return {
    name,
    summary,
    usage: `${name} SET.als --track T ${preset} --out OUT.als [--to P] [--range LO..HI] [--insert] [--clip C] [--report R.html] [--json] ...`,
    help: `Draws a recipe over a track, in beats and real units, from what it hears of the music; writes it as automation into a copy
of the set and reads the copy back. The set itself is only read.

  --track T          the track by name, or by its number from 1
  --preset P         a preset by its name or its file's name (steadyhand presets lists them)
  --set K=V,...      settings on top of the preset: depth=12,division=1/8T
  --trigger T        the track whose kick starts the moves, instead of the beats; with trigger=hits alone it is the one named
                     kick or drums
  --clip C           the clip of this name; C#2 is the second of several that share it, in the session a scene's number will do
                     too. In the arrangement a name means all clips that bear it, where no other stands between them
  --in WHERE         arrangement (default, if it has clips) or session
  --to P             volume, pan, send A, or DEVICE:PARAMETER instead of what the preset names; where devices share a name,
                     DEVICE#2:PARAMETER
  --range LO..HI     the part of the parameter that the curve moves in: -12..0dB, 20..80%, 200..8000Hz, in what the parameter
                     shows, or in % of its knob's way; needed where the curve has another unit. HI..LO turns it upside down.
                     A gain is never raised above where it stands
  --insert           where the track has no device that takes the curve, Live's own is put there: Auto Filter, Utility, EQ Eight,
                     Saturator or Compressor, or what --to names of these, set so that by itself it changes as little as it can
  --out OUT.als      the copy to write, best beside the set; --force replaces it if it is there
  --report R.html    a page that shows the curves and their proof
  --json             one JSON document on stdout

Example:
  steadyhand ${name} "My Song.als" --track Bass --preset "${example}" --out "My Song (${name}).als"`,
    options: {
      ...Object.fromEntries(texts.map((option) => [option, { type: "string" as const }])),
      json: { type: "boolean" },
      insert: { type: "boolean" },
      force: { type: "boolean" },
    },
    run: (call) => run(name, call),
  };
}

async function run(name: "move" | Exclude<PresetDevice, "ride">, call: CommandCall): Promise<ExitCode> {
  const { operands, options, terminal } = call;
  const [set, more] = operands;
  if (set === undefined) throw new UsageError("name a set.");
  if (more !== undefined) throw new UsageError("one set at a time.");
  const output = neededOption(options, "out");
  const paths = { set, output, page: textOption(options, "report") ?? null, force: options["force"] === true };
  const named = await moveOrder(name, options);
  if (!named.ok) {
    say(terminal, named.error.sentence);
    return 1;
  }
  const progress = terminalProgress(terminal);
  const host = guardedSet(paths);
  const done = await moved(named.value, host, options["insert"] === true, progress);
  progress.end();
  if (!done.ok) {
    for (const warning of host.warnings(done.error)) say(terminal, warning);
    say(terminal, done.error.sentence);
    return 1;
  }
  return tell(done.value, named.value, paths, call);
}

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
  const done = await runMoves(ready.value.named.order, { host, audio: audioFiles(), progress });
  return done.ok ? ok({ report: withWords(done.value, insertion.words), insertion }) : done;
}

function withWords(report: MoveReport, words: readonly string[]): MoveReport {
  const [first, ...others] = report.moves;
  if (first === undefined || words.length === 0) return report;
  return { ...report, moves: [{ ...first, warnings: [...words, ...first.warnings] }, ...others] };
}

async function tell(done: Done, named: NamedMove, paths: RidePaths, call: CommandCall): Promise<ExitCode> {
  const { report, insertion } = done;
  const { terminal, options } = call;
  const page = await writePage(report, named, paths);
  const elsewhere = await elsewhereWarning(paths);
  const warnings = new Set([
    ...report.set.warnings,
    ...report.moves.flatMap(({ warnings, unheard }) => [...unheard, ...warnings]),
    ...(elsewhere === null ? [] : [elsewhere]),
  ]);
  for (const warning of warnings) say(terminal, warning);
  const told = { set: paths.set, output: paths.output, report: page.ok ? paths.page : null };
  if (options["json"] === true) terminal.out(toJson(moveJson(report, named, told, insertion)));
  else {
    const lines = [summary(withReturns(report), named), told.output, ...(told.report === null ? [] : [told.report])];
    terminal.out(`${lines.map(printable).join("\n")}\n`);
    for (const note of noteLines(withReturns(report).moves)) say(terminal, `Note: ${note}`);
  }
  if (page.ok) return 0;
  say(terminal, `The copy “${basename(paths.output)}” is written, its report is not: ${page.error.sentence}`);
  return 1;
}

function summary(report: MoveReport, { order, preset }: NamedMove): string {
  const compiled = compiledOf(report.moves);
  const moved = [...new Set(compiled.map(({ target }) => target.name))].join(", ");
  const worst = report.errors.reduce((most, error, index) => (error > report.errors[most]! ? index : most), 0);
  const error = errorWords(report.errors[worst] ?? 0, compiled[worst]?.target.taper.unit ?? "dB");
  return `${preset ?? recipeWords(order.recipe.name)}: ${report.written.breakpoints} breakpoints on ${moved}, read back at most ${error} off.${unheardWords(report.moves)}`;
}

async function writePage(
  report: MoveReport,
  named: NamedMove,
  { set, output, page, force }: RidePaths,
): Promise<Result<void, Refusal>> {
  if (page === null) return ok(undefined);
  const html = moveReport(withReturns(report), named, { set: basename(set), output });
  return diskFiles().write(page, new TextEncoder().encode(html), { force, kind: PAGE });
}
