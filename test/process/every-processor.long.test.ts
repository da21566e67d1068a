import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { type ProcessorCase, processorContract } from "#test/contracts/processor.ts";

const CASES = fileURLToPath(new URL("cases", import.meta.url));
const PROCESS = fileURLToPath(new URL("../../node-src/process", import.meta.url));

const FILES = readdirSync(CASES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** A file of cases for each processor: who adds one adds its file. */
for (const file of FILES) {
  const { CASES: cases } = (await import(/* @vite-ignore */ join(CASES, file))) as {
    readonly CASES: readonly ProcessorCase[];
  };
  for (const one of cases) processorContract(one);
}

it("every file that makes a processor has its case", () => {
  const makers = readdirSync(PROCESS, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && readFileSync(join(PROCESS, file), "utf8").includes("createProcessor("))
    .filter((file) => file !== "create-processor.ts");
  const tried = FILES.map((file) => readFileSync(join(CASES, file), "utf8"));
  expect(makers.length).toBeGreaterThan(3);
  expect(makers.filter((file) => !tried.some((text) => text.includes(`"#src/process/${file}"`)))).toEqual([]);
});
