import { basename } from "node:path";
import type { FileFeaturesOf } from "#src/chassis/listening/room/file-analysis.ts";
import { fileRemarks } from "#src/chassis/listening/room/file-remarks.ts";
import type { FilesAsked, ListeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import { MASTER_ANALYSIS } from "#src/chassis/listening/room/master-analysis.ts";
import { masterFile } from "#src/chassis/render/master/master-file.ts";
import type { MasterPorts } from "#src/chassis/render/master/master-order.ts";
import { readSection } from "#src/chassis/render/master/read-section.ts";
import { writeStages } from "#src/chassis/render/master/stage-outputs.ts";
import { type MasterTold, masterTold } from "#src/cli/master/master-told.ts";
import type { MasterAsked } from "#src/cli/master/read-order.ts";
import type { LoudnessGoal } from "#src/decision/master/loudness/gain-for.ts";
import { planMaster } from "#src/devices/master/plan.ts";
import { GATING } from "#src/knowledge/gating.ts";
import { LOUDEST_SECTION } from "#src/knowledge/processing/loudest-section.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { SoundMetadata } from "#src/model/metadata/sound-metadata.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { MetadataReader } from "#src/ports/metadata-reader.ts";
import type { Progress } from "#src/ports/progress.ts";

/** A master that is to be made. */
export interface MasterWanted extends MasterAsked {
  readonly goal: LoudnessGoal;
  readonly input: string;
  readonly output: string;
  readonly reference: string | null;
  /** A folder for what stands behind each stage. */
  readonly stageFolder: string | null;
  readonly force: boolean;
  readonly strict: boolean;
}

export interface MakingPorts extends MasterPorts {
  readonly listening: ListeningRoom;
  readonly metadata: MetadataReader;
}

/** Hears the mix and the reference, plans, renders, and says what came of it. What stands in the way of the output is said before anything is heard. */
export async function makeMaster(
  ports: MakingPorts,
  wanted: MasterWanted,
  progress: Progress,
): Promise<Result<MasterTold, Refusal>> {
  const { input, output, force, strict, encoding, goal, stageFolder, sampleRate } = wanted;
  const free = await mayBecome(ports, wanted);
  if (!free.ok) return free;
  const heard = await hear(ports.listening, wanted, progress);
  if (!heard.ok) return heard;
  const said = await ports.metadata.read(input);
  if (!said.ok) return said;
  const metadata = saidAnew(said.value.metadata, wanted.says);
  const { mix, reference } = heard.value;
  const { features } = mix;
  const section = await readSection(ports.files, input, { from: features.loudestFrom, length: LOUDEST_SECTION });
  if (!section.ok) return section;
  progress.report("Deciding", Number.NaN);
  const plan = planMaster({ features, section: section.value, reference }, wanted);
  const carrying = { signal: new AbortController().signal, progress };
  const stages = plan.stages.flatMap(({ make }) => (make === null ? [] : [make]));
  const order = { from: input, to: output, features, encoding, sampleRate, metadata, force, strict, goal, stages };
  const done = await masterFile(ports, order, carrying);
  if (!done.ok) return done;
  const outputs =
    stageFolder === null || !done.value.placed
      ? ok([])
      : await writeStages(ports, { ...order, plan: plan.stages, folder: stageFolder, done: done.value }, carrying);
  if (!outputs.ok) return outputs;
  const remarks = [
    ...fileRemarks(input, mix),
    ...(mix.truncated ? [`“${basename(input)}” ends before its header says so: what there is was mastered.`] : []),
  ];
  return ok(
    masterTold({
      input,
      output,
      asked: wanted,
      before: features,
      plan,
      done: done.value,
      stageOutputs: outputs.value,
      remarks,
    }),
  );
}

/** What the file says, with what is said in its place; an empty text takes away. */
function saidAnew(metadata: SoundMetadata, says: MasterAsked["says"]): SoundMetadata {
  const taken = Object.entries(says).flatMap(([field, text]) => (text === "" ? [field] : []));
  return Object.fromEntries(Object.entries({ ...metadata, ...says }).filter(([field]) => !taken.includes(field)));
}

/** Whether the output may stand where it is to, and is neither of the files that are read. */
async function mayBecome(
  { sinks }: MakingPorts,
  { output, force, input, reference, encoding }: MasterWanted,
): Promise<Result<void, Refusal>> {
  for (const read of [input, ...(reference === null ? [] : [reference])]) {
    const begun = await sinks.open(output, { sampleRate: 48_000, channels: 1, encoding }, { force, input: read });
    if (!begun.ok) return begun;
    await begun.value.abort();
  }
  return ok(undefined);
}

interface Heard {
  readonly mix: FileFeaturesOf<MixFeatures>;
  readonly reference: MixFeatures | null;
}

async function hear(
  listening: ListeningRoom,
  { input, reference }: MasterWanted,
  progress: Progress,
): Promise<Result<Heard, Refusal>> {
  const asker = listening.asker({ heard: (path, done) => progress.report(`Measuring “${basename(path)}”`, done) });
  const asked = [input, ...(reference === null ? [] : [reference])].map((path) => loudFeatures(asker, path));
  const [mix, other] = await Promise.all(asked);
  if (!mix!.ok) return mix!;
  if (other !== undefined && !other.ok) return other;
  return ok({ mix: mix!.value, reference: other?.value.features ?? null });
}

/** What a file holds; refused where it has no loudness. */
async function loudFeatures(asker: FilesAsked, path: string): Promise<Result<FileFeaturesOf<MixFeatures>, Refusal>> {
  const found = await asker.of(path, MASTER_ANALYSIS);
  if (!found.ok || Number.isFinite(found.value.features.integrated)) return found;
  const why =
    found.value.features.duration < GATING.block
      ? `is shorter than ${GATING.block * 1000} ms`
      : "is silent, or all of it lies under -70 LUFS";
  return refused(
    refusal("audio-unsupported", `“${basename(path)}” ${why}: it has no loudness that a master could go by.`),
  );
}
