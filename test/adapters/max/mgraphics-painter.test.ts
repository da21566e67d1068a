import { describe, expect, it } from "vitest";
import { INKS } from "#src/ports/painter.ts";
import { painterContract } from "#test/contracts/painter.ts";
import { recordMgraphics } from "#test/doubles/devices/recorders.ts";

painterContract("Max", recordMgraphics);

describe("the colours of Max", () => {
  it("are asked for by Live's names, once a painter", () => {
    const asked: string[] = [];
    const { painter } = recordMgraphics((name) => {
      asked.push(name);
      return [0.1, 0.2, 0.3, 1];
    });
    for (let round = 0; round < 2; round++) {
      for (const ink of ["lcdBackground", "accent", "text"] as const) {
        painter.rectangle(0, 0, 1, 1);
        painter.fill(ink);
      }
    }
    expect(asked).toEqual(["live_lcd_bg", "live_lcd_control_fg", "live_lcd_title"]);
  });

  it("are Live's where Live has them, with their own opacity", () => {
    const { painter, marks } = recordMgraphics(() => [0.25, 0.5, 0.75, 0.5]);
    painter.rectangle(0, 0, 1, 1);
    painter.fill("accent", 0.5);
    expect(marks).toMatchObject([{ colour: "0.25 0.5 0.75", opacity: 0.25 }]);
  });

  it.each([
    ["unknown", undefined],
    ["not numbers", [Number.NaN, Number.NaN, Number.NaN]],
    ["empty", []],
    ["out of range", [300, 0, 0, 1]],
  ] as const)("fall back to Live's dark theme where they are %s", (_what, answer) => {
    const { painter, marks } = recordMgraphics(() => answer);
    for (const ink of INKS) {
      painter.rectangle(0, 0, 1, 1);
      painter.fill(ink);
    }
    const parts = marks.flatMap(({ colour, opacity }) => [...colour.split(" ").map(Number), opacity]);
    expect(parts).toHaveLength(INKS.length * 4);
    expect(parts.every((part) => part >= 0 && part <= 1)).toBe(true);
    expect(marks).toContainEqual(expect.objectContaining({ colour: "1 0.678 0.337" }));
  });
});
