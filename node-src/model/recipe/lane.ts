import type { Envelope } from "#src/model/envelope.ts";

/** One curve of a recipe, in the unit that a person reads, for one kind of target. */
export interface Lane {
  readonly role: LaneRole;
  readonly unit: LaneUnit;
  /**
   * Straight or bent between points: in the unit itself, for Hz in octaves (a straight segment is an even sweep to the ear).
   * Two points at one time are a step.
   */
  readonly points: Envelope;
  /** The lane that this one makes up for: a gain that gives back what a mix takes. Written only beside that one as it was drawn. */
  readonly makesUpFor?: LaneRole;
}

/** What a lane moves. A device has a stage for some roles; every role can be mapped to any parameter of its unit. */
export type LaneRole =
  | "gain"
  | "pan"
  | "highPass"
  | "lowPass"
  | "resonance"
  | "send"
  | "returnGain"
  | "mix"
  | "width"
  | "lowBand"
  | "highBand"
  | "pitch"
  | "drive"
  | "driveTrim"
  | "threshold";

/** dB; Hz; per cent (0 to 100; width 0 to 200); pan from -1 (left) to 1 (right); cents. */
export type LaneUnit = "dB" | "Hz" | "%" | "pan" | "cents";
