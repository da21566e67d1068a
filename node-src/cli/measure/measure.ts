import type { MeasuredFile } from "#src/chassis/render/measure-file.ts";
import type { Outcome as DoneOutcome } from "#src/cli/batch/outcome.ts";
import { checkPiped, runBatch } from "#src/cli/batch/run-batch.ts";
import { type CommandCall, type ExitCode, UsageError } from "#src/cli/frame/command.ts";
import { refuse, warn } from "#src/cli/frame/terminal/terminal.ts";
import type { MEASURE_COMMAND } from "#src/cli/measure/measure-command.ts";
import { MEASURING } from "#src/cli/measure/measuring.ts";
import type { Outcome } from "#src/cli/measure/outcome/outcome.ts";
import { tellOutcomes } from "#src/cli/measure/outcome/tell-outcomes.ts";
import { type ChosenTarget, targetOption } from "#src/cli/measure/target-option.ts";
import { judgeDelivery } from "#src/decision/delivery/judge-delivery.ts";

/** Loudness, peaks, levels and stereo of audio files. */
export async function measure({ operands, options, terminal }: MeasureCall): Promise<ExitCode> {
  const asked = read(operands, options);
  for (const note of notShown(asked.shape, options)) warn(terminal, note);
  const chosen = await targetOption(options.target, options["user-library"]);
  if (!chosen.ok) return refuse(terminal, chosen.error);
  for (const note of chosen.value.notes) warn(terminal, note);
  const batch = { operands, jobs: options.jobs, terminal };
  const done = await runBatch(batch, MEASURING, (path) => ({ path, plan: asked.plan }));
  const judged = done.outcomes.map((outcome) => judge(outcome, chosen.value.target));
  for (const outcome of judged) if ("error" in outcome) refuse(terminal, outcome.error);
  done.tellPassedOver();
  terminal.out(tellOutcomes(judged, { ...asked, single: done.single }));
  return judged.some(isWrong) ? 1 : 0;
}

/** @throws UsageError for options that do not go together. */
function read(operands: MeasureCall["operands"], options: MeasureCall["options"]) {
  const shapes = (["json", "table", "csv"] as const).filter((shape) => options[shape]);
  if (shapes.length > 1) throw new UsageError(`--${shapes.join(" and --")} do not go together: choose one.`);
  const every = options.at;
  if (every !== undefined && (shapes[0] === "csv" || shapes[0] === "table"))
    throw new UsageError(`--at goes with --json: --${shapes[0]} has one line a file.`);
  checkPiped(operands, "measure", MEASURING.done);
  const plan = { timeline: every !== undefined, spectrum: options.spectrum };
  return { shape: shapes[0] ?? "words", every, plan } as const;
}

/** What was asked for and does not show in this shape. */
function notShown(shape: Shape, { at, spectrum }: MeasureCall["options"]): readonly string[] {
  return [
    ...(at !== undefined && shape === "words" ? ["--at shows in JSON alone: add --json."] : []),
    ...(spectrum && (shape === "csv" || shape === "table")
      ? [`--spectrum shows in words and JSON: leave --${shape} out.`]
      : []),
  ];
}

type Shape = ReturnType<typeof read>["shape"];

type MeasureCall = CommandCall<typeof MEASURE_COMMAND.options>;

function judge(outcome: DoneOutcome<MeasuredFile>, target: ChosenTarget["target"]): Outcome {
  if ("error" in outcome) return outcome;
  const { file, value } = outcome;
  const { loudness, level, duration } = value.measurement;
  const delivered = { integrated: loudness.integrated, truePeak: level.truePeak, duration };
  const verdict = target === undefined ? null : judgeDelivery(target, delivered);
  return { file, measured: { ...value, path: file }, verdict };
}

function isWrong(outcome: Outcome): boolean {
  return "error" in outcome || outcome.verdict?.result === "fail";
}
