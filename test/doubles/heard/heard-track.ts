import { createTrackListener } from "#src/analysis/track/track-listener.ts";
import type { SampleEncoding } from "#src/model/audio-format.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { Hertz } from "#src/model/units.ts";
import { interleaved } from "#test/doubles/heard/metered.ts";

/** What a mix hears of one or two channels of 32-bit floats, poured in pieces of at most `piece` frames. */
export function heardTrack(
  planes: readonly Float32Array[],
  sampleRate: Hertz = 48_000,
  piece = Number.POSITIVE_INFINITY,
): TrackFeatures {
  return heardBytes(interleaved(planes), planes.length, "f32le", 4, sampleRate, piece).features;
}

/** What it hears of raw bytes, `width` a sample, and how many samples were no numbers. */
export function heardBytes(
  bytes: Uint8Array,
  channels: number,
  encoding: SampleEncoding,
  width: number,
  sampleRate: Hertz = 48_000,
  piece = Number.POSITIVE_INFINITY,
): { readonly features: TrackFeatures; readonly notFinite: number } {
  const listener = createTrackListener({ sampleRate, channels, encoding });
  const frameBytes = width * channels;
  for (let at = 0; at < bytes.length; ) {
    const room = Math.min(piece, Math.floor(listener.input.length / frameBytes)) * frameBytes;
    const part = bytes.subarray(at, at + room);
    listener.input.set(part);
    listener.advance(part.length);
    at += part.length;
  }
  return listener.finish();
}
