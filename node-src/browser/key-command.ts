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

/** A key by its DOM names, and what is held with it. On a Mac `key` of Option with a letter is another sign; `code` is not. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly alt: boolean;
  readonly shift: boolean;
}

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

/**
 * What the text is after a key that is typed where no text field is; `null` for a key that types nothing. A blank at the front
 * leaves it as it is, and so does Delete: it must not reach Live, which deletes what is selected there.
 */
export function typedText({ key, alt }: PressedKey, place: Place, text: string): string | null {
  if (alt || place === "text") return null;
  if (key === "Delete") return text;
  if (key === "Backspace") return [...text].slice(0, -1).join("");
  if (key === " ") return place === "list" ? `${text} `.trimStart() : null;
  return [...key].length === 1 ? text + key : null;
}

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
