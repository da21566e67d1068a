import { WASM_BINARY } from "#src/dsp/kernels/wasm-binary.ts";

/** The little of the WebAssembly interface that is used here; TypeScript knows it only together with a browser's. */
interface WebAssemblyApi {
  validate(bytes: Uint8Array): boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** What every kernel module exports. */
export interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer };
}

/** A number that lives in the module. */
export interface KernelGlobal {
  value: number;
}

/** One function of one SIMD instruction: `v128.const 0; drop`. */
const SIMD_PROBE = Uint8Array.from([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 23, 1, 21, 0, 253, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 26, 11,
]);

/** By their base64. */
const compiled = new Map<string, object>();
let simd: boolean | undefined;

/** Whether WebAssembly SIMD runs here. */
export function hasSimd(): boolean {
  simd ??= api()?.validate(SIMD_PROBE) ?? false;
  return simd;
}

/** A new instance of a module of kernels, those of assembly/ if not told, with memory of its own; a module is compiled once. */
export function kernelInstance<Exports extends KernelExports>(binary: string = WASM_BINARY): Exports {
  const webAssembly = api();
  if (!webAssembly || !hasSimd()) throw new RangeError("kernelInstance: no WebAssembly SIMD here");
  const module = compiled.get(binary) ?? new webAssembly.Module(bytesOf(binary));
  compiled.set(binary, module);
  return new webAssembly.Instance(module, { env: { abort: () => undefined } }).exports as Exports;
}

function bytesOf(base64: string): Uint8Array {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

function api(): WebAssemblyApi | undefined {
  return (globalThis as { WebAssembly?: WebAssemblyApi }).WebAssembly;
}
