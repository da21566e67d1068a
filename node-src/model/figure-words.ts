import type { Hertz } from "#src/model/units.ts";

/** A number for a sentence: `-inf` for silence, and no -0. */
export function shown(value: number, digits: number): string {
  if (value === Number.NEGATIVE_INFINITY) return "-inf";
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text;
}

/** `+1.5`, `-0.3`, `0.0`: how far something is off. */
export function signed(value: number): string {
  const text = shown(value, 1);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}

/** `120 Hz`, `2.7 kHz`, `12 kHz`. */
export function hertzWords(frequency: Hertz): string {
  return frequency < KILO ? `${Math.round(frequency)} Hz` : `${Number((frequency / KILO).toPrecision(2))} kHz`;
}

/** `1 place`, `3 places`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

const KILO = 1000;

/** `6,173`: a count with its thousands apart. By hand, as the first number that Node's `Intl` writes costs a process 8 MB and 7 ms. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
