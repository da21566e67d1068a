import { basename } from "node:path";
import { fileRemarks } from "#src/chassis/listening/room/file-remarks.ts";
import type { ListeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import { type ComparedPair, pairNames, writePair } from "#src/chassis/render/master/compared-pair.ts";
import type { MasteredLoudness } from "#src/chassis/render/master/loudness-passes.ts";
import { masterFile } from "#src/chassis/render/master/master-file.ts";
import type { Carrying, MasterOrder, MasterPorts } from "#src/chassis/render/master/master-order.ts";
import { readSection } from "#src/chassis/render/master/read-section.ts";
import { type StageOutputsOrder, writeStages } from "#src/chassis/render/master/stage-outputs.ts";
import { followedStages } from "#src/cli/master/followed-stages.ts";
import type { HeardMix } from "#src/cli/master/hear-mixes.ts";
import { makeStageFolder } from "#src/cli/master/outputs-free.ts";
import type { MasterAsked } from "#src/cli/master/read-order.ts";
import { type MasterTold, masterTold, type Reference } from "#src/cli/master/told/master-told.ts";
import type { LoudnessGoal } from "#src/decision/master/loudness/gain-for.ts";
import { type MasterPlan, planMaster } from "#src/devices/master/plan.ts";
import { LOUDEST_SECTION } from "#src/knowledge/processing/loudest-section.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { SoundMetadata } from "#src/model/metadata/sound-metadata.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { MetadataReader } from "#src/ports/metadata-reader.ts";
import type { Progress } from "#src/ports/progress.ts";

/** A master that is to be made. */
export interface MasterWanted extends MasterAsked {
  readonly goal: LoudnessGoal;
  readonly input: string;
  readonly output: string;
  /** A folder for what stands behind each stage. */
  readonly stageFolder: string | null;
  readonly force: boolean;
  readonly strict: boolean;
  /** Also the mix and the master as loud as each other. */
  readonly ab: boolean;
}

export interface MakingPorts extends MasterPorts {
  readonly listening: ListeningRoom;
  readonly metadata: MetadataReader;
}

/** What is known of the sound. */
export interface Heard {
  readonly mix: HeardMix;
  readonly reference: Reference | null;
}

/** What came of it, and what it was made with. */
export interface MasterMade extends Pick<MasterOrder, "stages" | "metadata"> {
  readonly told: MasterTold;
  readonly done: MasteredLoudness;
}

/** Plans a master of a mix that has been heard, renders it into a file that waits for its name, and says what came of it. */
export async function masterHeard(
  ports: MakingPorts,
  wanted: MasterWanted,
  { mix, reference }: Heard,
  progress: Progress,
): Promise<Result<MasterMade, Refusal>> {
  const { input, output, force, strict, encoding, goal, stageFolder, sampleRate } = wanted;
  const said = await ports.metadata.read(input);
  if (!said.ok) return said;
  const metadata = saidAnew(said.value.metadata, wanted.says);
  const { features } = mix;
  progress.report("Deciding", Number.NaN);
  const planned = await plannedOn(ports, wanted, features, reference);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const carrying = { signal: new AbortController().signal, progress };
  const stages = plan.stages.flatMap(({ make }) => (make === null ? [] : [make]));
  const order = { from: input, to: output, features, encoding, sampleRate, metadata, force, strict, goal, stages };
  const followed = followedStages(plan.stages);
  const done = await masterFile(ports, { ...order, stages: followed.stages }, carrying);
  if (!done.ok) return done;
  const behind = { ...order, plan: plan.stages, folder: stageFolder, done: done.value };
  const outputs = done.value.placed ? await stagesOf(ports, behind, carrying) : ok([]);
  if (!outputs.ok) return outputs;
  const compared = await pairOf(ports, wanted, order, done.value, carrying);
  if (!compared.ok) return compared;
  const remarks = [
    ...fileRemarks(input, mix),
    ...(mix.truncated ? [`“${basename(input)}” ends before its header says so: what there is was mastered.`] : []),
  ];
  const told = masterTold({
    input,
    output,
    asked: wanted,
    before: features,
    reference,
    plan,
    glued: followed.glued(),
    done: done.value,
    stageOutputs: outputs.value,
    compared: compared.value,
    remarks,
  });
  return ok({ told, done: done.value, stages, metadata });
}

/** The loudest section is let go as soon as all is decided. */
async function plannedOn(
  { files }: MakingPorts,
  wanted: MasterWanted,
  features: MixFeatures,
  reference: Reference | null,
): Promise<Result<MasterPlan, Refusal>> {
  const section = await readSection(files, wanted.input, { from: features.loudestFrom, length: LOUDEST_SECTION });
  if (!section.ok) return section;
  return ok(planMaster({ features, section: section.value, reference: reference?.features ?? null }, wanted));
}

async function stagesOf(
  ports: MakingPorts,
  { folder, ...order }: Omit<StageOutputsOrder, "folder"> & { readonly folder: string | null },
  carrying: Carrying,
): Promise<Result<readonly string[], Refusal>> {
  if (folder === null) return ok([]);
  const made = await makeStageFolder(folder);
  return made.ok ? writeStages(ports, { ...order, folder }, carrying) : made;
}

/** The master is read where it waits for its name. */
async function pairOf(
  ports: MakingPorts,
  { input, output, ab }: MasterWanted,
  order: MasterOrder,
  { placed, after }: MasteredLoudness,
  carrying: Carrying,
): Promise<Result<ComparedPair | null, Refusal>> {
  const master = ports.outputs.whole(output);
  if (!(ab && placed) || master === null) return ok(null);
  return writePair(ports, { ...order, mix: input, master, after, names: pairNames(output) }, carrying);
}

/** What the file says, with what is said in its place; an empty text takes away. */
function saidAnew(metadata: SoundMetadata, says: MasterAsked["says"]): SoundMetadata {
  const taken = Object.entries(says).flatMap(([field, text]) => (text === "" ? [field] : []));
  return Object.fromEntries(Object.entries({ ...metadata, ...says }).filter(([field]) => !taken.includes(field)));
}
