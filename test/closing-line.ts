import type { Reporter, TestCase, TestModule, TestSuite } from "vitest/node";
import { isPackage, missingPackages, type Need } from "./needs.ts";

/** Ends a run with what was skipped and how to run it, and one line that a machine can read: `N passed, N failed, N skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    const skipped: TestCase[] = [];
    for (const module of modules) {
      count.failed += brokenSuites(module);
      for (const test of module.children.allTests()) {
        const state = test.result().state;
        if (state === "passed" || state === "failed") count[state] += 1;
        else {
          count.skipped += 1;
          skipped.push(test);
        }
      }
    }
    console.log(["", ...skippedLines(skipped, missingPackages())].join("\n"));
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}

/** Suites that failed by themselves, such as one without a test; a file that could not be read counts as one. */
function brokenSuites(module: TestModule): number {
  const suites = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0).length;
  return suites === 0 && module.errors().length > 0 ? 1 : suites;
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
