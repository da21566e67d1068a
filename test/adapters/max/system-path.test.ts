import { expect, it } from "vitest";
import { systemPath } from "#src/adapters/max/system-path.ts";

it.each([
  ["darwin", "Macintosh HD:/Users/me/A preset.json", "/Volumes/Macintosh HD/Users/me/A preset.json"],
  ["darwin", "Work:/a.json", "/Volumes/Work/a.json"],
  ["darwin", "/Users/me/12:30.json", "/Users/me/12:30.json"],
  ["darwin", "/Users/me:/a.json", "/Users/me:/a.json"],
  ["win32", "C:/Users/me/a.json", "C:/Users/me/a.json"],
  ["win32", "//server/share/a.json", "//server/share/a.json"],
] as const)("on %s a path of Max's, %s, is %s", (system, path, wanted) => {
  expect(systemPath(path, system)).toBe(wanted);
});
