/** Amplitudes of tones by least squares, and the root mean square of what is none of them. */
export function fittedTones(
  samples: Float64Array,
  sampleRate: number,
  frequencies: readonly number[],
): { readonly tones: number[]; readonly rest: number } {
  const waves = frequencies.flatMap((frequency) =>
    [Math.cos, Math.sin].map((turn) => samples.map((_, i) => turn((2 * Math.PI * frequency * i) / sampleRate))),
  );
  const weights = solved(
    waves.map((a) => waves.map((b) => dot(a, b))),
    waves.map((a) => dot(a, samples)),
  );
  const rest = samples.map((x, i) => x - waves.reduce((sum, wave, k) => sum + weights[k]! * wave[i]!, 0));
  return {
    tones: frequencies.map((_, k) => Math.hypot(weights[2 * k]!, weights[2 * k + 1]!)),
    rest: Math.sqrt(dot(rest, rest) / rest.length),
  };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Gauss's elimination; the matrix is symmetric and its diagonal the largest of each row. */
function solved(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (const [p, pivot] of rows.entries())
    for (const [r, row] of rows.entries()) {
      if (r === p) continue;
      const factor = row[p]! / pivot[p]!;
      for (let k = p; k < row.length; k++) row[k]! -= factor * pivot[k]!;
    }
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}
