/** One JSON document: numbers that JSON cannot hold (NaN, infinities) are `null`, and -0 is 0. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, (_key, held: unknown) => (typeof held === "number" && !Number.isFinite(held) ? null : held), 2)}\n`;
}
