import { type HeardBlocks, LEAD } from "#src/analysis/quality/sample-window.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import { truePeakInterpolator } from "#src/dsp/true-peak-interpolator.ts";
import type { Dbfs, Dbtp, Hertz } from "#src/model/units.ts";

/** The first and the last samples of a file, as they are. */
export interface EdgeSamples {
  hear(blocks: HeardBlocks): void;
  /** Of a file of so many frames. */
  finish(frames: number): EdgeReading;
}

export interface EdgeReading {
  /** True peaks of the first two hundredths of a second and of the last two, of what lies under the filter as a whole. */
  readonly headPeak: Dbtp;
  readonly tailPeak: Dbtp;
  /** The very first sample. */
  readonly first: Dbfs;
  /** Largest samples of the last 2 ms, and of the 60 ms up to 20 ms before the end. */
  readonly last: Dbfs;
  readonly beforeLast: Dbfs;
}

/**
 * Keeps 80 ms of both ends, to read peaks there without what the cut itself makes ring: between the samples next to an end the
 * interpolating filter hears the silence outside of the file.
 */
export function edgeSamples(sampleRate: Hertz, channels: number): EdgeSamples {
  const kept = Math.ceil(KEPT * sampleRate);
  const heads = Array.from({ length: channels }, () => new Float32Array(kept));
  /** Twice the room, so that the last samples stand in one piece. */
  const tails = Array.from({ length: channels }, () => new Float32Array(2 * kept));
  let [heard, filled] = [0, 0];
  const keep = (plane: Float32Array, channel: number, at: number, count: number) => {
    if (heard < kept) heads[channel]!.set(plane.subarray(at, at + Math.min(count, kept - heard)), heard);
    tails[channel]!.set(plane.subarray(at, at + count), filled);
  };
  return {
    hear: ({ planes, size, from, to }) => {
      for (let at = LEAD + from * size, left = (to - from) * size; left > 0; ) {
        if (filled === 2 * kept) {
          for (const tail of tails) tail.copyWithin(0, kept);
          filled = kept;
        }
        const count = Math.min(left, 2 * kept - filled);
        for (let channel = 0; channel < channels; channel++) keep(planes[channel]!, channel, at, count);
        at += count;
        left -= count;
        heard += count;
        filled += count;
      }
    },
    finish: (frames) => {
      /** The last block may reach past the end. */
      const end = filled - (heard - frames);
      const start = Math.max(0, end - Math.min(kept, frames));
      const head = heads.map((plane) => plane.subarray(0, Math.min(kept, frames)));
      const tail = tails.map((plane) => plane.subarray(start, end));
      return readEdges(head, tail, sampleRate);
    },
  };
}

/** Seconds. */
const KEPT = 0.08;

function readEdges(head: readonly Float32Array[], tail: readonly Float32Array[], sampleRate: Hertz): EdgeReading {
  const ms = (count: number) => Math.round((count * sampleRate) / 1000);
  const two = (2 * sampleRate) / HOPS_PER_SECOND;
  const length = tail[0]!.length;
  const from = Math.max(0, length - Math.ceil(two));
  const filter = truePeakInterpolator(sampleRate);
  return {
    headPeak: amplitudeToDecibels(largest(head.map((plane) => insidePeak(plane, 0, Math.ceil(two), filter)))),
    tailPeak: amplitudeToDecibels(largest(tail.map((plane) => insidePeak(plane, from, length, filter)))),
    first: amplitudeToDecibels(largest(head.map((plane) => Math.abs(plane[0] ?? 0)))),
    last: amplitudeToDecibels(largest(tail.map((plane) => peakOf(plane.subarray(-ms(2)))))),
    beforeLast: amplitudeToDecibels(
      largest(tail.map((plane) => peakOf(plane.subarray(0, Math.max(0, length - ms(20)))))),
    ),
  };
}

function insidePeak(
  plane: Float32Array,
  from: number,
  to: number,
  { phases, taps }: ReturnType<typeof truePeakInterpolator>,
): number {
  let peak = peakOf(plane.subarray(from, to));
  const before = taps / 2 - 1;
  for (let at = Math.max(from, before); at < Math.min(to, plane.length - taps / 2); at++)
    for (const phase of phases) {
      let sum = 0;
      for (let k = 0; k < taps; k++) sum += phase[k]! * plane[at - before + k]!;
      peak = Math.max(peak, Math.abs(sum));
    }
  return peak;
}

function peakOf(plane: Float32Array): number {
  let peak = 0;
  for (const sample of plane) peak = Math.max(peak, Math.abs(sample));
  return peak;
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
