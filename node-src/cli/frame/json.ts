/**
 * One JSON document: numbers that JSON cannot hold (NaN, infinities) are `null`, and -0 is 0. Controls that JSON may hold
 * but a terminal obeys, and marks that turn the direction of writing, are written as escapes: the same value, harmless.
 */
export function toJson(value: unknown): string {
  const text = JSON.stringify(
    value,
    (_key, held: unknown) => (typeof held === "number" && !Number.isFinite(held) ? null : held),
    2,
  );
  return `${text.replace(OBEYED, asEscape)}\n`;
}

/** DEL, the second set of controls, bidirectional overrides and isolates; JSON escapes the first set itself. */
const OBEYED = /[\u007f-\u009f\u202A-\u202E\u2066-\u2069]/g;

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
