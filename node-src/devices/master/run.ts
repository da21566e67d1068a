import { basename } from "node:path";
import type { ChainStage } from "#src/chassis/plan/chain-stage.ts";
import type { PlacedChain } from "#src/chassis/plan/placed-chain.ts";
import type { MasterPlan } from "#src/chassis/plan/planned-master.ts";
import { followedStages } from "#src/chassis/render/master/followed-stages.ts";
import type { MasteredLoudness } from "#src/chassis/render/master/loudness-passes.ts";
import { masterFile } from "#src/chassis/render/master/master-file.ts";
import type { MasterOrder, MasterPorts } from "#src/chassis/render/master/master-order.ts";
import { readSection } from "#src/chassis/render/master/read-section.ts";
import { type ChainHost, type ChainTrack, placeChain } from "#src/devices/master/chain/place/place-chain.ts";
import { translateChain } from "#src/devices/master/chain/translate-chain.ts";
import type { Translating } from "#src/devices/master/chain/translating.ts";
import { type MasterIntent, planMaster } from "#src/devices/master/plan.ts";
import { LOUDEST_SECTION } from "#src/knowledge/processing/loudest-section.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { ReductionSeries } from "#src/model/master/reduction-series.ts";
import type { SoundMetadata } from "#src/model/metadata/sound-metadata.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Hertz } from "#src/model/units.ts";
import type { MetadataReader } from "#src/ports/metadata-reader.ts";
import type { Carrying } from "#src/ports/progress.ts";
import { HIGHEST_RATE, LOWEST_RATE } from "#src/process/check-format.ts";

/** A mix that was heard, and what is to be made of it. */
export interface MasterWork extends MasterIntent, Pick<MasterOrder, "encoding" | "sampleRate" | "force" | "strict"> {
  readonly input: string;
  readonly output: string;
  readonly features: MixFeatures;
  readonly reference: MixFeatures | null;
  /** What is said of the sound in place of what the file says; an empty text takes it away. */
  readonly says: Pick<SoundMetadata, "title" | "artist" | "isrc">;
}

/** What came of it, and what it was made with. */
export interface MasterRun {
  readonly plan: MasterPlan;
  readonly order: MasterOrder;
  readonly done: MasteredLoudness;
  /** What the glue took away, where it acted. */
  readonly glued: ReductionSeries | null;
}

/**
 * Plans a master of a mix that has been heard, and renders it into a file that waits for its name.
 *
 * Edge: refused as `masterFile`; an end of the signal rejects with its reason.
 */
export async function runMaster(
  ports: MasterPorts & { readonly metadata: MetadataReader },
  work: MasterWork,
  carrying: Carrying,
): Promise<Result<MasterRun, Refusal>> {
  const { input, output, features, encoding, sampleRate, force, strict, goal } = work;
  const said = await ports.metadata.read(input);
  if (!said.ok) return said;
  const metadata = saidAnew(said.value.metadata, work.says);
  carrying.progress.report("Deciding", Number.NaN);
  const planned = await planHeard(ports, work);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const stages = plan.stages.flatMap(({ make }) => (make === null ? [] : [make]));
  const order = { from: input, to: output, features, encoding, sampleRate, metadata, force, strict, goal, stages };
  const followed = followedStages(plan.stages);
  const done = await masterFile(ports, { ...order, stages: followed.stages }, carrying);
  return done.ok ? ok({ plan, order, done: done.value, glued: followed.glued() }) : done;
}

/** A master that is to be a chain of Live's own devices. */
export interface ChainWork extends MasterIntent, Pick<MasterWork, "input" | "features" | "reference"> {
  /** A name for the sound that is rendered to find the gain, and let go. */
  readonly scratch: string;
}

/**
 * Masters a mix that has been heard, and says what it was mastered with as devices of Live's own; the sound is not kept.
 *
 * Edge: refused as `runMaster`.
 */
export async function chainStages(
  ports: MasterPorts & { readonly metadata: MetadataReader },
  { truePeaks, ...work }: ChainWork & Pick<Translating, "truePeaks">,
  carrying: Carrying,
): Promise<Result<readonly ChainStage[], Refusal>> {
  const { input, features, scratch, goal } = work;
  const rendering = {
    output: scratch,
    encoding: "f32le",
    sampleRate: null,
    force: true,
    strict: false,
    says: {},
  } as const;
  const run = await runMaster(ports, { ...work, ...rendering }, carrying);
  if (!run.ok) return run;
  const section = await readSection(ports.files, input, { from: features.loudestFrom, length: LOUDEST_SECTION });
  if (!section.ok) return section;
  const { plan, done } = run.value;
  const format = { sampleRate: features.sampleRate, channels: features.channels === 1 ? 1 : 2 } as const;
  const loudness = { ...done, goal, limits: done.limiterCeiling !== null };
  return ok(translateChain(plan, loudness, { format, section: section.value, truePeaks }));
}

/**
 * The same on the main track that the mix was bounced from.
 *
 * Edge: refused as `chainStages` and `placeChain`.
 */
export async function runChain(
  ports: MasterPorts & { readonly metadata: MetadataReader; readonly host: ChainHost },
  { main, ...work }: ChainWork & { readonly main: ChainTrack },
  carrying: Carrying,
): Promise<Result<PlacedChain, Refusal>> {
  const stages = await chainStages(ports, { ...work, truePeaks: main.liveVersion >= TRUE_PEAKS_SINCE }, carrying);
  if (!stages.ok) return stages;
  carrying.progress.report("Setting up the chain", Number.NaN);
  return placeChain(ports.host, main, stages.value);
}

/** No earlier set of Live 12 takes a Limiter. Source: `SEEN_DEVICES`. */
const TRUE_PEAKS_SINCE = 12;

/**
 * The plan alone: the loudest section is read for it, and let go as soon as all is decided.
 *
 * Edge: refused where nothing is processed at the mix's rate.
 */
export async function planHeard(
  { files }: Pick<MasterPorts, "files">,
  work: Pick<MasterWork, "input" | "features" | "reference"> & MasterIntent,
): Promise<Result<MasterPlan, Refusal>> {
  const { input, features, reference } = work;
  const why = whyNotAtRate(input, features.sampleRate);
  if (why !== null) return refused(why);
  const section = await readSection(files, input, { from: features.loudestFrom, length: LOUDEST_SECTION });
  return section.ok ? ok(planMaster({ features, section: section.value, reference }, work)) : section;
}

/** Why no master is made of a mix at a rate; `null` where one is. */
export function whyNotAtRate(input: string, rate: Hertz): Refusal | null {
  if (rate >= LOWEST_RATE && rate <= HIGHEST_RATE) return null;
  const takes = `and a master is made of ${LOWEST_RATE} to ${HIGHEST_RATE} Hz`;
  return refusal(
    "audio-unsupported",
    `“${basename(input)}” has ${rate} Hz, ${takes}: bounce the mix anew at such a rate.`,
  );
}

/** What the file says, with what is said in its place; an empty text takes away. */
function saidAnew(metadata: SoundMetadata, says: MasterWork["says"]): SoundMetadata {
  const taken = Object.entries(says).flatMap(([field, text]) => (text === "" ? [field] : []));
  return Object.fromEntries(Object.entries({ ...metadata, ...says }).filter(([field]) => !taken.includes(field)));
}
