import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import type { MeterPlan } from "#src/analysis/meter.ts";
import { type MeasuredFile, measureFile } from "#src/chassis/render/measure-file.ts";
import { type FileWork, safely } from "#src/cli/batch/file-work.ts";
import { THREADS } from "#src/cli/batch/threads/thread-names.ts";

export interface MeasureTask {
  readonly path: string;
  readonly plan: MeterPlan;
}

/** One file measured whole. */
export const MEASURING: FileWork<MeasureTask, MeasuredFile> = {
  thread: THREADS.measure,
  doing: "Measuring",
  done: "measured",
  work: safely("measured", ({ path, plan }, progress) => measureFile(path, plan, audioFiles(), progress)),
};
