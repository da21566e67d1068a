import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
// @ts-expect-error: a build script, plain JavaScript
import { compileKernels, kernelModule, MODULES } from "../../../scripts/build-kernels.mjs";

it.each(MODULES as { file: string }[])(
  "the committed kernels in $file are what their source compiles to",
  async (module) => {
    const committed = readFileSync(new URL(`../../../${module.file}`, import.meta.url), "utf8");
    expect(kernelModule(module, await compileKernels(module))).toBe(committed);
  },
);
