import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** As many letters as tell one entry from another. */
const OPENING = 45;

it.each(["CHANGELOG.md", "README.md"])("%s has no entry twice", (page) => {
  const openings = readFileSync(page, "utf8")
    .split("\n")
    .filter((line) => /^(?:- |\*\*|\| )/.test(line) && line.length > OPENING)
    .map((line) => line.slice(0, OPENING));
  expect(openings.filter((opening, at) => openings.indexOf(opening) !== at)).toEqual([]);
});
