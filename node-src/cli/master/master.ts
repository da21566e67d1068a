import { audioMetadata } from "#src/adapters/audio/metadata/audio-metadata.ts";
import { diskScratch } from "#src/adapters/disk/sound/disk-scratch.ts";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { refuse } from "#src/cli/frame/terminal/terminal.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { makeMaster } from "#src/cli/master/make-master.ts";
import type { MASTER_COMMAND } from "#src/cli/master/master-command.ts";
import { masterJson } from "#src/cli/master/master-json.ts";
import { masterWords } from "#src/cli/master/master-words.ts";
import { readOrder } from "#src/cli/master/read-order.ts";

/** A master of one file. */
export async function master({
  operands,
  options,
  terminal,
}: CommandCall<typeof MASTER_COMMAND.options>): Promise<ExitCode> {
  const asked = readOrder(options);
  const { goal, platform } = asked;
  if (goal === null)
    return refuse(
      terminal,
      `${platform?.name ?? "The platform"} has published no loudness: name one with --target, such as --target -14.`,
    );
  const progress = terminalProgress(terminal);
  const { audio, listening } = audioOnDisk();
  const paths = {
    input: operands[0]!,
    output: options.out,
    reference: options.reference ?? null,
    stageFolder: options["stage-outputs"] ?? null,
  };
  const made = await makeMaster(
    { files: audio, sinks: diskSinks(), scratch: diskScratch, listening, metadata: audioMetadata() },
    { ...asked, goal, ...paths, force: options.force, strict: options.strict },
    progress,
  );
  progress.end();
  if (!made.ok) return refuse(terminal, made.error.sentence);
  const told = made.value;
  if (told.output === null) refuse(terminal, `Nothing was written: ${told.sentence}`);
  if (told.output === null && !options.json) return 1;
  terminal.out(options.json ? toJson(masterJson(told)) : masterWords(told, terminal.page));
  return told.output === null ? 1 : 0;
}
