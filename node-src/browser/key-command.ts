import type { PressedKey } from "#src/browser/frame/typed-text.ts";

/** What a key asks for. */
export type Command =
  | "up"
  | "down"
  | "pageUp"
  | "pageDown"
  | "first"
  | "last"
  | "previousDevice"
  | "nextDevice"
  | "apply"
  | "audition"
  | "favourite"
  | "search"
  | "escape"
  | "slotA"
  | "slotB"
  | "save"
  | "rename"
  | "remove"
  | "undo";

/** Where the focus stands. In a text field letters are letters; on a button Enter and Space press it. */
export type Place = "list" | "text" | "button" | "tabs";

/**
 * The command of a key, or `null` when it is none of the page's. A letter alone never acts: it is typed. What acts beside Enter
 * is held with Shift or Alt, or has no sign.
 */
export function keyCommand({ key, code, alt, shift }: PressedKey, place: Place): Command | null {
  if (alt) return WITH_ALT.get(code) ?? null;
  if (OWN[place].has(key)) return null;
  if (key === "Enter" && shift) return "audition";
  return ALWAYS.get(key) ?? (place === "text" ? null : (ELSEWHERE.get(key) ?? null));
}

/** Keys that belong to what the focus stands on. */
const OWN: Readonly<Record<Place, ReadonlySet<string>>> = {
  list: new Set(),
  text: new Set(),
  button: new Set(["Enter", " "]),
  tabs: new Set(["Enter", " ", "Home", "End"]),
};

const ALWAYS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  ["PageUp", "pageUp"],
  ["PageDown", "pageDown"],
  ["Enter", "apply"],
  ["Escape", "escape"],
  ["F2", "rename"],
]);

const ELSEWHERE: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["Home", "first"],
  ["End", "last"],
  ["ArrowLeft", "previousDevice"],
  ["ArrowRight", "nextDevice"],
  ["/", "search"],
]);

const WITH_ALT: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["KeyF", "favourite"],
  ["KeyA", "slotA"],
  ["KeyB", "slotB"],
  ["KeyS", "save"],
  ["Delete", "remove"],
  ["Backspace", "remove"],
  ["KeyZ", "undo"],
]);
