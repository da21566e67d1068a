import { CROSS, LONG_COSINES, SHORT_COSINES, STAY, WINDOWS } from "#src/adapters/audio/mp3/forms/hybrid.ts";
import { WINDOW } from "#src/adapters/audio/mp3/forms/synthesis.ts";

/** Rows of the kernel's long transform, padded to whole vectors. */
const LONG_ROWS = 20;

/** In the order of assembly/decoders/polyphase.ts. */
export const FILTER_TABLES = Float32Array.from([
  ...Array.from({ length: 18 * LONG_ROWS }, (_, index) =>
    index % LONG_ROWS < 18 ? LONG_COSINES[(index % LONG_ROWS) * 18 + Math.floor(index / LONG_ROWS)]! : 0,
  ),
  ...WINDOWS.flatMap((window) => [...window]),
  ...SHORT_COSINES,
  ...STAY,
  ...CROSS,
  ...halfMatrix(0),
  ...halfMatrix(1),
  ...WINDOW,
]);

/** cos((2k + 1) j π / 64): sixteen lines k of sixteen j, the even or the odd ones. */
function halfMatrix(first: 0 | 1): readonly number[] {
  return Array.from({ length: 256 }, (_, index) =>
    Math.cos(((2 * Math.floor(index / 16) + 1) * (2 * (index % 16) + first) * Math.PI) / 64),
  );
}
