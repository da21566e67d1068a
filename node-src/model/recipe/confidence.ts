import type { Fraction } from "#src/model/units.ts";

/** How sure it is that what was heard is what it is taken for. */
export interface Confidence {
  readonly heard: "kicks" | "phrase ends" | "sections";
  /** What it was told from; notes and locators are certain. */
  readonly from: "audio" | "notes" | "locators";
  /** How many were heard. */
  readonly count: number;
  /** Of what was judged, that which passed its detector's tests by a clear margin; 1 for what is certain. */
  readonly share: Fraction;
  readonly word: ConfidenceWord;
}

export type ConfidenceWord = "clear" | "fair" | "weak";
