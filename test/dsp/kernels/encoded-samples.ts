import { BYTES_PER_SAMPLE, type SampleEncoding } from "#src/model/audio-format.ts";

/** Interleaved samples as bytes; integers are rounded and clipped, so that 1 becomes the largest positive number. */
export function encodedSamples(samples: ArrayLike<number>, encoding: SampleEncoding): Uint8Array {
  const width = BYTES_PER_SAMPLE[encoding];
  const bytes = new Uint8Array(samples.length * width);
  const view = new DataView(bytes.buffer);
  const write = WRITERS[encoding];
  for (let i = 0; i < samples.length; i++) write(view, i * width, samples[i]!);
  return bytes;
}

type Writer = (view: DataView, at: number, x: number) => void;

const WRITERS: Readonly<Record<SampleEncoding, Writer>> = {
  u8: (view, at, x) => view.setUint8(at, integer(x, 8) + 128),
  s8: (view, at, x) => view.setInt8(at, integer(x, 8)),
  s16le: (view, at, x) => view.setInt16(at, integer(x, 16), true),
  s16be: (view, at, x) => view.setInt16(at, integer(x, 16), false),
  s24le: (view, at, x) => {
    const value = integer(x, 24);
    for (let i = 0; i < 3; i++) view.setUint8(at + i, (value >> (8 * i)) & 255);
  },
  s24be: (view, at, x) => {
    const value = integer(x, 24);
    for (let i = 0; i < 3; i++) view.setUint8(at + 2 - i, (value >> (8 * i)) & 255);
  },
  s32le: (view, at, x) => view.setInt32(at, integer(x, 32), true),
  s32be: (view, at, x) => view.setInt32(at, integer(x, 32), false),
  f32le: (view, at, x) => view.setFloat32(at, x, true),
  f32be: (view, at, x) => view.setFloat32(at, x, false),
  f64le: (view, at, x) => view.setFloat64(at, x, true),
  f64be: (view, at, x) => view.setFloat64(at, x, false),
};

function integer(x: number, bits: number): number {
  const scale = 2 ** (bits - 1);
  return Math.max(-scale, Math.min(scale - 1, Math.round(x * scale)));
}
