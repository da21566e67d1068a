import { SYNTHESIS_WINDOW } from "#src/adapters/audio/mp3/synthesis-window.ts";

/**
 * Makes the polyphase synthesis of one channel: 32 subband samples to 32 samples of sound, `step` apart from `at` on.
 *
 * Source: ISO/IEC 11172-3, 2.4.3.4.10.4 and Figure 3-A.2; the matrixing is a 32-point DCT-II.
 */
export function synthesisFilter(): (
  subbands: Float32Array,
  from: number,
  out: Float32Array,
  at: number,
  step: number,
) => void {
  const past = new Float32Array(1024);
  const cosines = new Float32Array(32);
  const sums = new Float32Array(32);
  let newest = 0;
  return (subbands, from, out, at, step) => {
    newest = (newest - 64) & 1023;
    dct32(subbands, from, cosines);
    unfold(cosines, past, newest);
    sums.fill(0);
    for (let part = 0; part < 8; part += 1) {
      const even = (newest + 128 * part) & 1023;
      const odd = (newest + 128 * part + 96) & 1023;
      const window = 64 * part;
      for (let index = 0; index < 32; index += 1) {
        sums[index]! +=
          past[even + index]! * WINDOW[window + index]! + past[odd + index]! * WINDOW[window + 32 + index]!;
      }
    }
    for (let index = 0, to = at; index < 32; index += 1, to += step) out[to] = sums[index]!;
  };
}

const WINDOW = Float32Array.from({ length: 512 }, (_, index) => {
  const steps = index <= 256 ? SYNTHESIS_WINDOW[index]! : SYNTHESIS_WINDOW[512 - index]! * (index % 64 === 0 ? 1 : -1);
  return steps / 65536;
});

/** The 64 values of the matrixing from the 32 of the DCT. */
function unfold(cosines: Float32Array, past: Float32Array, at: number): void {
  for (let index = 0; index < 16; index += 1) past[at + index] = cosines[16 + index]!;
  past[at + 16] = 0;
  for (let index = 17; index <= 48; index += 1) past[at + index] = -cosines[48 - index]!;
  for (let index = 49; index < 64; index += 1) past[at + index] = -cosines[index - 48]!;
}

const half = new Float32Array(32);
const odd = new Float32Array(16);

/** C[j] = Σ S[k] cos((2k + 1) j π / 64): halves the even part again and again, the odd parts by matrix. */
function dct32(samples: Float32Array, from: number, out: Float32Array): void {
  for (let index = 0; index < 32; index += 1) half[index] = samples[from + index]!;
  for (let size = 32, stride = 1; size > 1; size /= 2, stride *= 2) {
    const points = size / 2;
    const matrix = ODD_MATRICES[stride]!;
    for (let index = 0; index < points; index += 1) {
      const low = half[index]!;
      const high = half[size - 1 - index]!;
      half[index] = low + high;
      odd[index] = low - high;
    }
    for (let row = 0; row < points; row += 1) {
      let sum = 0;
      for (let index = 0; index < points; index += 1) sum += matrix[row * points + index]! * odd[index]!;
      out[(2 * row + 1) * stride] = sum;
    }
  }
  out[0] = half[0]!;
}

/** By stride: cos((2k + 1)(2j + 1) π / (2 size)), rows j. */
const ODD_MATRICES: Readonly<Record<number, Float32Array>> = Object.fromEntries(
  [1, 2, 4, 8, 16].map((stride) => {
    const points = 16 / stride;
    const entry = (_: unknown, index: number) =>
      Math.cos(((2 * (index % points) + 1) * (2 * Math.floor(index / points) + 1) * Math.PI) / (4 * points));
    return [stride, Float32Array.from({ length: points * points }, entry)];
  }),
);
