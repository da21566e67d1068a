import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LONGEST = 250;
const FULL = 12;

it("Python files are under 250 lines, at most 12 a folder", () => {
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.py"], { cwd: ROOT, encoding: "utf8" });
  const found = files.split("\n").filter((file) => file !== "");
  expect(found.filter((file) => file.startsWith("companion/")).length).toBeGreaterThan(FULL);
  expect(crowded(ROOT, found)).toEqual([]);
});

it("a file that is too long and a folder that is too full are seen", () => {
  const house = mkdtempSync(join(tmpdir(), "steadyhand-python-"));
  try {
    const full = Array.from({ length: FULL + 1 }, (_, index) => `full/planted_${index}.py`);
    for (const file of [...full, "long/planted.py"]) {
      mkdirSync(join(house, dirname(file)), { recursive: true });
      writeFileSync(join(house, file), "x = 1\n".repeat(file.startsWith("long") ? LONGEST + 1 : 1));
    }
    expect(crowded(house, [...full, "long/planted.py"])).toEqual(["long/planted.py", "full"]);
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
});

/** Files that are too long, then folders that are too full. */
function crowded(root: string, files: readonly string[]): string[] {
  const long = files.filter((file) => readFileSync(join(root, file), "utf8").trimEnd().split("\n").length > LONGEST);
  const folders = new Map<string, number>();
  for (const file of files) folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
  return [...long, ...[...folders].filter(([, held]) => held > FULL).map(([folder]) => folder)];
}
