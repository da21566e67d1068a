import { availableParallelism } from "node:os";
import { type CommandCall, type ExitCode, UsageError } from "#src/cli/frame/command.ts";
import { refuse, warn } from "#src/cli/frame/terminal/terminal.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { whenStopped } from "#src/cli/frame/when-stopped.ts";
import { type Gathered, gatherRecordings, STANDARD_INPUT } from "#src/cli/measure/input/gather-recordings.ts";
import { worthThreads } from "#src/cli/measure/jobs/worth-threads.ts";
import { measureAll, measuredHere } from "#src/cli/measure/measure-all.ts";
import { MEASURE_COMMAND } from "#src/cli/measure/measure-command.ts";
import type { Outcome } from "#src/cli/measure/outcome/outcome.ts";
import { tellOutcomes, tellPassedOver } from "#src/cli/measure/outcome/tell-outcomes.ts";
import { type ChosenTarget, targetOption } from "#src/cli/measure/target-option.ts";
import { judgeDelivery } from "#src/decision/delivery/judge-delivery.ts";

/** Loudness, peaks, levels and stereo of audio files. */
export async function measure({ operands, options, terminal }: MeasureCall): Promise<ExitCode> {
  const asked = read(operands, options);
  const chosen = await targetOption(options.target, options["user-library"]);
  if (!chosen.ok) return refuse(terminal, chosen.error);
  for (const note of chosen.value.notes) warn(terminal, note);
  const progress = terminalProgress(terminal);
  const leftovers: (() => void)[] = [];
  const tidy = () => {
    progress.end();
    for (const remove of leftovers) remove();
  };
  let forget = operands.includes(STANDARD_INPUT) ? whenStopped(tidy) : undefined;
  try {
    progress.report(operands.includes(STANDARD_INPUT) ? "Taking in standard input" : "Looking for files", Number.NaN);
    const gathered = await gatherRecordings(operands, (remove) => leftovers.push(remove));
    const paths = gathered.flatMap((one) => one.paths);
    const threads = worthThreads(paths, asked.jobs);
    if (!measuredHere(gathered, threads)) forget ??= whenStopped(tidy);
    const { outcomes, passedOver } = await measureAll(gathered, asked.plan, threads, progress);
    progress.end();
    const judged = outcomes.map((outcome) => judge(outcome, chosen.value.target));
    for (const outcome of judged) if ("error" in outcome) refuse(terminal, outcome.error);
    tellPassedOver(terminal, gathered, passedOver);
    terminal.out(tellOutcomes(judged, { ...asked, single: isSingle(gathered) }));
    return judged.some(isWrong) ? 1 : 0;
  } finally {
    forget?.();
    tidy();
  }
}

/** @throws UsageError for options that do not go together. */
function read(operands: MeasureCall["operands"], options: MeasureCall["options"]) {
  const shapes = (["json", "table", "csv"] as const).filter((shape) => options[shape]);
  if (shapes.length > 1) throw new UsageError(`--${shapes.join(" and --")} do not go together: choose one.`);
  const every = options.at;
  if (every !== undefined && (shapes[0] === "csv" || shapes[0] === "table"))
    throw new UsageError(`--at goes with --json: --${shapes[0]} has one line a file.`);
  const jobs = options.jobs ?? Math.min(MEASURE_COMMAND.options.jobs.range[1], availableParallelism());
  if (operands.filter((operand) => operand === STANDARD_INPUT).length > 1)
    throw new UsageError("- stands for standard input, which can be measured once.");
  if (operands.includes(STANDARD_INPUT) && process.stdin.isTTY)
    throw new UsageError("- measures what is piped in, and nothing is: steadyhand measure - < mix.wav");
  const plan = { timeline: every !== undefined, spectrum: options.spectrum };
  return { shape: shapes[0] ?? "words", every, jobs, plan } as const;
}

type MeasureCall = CommandCall<typeof MEASURE_COMMAND.options>;

function judge(
  outcome: Awaited<ReturnType<typeof measureAll>>["outcomes"][number],
  target: ChosenTarget["target"],
): Outcome {
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
