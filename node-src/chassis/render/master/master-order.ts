import type { RenderPorts } from "#src/chassis/render/render-file.ts";
import type { LoudnessGoal } from "#src/decision/master/loudness/gain-for.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { SoundMetadata } from "#src/model/metadata/sound-metadata.ts";
import type { Hertz } from "#src/model/units.ts";
import type { SinkFormat } from "#src/ports/output/audio-sink.ts";
import type { ScratchFiles } from "#src/ports/output/scratch-files.ts";
import type { SinkBatch } from "#src/ports/output/sink-batch.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";

/** A file to be mastered, once all is decided but the gain. */
export interface MasterOrder {
  readonly from: string;
  readonly to: string;
  /** What was measured of the file that is read. */
  readonly features: MixFeatures;
  readonly encoding: SinkFormat["encoding"];
  /** Of the master; `null` for that of the file that is read. */
  readonly sampleRate: Hertz | null;
  /** What the master says of its sound; its loudness is added once it is known. */
  readonly metadata: SoundMetadata;
  readonly force: boolean;
  /** Nothing is written where the loudness is not reached. */
  readonly strict: boolean;
  readonly goal: LoudnessGoal;
  /** What stands in front of the limiter, in order; those that do nothing are left out. */
  readonly stages: readonly ((format: ProcessFormat) => Processor)[];
}

export interface MasterPorts extends RenderPorts {
  readonly scratch: ScratchFiles;
  /** What is made; `sinks` are for what stands between. */
  readonly outputs: SinkBatch;
}
