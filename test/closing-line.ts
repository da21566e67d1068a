import { writeFileSync } from "node:fs";
import type { Reporter, TestCase, TestModule, TestSuite } from "vitest/node";
import { isPackage, missingPackages, type Need } from "./needs.ts";

/**
 * Ends a run with what was skipped and how to run it, what failed and why, and one line that a machine can read: `N passed, N failed, N skipped`.
 * The same of each test file goes into the file that `STEADYHAND_COUNTS` names, for whoever puts two runs together.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const ended = (state: string) => tests.filter((test) => test.result().state === state);
    const passed = ended("passed");
    const failed = ended("failed");
    const skipped = [...ended("skipped"), ...ended("pending")];
    const broken = modules.reduce((sum, module) => sum + brokenSuites(module), 0);
    console.log(["", ...skippedLines(skipped, missingPackages())].join("\n"));
    const lines = [...failed.map(failedLine), ...modules.flatMap(brokenLines), ...errors.map(strayLine)];
    if (lines.length > 0) console.log(["Failed here:", ...lines.sort(), ""].join("\n"));
    const failures = failed.length + broken + errors.length;
    const counts = process.env["STEADYHAND_COUNTS"];
    if (counts !== undefined) writeFileSync(counts, modules.map(countLine).join(""));
    console.log(`${passed.length} passed, ${failures} failed, ${skipped.length} skipped`);
  }
}

/** `passed failed skipped file`. */
function countLine(module: TestModule): string {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  const count = (...wanted: readonly string[]) => states.filter((state) => wanted.includes(state)).length;
  const failed = count("failed") + brokenSuites(module);
  return `${count("passed")} ${failed} ${count("skipped", "pending")} ${module.relativeModuleId}\n`;
}

/** Suites that failed by themselves, such as one without a test; a file that could not be read counts as one. */
function brokenSuites(module: TestModule): number {
  const suites = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0).length;
  return suites === 0 && module.errors().length > 0 ? 1 : suites;
}

function brokenLines(module: TestModule): readonly string[] {
  const errors = [...[...module.children.allSuites()].flatMap((suite) => suite.errors()), ...module.errors()];
  return brokenSuites(module) === 0 ? [] : [`  ${module.relativeModuleId}: ${firstLine(errors[0])}`];
}

function strayLine(error: unknown): string {
  return `  outside of a test: ${firstLine(error)}`;
}

function failedLine(test: TestCase): string {
  return `  ${test.module.relativeModuleId}: ${test.fullName}: ${firstLine(test.result().errors?.[0])}`;
}

/** The first line of what was thrown, no longer than a terminal is likely to show. */
function firstLine(error: unknown): string {
  const message = hasMessage(error) ? error.message : String(error);
  return (message.split("\n", 1)[0] ?? "").slice(0, 200);
}

function hasMessage(error: unknown): error is { readonly message: string } {
  return typeof error === "object" && error !== null && "message" in error && typeof error.message === "string";
}

/** A line for each suite that was skipped, what it would have needed, and at the end the way to run them all. */
function skippedLines(skipped: readonly TestCase[], missing: readonly string[]): readonly string[] {
  if (skipped.length === 0) return [];
  const groups = new Map<string, number>();
  for (const test of skipped) {
    const line = `  ${test.module.relativeModuleId}: ${outermost(test)} (${reason(test)})`;
    groups.set(line, (groups.get(line) ?? 0) + 1);
  }
  const lines = [...groups].map(([line, count]) => (count === 1 ? line : `${line.slice(0, -1)}; ${count} tests)`));
  const samples = skipped.some((test) => lacksOf(test).some((need) => !isPackage(need)));
  return [
    "Skipped here:",
    ...lines.sort(),
    ...(missing.length === 0 ? [] : ["To run what needs a package:", `  apt-get install ${missing.join(" ")}`]),
    ...(samples
      ? ["To run what needs real sets, devices and recordings:", "  STEADYHAND_SAMPLES=FOLDER npm test"]
      : []),
    "",
  ];
}

function reason(test: TestCase): string {
  const lacks = lacksOf(test);
  if (lacks.length > 0) return `needs ${lacks.join(", ")}`;
  const result = test.result();
  return result.state === "skipped" && result.note !== undefined ? result.note : "not on this system or for this user";
}

/** What the test lacks, or a suite around it. */
function lacksOf(test: TestCase): readonly Need[] {
  const lacks = new Set(test.meta().lacks ?? []);
  for (let at = test.parent; at.type === "suite"; at = at.parent)
    for (const need of at.meta().lacks ?? []) lacks.add(need);
  return [...lacks];
}

function outermost(test: TestCase): string {
  let name = test.name;
  for (let at: TestSuite | TestModule = test.parent; at.type === "suite"; at = at.parent) name = at.name;
  return name;
}
