import type { Atom, Codec } from "#src/browser/frame/words.ts";

/** A number that stands for something on the page, or counts. */
export const WHOLE: Codec<number> = {
  write: (number) => [number],
  take: (atoms) => {
    const atom = atoms.shift();
    return typeof atom === "number" && Number.isSafeInteger(atom) && atom >= 0 ? atom : undefined;
  },
};

export const FLAG: Codec<boolean> = {
  write: (on) => [on ? 1 : 0],
  take: (atoms) => ({ 0: false, 1: true })[Number(atoms.shift())],
};

/** All that is left: Max breaks text at blanks where it is not kept as one symbol. */
export const TEXT: Codec<string> = { write: (text) => [text], take: (atoms) => atoms.splice(0).join(" ") };

/** Live's colours by the names that `page-theme.ts` knows, each part from 0 to 1. */
export type SentColours = Readonly<Record<string, readonly [red: number, green: number, blue: number]>>;

/** Opacity may follow a colour and is passed over; a colour with a part outside 0 to 1 is left out. */
export const COLOURS: Codec<SentColours> = {
  write: (colours) => Object.entries(colours).flatMap(([name, parts]) => [name, ...parts]),
  take: (atoms) => takeColours(atoms.splice(0)),
};

function takeColours(atoms: readonly Atom[]): SentColours {
  const colours: Record<string, [number, number, number]> = {};
  for (let at = 0; at + 3 < atoms.length; at += typeof atoms[at + 4] === "number" ? 5 : 4) {
    const parts = atoms.slice(at + 1, at + 4).map(Number) as [number, number, number];
    if (parts.every((part) => part >= 0 && part <= 1)) colours[String(atoms[at])] = parts;
  }
  return colours;
}
