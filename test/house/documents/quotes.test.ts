import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { proseOf, USER_PAGES, type UserPage } from "#test/house/documents/documents.ts";
import { ROOT, tracked } from "#test/house/tracked.ts";

/** All that a face, a window, the terminal or the companion can say: the sources, with blanks as one. */
const SAID = tracked("node-src", "companion")
  .filter((file) => /\.(?:ts|html|py)$/.test(file))
  .map((file) => spaced(readFileSync(join(ROOT, file), "utf8")))
  .join("\n");

/** Quoted words that are not ours, or that are put together as they are said. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  "docs/guide/measuring.md": [
    "Loudness normalization",
    "Track not as loud as others",
    "content loudness",
    "Stats for nerds",
  ],
  "docs/guide/recipes.md": ["Press Analyse: hits were not heard yet."],
  "docs/guide/strip.md": ["note 69.0", "0.25 cycles"],
};

function spaced(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** What a page quotes that is said nowhere. */
function neverSaid(page: UserPage, others: readonly string[]): readonly string[] {
  return [...spaced(proseOf(page)).matchAll(/“([^”]+)”/g)]
    .map(([, words = ""]) => words)
    .filter((words) => !SAID.includes(words) && !others.includes(words));
}

describe("every sentence that a page for users quotes is said as it is quoted:", () => {
  it.each(USER_PAGES.map((page) => [page.file, page] as const))("in %s", (file, page) => {
    expect(neverSaid(page, OTHERS[file] ?? [])).toEqual([]);
  });

  it("and one that is not is found", () => {
    const text = "It says “No companion\nanswers” or “No companion\nlistens”.";
    expect(neverSaid({ file: "", text }, [])).toEqual(["No companion listens"]);
  });
});
