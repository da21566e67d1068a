import { basename, dirname } from "node:path";
import { audioMetadata } from "#src/adapters/audio/metadata/audio-metadata.ts";
import { dropOwnParts } from "#src/adapters/disk/part-file.ts";
import { sameFile } from "#src/adapters/disk/same-file.ts";
import { diskScratch } from "#src/adapters/disk/sound/disk-scratch.ts";
import { diskSinkBatch } from "#src/adapters/disk/sound/disk-sink-batch.ts";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { soundsIn } from "#src/adapters/disk/sound/sounds-in.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { openPlatforms, platformNotes } from "#src/chassis/presets/platforms/open-platforms.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { refuse, warn } from "#src/cli/frame/terminal/terminal.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { whenStopped } from "#src/cli/frame/when-stopped.ts";
import { albumWords } from "#src/cli/master/album/album-words.ts";
import { type AlbumWanted, makeAlbum } from "#src/cli/master/album/make-album.ts";
import { makeMaster } from "#src/cli/master/make-master.ts";
import type { MASTER_COMMAND } from "#src/cli/master/master-command.ts";
import type { MakingPorts } from "#src/cli/master/master-heard.ts";
import { albumJson, masterJson } from "#src/cli/master/master-json.ts";
import { masterWords } from "#src/cli/master/master-words.ts";
import { namedOnce, otherThanMix } from "#src/cli/master/named-once.ts";
import { checkTogether, readOrder, readVersions } from "#src/cli/master/read-order.ts";
import { makeVersions } from "#src/cli/master/stems/make-versions.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Progress } from "#src/ports/progress.ts";

type Call = CommandCall<typeof MASTER_COMMAND.options>;

/** A master of one file, or of an album. */
export async function master(call: Call): Promise<ExitCode> {
  const { options, terminal } = call;
  checkTogether(call);
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
  const stopped = whenStopped(dropOwnParts);
  try {
    const made = await making(call)(ports, order, call, progress);
    const placed = made.ok && made.value.output !== null ? await outputs.place() : made;
    progress.end();
    if (!made.ok) return refuse(terminal, made.error.sentence);
    return placed.ok ? tell(made.value, call) : refuse(terminal, placed.error.sentence);
  } finally {
    stopped();
    await outputs.drop();
  }
}

function making({ options }: Call) {
  if (options.album) return album;
  return options.stems === undefined ? single : ofStems;
}

function tell({ output, sentence, json, words }: Answer, { options, terminal }: Call): ExitCode {
  if (output === null) refuse(terminal, `Nothing was written: ${sentence}`);
  if (output === null && !options.json) return 1;
  terminal.out(options.json ? toJson(json()) : words());
  return output === null ? 1 : 0;
}

/** What came of it, and how it is told. */
interface Answer {
  /** `null`: nothing is to be written. */
  readonly output: string | null;
  readonly sentence: string;
  json(): object;
  words(): string;
}

type Order = Omit<AlbumWanted, "inputs" | "folder" | "format">;

async function single(
  ports: MakingPorts,
  order: Order,
  { operands, options, terminal }: Call,
  progress: Progress,
): Promise<Result<Answer, Refusal>> {
  const paths = { input: operands[0]!, output: options.out, stageFolder: options["stage-outputs"] ?? null };
  const apart = await otherThanMix(paths.input, order.reference);
  if (!apart.ok) return apart;
  const made = await makeMaster(ports, { ...order, ...paths }, progress);
  if (!made.ok) return made;
  const told = made.value;
  return ok({ ...told, json: () => masterJson(told), words: () => masterWords(told, terminal.page) });
}

async function ofStems(
  ports: MakingPorts,
  order: Order,
  { operands, options, terminal }: Call,
  progress: Progress,
): Promise<Result<Answer, Refusal>> {
  const folder = options.stems!;
  const versions = readVersions(options.versions);
  const found = await soundsIn(folder);
  if (!found.ok) return found;
  const stems: string[] = [];
  for (const path of found.value)
    if (operands[0] === undefined || !(await sameFile(path, operands[0]))) stems.push(path);
  const paths = { input: operands[0] ?? null, output: options.out, stageFolder: options["stage-outputs"] ?? null };
  const apart = await otherThanMix(paths.input, order.reference);
  if (!apart.ok) return apart;
  const made = await makeVersions(ports, { ...order, ...paths, folder, stems, versions }, progress);
  if (!made.ok) return made;
  const told = made.value;
  return ok({ ...told, json: () => masterJson(told), words: () => masterWords(told, terminal.page) });
}

async function album(
  ports: MakingPorts,
  order: Order,
  { operands, options, terminal }: Call,
  progress: Progress,
): Promise<Result<Answer, Refusal>> {
  const folder = options.out;
  for (const input of operands) {
    if (!(await sameFile(dirname(input), folder))) continue;
    const words = `“${basename(input)}” stands in “${basename(folder)}”, where the masters are to go: name another folder for them.`;
    return refused(refusal("output-is-input", words));
  }
  const apart = await namedOnce(operands);
  if (!apart.ok) return apart;
  const { format = "wav" } = options;
  const made = await makeAlbum(ports, { ...order, inputs: operands, folder, format }, progress);
  if (!made.ok) return made;
  const told = made.value;
  return ok({ ...told, json: () => albumJson(told), words: () => albumWords(told, terminal.page) });
}
