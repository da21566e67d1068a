/** A number for a person: `-inf` for silence, a dash for what does not exist, and no -0. */
export function figure(value: number | null | undefined, digits: number): string {
  if (value === Number.NEGATIVE_INFINITY) return "-inf";
  if (value === null || value === undefined || !Number.isFinite(value)) return "-";
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text;
}
