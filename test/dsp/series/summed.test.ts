import { expect, it } from "vitest";
import { summed } from "#src/dsp/series/summed.ts";

it("rows are added up number by number, a shorter one as if it ended in zeros", () => {
  expect([...summed([Float64Array.of(1, 2, 3), Float64Array.of(10, 20)])]).toEqual([11, 22, 3]);
  expect([...summed([])]).toEqual([]);
});
