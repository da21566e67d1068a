import { join, sep } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyName } from "#src/cli/copy/copy-name.ts";

describe("the copy that nobody named", () => {
  it.each([
    ["My Song.als", "ride", "My Song (ride).als"],
    ["sets/My Song.als", "pump", "sets/My Song (pump).als"],
    ["My Song (ride).als", "ride", "My Song (ride 2).als"],
    ["My Song (ride 9).als", "ride", "My Song (ride 10).als"],
    ["My Song (Ride).als", "ride", "My Song (ride 2).als"],
    ["My Song (ride).als", "pump", "My Song (ride) (pump).als"],
    ["My Song (ride) (pump).als", "pump", "My Song (ride) (pump 2).als"],
    ["My Song (bridge).als", "ride", "My Song (bridge) (ride).als"],
    ["(ride).als", "ride", "(ride) (ride).als"],
    ["Clip.alc", "sweep", "Clip (sweep).alc"],
    [
      "My Song Project/Backup/My Song [2026-11-29 160000].als",
      "ride",
      "My Song Project/My Song [2026-11-29 160000] (ride).als",
    ],
    ["A\u0308pfel.als", "throw", "A\u0308pfel (throw).als"],
  ])("of %s by %s: %s", (set, command, copy) => {
    expect(copyName(set.replaceAll("/", sep), command)).toBe(copy.replaceAll("/", sep));
  });

  it("has a name that a disk takes, whole characters, beside the set and never in Backup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), (text) => {
        const stem = text.replace(/[/\\\0]/g, "_");
        for (const folder of ["Project", join("Project", "Backup")]) {
          const copy = copyName(join(folder, `${stem}.als`), "ride");
          const name = copy.slice("Project".length + 1);
          expect(copy.startsWith(`Project${sep}`)).toBe(true);
          expect(name).not.toContain(sep);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
          expect(name).toMatch(/\(ride(?: \d+)?\)\.als$/);
          expect(/\p{Cs}/u.test(name) && !/\p{Cs}/u.test(stem)).toBe(false);
        }
      }),
    );
  });
});
