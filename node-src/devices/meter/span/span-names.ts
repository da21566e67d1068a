/** What a measurement spans: everything since it began, the loop brace, or the stretch from one locator to the next. Sets store places: new ones go to the end. */
export const SPANS = ["Everything", "Loop", "Section"] as const;

/** What comes at the end of a loop or a section: the reading stands, or the next one is measured. */
export const SPAN_ENDS = ["Hold", "Again"] as const;

/** Which jumps of the transport begin a measurement anew. */
export const JUMPS = ["Off", "All", "Not Loop"] as const;

/** Where a measurement stands, as the engine's signal has it. */
export const SPAN_STATES = ["waiting", "measuring", "held", "testing"] as const;

export type SpanState = (typeof SPAN_STATES)[number];
