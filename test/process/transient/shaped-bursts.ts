import fc from "fast-check";
import { expect } from "vitest";
import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { ProcessFormat } from "#src/process/processor.ts";
import type { TransientSettings } from "#src/process/transient/transient-settings.ts";
import { transientShaper } from "#src/process/transient/transient-shaper.ts";
import { aligned } from "#test/doubles/response/processed.ts";

export const MONO: ProcessFormat = { sampleRate: 48_000, channels: 1 };
export const STEREO: ProcessFormat = { sampleRate: 48_000, channels: 2 };
export const RATES = [44_100, 48_000, 88_200, 96_000, 176_400, 192_000];
export const GAINS = fc.double({ min: -12, max: 12, noNaN: true });
/** What rounding of a power of two and of a division may come to. */
export const EXACT = 1e-7;

/** The gain in dB of every sample; where a sample is 0 there is none to be told, and 0 stands for it. */
export function gains(settings: TransientSettings, sound: Float64Array, format = MONO): Float64Array {
  const [heard] = aligned(transientShaper(format, settings), [sound]);
  return heard!.map((y, i) => (sound[i] === 0 ? 0 : amplitudeToDecibels(y / sound[i]!)));
}

/** At 48 kHz. */
export const BEGINS = 4_800;

/** What falls by so many dB a second from its first sample on, at 0.1 s, over a bed 80 dB under it. */
export function burst(of: (seconds: number) => number, fall: number, seconds = 0.7, rate = 48_000): Float64Array {
  const begins = Math.round((BEGINS / 48_000) * rate);
  return made(seconds, rate, (t, i) => {
    const bed = 0.0001 * Math.cos(2 * Math.PI * 3_000 * t);
    return i < begins ? bed : bed + decibelsToAmplitude(-fall * (t - 0.1)) * of(t - 0.1);
  });
}

export function made(seconds: number, rate: number, at: (t: number, i: number) => number): Float64Array {
  return Float64Array.from({ length: Math.round(seconds * rate) }, (_, i) => at(i / rate, i));
}

export const DRUM = (t: number) => Math.cos(2 * Math.PI * 180 * t);

/** Lowest and highest from one time to another. */
export function between(gain: Float64Array, from: number, to: number, rate = 48_000): readonly [number, number] {
  const part = gain.subarray(Math.ceil(from * rate), Math.floor(to * rate));
  return [part.reduce((least, x) => Math.min(least, x)), part.reduce((most, x) => Math.max(most, x))];
}

export function expectAll(range: readonly [number, number], gain: number, within: number): void {
  expect(Math.max(Math.abs(range[0] - gain), Math.abs(range[1] - gain))).toBeLessThan(within);
}

/** Hits, each after so many samples, of a level in dBFS and of 2 ms. */
export function struck(hits: readonly { readonly after: number; readonly level: number }[]): Float64Array {
  const sound = new Float64Array(hits.reduce((sum, { after }) => sum + after, 0) + 4_800);
  let at = 0;
  for (const { after, level } of hits) {
    at += after;
    for (let i = 0; i < 96; i++) sound[at + i]! += decibelsToAmplitude(level) * Math.cos(0.4 * i);
  }
  return sound;
}

export function pair(): [Float64Array, Float64Array] {
  return [burst(DRUM, 100), burst((t) => 0.4 * Math.cos(2 * Math.PI * 311 * t), 60)];
}

/** Source: Kellet's filter of three poles for white noise, within 0.5 dB of 3 dB an octave. */
export function pinkNoise(white: () => number): () => number {
  let [a, b, c] = [0, 0, 0];
  return () => {
    const x = white();
    a = 0.99765 * a + 0.099046 * x;
    b = 0.963 * b + 0.2965164 * x;
    c = 0.57 * c + 1.0526913 * x;
    return 0.1 * (a + b + c + 0.1848 * x);
  };
}
