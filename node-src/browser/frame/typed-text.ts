/** A key by its DOM names, and what is held with it. On a Mac `key` of Option with a letter is another sign; `code` is not. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly alt: boolean;
  readonly shift: boolean;
}

/**
 * What the text is after a key that is typed where no text field is; `null` for a key that types nothing. A blank at the front
 * leaves it as it is, and so does Delete: it must not reach Live, which deletes what is selected there.
 *
 * @param place a blank types in a `list` alone: elsewhere it presses what the focus stands on.
 */
export function typedText({ key, alt }: PressedKey, place: string, text: string): string | null {
  if (alt || place === "text") return null;
  if (key === "Delete") return text;
  if (key === "Backspace") return [...text].slice(0, -1).join("");
  if (key === " ") return place === "list" ? `${text} `.trimStart() : null;
  return [...key].length === 1 ? text + key : null;
}
