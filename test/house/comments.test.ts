import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FILES = execFileSync("git", ["ls-files", "node-src", "scripts", "companion"], { cwd: ROOT, encoding: "utf8" })
  .split("\n")
  .filter((file) => /\.(ts|mjs|cjs|py)$/.test(file) && existsSync(join(ROOT, file)));

/** Words that make a reader turn a sentence round before it says who does what. */
const UNSAID = /\b(nobody|whoever)\b/i;

describe("a comment", () => {
  it.each(["/** Left out where nobody asked. */", "// Whoever asks is told."])(
    "is caught where it hides who acts: %s",
    (line) => {
      expect(comments(line, ".ts").filter((each) => UNSAID.test(each))).toHaveLength(1);
    },
  );

  it("is caught in Python too, and a string of the code is none", () => {
    expect(
      comments('def a():\n    """Whoever asks."""\n    # nobody\n', ".py").filter((each) => UNSAID.test(each)),
    ).toHaveLength(2);
    expect(comments('const said = "nobody";', ".ts")).toEqual([]);
  });

  it("says who does what", () => {
    expect(FILES.length).toBeGreaterThan(700);
    const hiding = FILES.filter((file) =>
      comments(readFileSync(join(ROOT, file), "utf8"), file).some((comment) => UNSAID.test(comment)),
    );
    expect(hiding).toEqual([]);
  });
});

function comments(text: string, file: string): readonly string[] {
  const kind = file.endsWith(".py") ? /"""[\s\S]*?"""|#.*$/gm : /\/\*[\s\S]*?\*\/|(?<![:"'`\w])\/\/.*$/gm;
  return text.match(kind) ?? [];
}
