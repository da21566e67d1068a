import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT, tracked } from "#test/house/tracked.ts";

/** Numbered checks of the plan, in its order. */
const CHECKS = [...readFileSync(join(ROOT, "test/TEST-PLAN.md"), "utf8").matchAll(/^\| ([A-Z]+-\d+) \|/gm)].map(
  ([, id]) => id!,
);

it("gives each check of the test plan a number of its own", () => {
  expect(CHECKS.filter((id, place) => CHECKS.indexOf(id) !== place)).toEqual([]);
  expect(CHECKS.length).toBeGreaterThan(200);
});

it("names no check that the plan does not have", () => {
  const kinds = new Set(CHECKS.map((id) => id.replace(/-\d+$/, "")));
  const unknown = tracked("README.md", "docs", "test/TEST-PLAN.md")
    .filter((path) => path.endsWith(".md"))
    .flatMap((path) =>
      [...readFileSync(join(ROOT, path), "utf8").matchAll(/\b([A-Z]+)-\d+\b/g)]
        .filter(([id, kind]) => kinds.has(kind!) && !CHECKS.includes(id))
        .map(([id]) => `${path}: ${id}`),
    );
  expect(unknown).toEqual([]);
});
