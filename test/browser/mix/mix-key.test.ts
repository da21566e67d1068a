import { describe, expect, it } from "vitest";
import { mixKey } from "#src/browser/mix/mix-key.ts";

/** A key as the DOM tells it: `"Alt+l"` of a Mac is another sign on the key L. */
function pressed(words: string) {
  const parts = words.split("+");
  const key = parts.at(-1)!;
  const code = /^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key;
  const alt = parts.includes("Alt");
  return { key: alt && key.length === 1 ? "¬" : key, code, alt, shift: parts.includes("Shift") };
}

describe("a key in the window of a mix", () => {
  it.each([
    ["ArrowDown", "down"],
    ["ArrowRight", "right"],
    ["PageUp", "pageUp"],
    ["End", "last"],
    ["Enter", "press"],
    [" ", "press"],
    ["Shift+Enter", "only"],
    ["Escape", "escape"],
    ["/", "find"],
    ["Alt+2", "moves"],
    ["Alt+a", "analyse"],
    ["Alt+p", "apply"],
    ["Alt+r", "revert"],
    ["Alt+l", "lock"],
  ] as const)("%s is %s", (words, command) => {
    expect(mixKey(pressed(words), "elsewhere")).toBe(command);
  });

  it("never acts as a letter or a digit alone, and in a text field not as a blank", () => {
    for (const key of "abcdefghijklmnopqrstuvwxyzAPRLSäß0123456789.,-+'")
      for (const place of ["text", "elsewhere"] as const)
        expect(mixKey({ key, code: "", alt: false, shift: false }, place)).toBeNull();
    for (const key of [" ", "/", "Home", "ArrowLeft", "Backspace"]) expect(mixKey(pressed(key), "text")).toBeNull();
    expect(mixKey(pressed("Enter"), "text")).toBe("down");
  });

  it("is nobody's where nothing was meant", () => {
    for (const key of ["Tab", "Shift", "F5", "constructor", "Alt+q"])
      expect(mixKey(pressed(key), "elsewhere")).toBeNull();
  });
});
