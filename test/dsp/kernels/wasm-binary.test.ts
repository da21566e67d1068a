import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
// @ts-expect-error: a build script, plain JavaScript
import { compileKernels, kernelModule } from "../../../scripts/build-kernels.mjs";

it("the committed kernels are what their source compiles to", async () => {
  const committed = readFileSync(new URL("../../../node-src/dsp/kernels/wasm-binary.ts", import.meta.url), "utf8");
  expect(kernelModule(await compileKernels())).toBe(committed);
});
