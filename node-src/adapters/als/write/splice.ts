/** Bytes from `from` to `to` that give way to a text. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The bytes with all splices applied; every byte outside them stays.
 * @throws RangeError for splices that overlap.
 */
export function applySplices(bytes: Buffer, splices: readonly Splice[]): Buffer {
  const pieces: Buffer[] = [];
  let at = 0;
  for (const { from, to, text } of inOrder(splices)) {
    if (from < at) throw new RangeError("applySplices: splices must not overlap");
    pieces.push(bytes.subarray(at, from), Buffer.from(text, "utf8"));
    at = to;
  }
  return Buffer.concat([...pieces, bytes.subarray(at)]);
}

/** Whether a text is the original with these splices and no other difference. */
export function differsOnlyBySplices(original: Buffer, result: Buffer, splices: readonly Splice[]): boolean {
  let at = 0;
  let moved = 0;
  for (const { from, to, text } of inOrder(splices)) {
    if (!original.subarray(at, from).equals(result.subarray(at + moved, from + moved))) return false;
    moved += Buffer.byteLength(text, "utf8") - (to - from);
    at = to;
  }
  return original.subarray(at).equals(result.subarray(at + moved));
}

function inOrder(splices: readonly Splice[]): Splice[] {
  return [...splices].sort((one, other) => one.from - other.from);
}
