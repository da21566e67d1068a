import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import type { MeterPlan } from "#src/analysis/meter.ts";
import {
  type Command,
  type CommandCall,
  type ExitCode,
  say,
  type Terminal,
  UsageError,
} from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { numberOption } from "#src/cli/frame/option-values.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { type MeasuredFile, measureFile } from "#src/cli/measure/measure-file.ts";
import { measurementJson } from "#src/cli/measure/measurement-json.ts";
import { measurementWords } from "#src/cli/measure/measurement-words.ts";
import { printable } from "#src/model/printable.ts";

/** `steadyhand measure`: loudness, peaks, levels and stereo of audio files. */
export const measureCommand: Command = {
  name: "measure",
  summary: "loudness, true peak, levels and stereo of audio files",
  usage: "measure FILE... [--json] [--at SECONDS] [--spectrum]",
  help: `Measures WAV, AIFF, FLAC, MP3 and Ogg Vorbis files by ITU-R BS.1770-5 and EBU Tech 3341/3342.

  --json         one JSON document on stdout: an object for one file, an array for several
  --at SECONDS   with --json: also a series of momentary, short-term and true peak, one entry each SECONDS (0.01 to 10)
  --spectrum     also the levels of seven named ranges and of ERB bands

Example:
  steadyhand measure mix.wav
  steadyhand measure mix.wav --json --at 0.1`,
  options: { json: { type: "boolean" }, at: { type: "string" }, spectrum: { type: "boolean" } },
  run: measure,
};

/** Steps of the series, in seconds: its grid is 10 ms. */
const STEP_RANGE = [0.01, 10] as const;

async function measure({ operands, options, terminal }: CommandCall): Promise<ExitCode> {
  if (operands.length === 0) throw new UsageError("name a file to measure.");
  const every = numberOption(options, "at", STEP_RANGE);
  const plan = { timeline: every !== undefined, spectrum: options["spectrum"] === true };
  const measured = await measureAll(operands, plan, terminal);
  if (options["json"] !== true) terminal.out(measured.map(words).join("\n"));
  else if (measured.length > 0) {
    const documents = measured.map((file) => measurementJson(file, every));
    terminal.out(toJson(operands.length === 1 ? documents[0] : documents));
  }
  return measured.length === operands.length ? 0 : 1;
}

/** A file's name may hold what a terminal obeys. */
function words(file: MeasuredFile): string {
  return measurementWords({
    ...file,
    path: printable(file.path),
    remark: file.remark === null ? null : printable(file.remark),
  });
}

/** What can be measured; each refusal is said and the rest goes on. */
async function measureAll(paths: readonly string[], plan: MeterPlan, terminal: Terminal): Promise<MeasuredFile[]> {
  const progress = terminalProgress(terminal);
  const measured: MeasuredFile[] = [];
  for (const path of paths) {
    const result = await measureFile(path, plan, audioFiles(), terminal.interactive ? progress : SILENT);
    progress.end();
    if (result.ok) measured.push(result.value);
    else say(terminal, result.error.sentence);
  }
  return measured;
}

const SILENT = { report: () => undefined };
