/** An inverse MDCT of one size: `spectrum` (half a block) to `block` (2 × its length), unscaled. */
export type Imdct = (spectrum: Float32Array, block: Float32Array) => void;

/**
 * Makes the inverse MDCT for blocks of `size` samples (a power of two from 64 on), as Vorbis scales it.
 *
 * The transform is a DCT-IV by one complex FFT of a quarter of the size, then unfolded.
 * Source: Vorbis I, 1.3.2 and 4.3.7; Britanak and Rao, "A new fast algorithm for the unified forward and inverse MDCT/MDST computation" (2002).
 */
export function imdct(size: number): Imdct {
  const half = size / 2;
  const points = size / 4;
  const cosine = Float32Array.from({ length: points }, (_, index) => Math.cos((Math.PI * (index + 1 / 8)) / half));
  const sine = Float32Array.from({ length: points }, (_, index) => -Math.sin((Math.PI * (index + 1 / 8)) / half));
  const real = new Float32Array(points);
  const imaginary = new Float32Array(points);
  const dct = new Float32Array(half);
  const fft = inPlaceFft(points);
  return (spectrum, block) => {
    for (let index = 0; index < points; index += 1) {
      const even = spectrum[2 * index]!;
      const odd = spectrum[half - 1 - 2 * index]!;
      real[index] = even * cosine[index]! - odd * sine[index]!;
      imaginary[index] = even * sine[index]! + odd * cosine[index]!;
    }
    fft(real, imaginary);
    for (let index = 0; index < points; index += 1) {
      dct[2 * index] = real[index]! * cosine[index]! - imaginary[index]! * sine[index]!;
      dct[half - 1 - 2 * index] = -(real[index]! * sine[index]! + imaginary[index]! * cosine[index]!);
    }
    for (let index = 0; index < points; index += 1) {
      block[index] = dct[index + points]!;
      block[half - 1 - index] = -dct[points + index]!;
      block[half + index] = -dct[points - 1 - index]!;
      block[size - 1 - index] = -dct[points - 1 - index]!;
    }
  };
}

/** Radix 2, decimation in time. */
function inPlaceFft(points: number): (real: Float32Array, imaginary: Float32Array) => void {
  const bits = Math.log2(points);
  const mirrored = Uint16Array.from({ length: points }, (_, index) => {
    let value = 0;
    for (let bit = 0; bit < bits; bit += 1) value |= ((index >>> bit) & 1) << (bits - 1 - bit);
    return value;
  });
  const cosine = Float32Array.from({ length: points / 2 }, (_, index) => Math.cos((2 * Math.PI * index) / points));
  const sine = Float32Array.from({ length: points / 2 }, (_, index) => -Math.sin((2 * Math.PI * index) / points));
  return (real, imaginary) => {
    swapMirrored(real, mirrored);
    swapMirrored(imaginary, mirrored);
    for (let span = 1; span < points; span *= 2) {
      const stride = points / (2 * span);
      for (let start = 0; start < points; start += 2 * span) {
        for (let index = start, turn = 0; index < start + span; index += 1, turn += stride) {
          const far = index + span;
          const farReal = real[far]! * cosine[turn]! - imaginary[far]! * sine[turn]!;
          const farImaginary = real[far]! * sine[turn]! + imaginary[far]! * cosine[turn]!;
          real[far] = real[index]! - farReal;
          imaginary[far] = imaginary[index]! - farImaginary;
          real[index]! += farReal;
          imaginary[index]! += farImaginary;
        }
      }
    }
  };
}

function swapMirrored(values: Float32Array, mirrored: Uint16Array): void {
  for (let index = 0; index < values.length; index += 1) {
    const other = mirrored[index]!;
    if (other <= index) continue;
    const kept = values[index]!;
    values[index] = values[other]!;
    values[other] = kept;
  }
}
