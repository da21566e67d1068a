/** A table that grows row by row, a frame a row: numbers of one kind side by side. */
export class FrameRows {
  private held: Float32Array;
  private readonly width: number;

  constructor(width: number) {
    this.width = width;
    this.held = new Float32Array(width * FIRST_ROWS);
  }

  /** The numbers of one frame, to write into before another is asked for. */
  row(frame: number): Float32Array {
    this.holdRows(frame + 1);
    return this.held.subarray(frame * this.width, (frame + 1) * this.width);
  }

  /** The first `frames` rows, as a table of its own. */
  taken(frames: number): Float32Array {
    this.holdRows(frames);
    return this.held.slice(0, frames * this.width);
  }

  private holdRows(rows: number): void {
    const needed = rows * this.width;
    if (needed <= this.held.length) return;
    const larger = new Float32Array(Math.max(needed, 2 * this.held.length));
    larger.set(this.held);
    this.held = larger;
  }
}

/** Half a minute. */
const FIRST_ROWS = 600;
