import type { PressedKey } from "#src/browser/frame/typed-text.ts";

/** What a key asks for in the window of a mix. */
export type MixCommand =
  | "up"
  | "down"
  | "left"
  | "right"
  | "pageUp"
  | "pageDown"
  | "first"
  | "last"
  | "press"
  | "only"
  | "escape"
  | "tracks"
  | "moves"
  | "masking"
  | "find"
  | "analyse"
  | "apply"
  | "revert"
  | "lock";

/** In a text field letters are letters; elsewhere Enter and a blank press what the focus stands on. */
export type MixPlace = "text" | "elsewhere";

/**
 * The command of a key, or `null` when it is none of the page's. A letter alone never acts: it is typed. What changes the mix is held
 * with Shift or Alt, or presses what the focus stands on.
 */
export function mixKey({ key, code, alt, shift }: PressedKey, place: MixPlace): MixCommand | null {
  if (alt) return WITH_ALT.get(code) ?? null;
  if (place === "text") return key === "Enter" ? "down" : (ALWAYS.get(key) ?? null);
  if (key === "Enter" && shift) return "only";
  return ALWAYS.get(key) ?? ELSEWHERE.get(key) ?? null;
}

const ALWAYS: ReadonlyMap<string, MixCommand> = new Map<string, MixCommand>([
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  ["PageUp", "pageUp"],
  ["PageDown", "pageDown"],
  ["Escape", "escape"],
]);

const ELSEWHERE: ReadonlyMap<string, MixCommand> = new Map<string, MixCommand>([
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
  ["Home", "first"],
  ["End", "last"],
  ["Enter", "press"],
  [" ", "press"],
  ["/", "find"],
]);

const WITH_ALT: ReadonlyMap<string, MixCommand> = new Map<string, MixCommand>([
  ["Digit1", "tracks"],
  ["Digit2", "moves"],
  ["Digit3", "masking"],
  ["KeyF", "find"],
  ["KeyA", "analyse"],
  ["KeyP", "apply"],
  ["KeyR", "revert"],
  ["KeyL", "lock"],
]);
