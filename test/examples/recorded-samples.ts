import { readFileSync } from "node:fs";

/** A 24-bit PCM WAV file as the demo song has them, whole. */
export interface RecordedSample {
  readonly sampleRate: number;
  readonly channels: number;
  readonly frames: number;
  /** First channel, linear. */
  readonly first: Float64Array;
  /** Largest sample of all channels, linear. */
  readonly peak: number;
}

/** Reads without the product's reader, so that a fault of writer and reader cannot hide each other. */
export function readRecordedSample(path: string): RecordedSample {
  const bytes = readFileSync(path);
  const channels = bytes.readUInt16LE(22);
  const sampleRate = bytes.readUInt32LE(24);
  if (bytes.readUInt16LE(34) !== 24) throw new RangeError(`readRecordedSample: ${path} is not 24-bit`);
  const frames = bytes.readUInt32LE(40) / (3 * channels);
  const first = new Float64Array(frames);
  let peak = 0;
  for (let i = 0; i < frames * channels; i += 1) {
    const sample = bytes.readIntLE(44 + 3 * i, 3) / 8388608;
    if (i % channels === 0) first[i / channels] = sample;
    peak = Math.max(peak, Math.abs(sample));
  }
  return { sampleRate, channels, frames, first, peak };
}

/** RMS in dBFS between two times of a sample, seconds. */
export function levelBetween(sample: RecordedSample, start: number, end: number): number {
  const from = Math.round(start * sample.sampleRate);
  const to = Math.round(end * sample.sampleRate);
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += sample.first[i]! ** 2;
  return 10 * Math.log10(sum / (to - from) + 1e-20);
}
