import type { RawValue } from "#src/model/units.ts";

/**
 * A parameter's stored number and the unit it is shown in.
 * Both directions rise, are clamped to the range, and undo each other inside it.
 */
export interface Taper {
  /** The shown unit: `"dB"`, `"Hz"`, `"oct"`, `"pan"`. */
  readonly unit: "dB" | "Hz" | "oct" | "pan";
  /** Range in raw values. */
  readonly minimum: RawValue;
  readonly maximum: RawValue;
  /** Raw values rise in proportion to the unit, so that a segment is straight in both. */
  readonly straight: boolean;
  toRaw(shown: number): RawValue;
  toUnit(raw: RawValue): number;
}
