import { basename, dirname } from "node:path";
import { sameFile } from "#src/adapters/disk/same-file.ts";
import { soundsIn } from "#src/adapters/disk/sound/sounds-in.ts";
import type { MasterTold } from "#src/chassis/render/master/told/master-told.ts";
import type { MasterStory } from "#src/chassis/report/master/master-story.ts";
import { tellMaster } from "#src/chassis/report/master/tell-master.ts";
import type { CommandCall } from "#src/cli/frame/command.ts";
import type { Terminal } from "#src/cli/frame/terminal/terminal.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import { albumWords } from "#src/cli/master/album/album-words.ts";
import { type AlbumWanted, makeAlbum } from "#src/cli/master/album/make-album.ts";
import { makeMaster } from "#src/cli/master/make-master.ts";
import type { MASTER_COMMAND } from "#src/cli/master/master-command.ts";
import type { MakingPorts } from "#src/cli/master/master-heard.ts";
import { namedOnce, otherThanMix } from "#src/cli/master/named-once.ts";
import { readVersions } from "#src/cli/master/read-order.ts";
import { makeVersions } from "#src/cli/master/stems/make-versions.ts";
import { albumJson, masterJson } from "#src/cli/master/told/master-json.ts";
import { masterWords } from "#src/cli/master/told/master-words.ts";
import { tellAlbum } from "#src/cli/master/told/tell-album.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Progress } from "#src/ports/progress.ts";

const MADE_BY = `Steadyhand ${VERSION}`;

type Call = CommandCall<typeof MASTER_COMMAND.options>;

/** Makes what was asked for: a master of a file, of stems, or of an album. Its files wait for their names. */
export function masterAnswer(
  ports: MakingPorts,
  order: MasterWish,
  call: Call,
  progress: Progress,
): Promise<Result<MasterAnswer, Refusal>> {
  const { album: isAlbum, stems } = call.options;
  if (isAlbum) return album(ports, order, call, progress);
  return stems === undefined ? single(ports, order, call, progress) : ofStems(ports, order, call, progress);
}

/** What came of it, and how it is told. */
export interface MasterAnswer {
  /** `null`: nothing is to be written. */
  readonly output: string | null;
  readonly sentence: string;
  json(report: string | null): object;
  words(report: string | null): string;
  story(platform: Platform | null): MasterStory;
}

/** What is asked of a master, whatever it is made of. */
export type MasterWish = Omit<AlbumWanted, "inputs" | "folder" | "format">;

async function single(
  ports: MakingPorts,
  order: MasterWish,
  { operands, options, terminal }: Call,
  progress: Progress,
): Promise<Result<MasterAnswer, Refusal>> {
  const paths = { input: operands[0]!, output: options.out, stageFolder: options["stage-outputs"] ?? null };
  const apart = await otherThanMix(paths.input, order.reference);
  if (!apart.ok) return apart;
  const made = await makeMaster(ports, { ...order, ...paths }, progress);
  if (!made.ok) return made;
  const told = made.value;
  return ok(answerOf(told, terminal));
}

async function ofStems(
  ports: MakingPorts,
  order: MasterWish,
  { operands, options, terminal }: Call,
  progress: Progress,
): Promise<Result<MasterAnswer, Refusal>> {
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
  return ok(answerOf(told, terminal));
}

function answerOf(told: MasterTold, { page }: Terminal): MasterAnswer {
  return {
    ...told,
    json: (report) => masterJson(told, report),
    words: (report) => masterWords(told, report, page),
    story: (platform) => tellMaster(told, platform, MADE_BY),
  };
}

async function album(
  ports: MakingPorts,
  order: MasterWish,
  { operands, options, terminal }: Call,
  progress: Progress,
): Promise<Result<MasterAnswer, Refusal>> {
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
  return ok({
    ...told,
    json: (report) => albumJson(told, report),
    words: (report) => albumWords(told, report, terminal.page),
    story: (platform) => tellAlbum(told, platform, MADE_BY),
  });
}
