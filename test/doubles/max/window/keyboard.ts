import type { Box, Maker } from "#test/doubles/max/machine/box.ts";
import { atomsOf, int, messageFrom } from "#test/doubles/max/machine/message.ts";
import { windowOf } from "#test/doubles/max/window/window-objects.ts";

/** A key that is pressed: a letter, or a name of the DOM's. */
export interface Key {
  readonly key: string;
  readonly shift: boolean;
}

/**
 * Where keys go. Only a text field of Max's keeps them: a `jweb` shows them to its page and to Live, and without a focus they
 * are Live's, where Space starts the transport and letters play notes.
 *
 * Source: seen in Live with keys of a `jweb`'s page; Max reference, textedit ("select").
 */
export class Keyboard {
  shift = false;
  /** What reached Live. */
  readonly leaked: string[] = [];
  private focus: { readonly box: Box; readonly hear: (key: Key) => void; readonly keeps: boolean } | undefined;

  give(box: Box, hear: (key: Key) => void, keeps: boolean): void {
    this.focus = { box, hear, keeps };
  }

  press(key: Key): void {
    const { focus } = this;
    const there = focus?.box.parent !== undefined && focus.box.world.windows.of(focus.box.parent).open;
    this.shift = key.shift;
    if (!there || !focus.keeps) this.leaked.push(key.key);
    if (there) focus.hear(key);
    this.shift = false;
  }
}

/**
 * `textedit` of one line with `keymode` 1: letters go into its text, every key's number leaves the second outlet before that,
 * Return sends the text as a bang does. An empty text is the lone word `text`.
 *
 * Source: Max reference, textedit; numbers of keys: Max reference, key.
 */
export const textField: Maker = (box) => {
  let text = "";
  let selected = false;
  const send = () => box.out(0, messageFrom(["text", ...(text === "" ? [] : text.split(" "))]));
  const hear = ({ key }: Key) => {
    const code = codeOf(key);
    if (code === undefined) return;
    box.out(1, int(code));
    if (key === "Enter") send();
    text = afterKey(key, text, selected);
    selected = false;
  };
  return {
    receive: (_inlet, message) => {
      if (message.selector === "set") {
        text = message.args.join(" ");
        selected = false;
      } else if (message.selector === "bang") send();
      else if (message.selector !== "select") box.refuse(message);
      else if (box.world.windows.of(windowOf(box)).open) {
        selected = true;
        box.world.keyboard.give(box, hear, true);
      }
    },
    shown: () => text,
  };
};

function codeOf(key: string): number | undefined {
  return CODES[key] ?? (key.length === 1 ? key.charCodeAt(0) : undefined);
}

/** A letter takes the place of what is selected. */
function afterKey(key: string, text: string, selected: boolean): string {
  if (key === "Backspace") return selected ? "" : text.slice(0, -1);
  if (key.length > 1) return text;
  return `${selected ? "" : text}${key}`;
}

const CODES: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  Backspace: 8,
  ArrowLeft: 28,
  ArrowRight: 29,
  ArrowUp: 30,
  ArrowDown: 31,
  PageUp: 11,
  PageDown: 12,
};

/** `modifiers`: a bang asks for Shift, Caps Lock, Option, Control and Command, the rightmost first.  Source: Max reference. */
export const modifierKeys: Maker = (box) => ({
  receive: (_inlet, message) => {
    if (atomsOf(message).length > 0) return box.refuse(message);
    for (const outlet of [4, 3, 2, 1]) box.out(outlet, int(0));
    box.out(0, int(Number(box.world.keyboard.shift)));
  },
});
