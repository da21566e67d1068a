import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PAGE_TESTS = execFileSync("git", ["grep", "-lE", "sharedChromium|playwright-core", "--", "test/*.test.ts"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && !file.endsWith("/page-reads.test.ts"));

/** What of a page, asked for once, may be a moment too early. */
const READS =
  "textContent|allTextContents|innerText|isVisible|isHidden|getAttribute|inputValue|count|evaluate|evaluateAll|boundingBox|ariaSnapshot|title";
const READ_ONCE = new RegExp(
  `\\bexpect\\((?:(?!\\bexpect\\b)[^;])*?\\bawait\\b(?:(?!\\bexpect\\b)[^;])*?\\.(?:${READS})\\(`,
  "g",
);

function readOnce(source: string): readonly string[] {
  return source.match(READ_ONCE) ?? [];
}

describe("tests of pages in a browser", () => {
  it.each(PAGE_TESTS)("%s: what a page shows is polled for, never read once", (file) => {
    expect(readOnce(readFileSync(join(ROOT, file), "utf8"))).toEqual([]);
  });

  it("sees a page that is read once, on one line and on more", () => {
    for (const planted of [
      'expect(await page.locator("#name").textContent()).toBe("A");',
      'expect([await page.locator("#name").isVisible(), 1]).toEqual([true, 1]);',
      "expect(\n  (await row.boundingBox())?.height,\n).toBeLessThan(3);",
    ])
      expect(readOnce(planted)).toHaveLength(1);
    for (const right of [
      'await expect.poll(() => page.locator("#name").textContent()).toBe("A");',
      "expect(await window.said()).toEqual([]);",
      'const name = await page.locator("#name").textContent();\nexpect(name).toBe("A");',
    ])
      expect(readOnce(right)).toEqual([]);
  });
});
