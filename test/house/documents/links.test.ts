import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { pages, proseOf, type UserPage } from "#test/house/documents/documents.ts";
import { ROOT } from "#test/house/tracked.ts";

const PAGES = pages("*.md", "docs", "test");

/** Links and pictures of a page that lead to no file, or to no heading of it. */
function deadLinks(page: UserPage): readonly string[] {
  return [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to = ""]) => to)
    .filter((to) => !/^[a-z]+:/.test(to))
    .filter((to) => {
      const [path = "", heading] = to.split("#");
      const file = path === "" ? page.file : normalize(join(dirname(page.file), path));
      if (!existsSync(join(ROOT, file))) return true;
      return heading !== undefined && !headingsOf(file === page.file ? page.text : textOf(file)).has(heading);
    });
}

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** The headings of a text as links name them. */
function headingsOf(text: string): ReadonlySet<string> {
  const prose = proseOf({ file: "", text });
  return new Set([...prose.matchAll(/^#+ (.*)$/gm)].map(([, words = ""]) => anchorOf(words)));
}

function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .trim()
    .replaceAll(" ", "-");
}

describe("every link leads to a file that is there, and to a heading of it:", () => {
  it.each(PAGES.map((page) => [page.file, page] as const))("in %s", (_, page) => {
    expect(deadLinks(page)).toEqual([]);
  });

  it("and one that does not is found", () => {
    const planted =
      "# A head, `coded`\n[a](missing.md) [b](#no-head) [c](#a-head-coded) [d](README.md#nowhere) [e](docs)";
    expect(deadLinks({ file: "README.md", text: planted })).toEqual(["missing.md", "#no-head", "README.md#nowhere"]);
    expect(PAGES.length).toBeGreaterThan(100);
  });
});
