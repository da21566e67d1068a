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
  | "remove";

/** Where the focus stands. In a text field letters are letters; on a button Enter and Space press it. */
export type Place = "list" | "text" | "button" | "tabs";

/** The command of a key by its DOM name (`KeyboardEvent.key`), or `null` when it is none of the page's. */
export function keyCommand(key: string, place: Place): Command | null {
  if (place === "text") return IN_TEXT.get(key) ?? null;
  if (place !== "list" && (key === "Enter" || key === " ")) return null;
  if (place === "tabs" && (key === "Home" || key === "End")) return null;
  return IN_TEXT.get(key) ?? ELSEWHERE.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}

const IN_TEXT: ReadonlyMap<string, Command> = new Map<string, Command>([
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
  [" ", "audition"],
  ["f", "favourite"],
  ["/", "search"],
  ["a", "slotA"],
  ["b", "slotB"],
  ["s", "save"],
  ["Delete", "remove"],
  ["Backspace", "remove"],
]);
