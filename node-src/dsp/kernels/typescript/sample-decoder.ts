import type { SampleEncoding } from "#src/model/audio-format.ts";

/** Samples of one channel from interleaved bytes into `plane`; answers how many were NaN or infinite and count as 0. */
export type SampleDecoder = (
  bytes: DataView,
  offset: number,
  stride: number,
  plane: Float32Array | Float64Array,
  at: number,
  count: number,
) => number;

/** Smallest normal number of a 32-bit float; what lies below is 0 here, since denormals are slow and 758 dB down. */
const SMALLEST_NORMAL = 2 ** -126;

/** Full scale is 1; in a plane of 32-bit floats, 32-bit integers and 64-bit floats are rounded to them. */
export function sampleDecoder(encoding: SampleEncoding): SampleDecoder {
  return DECODERS[encoding];
}

/** Of 24-bit samples all but the first are taken as 32 bits together with the byte before, which is there: half the reads. */
const DECODERS: Readonly<Record<SampleEncoding, SampleDecoder>> = {
  u8: (bytes, offset, stride, plane, at, count) => {
    for (let i = 0, p = offset; i < count; i++, p += stride) plane[at + i] = (bytes.getUint8(p) - 128) / 128;
    return 0;
  },
  s8: (bytes, offset, stride, plane, at, count) => {
    for (let i = 0, p = offset; i < count; i++, p += stride) plane[at + i] = bytes.getInt8(p) / 128;
    return 0;
  },
  s16le: (bytes, offset, stride, plane, at, count) => {
    for (let i = 0, p = offset; i < count; i++, p += stride) plane[at + i] = bytes.getInt16(p, true) / 32768;
    return 0;
  },
  s16be: (bytes, offset, stride, plane, at, count) => {
    for (let i = 0, p = offset; i < count; i++, p += stride) plane[at + i] = bytes.getInt16(p, false) / 32768;
    return 0;
  },
  s24le: (bytes, offset, stride, plane, at, count) => {
    if (count === 0) return 0;
    plane[at] = (bytes.getUint16(offset, true) | (bytes.getInt8(offset + 2) << 16)) / 8388608;
    for (let i = 1, p = offset + stride - 1; i < count; i++, p += stride)
      plane[at + i] = (bytes.getInt32(p, true) >> 8) / 8388608;
    return 0;
  },
  s24be: (bytes, offset, stride, plane, at, count) => {
    if (count === 0) return 0;
    plane[at] = ((bytes.getInt16(offset, false) << 8) | bytes.getUint8(offset + 2)) / 8388608;
    for (let i = 1, p = offset + stride - 1; i < count; i++, p += stride)
      plane[at + i] = ((bytes.getInt32(p, false) << 8) >> 8) / 8388608;
    return 0;
  },
  s32le: (bytes, offset, stride, plane, at, count) => {
    for (let i = 0, p = offset; i < count; i++, p += stride) plane[at + i] = bytes.getInt32(p, true) / 2147483648;
    return 0;
  },
  s32be: (bytes, offset, stride, plane, at, count) => {
    for (let i = 0, p = offset; i < count; i++, p += stride) plane[at + i] = bytes.getInt32(p, false) / 2147483648;
    return 0;
  },
  f32le: (bytes, offset, stride, plane, at, count) => {
    for (let i = 0, p = offset; i < count; i++, p += stride) plane[at + i] = bytes.getFloat32(p, true);
    return sanitise(plane, at, count);
  },
  f32be: (bytes, offset, stride, plane, at, count) => {
    for (let i = 0, p = offset; i < count; i++, p += stride) plane[at + i] = bytes.getFloat32(p, false);
    return sanitise(plane, at, count);
  },
  f64le: (bytes, offset, stride, plane, at, count) => {
    for (let i = 0, p = offset; i < count; i++, p += stride) plane[at + i] = bytes.getFloat64(p, true);
    return sanitise(plane, at, count);
  },
  f64be: (bytes, offset, stride, plane, at, count) => {
    for (let i = 0, p = offset; i < count; i++, p += stride) plane[at + i] = bytes.getFloat64(p, false);
    return sanitise(plane, at, count);
  },
};

function sanitise(plane: Float32Array | Float64Array, at: number, count: number): number {
  let notFinite = 0;
  for (let i = at; i < at + count; i++) {
    const x = plane[i]!;
    if (Math.abs(x) < SMALLEST_NORMAL) plane[i] = 0;
    else if (x - x !== 0) {
      plane[i] = 0;
      notFinite++;
    }
  }
  return notFinite;
}
