import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const GUIDE = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
const LEVELS = 2;

/** Rooms of two levels that hold a file somewhere; an empty folder that a change of branch left behind is none. */
function roomsOnDisk(): readonly string[] {
  const files = readdirSync(join(ROOT, "node-src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.parentPath.slice(join(ROOT, "node-src").length + 1).split(sep));
  const rooms = files.flatMap((path) => [path[0]!, path.slice(0, LEVELS).join("/")]);
  return [...new Set(rooms)].filter((room) => room !== "").sort();
}

/** The rows of “Every room”: room, what it holds, when one goes there. */
function roomsNamed(): readonly (readonly string[])[] {
  const [, section = ""] = GUIDE.split("### Every room\n");
  const [table = ""] = section.split("\n## ");
  return table
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe("CONTRIBUTING finds the room:", () => {
  it("every room of two levels is named once, and none that is not there", () => {
    const named = roomsNamed().map(([room]) => room!.replaceAll("`", ""));
    expect([...named].sort()).toEqual(roomsOnDisk());
  });

  it("each with what it holds and when one goes there, in words of its own", () => {
    const rows = roomsNamed();
    for (const [room, ...said] of rows) {
      expect([room, said.length]).toEqual([room, 2]);
      for (const cell of said) expect([room, cell.split(" ").length >= 2]).toEqual([room, true]);
    }
    for (const column of [1, 2]) expect(new Set(rows.map((row) => row[column])).size).toBe(rows.length);
  });
});
