import type { Measurement } from "#src/analysis/measurement.ts";
import { createMeter, type MeterPlan } from "#src/analysis/meter.ts";
import type { SampleEncoding, Speaker } from "#src/model/audio-format.ts";

const SPEAKERS: Readonly<Record<number, readonly Speaker[]>> = {
  1: ["mono"],
  2: ["left", "right"],
  6: ["left", "right", "centre", "lfe", "left-surround", "right-surround"],
};

/** What the meter says of 32-bit float channels, fed in pieces of at most `piece` frames. */
export function metered(
  channels: readonly Float32Array[],
  sampleRate: number,
  plan: MeterPlan = {},
  piece = Number.POSITIVE_INFINITY,
): Measurement {
  return meteredBytes(interleaved(channels), channels.length, "f32le", sampleRate, plan, piece);
}

/** What the meter says of raw bytes. */
export function meteredBytes(
  bytes: Uint8Array,
  channels: number,
  encoding: SampleEncoding,
  sampleRate: number,
  plan: MeterPlan = {},
  piece = Number.POSITIVE_INFINITY,
): Measurement {
  const meter = createMeter({ sampleRate, channels, encoding, speakers: SPEAKERS[channels] ?? [] }, plan);
  const frameBytes = { s16le: 2, s24le: 3, f32le: 4 }[encoding as "s16le" | "s24le" | "f32le"] * channels;
  for (let at = 0; at < bytes.length; ) {
    const room = Math.floor(meter.input.length / frameBytes);
    const part = bytes.subarray(at, at + Math.min(room, piece) * frameBytes);
    meter.input.set(part);
    meter.advance(part.length);
    at += part.length;
  }
  return meter.finish();
}

/** Interleaved little-endian floats. */
export function interleaved(channels: readonly Float32Array[]): Uint8Array {
  const frames = channels[0]?.length ?? 0;
  const samples = new Float32Array(frames * channels.length);
  channels.forEach((channel, c) => {
    for (let i = 0; i < frames; i++) samples[i * channels.length + c] = channel[i] ?? 0;
  });
  return new Uint8Array(samples.buffer);
}

/** `seconds` of what `sample` says of each time in seconds. */
export function channel(seconds: number, sampleRate: number, sample: (time: number) => number): Float32Array {
  return Float32Array.from({ length: Math.round(seconds * sampleRate) }, (_, n) => sample(n / sampleRate));
}
