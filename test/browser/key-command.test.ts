import { describe, expect, it } from "vitest";
import { keyCommand } from "#src/browser/key-command.ts";

describe("a key in the preset browser", () => {
  it.each([
    ["Enter", "apply"],
    [" ", "audition"],
    ["f", "favourite"],
    ["F", "favourite"],
    ["/", "search"],
    ["Escape", "escape"],
    ["ArrowDown", "down"],
    ["End", "last"],
    ["b", "slotB"],
  ] as const)("%s in the list is %s", (key, command) => {
    expect(keyCommand(key, "list")).toBe(command);
  });

  it("is a letter in a text field, unless it moves, applies or leaves", () => {
    for (const letter of [" ", "f", "/", "a", "s", "Backspace", "Delete", "Home", "ArrowLeft"])
      expect(keyCommand(letter, "text")).toBeNull();
    expect(keyCommand("ArrowDown", "text")).toBe("down");
    expect(keyCommand("Enter", "text")).toBe("apply");
  });

  it("presses the button that it stands on", () => {
    for (const place of ["button", "tabs"] as const) {
      expect(keyCommand("Enter", place)).toBeNull();
      expect(keyCommand(" ", place)).toBeNull();
      expect(keyCommand("Escape", place)).toBe("escape");
    }
    expect(keyCommand("ArrowRight", "tabs")).toBe("nextDevice");
  });

  it("is nobody's where nothing was meant", () => {
    for (const key of ["q", "Tab", "Shift", "F5", "constructor", "toString"])
      expect(keyCommand(key, "list")).toBeNull();
  });
});
