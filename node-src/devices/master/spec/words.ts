/** Selectors from the Master's patch to its process, beside those of every device. */
export const TO_MASTER = {
  render: "render",
  check: "check",
  report: "report",
  chain: "chain",
  revert: "revert",
  /** `compare N`: the place of the tab that was pressed, see `COMPARED`. */
  compare: "compare",
  /** `file PATH`, `reference PATH`: what was chosen in a dialog or dropped, as the system writes paths; `reference none` for none. */
  file: "file",
  reference: "reference",
} as const;

/** Selectors from the Master's process to its patch. */
export const FROM_MASTER = {
  /** `match FACTOR`: what the stage multiplies the sound by; 1 leaves it as it is. */
  match: "match",
  /** `compared`: the tab goes back to Off. */
  compared: "compared",
} as const;
