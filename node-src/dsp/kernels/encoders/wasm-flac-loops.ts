import { FLAC_LOOPS, type FlacLoops, LONGEST_FRAME } from "#src/dsp/kernels/encoders/flac-loops.ts";
import { WASM_BINARY } from "#src/dsp/kernels/encoders/wasm-binary.ts";
import { type KernelExports, type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/** What assembly/encoders exports. */
interface EncoderExports extends KernelExports {
  prepare(channels: number, sampleBytes: number, block: number, longest: number): void;
  load(count: number): void;
  survey(plane: number): void;
  shift(plane: number, bits: number): void;
  correlate(plane: number): void;
  predict(plane: number, taps: number, shift: number, wide: number): void;
  sum(leaf: number): void;
  begin(bytes: number): void;
  put(value: number, bits: number): void;
  samples(plane: number, from: number, to: number, bits: number): void;
  rice(from: number, to: number, parameter: number): void;
  end(): number;
  readonly input: KernelGlobal;
  readonly shaping: KernelGlobal;
  readonly differences: KernelGlobal;
  readonly used: KernelGlobal;
  readonly varied: KernelGlobal;
  readonly correlation: KernelGlobal;
  readonly taps: KernelGlobal;
  readonly sums: KernelGlobal;
  readonly output: KernelGlobal;
}

const { block, lags, fixedOrders } = FLAC_LOOPS;
const MOST_TAPS = lags - 1;

/** The loops in WebAssembly SIMD. @throws RangeError where there is no WebAssembly SIMD. */
export function wasmFlacLoops(channels: number, sampleBytes: number): FlacLoops {
  const kernel = kernelInstance<EncoderExports>(WASM_BINARY);
  kernel.prepare(channels, sampleBytes, block, LONGEST_FRAME);
  const { buffer } = kernel.memory;
  const input = new Uint8Array(buffer, kernel.input.value, block * channels * sampleBytes);
  const shaping = new Float64Array(buffer, kernel.shaping.value, block);
  const differences = new Float64Array(buffer, kernel.differences.value, fixedOrders);
  const correlation = new Float64Array(buffer, kernel.correlation.value, lags);
  const taps = new Int32Array(buffer, kernel.taps.value, MOST_TAPS);
  const sums = new Float64Array(buffer, kernel.sums.value, block);
  const output = new Uint8Array(buffer, kernel.output.value, LONGEST_FRAME);
  let count = 0;
  let shaped: Float64Array | undefined;
  return {
    load: (pcm, frames) => {
      count = frames;
      input.set(pcm);
      kernel.load(frames);
    },
    survey: (plane) => {
      kernel.survey(plane);
      return { differences: differences.slice(), used: kernel.used.value, varied: kernel.varied.value };
    },
    shift: (plane, bits) => kernel.shift(plane, bits),
    correlate: (plane, window) => {
      if (window !== shaped) shaping.set(window);
      shaped = window;
      kernel.correlate(plane);
      return correlation.slice();
    },
    predict: (plane, weights, shift, wide) => {
      taps.set(weights);
      kernel.predict(plane, weights.length, shift, wide ? 1 : 0);
    },
    sums: (leaf) => {
      kernel.sum(leaf);
      return sums.slice(0, count / leaf);
    },
    begin: (header) => {
      output.set(header);
      kernel.begin(header.length);
    },
    put: (value, bits) => kernel.put(value, bits),
    samples: (plane, from, to, bits) => kernel.samples(plane, from, to, bits),
    rice: (from, to, parameter) => kernel.rice(from, to, parameter),
    end: () => output.subarray(0, kernel.end()),
  };
}
