/** A lamp in front of words: pixels. Source: house taste, tried at 1x and 2x. */
export const LAMP = { radius: 2.5, rise: 3, words: 9, gap: 14 } as const;

/** How a lamp looks that says yes or no, and one that says nothing yet. */
export const LIT_LAMP = { pass: { ink: "accent", opacity: 1 }, fail: { ink: "warning", opacity: 1 } } as const;
export const DARK_LAMP = { ink: "line", opacity: 0.4 } as const;
