import type { SampleEncoding } from "#src/model/audio-format.ts";

/** The number that assembly/pcm.ts has for an encoding. */
export function encodingNumber(encoding: SampleEncoding): number {
  return ENCODINGS.indexOf(encoding);
}

const ENCODINGS: readonly SampleEncoding[] = [
  "u8",
  "s8",
  "s16le",
  "s16be",
  "s24le",
  "s24be",
  "s32le",
  "s32be",
  "f32le",
  "f32be",
  "f64le",
  "f64be",
];
