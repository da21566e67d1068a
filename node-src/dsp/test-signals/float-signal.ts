import type { TestSignal } from "#src/dsp/test-signals/signal-recipe.ts";
import type { Speaker } from "#src/model/audio-format.ts";

const BLOCK_FRAMES = 8_192;
const BYTES_PER_FLOAT = 4;

/** Writes interleaved samples of frames `first` to `first + count` into an array that holds zeros. */
export type FrameWriter = (into: Float32Array, first: number, count: number) => void;

/** A signal whose frames `write` makes, block by block. */
export function floatSignal(speakers: readonly Speaker[], frames: number, write: FrameWriter): TestSignal {
  const channels = speakers.length;
  const block = new Float32Array(BLOCK_FRAMES * channels);
  const bytes = new Uint8Array(block.buffer);
  let next = 0;
  return {
    speakers,
    frames,
    read(into) {
      const room = Math.floor(into.length / (BYTES_PER_FLOAT * channels));
      let filled = 0;
      while (filled < room && next < frames) {
        const count = Math.min(BLOCK_FRAMES, room - filled, frames - next);
        block.fill(0);
        write(block, next, count);
        into.set(bytes.subarray(0, count * channels * BYTES_PER_FLOAT), filled * channels * BYTES_PER_FLOAT);
        filled += count;
        next += count;
      }
      return filled * channels * BYTES_PER_FLOAT;
    },
  };
}

/** 0 to 1 over `fade` frames at the start, back over as many at the end; straight. */
export function fadeGain(frame: number, frames: number, fade: number): number {
  return fade === 0 ? 1 : Math.min(1, (frame + 1) / fade, (frames - frame) / fade);
}
