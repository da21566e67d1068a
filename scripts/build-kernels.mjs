import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const root = fileURLToPath(new URL("..", import.meta.url));
const KERNELS = new URL("../node-src/dsp/kernels/", import.meta.url);
/**
 * Each module of kernels: where its source begins, the file that carries it, and what it is. Processors have one each, found by their folder in
 * processing/, so that a new one touches no list.
 */
export const MODULES = [
  {
    entry: "node-src/dsp/kernels/assembly/index.ts",
    file: "node-src/dsp/kernels/wasm-binary.ts",
    name: "WASM_BINARY",
    what: "The kernels of assembly/",
  },
  {
    entry: "node-src/dsp/kernels/assembly/decoders/index.ts",
    file: "node-src/dsp/kernels/decoders/decoder-binary.ts",
    name: "DECODER_BINARY",
    what: "The kernels of assembly/decoders/",
  },
  {
    entry: "node-src/dsp/kernels/assembly/encoders/index.ts",
    file: "node-src/dsp/kernels/encoders/wasm-binary.ts",
    name: "WASM_BINARY",
    what: "The kernels of assembly/encoders/",
  },
  {
    entry: "node-src/dsp/kernels/assembly/scan/index.ts",
    file: "node-src/dsp/kernels/scan/wasm-binary.ts",
    name: "WASM_BINARY",
    what: "The kernels of assembly/scan/",
  },
  ...readdirSync(new URL("processing/", KERNELS))
    .filter((name) => existsSync(new URL(`assembly/${name}/index.ts`, KERNELS)))
    .map((name) => ({
      entry: `node-src/dsp/kernels/assembly/${name}/index.ts`,
      file: `node-src/dsp/kernels/processing/${name}/wasm-binary.ts`,
      name: "WASM_BINARY",
      what: `The kernels of assembly/${name}/`,
    })),
];

/** Compiles the AssemblyScript kernels of a module. The same source and compiler give the same bytes. */
export async function compileKernels({ entry }) {
  let binary;
  const { error, stderr } = await asc.main(
    [
      entry,
      "--baseDir",
      root,
      "--outFile",
      "kernels.wasm",
      "-O3",
      "--converge",
      "--noAssert",
      "--runtime",
      "stub",
      "--enable",
      "simd",
      "--enable",
      "bulk-memory",
    ],
    {
      writeFile: (name, contents) => {
        if (name.endsWith(".wasm")) binary = contents;
      },
    },
  );
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  return binary;
}

/** The file that carries them: what stands at `file`. */
export function kernelModule({ name, what }, binary) {
  return `/** ${what}, compiled by \`npm run build:kernels\`: a WebAssembly module in base64. */
export const ${name} =
  "${Buffer.from(binary).toString("base64")}";
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const module of MODULES) {
    const binary = await compileKernels(module);
    writeFileSync(new URL(`../${module.file}`, import.meta.url), kernelModule(module, binary));
    console.log(`${module.file}: ${binary.length} bytes of WebAssembly`);
  }
}
