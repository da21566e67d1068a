import type { Refusal, RefusalCode } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { RawValue } from "#src/model/units.ts";
import type { WriteReport } from "#src/ports/live-host.ts";

/** How a write into Live ended, and what stood there when it was read back: figures, and no name out of the set. */
export interface ReadBackLine {
  /** ISO 8601. */
  readonly at: string;
  /** The device that wrote, as its file is called: `"Steadyhand Ride"`. */
  readonly device: string;
  /** The version that the device is of. */
  readonly version: string;
  /** As Live tells it, `"Ableton Live 12.3.2"`; `null` where it was not read yet. */
  readonly live: string | null;
  /** Who wrote; `null` where the write was refused, and so are the two figures. */
  readonly route: WriteReport["route"] | null;
  readonly breakpoints: number | null;
  /** Largest distance of what was asked from what was read back, in the parameters' raw unit. */
  readonly largestError: RawValue | null;
  /** Why nothing was written; `null` where it was. */
  readonly refused: RefusalCode | null;
}

/** The last writes into Live on this machine, for a report that is sent by hand. */
export interface ReadBackLog {
  /** Adds a line and lets the oldest go beyond 200. Never rejects: a line that cannot be kept is lost, and the write is not. */
  keep(line: ReadBackLine): Promise<void>;
  /** Oldest first. Refused where the file is not ours. */
  read(): Promise<Result<readonly ReadBackLine[], Refusal>>;
}
