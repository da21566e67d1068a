import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const root = fileURLToPath(new URL("..", import.meta.url));
const ENTRY = "node-src/dsp/kernels/assembly/index.ts";
const MODULE = new URL("../node-src/dsp/kernels/wasm-binary.ts", import.meta.url);

/** Compiles the AssemblyScript kernels. The same source and compiler give the same bytes. */
export async function compileKernels() {
  let binary;
  const { error, stderr } = await asc.main(
    [
      ENTRY,
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

/** The module that carries them: what `wasm-binary.ts` must hold. */
export function kernelModule(binary) {
  return `/** The kernels of assembly/, compiled by \`npm run build:kernels\`: a WebAssembly module in base64. */
export const WASM_BINARY =
  "${Buffer.from(binary).toString("base64")}";
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const binary = await compileKernels();
  writeFileSync(MODULE, kernelModule(binary));
  console.log(`wasm-binary.ts: ${binary.length} bytes of WebAssembly`);
}
