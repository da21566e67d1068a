import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pages, type UserPage } from "#test/house/documents/documents.ts";
import { ROOT, tracked } from "#test/house/tracked.ts";

const PAGES = pages("*.md", "docs", "test").filter(({ file }) => file !== "CHANGELOG.md");
const FILES = tracked(".");
/** The folders that a path begins with where it is one of the repository, or of its code. */
const ROOTS = new Set(FILES.flatMap((file) => [file.split("/")[0], /^node-src\/([^/]+)\//.exec(file)?.[1]]));
const NAMES = new Set(FILES.map((file) => file.split("/").at(-1)));

/** Paths and names of source files in backticks that lead to nothing. A path may begin at the root or in `node-src`, and leave a module's `.ts` out. */
function deadPaths({ text }: UserPage): readonly string[] {
  const phrases = [...text.matchAll(/`([^`\n]+)`/g)].map(([, phrase = ""]) => phrase.replace(/#.*$/, ""));
  return phrases.filter((phrase) => (isPath(phrase) && !isThere(phrase)) || (isSource(phrase) && !NAMES.has(phrase)));
}

function isPath(phrase: string): boolean {
  return /^[\w.@-]+(?:\/[\w.@-]*)+$/.test(phrase) && ROOTS.has(phrase.split("/")[0]);
}

function isThere(path: string): boolean {
  return [path, `node-src/${path}`].some(
    (place) => existsSync(join(ROOT, place)) || existsSync(join(ROOT, `${place}.ts`)),
  );
}

function isSource(phrase: string): boolean {
  return /^[\w-]+(?:\.test)?\.(?:ts|mjs|py|css)$/.test(phrase);
}

describe("every path in backticks leads to something that is there:", () => {
  it.each(PAGES.map((page) => [page.file, page] as const))("in %s", (_, page) => {
    expect(deadPaths(page)).toEqual([]);
  });

  it("and one that does not is found", () => {
    const text =
      "`node-src/cli/gone.ts` `chassis/gone/` `gone.ts` `chassis/face` `curve/simplify` `Song.als` `and/or` `docs/adr`";
    expect(deadPaths({ file: "", text })).toEqual(["node-src/cli/gone.ts", "chassis/gone/", "gone.ts"]);
    expect(PAGES.length).toBeGreaterThan(100);
  });
});
