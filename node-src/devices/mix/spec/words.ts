/** Selectors from the Mix's patch to its process, beside those of every device. */
export const TO_MIX = {
  apply: "apply",
  window: "mix_window",
  /** `mix_page WORD ATOM...`: what the page of the window says, see `mix-protocol`. */
  page: "mix_page",
} as const;

/** Selectors from the Mix's process to its patch. */
export const FROM_MIX = {
  /** `mix_window open|close`, `mix_window url ADDRESS`. */
  window: "mix_window",
  /** `mix_page WORD ATOM...`: passed on to the page. */
  page: "mix_page",
} as const;
