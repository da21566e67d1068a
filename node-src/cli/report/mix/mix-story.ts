import type { ToldReading } from "#src/cli/report/mix/told-reading.ts";
import type { MixDiagnosis } from "#src/model/mix/mix-diagnosis.ts";

/** What a mix was heard to be, as it is told: in words, as JSON, on a page. */
export interface MixStory {
  /** The set's path. */
  readonly set: string;
  readonly diagnosis: MixDiagnosis;
  /** By track id; tracks that are not heard have none. */
  readonly readings: ReadonlyMap<number, ToldReading>;
  /** Of the mix; `null` where nothing is heard. */
  readonly before: ToldReading | null;
}
