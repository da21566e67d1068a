import { basename } from "node:path";
import { audioMetadata } from "#src/adapters/audio/metadata/audio-metadata.ts";
import { dropMadeFolders } from "#src/adapters/disk/folders/made-folders.ts";
import { dropOwnParts } from "#src/adapters/disk/part-file.ts";
import { diskScratch } from "#src/adapters/disk/sound/disk-scratch.ts";
import { diskSinkBatch } from "#src/adapters/disk/sound/disk-sink-batch.ts";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { openPlatforms, platformNotes } from "#src/chassis/presets/platforms/open-platforms.ts";
import { masterReport } from "#src/chassis/report/master/master-report.ts";
import { mayWritePage, writePage } from "#src/chassis/report/page/page-file.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { reportNamed } from "#src/cli/frame/options/report-named.ts";
import { openReport } from "#src/cli/frame/terminal/open-report.ts";
import { refuse, warn } from "#src/cli/frame/terminal/terminal.ts";
import { type TerminalProgress, terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { whenStopped } from "#src/cli/frame/when-stopped.ts";
import { chainOrder } from "#src/cli/master/chain/chain-order.ts";
import { masterChain } from "#src/cli/master/chain/master-chain.ts";
import { type MasterAnswer, type MasterWish, masterAnswer } from "#src/cli/master/master-answer.ts";
import type { MASTER_COMMAND } from "#src/cli/master/master-command.ts";
import type { MakingPorts } from "#src/cli/master/master-heard.ts";
import { checkTogether, readOrder } from "#src/cli/master/read-order.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { SinkBatch } from "#src/ports/output/sink-batch.ts";

type Call = CommandCall<typeof MASTER_COMMAND.options>;

/** A master of one file, or of an album; or a chain for a set. */
export async function master(call: Call): Promise<ExitCode> {
  const { options, terminal } = call;
  const chain = chainOrder(call);
  if (chain === null) checkTogether(call);
  const opened = await openPlatforms(options["user-library"]);
  if (!opened.ok) return refuse(terminal, opened.error.sentence);
  const asked = readOrder(options, opened.value.platforms);
  const { goal, platform } = asked;
  if (platform !== null) for (const note of platformNotes(opened.value, [platform.id])) warn(terminal, note);
  if (goal === null)
    return refuse(
      terminal,
      `${platform?.called ?? "The platform"} has published no loudness: name one with --target, such as --target -14.`,
    );
  const progress = terminalProgress(terminal);
  progress.report(firstWords(call), Number.NaN);
  const { audio, listening } = audioOnDisk();
  const outputs = diskSinkBatch();
  const ports = {
    files: audio,
    sinks: diskSinks(),
    outputs,
    scratch: diskScratch,
    listening,
    metadata: audioMetadata(),
  };
  const order = {
    ...asked,
    goal,
    reference: options.reference ?? null,
    force: options.force,
    strict: options.strict,
    ab: options.ab,
  };
  const stopped = whenStopped(() => {
    dropOwnParts();
    dropMadeFolders();
  });
  try {
    return chain === null
      ? await renderedMaster(ports, order, call, progress)
      : await masterChain(ports, { ...asked, goal, ...chain }, call, progress);
  } finally {
    progress.end();
    stopped();
    await outputs.drop();
    dropMadeFolders();
  }
}

/** What stands on the line before any file is looked at. */
function firstWords({ operands, options }: Call): string {
  const first = operands[0] ?? options.stems;
  return operands.length > 1 || first === undefined ? "Looking for files" : `Reading ${basename(first)}`;
}

/** All of a master that is made of sound. */
async function renderedMaster(
  ports: MakingPorts,
  order: MasterWish,
  call: Call,
  progress: TerminalProgress,
): Promise<ExitCode> {
  const { outputs } = ports;
  const report = reportNamed(call.options);
  const free = report === null ? ok(undefined) : await reportFree(report, call, outputs);
  const made = free.ok ? await masterAnswer(ports, order, call, progress) : free;
  const placed = made.ok ? await placeAll(made.value, call, outputs, order.platform) : made;
  progress.end();
  return placed.ok ? await tell(placed.value, call) : refuse(call.terminal, placed.error.sentence);
}

/** Whether the report may stand where it is to; the sound files say it of themselves. */
async function reportFree(
  report: string,
  { operands, options: { out, reference, force } }: Call,
  { files }: SinkBatch,
): Promise<Result<void, Refusal>> {
  const read = [...operands, ...(reference === undefined ? [] : [reference])];
  return mayWritePage(files, report, { force }, [
    [out, "the master"],
    ...read.map((path) => [path, "a file that is read"] as const),
  ]);
}

/** All files take their names together, the report among them; none where nothing is to be written. */
async function placeAll(
  answer: MasterAnswer,
  { options: { report, force } }: Call,
  outputs: SinkBatch,
  platform: Platform | null,
): Promise<Result<MasterAnswer, Refusal>> {
  if (answer.output === null) return ok(answer);
  const page =
    report === undefined
      ? ok(undefined)
      : await writePage(outputs.files, report, masterReport(answer.story(platform)), { force });
  const placed = page.ok ? await outputs.place() : page;
  return placed.ok ? ok(answer) : placed;
}

async function tell({ output, sentence, json, words }: MasterAnswer, { options, terminal }: Call): Promise<ExitCode> {
  const report = output === null ? null : (options.report ?? null);
  if (output === null) refuse(terminal, `Nothing was written: ${sentence}`);
  if (output === null && !options.json) return 1;
  terminal.out(options.json ? toJson(json(report)) : words(report));
  await openReport(options, report, terminal);
  return output === null ? 1 : 0;
}
