import { frameAt, frameEnd } from "#src/analysis/track/frame-grid.ts";
import type { Hertz } from "#src/model/units.ts";

/** How the power of one block is shared out among frames. */
export interface BlockShares {
  /** Works out block `block`, of which what lies before the file or behind its sample `end` holds nothing. */
  of(block: number, end: number): void;
  /** The first frame that it reaches, and how many. */
  readonly first: number;
  readonly count: number;
  /** For each, the power in the frame that a mean square of 1 in the block stands for. */
  readonly shares: Float64Array;
}

/**
 * Blocks of `size` under a sine window, half a block apart: the energy of each is shared by the energy of the window in the frame, so that the shares
 * of a block add up to its own energy whatever the grid is.
 */
export function blockShares(size: number, sampleRate: Hertz): BlockShares {
  const hop = size / 2;
  const shares = new Float64Array(Math.ceil(size / frameEnd(0, sampleRate)) + 2);
  let first = 0;
  let count = 0;
  return {
    of(block, end) {
      const start = (block - 1) * hop;
      const from = Math.max(0, start);
      const to = Math.min(end, start + size);
      first = frameAt(from, sampleRate);
      count = 0;
      const whole = windowEnergy(to - start, size) - windowEnergy(from - start, size);
      if (!(whole > 0)) return;
      for (let at = from; at < to; count++) {
        const frame = first + count;
        const next = Math.min(to, frameEnd(frame, sampleRate));
        const inside = windowEnergy(next - start, size) - windowEnergy(at - start, size);
        const samples = frameEnd(frame, sampleRate) - frameEnd(frame - 1, sampleRate);
        shares[count] = (hop * inside) / (whole * samples);
        at = next;
      }
    },
    get first() {
      return first;
    },
    get count() {
      return count;
    },
    shares,
  };
}

/** Energy of a sine window of `size` from its start to `to`. */
function windowEnergy(to: number, size: number): number {
  return to / 2 - (size / (4 * Math.PI)) * Math.sin((2 * Math.PI * to) / size);
}
