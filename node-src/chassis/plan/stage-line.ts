import type { LaneRole } from "#src/model/recipe/lane.ts";

/** One thing that a device's own stage does: a parameter of the device, and the line that the player adds to it. */
export interface StageLine {
  readonly role: LaneRole;
  /** Key and long name of the parameter in the device's spec. */
  readonly key: string;
  readonly parameter: string;
  /** Unit of the parameter as the host reads it: `"dB"`, `"note"`, `"pan"`, `"%"`. */
  readonly unit: string;
  /** Where the stage changes nothing, in the unit that curves are drawn in. */
  readonly rest: number;
}
