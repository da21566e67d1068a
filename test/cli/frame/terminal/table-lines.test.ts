import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "#src/cli/frame/terminal/columns-of.ts";
import { tableLines } from "#src/cli/frame/terminal/table-lines.ts";

const ROWS = [
  ["Depth", "float", "0 to 70 dB", "live.dial"],
  ["Preset", "enum", "Own settings", "live.menu"],
];

describe("the lines of a table", () => {
  it("are one a row where the page has room", () => {
    expect(tableLines(ROWS, { page: 80, indent: "  ", hanging: "      " })).toEqual([
      "  Depth   float  0 to 70 dB    live.dial",
      "  Preset  enum   Own settings  live.menu",
    ]);
  });

  it("go on below, all rows at one column, where it has none", () => {
    expect(tableLines(ROWS, { page: 32, indent: "  ", hanging: "      " })).toEqual([
      "  Depth   float  0 to 70 dB",
      "      live.dial",
      "  Preset  enum   Own settings",
      "      live.menu",
    ]);
  });

  it("count two columns for a wide letter", () => {
    const lines = tableLines([...ROWS, ["音量", "float", "", "x"]], { page: 80, indent: "", hanging: "" });
    expect(lines[2]).toBe("音量    float                x");
  });

  it("hold to the page whatever the cells, where each cell has room alone, and lose no word", () => {
    const cell = fc.stringMatching(/^[a-z]{1,20}$/);
    const rows = fc
      .integer({ min: 1, max: 6 })
      .chain((many) => fc.array(fc.array(cell, { minLength: many, maxLength: many }), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(rows, fc.integer({ min: 26, max: 80 }), (table, page) => {
        const lines = tableLines(table, { page, indent: "  ", hanging: "      " });
        expect(lines.every((line) => columnsOf(line) <= page)).toBe(true);
        expect(lines.join(" ").split(/ +/).filter(Boolean)).toEqual(table.flat());
      }),
    );
  });
});
