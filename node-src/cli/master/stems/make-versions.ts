import { basename, dirname, join, parse } from "node:path";
import { fileRemarks } from "#src/chassis/listening/room/file-remarks.ts";
import { pairNames } from "#src/chassis/render/master/compared-pair.ts";
import { heardSinks } from "#src/chassis/render/master/heard-sinks.ts";
import { hearing } from "#src/chassis/render/master/hearing.ts";
import { sumFiles } from "#src/chassis/render/master/sum-files.ts";
import type { MasterTold, VersionTold } from "#src/chassis/render/master/told/master-told.ts";
import { writeVersion } from "#src/chassis/render/master/write-version.ts";
import { hearMixes, referenceOf } from "#src/chassis/work/hear-mixes.ts";
import { type MakingPorts, type MasterMade, type MasterWanted, masterHeard } from "#src/cli/master/master-heard.ts";
import { mayHoldStages, outputsFree } from "#src/cli/master/outputs-free.ts";
import { type StemParts, stemParts, type Version } from "#src/cli/master/stems/stem-parts.ts";
import { type Refusal, saidOfAnother } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Lufs } from "#src/model/units.ts";
import type { Carrying, Progress } from "#src/ports/progress.ts";

/** A master that is to be made of stems, and versions of it. */
export interface StemsWanted extends Omit<MasterWanted, "input"> {
  /** The mix, where it is not the sum of the stems. */
  readonly input: string | null;
  readonly folder: string;
  readonly stems: readonly string[];
  readonly versions: readonly Version[];
  readonly reference: string | null;
}

/** Masters the mix, and carries parts of it through the very same chain; all files wait for their names. */
export async function makeVersions(
  ports: MakingPorts,
  wanted: StemsWanted,
  progress: Progress,
): Promise<Result<MasterTold, Refusal>> {
  const { input, output, reference, stems, folder, ab, force, stageFolder } = wanted;
  const parts = stemParts(stems, wanted.versions);
  if (!parts.ok) return parts;
  const outputs = [output, ...(ab ? pairNames(output) : []), ...parts.value.versions.map(named(output))];
  const read = [...stems, ...(input === null ? [] : [input]), ...(reference === null ? [] : [reference])];
  const free = await outputsFree(ports.outputs.sinks, outputs, read, wanted);
  if (!free.ok) return free;
  const rules = { force, input: input ?? stems[0]! };
  const behind = stageFolder === null ? ok(undefined) : await mayHoldStages(stageFolder, ports.sinks, rules);
  if (!behind.ok) return behind;
  const scratch = ports.scratch.nameBeside(output);
  try {
    const made = await masterParts(ports, wanted, parts.value, scratch, progress);
    return made.ok ? made : refused(saidOfAnother(made.error, basename(scratch), basename(folder)));
  } finally {
    await ports.scratch.remove(scratch);
  }
}

async function masterParts(
  ports: MakingPorts,
  wanted: StemsWanted,
  parts: StemParts,
  scratch: string,
  progress: Progress,
): Promise<Result<MasterTold, Refusal>> {
  const { input, folder, reference } = wanted;
  const carrying = { signal: new AbortController().signal, progress };
  const mixed = await mixOf(ports, wanted, parts, scratch, carrying);
  if (!mixed.ok) return mixed;
  const { mix, remarks } = mixed.value;
  const heard = await hearMixes(ports.listening, [mix, ...(reference === null ? [] : [reference])], progress);
  if (!heard.ok) return heard;
  const sound = { mix: heard.value[0]!, reference: referenceOf(reference, heard.value[1]) };
  const made = await masterHeard(ports, { ...wanted, input: mix }, sound, progress);
  if (!made.ok) return made;
  const { told } = made.value;
  const versions = told.output === null ? ok([]) : await versionsOf(ports, wanted, parts, made.value, carrying);
  if (!versions.ok) return versions;
  const whole = { input: input ?? folder, versions: versions.value };
  return ok({ ...told, ...whole, remarks: [...told.remarks, ...remarks] });
}

/** The mix as a file: the one that was named, or the stems added up. */
async function mixOf(
  ports: MakingPorts,
  { input }: StemsWanted,
  { whole }: StemParts,
  scratch: string,
  carrying: Carrying,
): Promise<Result<{ readonly mix: string; readonly remarks: readonly string[] }, Refusal>> {
  const heard = hearing("loudness");
  const sinks = heardSinks(ports.sinks, { input: input ?? whole[0]!, listen: heard.listen });
  const minus = input === null ? {} : { minus: input };
  const summed = await sumFiles({ files: ports.files, sinks }, { from: whole, to: scratch, ...minus }, carrying);
  if (!summed.ok) return summed;
  const met = summed.value.flatMap((stem) => fileRemarks(stem.path, stem));
  if (input === null) return ok({ mix: scratch, remarks: met });
  const left = heard.features().integrated;
  return ok({ mix: input, remarks: [...met, ...(left < ADDS_UP ? [] : [differs(input, left)])] });
}

/** What stems may differ from their mix by before it is said: dither and rounding lie far under it. Source: house taste. */
const ADDS_UP: Lufs = -60;

function differs(input: string, left: Lufs): string {
  return `The stems do not add up to “${basename(input)}”: what differs has ${left.toFixed(1)} LUFS, and the versions are of the stems.`;
}

async function versionsOf(
  ports: MakingPorts,
  wanted: StemsWanted,
  { versions }: StemParts,
  { stages, done, metadata }: MasterMade,
  carrying: Carrying,
): Promise<Result<readonly VersionTold[], Refusal>> {
  const told: VersionTold[] = [];
  for (const part of versions) {
    const to = named(wanted.output)(part);
    const scratch = ports.scratch.nameBeside(to);
    try {
      const summed = await sumFiles(ports, { from: part.stems, to: scratch }, carrying);
      if (!summed.ok) return summed;
      const written = await writeVersion(ports, { ...wanted, from: scratch, to, stages, done, metadata }, carrying);
      if (!written.ok) return refused(saidOfAnother(written.error, basename(scratch), basename(to)));
      told.push({ ...part, output: to, ...written.value });
    } finally {
      await ports.scratch.remove(scratch);
    }
  }
  return ok(told);
}

/** `Song (Instrumental).wav` beside `Song.wav`. */
function named(output: string): (part: { readonly version: Version }) => string {
  const { name, ext } = parse(output);
  return ({ version }) => join(dirname(output), `${name} (${version[0]!.toUpperCase()}${version.slice(1)})${ext}`);
}
