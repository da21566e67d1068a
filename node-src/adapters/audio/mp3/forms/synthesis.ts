import { SYNTHESIS_WINDOW } from "#src/adapters/audio/mp3/forms/synthesis-window.ts";

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
  const past = new Float32Array(SLIDE + 1024);
  const cosines = new Float32Array(32);
  let newest = SLIDE;
  return (subbands, from, out, at, step) => {
    if (newest === 0) {
      past.copyWithin(SLIDE + 64, 0, 1024 - 64);
      newest = SLIDE;
    } else {
      newest -= 64;
    }
    dct32(subbands, from, cosines);
    unfold(cosines, past, newest);
    for (let index = 0, to = at; index < 32; index += 1, to += step) out[to] = windowed(past, newest + index, index);
  };
}

/** How far the newest values move down before all are moved up again. */
const SLIDE = 64 * 64;

/** The sixteen products of one output sample: written out, because this is most of the decoder's work. */
function windowed(v: Float32Array, at: number, index: number): number {
  const one =
    v[at]! * WINDOW[index]! +
    v[at + 96]! * WINDOW[index + 32]! +
    v[at + 128]! * WINDOW[index + 64]! +
    v[at + 224]! * WINDOW[index + 96]! +
    v[at + 256]! * WINDOW[index + 128]! +
    v[at + 352]! * WINDOW[index + 160]! +
    v[at + 384]! * WINDOW[index + 192]! +
    v[at + 480]! * WINDOW[index + 224]!;
  const other =
    v[at + 512]! * WINDOW[index + 256]! +
    v[at + 608]! * WINDOW[index + 288]! +
    v[at + 640]! * WINDOW[index + 320]! +
    v[at + 736]! * WINDOW[index + 352]! +
    v[at + 768]! * WINDOW[index + 384]! +
    v[at + 864]! * WINDOW[index + 416]! +
    v[at + 896]! * WINDOW[index + 448]! +
    v[at + 992]! * WINDOW[index + 480]!;
  return one + other;
}

/** The window's 512 values, in the order of the products. */
export const WINDOW = Float32Array.from({ length: 512 }, (_, index) => {
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

const half = new Float64Array(32);
const odd = new Float64Array(16);

/** C[j] = Σ S[k] cos((2k + 1) j π / 64): halves the even part again and again, the odd parts by matrix. */
function dct32(samples: Float32Array, from: number, out: Float32Array): void {
  for (let index = 0; index < 32; index += 1) half[index] = samples[from + index]!;
  for (let size = 32, stride = 1; size > 2; size /= 2, stride *= 2) {
    const points = size / 2;
    for (let index = 0; index < points; index += 1) {
      const low = half[index]!;
      const high = half[size - 1 - index]!;
      half[index] = low + high;
      odd[index] = low - high;
    }
    oddPart(ODD_MATRICES[stride]!, points, stride, out);
  }
  out[16] = (half[0]! - half[1]!) * Math.SQRT1_2;
  out[0] = half[0]! + half[1]!;
}

function oddPart(matrix: Float64Array, points: number, stride: number, out: Float32Array): void {
  for (let row = 0, at = 0; row < points; row += 1) {
    let sum = 0;
    let more = 0;
    for (let index = 0; index < points; index += 2, at += 2) {
      sum += matrix[at]! * odd[index]!;
      more += matrix[at + 1]! * odd[index + 1]!;
    }
    out[(2 * row + 1) * stride] = sum + more;
  }
}

/** By stride: cos((2k + 1)(2j + 1) π / (2 size)), rows j. */
const ODD_MATRICES: Readonly<Record<number, Float64Array>> = Object.fromEntries(
  [1, 2, 4, 8].map((stride) => {
    const points = 16 / stride;
    const entry = (_: unknown, index: number) =>
      Math.cos(((2 * (index % points) + 1) * (2 * Math.floor(index / points) + 1) * Math.PI) / (4 * points));
    return [stride, Float64Array.from({ length: points * points }, entry)];
  }),
);
