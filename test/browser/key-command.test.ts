import { describe, expect, it } from "vitest";
import { type PressedKey, typedText } from "#src/browser/frame/typed-text.ts";
import { keyCommand, type Place } from "#src/browser/key-command.ts";

/** A key as the DOM tells it: `"Alt+b"` of a Mac is the sign ∫ on the key B. */
function pressed(words: string): PressedKey {
  const parts = words.split("+");
  const key = parts.at(-1)!;
  const letter = /^[a-z]$/i.test(key);
  const alt = parts.includes("Alt");
  return {
    key: alt && letter ? "∫" : key,
    code: letter ? `Key${key.toUpperCase()}` : key,
    alt,
    shift: parts.includes("Shift"),
  };
}

const PLACES: readonly Place[] = ["list", "text", "button", "tabs"];

describe("a key in the preset browser", () => {
  it.each([
    ["Enter", "apply"],
    ["Shift+Enter", "audition"],
    ["Alt+f", "favourite"],
    ["Alt+a", "slotA"],
    ["Alt+b", "slotB"],
    ["Alt+s", "save"],
    ["Alt+Delete", "remove"],
    ["Alt+z", "undo"],
    ["F2", "rename"],
    ["/", "search"],
    ["Escape", "escape"],
    ["ArrowDown", "down"],
    ["End", "last"],
  ] as const)("%s in the list is %s", (words, command) => {
    expect(keyCommand(pressed(words), "list")).toBe(command);
  });

  it("never acts as a letter, a digit or a blank alone, wherever the focus stands", () => {
    for (const letter of "abcdefghijklmnopqrstuvwxyzABFSäß0123456789 .,-+'")
      for (const place of PLACES)
        expect(keyCommand({ key: letter, code: "", alt: false, shift: false }, place)).toBeNull();
  });

  it("is typed where no text field is, letter after letter, and taken back by Backspace", () => {
    let text = "";
    for (const key of [" ", "b", "a", "s", "s", " ", "d", "Backspace", "Delete"])
      text = typedText(pressed(key), "list", text) ?? "what reaches Live";
    expect(text).toBe("bass ");
    expect(typedText(pressed("Backspace"), "list", "")).toBe("");
    for (const key of ["Tab", "Shift", "F5", "Home", "Alt+b"]) expect(typedText(pressed(key), "list", "x")).toBeNull();
    expect(typedText(pressed(" "), "button", "x")).toBeNull();
    expect(typedText(pressed("b"), "text", "x")).toBeNull();
  });

  it("is a letter in a text field, unless it moves, applies or leaves", () => {
    for (const letter of [" ", "f", "/", "a", "s", "Backspace", "Delete", "Home", "ArrowLeft"])
      expect(keyCommand(pressed(letter), "text")).toBeNull();
    expect(keyCommand(pressed("ArrowDown"), "text")).toBe("down");
    expect(keyCommand(pressed("Enter"), "text")).toBe("apply");
  });

  it("presses the button that it stands on", () => {
    for (const place of ["button", "tabs"] as const) {
      expect(keyCommand(pressed("Enter"), place)).toBeNull();
      expect(keyCommand(pressed(" "), place)).toBeNull();
      expect(keyCommand(pressed("Escape"), place)).toBe("escape");
    }
    expect(keyCommand(pressed("ArrowRight"), "tabs")).toBe("nextDevice");
  });

  it("is nobody's where nothing was meant", () => {
    for (const key of ["q", "Tab", "Shift", "F5", "constructor", "toString"])
      expect(keyCommand(pressed(key), "list")).toBeNull();
  });
});
