import type { SpectrumBatch, SpectrumPass } from "#src/dsp/spectrum/spectrum-pass.ts";

/** Carries any number of bytes into a pass, as many at once as it takes; `hear` is told of each batch of blocks. */
export function advanceAll(pass: SpectrumPass, bytes: Uint8Array, hear?: (batch: SpectrumBatch) => void): void {
  const room = pass.input.length;
  for (let at = 0; at < bytes.length; at += room) {
    const piece = bytes.subarray(at, at + room);
    pass.input.set(piece);
    const batch = pass.advance(piece.length);
    hear?.(batch);
  }
}
