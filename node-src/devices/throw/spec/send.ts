import type { ChoiceSpec } from "#src/model/device/device-spec.ts";

const LETTERS = ["A", "B", "C", "D", "E", "F", "G", "H"] as const;

/** The send that is thrown. */
export const SEND: ChoiceSpec = {
  kind: "choice",
  key: "send",
  longName: "Send",
  shortName: "Send",
  options: [...LETTERS, "Auto"],
  initial: LETTERS.length,
  visibility: "automated",
  info: "The send of this track that is thrown, by the letter of its return track. Auto: the delay's for Throw, the reverb's for Reverse. A mapped parameter takes its place.",
};

/** The send at a place of the menu, as a target's name: `"send A"`; `undefined` for Auto. */
export function sendAt(place: number): string | undefined {
  const letter = LETTERS[place];
  return letter && `send ${letter}`;
}
