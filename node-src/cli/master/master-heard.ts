import { basename } from "node:path";
import { fileRemarks } from "#src/chassis/listening/room/file-remarks.ts";
import type { ListeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import { type ComparedPair, pairNames, writePair } from "#src/chassis/render/master/compared-pair.ts";
import type { MasteredLoudness } from "#src/chassis/render/master/loudness-passes.ts";
import type { MasterOrder, MasterPorts } from "#src/chassis/render/master/master-order.ts";
import { type StageOutputsOrder, writeStages } from "#src/chassis/render/master/stage-outputs.ts";
import { type MasterTold, masterTold, type Reference } from "#src/chassis/render/master/told/master-told.ts";
import type { HeardMix } from "#src/chassis/work/hear-mixes.ts";
import { makeStageFolder } from "#src/cli/master/outputs-free.ts";
import type { MasterAsked } from "#src/cli/master/read-order.ts";
import type { LoudnessGoal } from "#src/decision/master/loudness/gain-for.ts";
import { runMaster } from "#src/devices/master/run.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { MetadataReader } from "#src/ports/metadata-reader.ts";
import type { Carrying, Progress } from "#src/ports/progress.ts";

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

/** Plans and renders a master of a mix that has been heard, into files that wait for their names, and says what came of it. */
export async function masterHeard(
  ports: MakingPorts,
  wanted: MasterWanted,
  { mix, reference }: Heard,
  progress: Progress,
): Promise<Result<MasterMade, Refusal>> {
  const { input, output, stageFolder } = wanted;
  const { features } = mix;
  const carrying = { signal: new AbortController().signal, progress };
  const run = await runMaster(ports, { ...wanted, features, reference: reference?.features ?? null }, carrying);
  if (!run.ok) return run;
  const { plan, order, done, glued } = run.value;
  const behind = { ...order, plan: plan.stages, folder: stageFolder, done };
  const outputs = done.placed ? await stagesOf(ports, behind, carrying) : ok([]);
  if (!outputs.ok) return outputs;
  const compared = await pairOf(ports, wanted, order, done, carrying);
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
    glued,
    done,
    stageOutputs: outputs.value,
    compared: compared.value,
    remarks,
  });
  return ok({ told, done, stages: order.stages, metadata: order.metadata });
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
