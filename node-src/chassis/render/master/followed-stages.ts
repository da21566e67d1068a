import type { PlannedStage } from "#src/chassis/plan/planned-master.ts";
import type { ReductionSeries } from "#src/model/master/reduction-series.ts";
import type { Hertz, Samples } from "#src/model/units.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";
import { reductionCourse } from "#src/process/reduction-course.ts";

/** The stages of a plan for one rendering, and what comes of the glue in it. */
export interface FollowedStages {
  /** Those that act, in order; made once each. */
  readonly stages: readonly ((format: ProcessFormat) => Processor)[];
  /** What the glue took away, in the time of the file; `null` where it does not act. To be asked behind the rendering. */
  glued(): ReductionSeries | null;
}

export function followedStages(planned: readonly PlannedStage[]): FollowedStages {
  const { follow, over } = reductionCourse();
  let late: Samples = 0;
  let gluedAt: Hertz | null = null;
  const stages = planned.flatMap(({ stage, make }) => {
    if (make === null) return [];
    return [
      (format: ProcessFormat) => {
        const made = make(format, stage === "glue" ? follow : undefined);
        if (gluedAt === null) late += made.latency;
        if (stage === "glue") gluedAt = format.sampleRate;
        return made;
      },
    ];
  });
  return { stages, glued: () => (gluedAt === null ? null : over(gluedAt, late)) };
}
