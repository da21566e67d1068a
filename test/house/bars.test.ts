import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "#test/house/tracked.ts";

/** `docs/bars.md`, row by row: bar, what was asked, what was measured, whether it is held, where that is proven. */
const ROWS = readFileSync(join(ROOT, "docs/bars.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| .* \|$/.test(line) && !line.startsWith("| bar |"))
  .map((line) => line.slice(2, -2).split(" | "));

describe("the table of bars", () => {
  it("says of each bar what was asked, what was measured, and whether it is held", () => {
    expect(ROWS.length).toBeGreaterThan(150);
    expect(ROWS.filter((cells) => cells.length !== 5 || cells.includes(""))).toEqual([]);
    const verdicts = ROWS.map(([, , , verdict]) => verdict!);
    expect(verdicts.filter((verdict) => !/^(held|not proven|\*\*missed\*\*( .+)?)$/.test(verdict))).toEqual([]);
  });

  it("names proofs that are there", () => {
    const named = ROWS.map((cells) => [...cells[4]!.matchAll(/`([^`]+)`/g)].map(([, path]) => path!));
    expect(ROWS.filter((_, index) => named[index]!.length === 0)).toEqual([]);
    expect(named.flat().filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it("stands, as the tables of README do, as runs wrote what it is made of", () => {
    const run = spawnSync("node", ["scripts/tables/written-tables.mjs", "--check"], { cwd: ROOT, encoding: "utf8" });
    expect(run.stdout + run.stderr).toBe("");
    expect(run.status).toBe(0);
  });
});
