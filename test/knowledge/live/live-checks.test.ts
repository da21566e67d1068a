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

it("has the checks of the plan's tables, a check that is added there included", () => {
  const planned = [...tables.matchAll(/^\| ([A-Z0-9]+-\d+) \|/gm)].map(([, check]) => check!);
  expect([...LIVE_CHECKS].sort()).toEqual([...planned].sort());
});

it("finds each of them once among the risks, what changes a set first", () => {
  const risks = rows(byRisk).slice(1).map(cells);
  const named = risks.flatMap(([, , checks]) => spelledOut(checks!));
  expect([...named].sort()).toEqual([...LIVE_CHECKS].sort());
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
