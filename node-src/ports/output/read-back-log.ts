import type { Refusal, RefusalCode } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { RawValue } from "#src/model/units.ts";
import type { WriteReport } from "#src/ports/live-host.ts";

/** Something done in Live, and what stood there when it was read back: figures, and words of Live's and of ours. No name out of a set. */
export type ReadBackLine = WrittenBy & LiveWork;

interface WrittenBy {
  /** ISO 8601. */
  readonly at: string;
  /** The device that wrote, as its file is called: `"Steadyhand Ride"`. */
  readonly device: string;
  /** The version that the device is of. */
  readonly version: string;
}

/** What a device did. */
export type LiveWork = EnvelopeWork | ValuesWork | ChainBackWork;

interface EndedWork {
  /** As Live tells it, `"Ableton Live 12.3.2"`; `null` where it was not read yet. */
  readonly live: string | null;
  /** Why nothing was done; `null` where it was. */
  readonly refused: RefusalCode | null;
}

/** An envelope was written; the three are `null` where that was refused. */
export interface EnvelopeWork extends EndedWork {
  readonly what: "envelope";
  /** Who wrote. */
  readonly route: WriteReport["route"] | null;
  readonly breakpoints: number | null;
  /** Largest distance of what was asked from what was read back, in the parameters' raw unit. */
  readonly largestError: RawValue | null;
}

/** Values of devices and mixers. */
export interface ValuesWork extends EndedWork {
  readonly what: (typeof VALUES_WORDS)[number];
  /** The stage of a master by its word; left out for a mix. */
  readonly stage?: string;
  /** How near the stage comes to the master; left out for a mix. */
  readonly fidelity?: string | null;
  readonly values: readonly HeldValue[];
}

/**
 * `"found"` stood there already, `"by hand"` is told to a person and not set; `"taken back"` is a value that goes to where it stood, `"taken out"` a
 * device that came in.
 */
export const VALUES_WORDS = ["put in", "set", "found", "by hand", "taken back", "taken out"] as const;

/** What was asked of a parameter, and what Live holds; `of` alone is a device that was put in or taken out. */
export interface HeldValue {
  /** Live's class, as a set file has it, or `"Mixer"`; left out where it is not known, as is the parameter. */
  readonly of?: string;
  /** The path inside its device or mixer as a set file has it: `"Volume"`, `"Bands.0/ParameterA/Gain"`. */
  readonly parameter?: string;
  /** In the parameter's raw unit; a switch is 0 or 1, and what is no number NaN. */
  readonly asked?: RawValue;
  /** `null` where it was not set or not told. */
  readonly held?: RawValue | null;
}

/** A master's chain was taken back: how many devices went out, have their values back, or stay with what a person did. */
export interface ChainBackWork extends EndedWork {
  readonly what: "chain back";
  readonly removed: number;
  readonly restored: number;
  readonly left: number;
}

/** The last things that were done in Live on this machine, for a report that is sent by hand. */
export interface ReadBackLog {
  /** Adds a line. Never rejects: a line that cannot be kept is lost, and the write is not. */
  keep(line: ReadBackLine): Promise<void>;
  /** Refused where the lines cannot be read at all. */
  read(): Promise<Result<KeptReadBacks, Refusal>>;
}

export interface KeptReadBacks {
  /** The last 500, oldest first. */
  readonly lines: readonly ReadBackLine[];
  /** How many were passed over, as they were cut off or are none of ours. */
  readonly damaged: number;
}
