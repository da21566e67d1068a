import { expect, it } from "vitest";
import { readProof } from "#src/devices/meter/selftest/proof-table.ts";
import { selfTested } from "#test/doubles/meter/self-test.ts";

/** Milliseconds: for a machine that does ten other things. */
const LONG = 1_800_000;

it.each([
  [44_100, 32],
  [48_000, 512],
  [96_000, 128],
  [192_000, 2048],
] as const)("the self-test is in tolerance at %i Hz, in vectors of %i", { timeout: LONG }, (rate, vector) => {
  const { rows } = readProof(selfTested(rate, vector))!;
  expect(rows.filter(({ verdict }) => verdict !== "pass")).toEqual([]);
  expect(rows).toHaveLength(24);
});
