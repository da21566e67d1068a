import { availableParallelism } from "node:os";
import { type Command, type CommandCall, type ExitCode, say, UsageError } from "#src/cli/frame/command.ts";
import { numberOption } from "#src/cli/frame/option-values.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { type Gathered, gatherRecordings, STANDARD_INPUT } from "#src/cli/measure/input/gather-recordings.ts";
import { whenStopped } from "#src/cli/measure/jobs/when-stopped.ts";
import { measureAll, measuredHere } from "#src/cli/measure/measure-all.ts";
import type { Outcome } from "#src/cli/measure/outcome/outcome.ts";
import { tellOutcomes, tellPassedOver } from "#src/cli/measure/outcome/tell-outcomes.ts";
import { targetOption } from "#src/cli/measure/target-option.ts";
import { judgeDelivery } from "#src/decision/delivery/judge-delivery.ts";

/** `steadyhand measure`: loudness, peaks, levels and stereo of audio files. */
export const measureCommand: Command = {
  name: "measure",
  summary: "loudness, true peak, levels and stereo of audio files",
  usage: "measure FILE|FOLDER|-... [OPTION...]",
  help: `Measures WAV, AIFF, FLAC, MP3 and Ogg Vorbis files by ITU-R BS.1770-5 and
EBU Tech 3341/3342. A folder stands for the audio files in it and in its
folders, 16 deep, by name; what begins with a dot, links and files without
audio are passed over. - stands for what is piped in, 4 GiB at most.

  --table        one line a file
  --csv          comma-separated values (RFC 4180), always the same columns
  --json         one JSON document on stdout: an object for one file, an array
                 for several or a folder; {file, error} for a file that failed
  --target T     pass or fail against spotify, apple, youtube, tidal, podcast,
                 r128 and others, or against a loudness such as -16; says by how
                 much, and what the service would do when it plays it
  --jobs N       files measured at once (1 to 64; else one a core)
  --at SECONDS   with --json: also a series of momentary, short-term and true
                 peak, one entry each SECONDS (0.01 to 10)
  --spectrum     also the levels of seven named ranges and of ERB bands

Ends with 1 where a file failed, or fails its target.

Example:
  steadyhand measure mix.wav
  steadyhand measure mix.wav --json --at 0.1
  steadyhand measure Masters --table --target spotify`,
  options: {
    json: { type: "boolean" },
    table: { type: "boolean" },
    csv: { type: "boolean" },
    target: { type: "string" },
    jobs: { type: "string" },
    at: { type: "string" },
    spectrum: { type: "boolean" },
  },
  run: measure,
};

/** Steps of the series, in seconds: its grid is 10 ms. */
const STEP_RANGE = [0.01, 10] as const;
const JOBS_RANGE = [1, 64] as const;

async function measure({ operands, options, terminal }: CommandCall): Promise<ExitCode> {
  const asked = read(operands, options);
  const progress = terminalProgress(terminal);
  const leftovers: (() => void)[] = [];
  const tidy = () => {
    progress.end();
    for (const remove of leftovers) remove();
  };
  let forget = operands.includes(STANDARD_INPUT) ? whenStopped(tidy) : undefined;
  try {
    const gathered = await gatherRecordings(operands, (remove) => leftovers.push(remove));
    if (!measuredHere(gathered, asked.jobs)) forget ??= whenStopped(tidy);
    const heard = terminal.interactive ? progress : SILENT;
    const { outcomes, passedOver } = await measureAll(gathered, asked.plan, asked.jobs, heard);
    progress.end();
    const judged = outcomes.map((outcome) => judge(outcome, asked.target));
    for (const outcome of judged) if ("error" in outcome) say(terminal, outcome.error);
    tellPassedOver(terminal, gathered, passedOver);
    terminal.out(tellOutcomes(judged, { ...asked, single: isSingle(gathered) }));
    return judged.some(isWrong) ? 1 : 0;
  } finally {
    forget?.();
    tidy();
  }
}

/** @throws UsageError for options that do not go together. */
function read(operands: CommandCall["operands"], options: CommandCall["options"]) {
  if (operands.length === 0) throw new UsageError("name a file to measure.");
  const shapes = (["json", "table", "csv"] as const).filter((shape) => options[shape] === true);
  if (shapes.length > 1) throw new UsageError(`--${shapes.join(" and --")} do not go together: choose one.`);
  const every = numberOption(options, "at", STEP_RANGE);
  if (every !== undefined && (shapes[0] === "csv" || shapes[0] === "table"))
    throw new UsageError(`--at goes with --json: --${shapes[0]} has one line a file.`);
  const jobs = numberOption(options, "jobs", JOBS_RANGE) ?? Math.min(JOBS_RANGE[1], availableParallelism());
  if (!Number.isInteger(jobs)) throw new UsageError(`--jobs takes a whole number, not "${options["jobs"]}".`);
  if (operands.filter((operand) => operand === STANDARD_INPUT).length > 1)
    throw new UsageError("- stands for standard input, which can be measured once.");
  if (operands.includes(STANDARD_INPUT) && process.stdin.isTTY)
    throw new UsageError("- measures what is piped in, and nothing is: steadyhand measure - < mix.wav");
  const plan = { timeline: every !== undefined, spectrum: options["spectrum"] === true };
  return { shape: shapes[0] ?? "words", every, jobs, target: targetOption(options), plan } as const;
}

type Asked = ReturnType<typeof read>;

function judge(outcome: Awaited<ReturnType<typeof measureAll>>["outcomes"][number], target: Asked["target"]): Outcome {
  if ("error" in outcome) return outcome;
  const { loudness, level, duration } = outcome.measured.measurement;
  const delivered = { integrated: loudness.integrated, truePeak: level.truePeak, duration };
  return { ...outcome, verdict: target === undefined ? null : judgeDelivery(target, delivered) };
}

function isWrong(outcome: Outcome): boolean {
  return "error" in outcome || outcome.verdict?.result === "fail";
}

/** One file named by itself: its JSON is an object. */
function isSingle(gathered: readonly Gathered[]): boolean {
  return gathered.length === 1 && gathered[0]!.kind !== "folder";
}

const SILENT = { report: () => undefined };
