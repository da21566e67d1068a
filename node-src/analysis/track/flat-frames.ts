import { flatTops } from "#src/analysis/quality/level/flat-tops.ts";
import { sampleWindow } from "#src/analysis/quality/sample-window.ts";
import { frameAt } from "#src/analysis/track/frame-grid.ts";
import type { AudioFormat } from "#src/model/audio-format.ts";

/** Samples in flat-topped runs, frame by frame, in the making. */
export interface FlatFrames {
  add(bytes: Uint8Array): void;
  /** How many there are in runs that begin in each of `frames`, all channels together. */
  finish(frames: number): Float32Array;
}

/** By the rules of the check for clipping. */
export function flatFrames(format: Pick<AudioFormat, "sampleRate" | "channels" | "encoding">): FlatFrames {
  const flat = flatTops();
  const window = sampleWindow(format, flat.hear);
  return {
    add: window.add,
    finish(frames) {
      window.finish();
      const clipped = new Float32Array(frames);
      for (const { start, length } of flat.tops()) {
        const frame = Math.min(frames - 1, frameAt(Math.max(0, start), format.sampleRate));
        clipped[frame]! += length;
      }
      return clipped;
    },
  };
}
