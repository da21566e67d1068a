/** Windows for block analysis; all periodic (length n + 1 without its last point), as the discrete transform wants them. */
export type WindowShape = "rectangular" | "hann" | "sine";

/** Cosine coefficients a0, -a1, +a2, ... of a window. Source: Harris 1978, Proc. IEEE 66(1), table I. */
const COSINES: Readonly<Record<Exclude<WindowShape, "sine">, readonly number[]>> = {
  rectangular: [1],
  hann: [0.5, 0.5],
};

/**
 * One window of `length` samples.
 *
 * Shape: periodic; the sum of a window of cosines is `length` times the first coefficient. `sine` is the root of Hann's: two of them, half a
 * length apart, weigh every sample alike (Princen and Bradley 1986, IEEE Trans. ASSP 34(5)).
 * @throws RangeError for a length that is not a positive integer.
 */
export function blockWindow(shape: WindowShape, length: number): Float64Array {
  if (!Number.isInteger(length) || length < 1)
    throw new RangeError(`blockWindow: length ${length} must be a positive integer`);
  if (shape === "sine") return blockWindow("hann", length).map((weight) => Math.sqrt(Math.max(0, weight)));
  const cosines = COSINES[shape];
  return Float64Array.from({ length }, (_, n) =>
    cosines.reduce(
      (sum, weight, term) => sum + (term % 2 === 0 ? weight : -weight) * Math.cos((2 * Math.PI * term * n) / length),
      0,
    ),
  );
}
