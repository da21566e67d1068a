/**
 * The angles that assembly/transform.ts turns by: for the first stage six tables of size / 4, then for every later stage of
 * radix 4 with a factor other than 1, six numbers for each p: cosine and minus sine of 1, 2 and 3 times 2 pi p / length.
 */
export function transformTurns(size: number): Float32Array {
  const turns: number[] = [];
  for (const times of [1, 2, 3])
    for (const part of [Math.cos, minusSine])
      for (let p = 0; p < size / 4; p++) turns.push(part((2 * Math.PI * p * times) / size));
  for (let length = size / 4; length > 4; length /= 4)
    for (let p = 0; p < length / 4; p++)
      for (const times of [1, 2, 3]) {
        const angle = (2 * Math.PI * p * times) / length;
        turns.push(Math.cos(angle), minusSine(angle));
      }
  return Float32Array.from(turns);
}

function minusSine(angle: number): number {
  return -Math.sin(angle);
}
