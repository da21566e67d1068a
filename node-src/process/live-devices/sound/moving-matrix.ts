import type { Matrix } from "#src/process/live-devices/band-matrices.ts";
import type { Block } from "#src/process/processor.ts";

/** Four factors on left and right, which go straight from what they were to what they are set to while a block passes. */
export interface MovingMatrix {
  set(matrix: Matrix): void;
  process(block: Block): void;
}

/** The first matrix holds at once. */
export function movingMatrix(): MovingMatrix {
  let now: Matrix | null = null;
  let next: Matrix = [1, 0, 0, 1];
  return {
    set: (matrix) => {
      next = matrix;
    },
    process: (block) => {
      const from = now ?? next;
      now = next;
      if (isSame(from, next)) still(block, next);
      else move(block, from, next);
    },
  };
}

function isSame(a: Matrix, b: Matrix): boolean {
  return a.every((factor, at) => factor === b[at]);
}

function still([left, right]: Block, [a, b, c, d]: Matrix): void {
  if (a === 1 && b === 0 && c === 0 && d === 1) return;
  for (let at = 0; at < left!.length; at += 1) {
    const [l, r] = [left![at]!, right![at]!];
    left![at] = a * l + b * r;
    right![at] = c * l + d * r;
  }
}

function move([left, right]: Block, from: Matrix, to: Matrix): void {
  const length = left!.length;
  const rises = to.map((factor, at) => (factor - from[at]!) / length);
  const [a, b, c, d] = from;
  for (let at = 0; at < length; at += 1) {
    const [l, r] = [left![at]!, right![at]!];
    left![at] = (a + rises[0]! * at) * l + (b + rises[1]! * at) * r;
    right![at] = (c + rises[2]! * at) * l + (d + rises[3]! * at) * r;
  }
}
