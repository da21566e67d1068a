/**
 * How much of each column adds up nearest to what is wanted, by the sum of squares.
 *
 * Shape: columns as long as `wanted`, and no more of them; none that others add up to.
 * Source: normal equations, solved by elimination with the largest pivot of the column.
 */
export function leastSquares(columns: readonly (readonly number[])[], wanted: readonly number[]): readonly number[] {
  const rows = columns.map((column) => [...columns.map((other) => product(column, other)), product(column, wanted)]);
  for (let at = 0; at < rows.length; at++) {
    const pivot = largestFrom(rows, at);
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    for (const [i, row] of rows.entries()) if (i !== at) eliminate(row, rows[at]!, at);
  }
  return rows.map((row, at) => row.at(-1)! / row[at]!);
}

function product(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + value * other[i]!, 0);
}

function largestFrom(rows: readonly (readonly number[])[], at: number): number {
  let largest = at;
  for (let i = at + 1; i < rows.length; i++) if (Math.abs(rows[i]![at]!) > Math.abs(rows[largest]![at]!)) largest = i;
  return largest;
}

function eliminate(row: number[], by: readonly number[], at: number): void {
  const share = row[at]! / by[at]!;
  for (let i = at; i < row.length; i++) row[i]! -= share * by[i]!;
}
