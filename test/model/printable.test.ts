import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printable, withoutControls } from "#src/model/printable.ts";

describe("printable", () => {
  it("law: one line, no control, no override, and what is clean stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = printable(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
        expect(printable(shown)).toBe(shown);
      }),
    );
  });

  it.each([
    ["an escape sequence", "Lead\u001b[2J\u001b]0;title\u0007", "Lead\uFFFD[2J\uFFFD]0;title\uFFFD"],
    ["a control sequence of one character", "a\u009b31mb", "a\uFFFD31mb"],
    ["lines", "one\ntwo\r\nthree\u2028four", "one two three four"],
    ["an override", "exe\u202Evaw", "exe\uFFFDvaw"],
    ["names of the world", "Chœur 🎤 ‏קול", "Chœur 🎤 ‏קול"],
  ])("%s", (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it("keeps tabs and line feeds for a page", () => {
    expect(withoutControls("a\tb\nc\u001bd")).toBe("a\tb\nc\uFFFDd");
  });
});
