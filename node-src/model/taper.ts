import type { RawValue } from "#src/model/units.ts";

/**
 * A parameter's stored number and the unit in which its curves are drawn.
 *
 * Both directions rise, are clamped to the range, and undo each other inside it. What Live does between two breakpoints is
 * known for the stored number of a running Live only as a straight line in it; whether a file's line is straight in the
 * stored number or in the shown one is not known, so a curve over a taper that is not straight is drawn so densely that
 * both are right.
 */
export interface Taper {
  readonly unit: TaperUnit;
  /** Range in raw values. */
  readonly minimum: RawValue;
  readonly maximum: RawValue;
  /** Raw values rise in proportion to the unit, so that a segment is straight in both. */
  readonly straight: boolean;
  toRaw(shown: number): RawValue;
  toUnit(raw: RawValue): number;
}

/**
 * The unit that a curve is straight in: dB; MIDI note number for what is shown in Hz (69 is 440 Hz, an octave is 12 all the
 * way up); pan from -1 (left) to 1 (right); per cent; cents; the parameter's own travel from 0 to 1 where nothing of these
 * is meant.
 */
export type TaperUnit = "dB" | "note" | "pan" | "%" | "cents" | "travel";
