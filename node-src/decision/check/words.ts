/** A number for a sentence: `-inf` for silence, and no -0. */
export function shown(value: number, digits: number): string {
  if (value === Number.NEGATIVE_INFINITY) return "-inf";
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text;
}

/** `1 place`, `3 places`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
