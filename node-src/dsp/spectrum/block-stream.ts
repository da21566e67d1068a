import type { SpectrumBatch, SpectrumPass, SpectrumTotals } from "#src/dsp/spectrum/spectrum-pass.ts";

/** How a stream is cut: `input` holds `pieceFrames` frames of `frameBytes`; blocks of `size` start every `hop` frames. */
export interface BlockCut {
  readonly pieceFrames: number;
  readonly frameBytes: number;
  readonly size: number;
  readonly hop: number;
}

/** Holds the block in the making and what came of those before it. */
export interface BlockHolder {
  /** Takes `count` frames from `frame` of the input into the block, from its sample `at` on. */
  fill(frame: number, at: number, count: number): void;
  /** Silence from sample `at` of the block to its end. */
  silence(at: number): void;
  /** The block is full: takes its spectrum, and moves what the next one shares with it to the front. */
  end(): void;
  clear(): void;
  batch(): SpectrumBatch;
  totals(frames: number): SpectrumTotals;
}

/**
 * Cuts a stream into overlapping blocks, with silence before its first sample and after its last, so that every sample
 * stands in equally many blocks. An empty stream gives no block.
 * @throws RangeError from `advance` for bytes that are not whole frames of one piece.
 */
export function blockStream(cut: BlockCut, holder: BlockHolder): Pick<SpectrumPass, "advance" | "finish"> {
  const { pieceFrames, frameBytes, size, hop } = cut;
  const shared = size - hop;
  let frames = 0;
  let filled = shared;
  const end = () => {
    holder.end();
    filled = shared;
  };
  return {
    advance(bytes) {
      const given = bytes / frameBytes;
      if (!(Number.isInteger(given) && given >= 0 && given <= pieceFrames))
        throw new RangeError(`spectrumPass: ${bytes} bytes are not 0 to ${pieceFrames} frames of ${frameBytes} bytes`);
      holder.clear();
      for (let done = 0; done < given; ) {
        const take = Math.min(size - filled, given - done);
        holder.fill(done, filled, take);
        filled += take;
        done += take;
        if (filled === size) end();
      }
      frames += given;
      return holder.batch();
    },
    finish() {
      holder.clear();
      const waiting = filled > shared;
      const left = frames === 0 ? 0 : size / hop - (waiting ? 0 : 1);
      for (let i = 0; i < left; i++) {
        holder.silence(filled);
        end();
      }
      return { last: holder.batch(), totals: holder.totals(frames) };
    },
  };
}
