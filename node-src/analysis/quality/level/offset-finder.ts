import { NumberList } from "#src/analysis/number-list.ts";
import { PlaceList } from "#src/analysis/quality/places.ts";
import type { HeardBlocks } from "#src/analysis/quality/sample-window.ts";
import { slots } from "#src/analysis/quality/slots.ts";
import { blockWindow } from "#src/dsp/spectrum/block-window.ts";
import { OFFSET } from "#src/knowledge/quality-control/level-limits.ts";
import type { LevelFindings } from "#src/model/quality/quality-reading.ts";
import type { Hertz } from "#src/model/units.ts";

/** Lasting means in the making: one number a tenth of a second and channel. */
export interface OffsetFinder {
  hear(blocks: HeardBlocks): void;
  findings(): Pick<LevelFindings, "dc" | "dcAt" | "dcHeard">;
}

/**
 * The largest mean that lasts, under windows of Hann that let nothing audible through.
 *
 * Edge: a file that is shorter than one window is not judged.
 * Source: thresholds in `OFFSET`.
 */
export function offsetFinder(sampleRate: Hertz, channels: number): OffsetFinder {
  const slot = slots(sampleRate);
  const means = Array.from({ length: channels }, () => new NumberList(Float64Array));
  const sums = means.map(() => 0);
  let blocks = 0;
  return {
    hear: ({ scans, from, to }) => {
      for (let block = from; block < to; block++) {
        for (let channel = 0; channel < channels; channel++) sums[channel]! += scans[channel]!.sum[block]!;
        if (++blocks < slot.blocks) continue;
        blocks = 0;
        for (let channel = 0; channel < channels; channel++) {
          means[channel]!.push(sums[channel]! / slot.frames);
          sums[channel] = 0;
        }
      }
    },
    findings: () => {
      const length = Math.round(OFFSET.window / slot.duration);
      const found = means.map((list) => smoothed(list.values(), length)).sort((a, b) => worst(b) - worst(a))[0]!;
      return offsetFindings(found, OFFSET.window / 2, slot.duration * Math.floor(length / 2));
    },
  };
}

function smoothed(means: Float64Array, length: number): readonly number[] {
  const window = blockWindow("hann", length);
  const step = Math.floor(length / 2);
  const found: number[] = [];
  for (let from = 0; from + length <= means.length; from += step)
    found.push(window.reduce((sum, weight, i) => sum + weight * means[from + i]!, 0) / (length / 2));
  return found;
}

function worst(means: readonly number[]): number {
  return means.reduce((most, mean) => Math.max(most, Math.abs(mean)), 0);
}

/** An offset lasts where so many windows that follow each other have it on one side, or all of a short file. */
function offsetFindings(means: readonly number[], half: number, step: number): ReturnType<OffsetFinder["findings"]> {
  const places = new PlaceList(step);
  const needed = Math.min(OFFSET.lasting, means.length);
  let dc = 0;
  for (let from = 0; needed > 0 && from + needed <= means.length; from++) {
    const run = means.slice(from, from + needed);
    const least = run.every((mean) => mean > 0) || run.every((mean) => mean < 0) ? leastOf(run) : 0;
    if (Math.abs(least) > Math.abs(dc)) dc = least;
    if (Math.abs(least) > OFFSET.limit) places.add(from * step, (from + needed - 1) * step + 2 * half);
  }
  return { dc, dcAt: places.places(), dcHeard: means.length > 0 };
}

function leastOf(run: readonly number[]): number {
  return run.reduce((least, mean) => (Math.abs(mean) < Math.abs(least) ? mean : least));
}
