import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import type { MeterPlan } from "#src/analysis/meter.ts";
import { type MeasuredFile, measureFile } from "#src/chassis/render/measure-file.ts";
import type { RefusalCode } from "#src/model/refusal.ts";
import { type Result, refused } from "#src/model/result.ts";
import type { Progress } from "#src/ports/progress.ts";

export interface MeasureTask {
  readonly path: string;
  readonly plan: MeterPlan;
}

/** Plain data: it goes from thread to thread. `"broken"` is a mistake of ours. */
export type Measuring = Result<MeasuredFile, NotMeasured>;

export interface NotMeasured {
  readonly code: RefusalCode | "broken";
  readonly sentence: string;
}

/** Measures a file; whatever goes wrong inside is that file's failure. */
export async function measureSafely({ path, plan }: MeasureTask, progress: Progress): Promise<Measuring> {
  try {
    return await measureFile(path, plan, audioFiles(), progress);
  } catch (error) {
    return broken(path, error);
  }
}

/** What is said of a file over which we broke down. */
export function broken(path: string, error: unknown): Measuring {
  const why = error instanceof Error ? error.message : String(error);
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return refused({ code: "broken", sentence: `“${name}” was not measured: something went wrong inside (${why}).` });
}
