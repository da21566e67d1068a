import type { SampleEncoding } from "#src/model/audio-format.ts";

/** The least magnitude that counts as clipped: the largest positive number of the encoding. */
export function clippedFrom(encoding: SampleEncoding): number {
  return CLIPPED_FROM[encoding];
}

const CLIPPED_FROM: Readonly<Record<SampleEncoding, number>> = {
  u8: 127 / 128,
  s8: 127 / 128,
  s16le: 32767 / 32768,
  s16be: 32767 / 32768,
  s24le: 8388607 / 8388608,
  s24be: 8388607 / 8388608,
  s32le: 1,
  s32be: 1,
  f32le: 1,
  f32be: 1,
  f64le: 1,
  f64be: 1,
};
