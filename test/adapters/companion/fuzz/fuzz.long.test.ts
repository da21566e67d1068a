import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { LiveAge } from "#test/doubles/live-module/live-process.ts";
import { needs } from "#test/needs.ts";

const FUZZ = fileURLToPath(new URL("fuzz.py", import.meta.url));
/** A sample of the 10,000 that `npm run fuzz` runs. */
const CASES = 60;
const AGES: readonly LiveAge[] = ["12.0", "12.1", "12.2", "12.3", "12.4"];

interface Outcome {
  readonly cases: number;
  readonly broken: number;
  readonly first: readonly unknown[];
  readonly answers: Readonly<Record<string, number>>;
}

describe("whatever is ordered and whatever fails", needs("python3"), () => {
  it.each(AGES)("in Live %s what stands is what stood or what was asked for, or the answer says so", (age) => {
    const { first, cases, answers } = fuzz(age, {});
    expect(first).toEqual([]);
    expect(cases).toBe(CASES);
    expect(answers["done"]).toBeGreaterThan(0);
  });

  it("a companion that puts nothing back is seen", () => {
    expect(fuzz("12.4", { FUZZ_PLANT: "put-nothing-back" }).broken).toBeGreaterThan(0);
  });
});

function fuzz(age: LiveAge, planted: Readonly<Record<string, string>>): Outcome {
  const env = { ...process.env, ...planted };
  return JSON.parse(execFileSync("python3", ["-B", FUZZ, age, "0", String(CASES)], { encoding: "utf8", env }));
}
