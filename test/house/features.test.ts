import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "#test/house/tracked.ts";

/** `docs/features.md`, row by row: number, capability, what stands, where it is proven, what only Live can show. */
const ROWS = readFileSync(join(ROOT, "docs/features.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));
const PLAN = readFileSync(join(ROOT, "test/TEST-PLAN.md"), "utf8");

it("has a row for each of the 120 capabilities, in their order", () => {
  expect(ROWS.map(([number]) => Number(number))).toEqual(Array.from({ length: 120 }, (_, i) => i + 1));
});

describe.each(ROWS)("%s, %s", (_number, _capability, stands, proven, live) => {
  it("names proofs and checks that are there", () => {
    const files = [...`${stands} ${proven}`.matchAll(/`((?:test|docs|scripts|node-src|presets)\/[^`]+)`/g)].map(
      ([, path]) => path!,
    );
    const checks = [...(live ?? "").matchAll(/\b[A-Z]+-\d+\b/g)].map(([id]) => id);
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(checks.filter((id) => !PLAN.includes(`| ${id} |`))).toEqual([]);
    expect(proven).toMatch(/`(test|docs)\/[^`]+`|no proof/);
    expect(live).not.toBe("");
  });
});

it("tells where each of the 42 corrections of the source document stands", () => {
  const lines = readFileSync(join(ROOT, "docs/corrections.md"), "utf8").split("\n");
  const rows = lines.filter((line) => /^\| E\d/.test(line)).map((line) => line.split(" | "));
  expect(rows.map(([name]) => name)).toEqual(Array.from({ length: 42 }, (_, i) => `| E${i + 1}`));
  const named = rows.map((cells) => [...(cells[3] ?? "").matchAll(/`([^`]+)`/g)].map(([, path]) => path!));
  expect(named.filter((paths) => paths.length === 0)).toEqual([]);
  expect(named.flat().filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
