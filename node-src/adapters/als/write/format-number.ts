/**
 * A parameter's value as Live writes it: the nearest 32-bit float in 9 significant digits, 10 below 1, without an
 * exponent. Source: measured, 11,700 values in sets of Live 9 to 12 come out digit by digit (0.1499999911, 1.99526238).
 */
export function formatValue(value: number): string {
  const stored = Math.fround(value);
  const digits = Math.abs(stored) < 1 ? DIGITS_BELOW_ONE : DIGITS;
  return withoutExponent(String(Number(stored.toPrecision(digits))));
}

/** A time or a handle: the shortest digits that give the same 64-bit float again, without an exponent. */
export function formatTime(time: number): string {
  return withoutExponent(String(time));
}

const DIGITS = 9;
const DIGITS_BELOW_ONE = 10;

function withoutExponent(text: string): string {
  const found = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (found === null) return text === "-0" ? "0" : text;
  const [, sign = "", lead = "", rest = "", power = "0"] = found;
  const digits = lead + rest;
  const shift = Number(power);
  if (shift < 0) return `${sign}0.${"0".repeat(-shift - 1)}${digits}`;
  return `${sign}${digits.padEnd(shift + 1, "0")}`;
}
