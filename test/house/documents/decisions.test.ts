import { describe, expect, it } from "vitest";
import { pages } from "#test/house/documents/documents.ts";

const INDEX = "docs/adr/README.md";
const PAGES = pages("docs/adr");
const DECISIONS = PAGES.filter(({ file }) => file !== INDEX).map(({ file, text }) => ({
  file: file.replace("docs/adr/", ""),
  head: text.split("\n")[0] ?? "",
  successor: /^Status: superseded by \[?(\d{4})/m.exec(text)?.[1] ?? null,
}));
/** What a line of the index says: a decision's number, file and title, whether it is struck through, and which took its place. */
const LISTED = (PAGES.find(({ file }) => file === INDEX)?.text ?? "")
  .split("\n")
  .filter((line) => line.startsWith("- "))
  .map((line) => /^- (~~)?\[(\d{4})\]\(([^)]+)\) (.*?)(?:~~: superseded by \[(\d{4})\]\([^)]+\))?$/.exec(line));

describe("the index of decisions", () => {
  it("lists each of them once, and none that is not there", () => {
    expect(LISTED).not.toContain(null);
    expect(LISTED.map((line) => line![3]!).sort()).toEqual(DECISIONS.map(({ file }) => file).sort());
    expect(DECISIONS.length).toBeGreaterThan(90);
  });

  it.each(DECISIONS.map((each) => [each.file, each] as const))("calls %s as it calls itself", (file, decision) => {
    const [, struck, number, , title, successor] = LISTED.find((line) => line?.[3] === file) ?? [];
    expect(decision.head).toBe(`# ${number} ${title}`);
    expect(file.startsWith(`${number}-`)).toBe(true);
    expect([struck !== undefined, successor ?? null]).toEqual([decision.successor !== null, decision.successor]);
  });
});
