import type { MeasuredFile } from "#src/chassis/render/measure-file.ts";
import type { Failed } from "#src/cli/batch/outcome.ts";
import type { DeliveryVerdict } from "#src/decision/delivery/judge-delivery.ts";

/** What came of one file, named as it was given or found: its measurement, or one sentence on why there is none. */
export type Outcome = Measured | Failed;

export interface Measured {
  readonly file: string;
  readonly measured: MeasuredFile;
  /** `null` unless a target was given. */
  readonly verdict: DeliveryVerdict | null;
}
