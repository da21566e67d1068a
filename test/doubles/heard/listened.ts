import { createBandListener } from "#src/analysis/voice/bed/band-listener.ts";
import { createVoiceListener, type ListeningRole } from "#src/analysis/voice/voice-listener.ts";
import { tsSignalPass } from "#src/dsp/kernels/ts-signal-pass.ts";
import type { BandFeatures, FileFeatures } from "#src/model/hearing.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";

/** What a rider hears of interleaved 32-bit floats. */
export function listened(
  samples: Float32Array,
  sampleRate: number,
  channels = 1,
  role: ListeningRole = "voice",
): FileFeatures {
  const listener = createVoiceListener({ sampleRate, channels, encoding: "f32le" }, role);
  const pass = tsSignalPass(listener.plan);
  const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const part = bytes.subarray(at, at + pass.input.length);
    pass.input.set(part);
    listener.hear(pass.advance(part.length));
    at += part.length;
  }
  listener.hear(pass.finish().last);
  return listener.features();
}

/** What covers a voice, or where a voice stands, in interleaved 32-bit floats. */
export function heardInBands(samples: Float32Array, sampleRate: number, channels = 1): BandFeatures {
  const listener = createBandListener({ sampleRate, channels, encoding: "f32le" }, "typescript");
  const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const part = bytes.subarray(at, at + listener.input.length);
    listener.input.set(part);
    listener.advance(part.length);
    at += part.length;
  }
  return listener.finish().features;
}

/** A whole file at its own speed, from beat 0 on at a steady tempo. */
export function wholeFile(duration: number, tempo = 120): Passage {
  const beats = tempo / 60;
  return {
    fileStart: 0,
    fileEnd: duration,
    songStart: 0,
    songEnd: duration * beats,
    toBeats: (file) => file * beats,
    toFile: (at) => at / beats,
  };
}
