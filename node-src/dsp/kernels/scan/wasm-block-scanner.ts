import type { BlockScan, BlockScanner, ScanPlan } from "#src/dsp/kernels/scan/block-scanner.ts";
import { WASM_BINARY } from "#src/dsp/kernels/scan/wasm-binary.ts";
import { encodingNumber } from "#src/dsp/kernels/webassembly/encoding-number.ts";
import { type KernelExports, type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";

/** What assembly/scan exports. */
interface ScanExports extends KernelExports {
  prepare(
    encoding: number,
    channels: number,
    sampleBytes: number,
    size: number,
    room: number,
    lead: number,
    piece: number,
    within: number,
    from: number,
  ): void;
  decode(at: number, count: number): number;
  scan(at: number, first: number, blocks: number): void;
  readonly input: KernelGlobal;
  readonly planes: KernelGlobal;
  readonly planeBytes: KernelGlobal;
  readonly columns: KernelGlobal;
  readonly channelBytes: KernelGlobal;
  readonly powers: KernelGlobal;
}

/** The scanner in WebAssembly SIMD. @throws RangeError where there is no WebAssembly SIMD. */
export function wasmBlockScanner(plan: ScanPlan): BlockScanner {
  const { encoding, channels, size, room, lead, piece, flatWithin, flatFrom } = plan;
  const kernel = kernelInstance<ScanExports>(WASM_BINARY);
  const width = BYTES_PER_SAMPLE[encoding];
  kernel.prepare(encodingNumber(encoding), channels, width, size, room, lead, piece, flatWithin, flatFrom);
  const { buffer } = kernel.memory;
  const each = <Value>(of: (channel: number) => Value) => Array.from({ length: channels }, (_, channel) => of(channel));
  const power = (index: number) => new Float64Array(buffer, kernel.powers.value + 8 * room * index, room);
  return {
    input: new Uint8Array(buffer, kernel.input.value, piece * channels * width),
    planes: each(
      (channel) =>
        new Float32Array(buffer, kernel.planes.value + channel * kernel.planeBytes.value, lead + room * size),
    ),
    scans: each((channel) => scanAt(buffer, kernel.columns.value + channel * kernel.channelBytes.value, room)),
    powers: { left: power(0), right: power(1), cross: power(2) },
    decode: (at, count) => {
      kernel.decode(at, count);
    },
    scan: (first, blocks) => kernel.scan(lead + first * size, first, blocks),
  };
}

/** The columns of a channel, each on a boundary of 16 bytes. */
function scanAt(buffer: ArrayBuffer, at: number, room: number): BlockScan {
  const bytes = 16 * Math.ceil((4 * room) / 16);
  const column = (index: number) => new Float32Array(buffer, at + bytes * index, room);
  return {
    ...{ peak: column(0), sum: column(1), moment: column(2), roughest: column(3) },
    flat: new Uint8Array(buffer, at + bytes * 4, room),
  };
}
