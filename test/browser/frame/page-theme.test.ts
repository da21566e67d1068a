import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Colour, contrast, fromLive, pageTheme, type ThemeColours } from "#src/browser/frame/page-theme.ts";
import { TO_PAGE } from "#src/browser/protocol.ts";

const part = fc.double({ min: 0, max: 1, noNaN: true });
const colour: fc.Arbitrary<Colour> = fc.tuple(part, part, part);
const NAMES = [
  "surface",
  "raised",
  "control",
  "chosen",
  "selection",
  "lcd",
  "frame",
  "text",
  "dim",
  "lcdText",
  "lcdDim",
  "curve",
  "second",
  "warning",
] as const;
const sent = fc.record(
  Object.fromEntries(NAMES.map((name) => [name, colour])) as Record<(typeof NAMES)[number], typeof colour>,
  {
    requiredKeys: [],
  },
) as fc.Arbitrary<Partial<ThemeColours>>;

describe("the page's colours", () => {
  it("can be read on every ground, whatever theme Live sends", () => {
    fc.assert(
      fc.property(sent, (colours) => {
        expect(poor(pageTheme(colours))).toEqual([]);
      }),
    );
  });

  it("are Live's own wherever those can be read", () => {
    const theme = pageTheme({ surface: [0, 0, 0], text: [1, 1, 1] });
    expect(theme["--surface"]).toBe("rgb(0 0 0)");
    expect(theme["--text-on-surface"]).toBe("rgb(255 255 255)");
  });

  it("come by Live's own names, with or without opacity, and what is no colour of the page is left out", () => {
    const told = TO_PAGE.read(["theme", "lcd_bg", 0, 0, 0.5, 1, "value_arc", 1, 0, 0, "key_assignment", 0, 1, 0, 1]);
    expect(told?.say === "theme" && fromLive(told.colours)).toEqual({ lcd: [0, 0, 0.5], second: [1, 0, 0] });
    expect(fromLive({ surface: [1, 1, 1], __proto__x: [0, 0, 0] })).toEqual({ surface: [1, 1, 1] });
  });

  it("take what Live did not send from the theme that its surface is nearer to", () => {
    expect(pageTheme({})).toEqual(pageTheme({ surface: [0x36 / 255, 0x36 / 255, 0x36 / 255] }));
    expect(pageTheme({ surface: [0.9, 0.9, 0.9] })["--control"]).toBe("rgb(228 228 228)");
  });

  it("stand at the contrast that the standard's own words give", () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 10);
    expect(contrast([1, 1, 1], [1, 1, 1])).toBe(1);
    // WCAG 2.2: #767676 is the lightest grey that reads on white.
    expect(contrast([0x76 / 255, 0x76 / 255, 0x76 / 255], [1, 1, 1])).toBeCloseTo(4.54, 2);
  });
});

/** Each property whose name says what it stands on, where it cannot be read there: letters at 4.5:1, strokes at 3:1. */
function poor(theme: Readonly<Record<string, string>>): string[] {
  const standing = Object.keys(theme).filter((name) => name.includes("-on-"));
  expect(standing.length).toBeGreaterThan(15);
  return standing.filter((name) => {
    const [what, ground] = name.split("-on-") as [string, string];
    const least = /text|dim|warning/.test(what) ? 4.5 : 3;
    return contrast(parsed(theme[name]), parsed(theme[`--${ground}`])) < least;
  });
}

function parsed(css: string | undefined): Colour {
  return css!.match(/\d+/g)!.map((part) => Number(part) / 255) as unknown as Colour;
}
