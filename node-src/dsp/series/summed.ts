/** Rows added up number by number. Edge: as long as the longest, a shorter one ends in zeros; none give nothing. */
export function summed(rows: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(rows.reduce((most, row) => Math.max(most, row.length), 0));
  for (const row of rows) for (let i = 0; i < row.length; i++) sum[i]! += row[i]!;
  return sum;
}
