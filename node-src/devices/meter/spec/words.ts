/** Selectors from the Meter's patch to its process, beside those of every device: what a report is made of, said anew for each, the path last. */
export const TO_METER = {
  /** `measured NUMBERS`: the outlets as the face shows them. */
  measured: "measured",
  /** `standing STATE SPAN TARGET BAR`: places in `SPAN_STATES`, `SPANS` and the targets' menu; beats. */
  standing: "standing",
  /** `course AT NUMBERS`: frames of the history from one on, see `HISTORY_TABLE`; 0 begins another. */
  course: "course",
  /** `proof NUMBERS`: what the last self-test read, see `PROOF_TABLE`. */
  proof: "proof",
  /** `report PATH`: where the page is to stand, as the system writes paths. */
  report: "report",
} as const;
