import {
  ALIASED,
  BORDERS,
  CROSS,
  hybridFilter,
  LONG_COSINES,
  LONG_LINES,
  SHORT_COSINES,
  STAY,
  WINDOWS,
} from "#src/adapters/audio/mp3/hybrid.ts";
import type { Granule } from "#src/adapters/audio/mp3/stream/side-info.ts";
import { synthesisFilter, WINDOW } from "#src/adapters/audio/mp3/synthesis.ts";
import { wasmFilterBank } from "#src/dsp/kernels/decoders/wasm-filter-bank.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/** Lines of one channel (spoiled; `used` count, the rest is zero) to 576 samples in `out`, from frame `at` of interleaved `channels` on. */
export type FilterBank = (
  channel: number,
  lines: Float32Array,
  used: number,
  granule: Granule,
  out: Float32Array,
  at: number,
) => void;

/**
 * Makes the inverse filter bank for so many channels: subbands and their synthesis.
 *
 * The form in WebAssembly and the plain one are alike to a millionth of full scale (-120 dB): both sum in 32 bits, in another order.
 * Source: ISO/IEC 11172-3, 2.4.3.4.10.
 */
export function filterBank(
  channels: number,
  form: "wasm" | "typescript" = hasSimd() ? "wasm" : "typescript",
): FilterBank {
  return form === "wasm" ? kernelBank(channels) : plainBank(channels);
}

const LINES = 576;

function kernelBank(channels: number): FilterBank {
  const kernel = wasmFilterBank(channels, TABLES);
  return (channel, lines, used, { blocks, shape }, out, at) => {
    kernel.lines.set(lines);
    kernel.run(channel, BORDERS[blocks], LONG_LINES[blocks], blocks === "long" ? used + ALIASED : LINES, shape);
    const { samples } = kernel;
    for (let index = 0, to = at * channels + channel; index < LINES; index += 1, to += channels)
      out[to] = samples[index]!;
  };
}

function plainBank(channels: number): FilterBank {
  const filters = Array.from({ length: channels }, () => ({ hybrid: hybridFilter(), synthesis: synthesisFilter() }));
  const slots = new Float32Array(LINES);
  return (channel, lines, used, granule, out, at) => {
    const { hybrid, synthesis } = filters[channel]!;
    hybrid(lines, used, granule, slots);
    for (let slot = 0; slot < 18; slot += 1)
      synthesis(slots, slot * 32, out, (at + slot * 32) * channels + channel, channels);
  };
}

/** Rows of the kernel's long transform, padded to whole vectors. */
const LONG_ROWS = 20;

/** cos((2k + 1) j π / 64): sixteen lines k of sixteen j, the even or the odd ones. */
const halfMatrix = (first: 0 | 1) =>
  Array.from({ length: 256 }, (_, index) =>
    Math.cos(((2 * Math.floor(index / 16) + 1) * (2 * (index % 16) + first) * Math.PI) / 64),
  );

/** In the order of assembly/decoders/polyphase.ts. */
const TABLES = Float32Array.from([
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
