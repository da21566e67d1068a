import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { LIVE_CHECKS } from "#src/knowledge/live/live-checks.ts";

const PLAN = readFileSync(new URL("../../TEST-PLAN.md", import.meta.url), "utf8");
const [, hour = ""] = PLAN.split("## The first hour\n");
const [, byRisk = ""] = PLAN.split("## All checks by risk\n");
const tables = byRisk.slice(byRisk.indexOf("\n## "));

const rows = (text: string) => (text.split("\n## ")[0] ?? "").split("\n").filter((line) => /^\| \w/.test(line));
const cells = (row: string) => row.split("|").map((cell) => cell.trim());

/** `WRITE-1, WRITE-3 to WRITE-5` as four checks. */
function spelledOut(text: string): readonly string[] {
  return text.split(", ").flatMap((part) => {
    const [, kind, from, to = from] = /^([A-Z0-9]+)-(\d+)(?: to \1-(\d+))?$/.exec(part) ?? [];
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${kind}-${Number(from) + index}`);
  });
}

const risks = rows(byRisk).slice(1).map(cells);

/** Where a check stands, and what is done about one that does not. */
const PLACES = [
  {
    checks: [...tables.matchAll(/^\| ([A-Z0-9]+-\d+) \|/gm)].map(([, check]) => check!),
    way: (check: string) =>
      `test/TEST-PLAN.md has no row “| ${check} | do | must be seen | assumed |” in a table: add it`,
  },
  {
    checks: risks.flatMap(([, , checks]) => spelledOut(checks!)),
    way: (check: string) =>
      `test/TEST-PLAN.md, “All checks by risk”, does not name ${check}: add it to the row of its class`,
  },
  {
    checks: LIVE_CHECKS,
    way: (check: string) =>
      `node-src/knowledge/live/live-checks.ts does not know ${check}: raise the number of its kind there, or add the kind`,
  },
];

/** What is to be done so that each check stands once in each place. */
function disagreements(places: typeof PLACES): readonly string[] {
  const all = [...new Set(places.flatMap(({ checks }) => checks))];
  return all.flatMap((check) =>
    places.flatMap(({ checks, way }) => {
      const times = checks.filter((each) => each === check).length;
      if (times === 1) return [];
      return [
        times === 0
          ? `${way(check)}, or take it out of the other two.`
          : `${check} stands ${times} times: one is to go.`,
      ];
    }),
  );
}

it("stands in the plan's tables, in its index by risk and in the list of the command, each check once in all three", () => {
  expect(disagreements(PLACES)).toEqual([]);
});

it.each(PLACES.map(({ way }, without) => [way("LOAD-1"), without] as const))("says: %s", (said, without) => {
  const lacking = PLACES.map((place, index) =>
    index === without ? { ...place, checks: place.checks.filter((check) => check !== "LOAD-1") } : place,
  );
  expect(disagreements(lacking)).toEqual([`${said}, or take it out of the other two.`]);
});

it("orders the risks with what changes a set first", () => {
  const classes = risks.map(([, kind]) => kind!);
  expect(classes).toEqual([...classes].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)));
  expect([...new Set(classes)]).toEqual(ORDER);
});

const ORDER = ["set", "sound", "sight"];

it("has a first hour of checks that the plan has, in an hour", () => {
  const steps = rows(hour).slice(1).map(cells);
  expect(steps.length).toBeGreaterThanOrEqual(12);
  expect(steps.length).toBeLessThanOrEqual(20);
  expect(steps.filter(([, , check]) => !LIVE_CHECKS.includes(check!))).toEqual([]);
  const minutes = steps.reduce((sum, [, each]) => sum + Number(each), 0);
  expect(minutes).toBeGreaterThan(50);
  expect(minutes).toBeLessThanOrEqual(60);
});
