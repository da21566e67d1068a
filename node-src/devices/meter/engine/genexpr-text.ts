/**
 * A number as GenExpr has it: with a point, for one without is an integer in the code that gen~ makes of it, and without an exponent, which its
 * pages do not name.
 */
export function literal(value: number): string {
  const [digits, exponent] = value.toExponential().split("e") as [string, string];
  const text =
    Number(exponent) < 0 ? value.toFixed(digits.replace(/[-.]/g, "").length - 1 - Number(exponent)) : `${value}`;
  return text.includes(".") ? text : `${text}.`;
}

/**
 * Variables that last from sample to sample. GenExpr has one form for it, the History: each is read into a variable of its name before anything else
 * and written once, at the end, so that nothing hangs on when a History takes its new value.
 */
export function lasting(names: readonly string[]): LastingText {
  return {
    declared: rows(names.map(was), ", ").map((row) => `History ${row};`),
    read: rows(names.map((name) => `${name} = ${was(name)};`)),
    cleared: rows(names.map((name) => `${name} = 0.;`)),
    written: rows(names.map((name) => `${was(name)} = ${name};`)),
  };
}

export interface LastingText {
  readonly declared: readonly string[];
  readonly read: readonly string[];
  readonly cleared: readonly string[];
  readonly written: readonly string[];
}

/** The History behind a variable. */
export function was(name: string): string {
  return `was_${name}`;
}

export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** As many a line as fit. */
function rows(parts: readonly string[], between = " "): readonly string[] {
  const found: string[] = [];
  let row: string[] = [];
  for (const part of parts) {
    if (row.length > 0 && [...row, part].join(between).length > LINE_WIDTH) {
      found.push(row.join(between));
      row = [];
    }
    row.push(part);
  }
  return row.length > 0 ? [...found, row.join(between)] : found;
}

const LINE_WIDTH = 110;
