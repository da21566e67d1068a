import type { Maker } from "#test/doubles/max/machine/box.ts";
import { atomFrom, tokensOf } from "#test/doubles/max/machine/box-text.ts";
import { type Atom, atomsOf, type Message, messageFrom } from "#test/doubles/max/machine/message.ts";

const PLACE = /%[-+ #0]*\d*(?:\.\d+)?l?[dioxXucsfeEgGp]/g;

/** `sprintf`: C's format; `symout` makes one symbol, else the text falls into atoms. */
export const sprintf: Maker = (box) => {
  const words = box.text.written[0] === "symout" ? box.text.written.slice(1) : box.text.written;
  const format = words.join(" ");
  const symbol = words.length < box.text.written.length;
  const values: Atom[] = (format.match(PLACE) ?? []).map((place) => (place.endsWith("s") ? "" : 0));
  return {
    receive: (inlet, message) => {
      atomsOf(message).forEach((atom, index) => {
        if (inlet + index < values.length) values[inlet + index] = atom;
      });
      if (inlet > 0) return;
      let place = 0;
      const text = format.replace(PLACE, (spot) => formatted(spot, values[place++] ?? 0));
      box.out(0, symbol ? { selector: text, args: [] } : messageFrom(tokensOf(text).map(atomFrom)));
    },
  };
};

/** `tosymbol`: the atoms as one symbol, a space or `@separator` between. */
export const toSymbol: Maker = (box) => ({
  receive: (_inlet, message) => {
    const separator = String(box.attribute("separator") ?? " ");
    box.out(0, { selector: atomsOf(message).join(separator), args: [] });
  },
});

/** `fromsymbol`: a symbol's words as atoms. */
export const fromSymbol: Maker = (box) => ({
  receive: (_inlet, message) => {
    const separator = box.attribute("separator");
    const text = atomsOf(message).join(" ");
    const parts = typeof separator === "string" ? text.split(separator) : tokensOf(text);
    box.out(0, messageFrom(parts.map(atomFrom)));
  },
});

/**
 * `itoa`: a list of code points as one symbol, at most 256 of them; the right inlet sets without a word, the middle one appends.
 *
 * Source: Max reference, itoa.
 */
export const codesToSymbol: Maker = (box) => {
  let text = "";
  return {
    receive: (inlet, message) => {
      const codes = atomsOf(message).map(Number).slice(0, MOST_CODES);
      const spelt = String.fromCodePoint(...codes);
      if (message.selector !== "bang") text = inlet === 1 ? text + spelt : spelt;
      if (inlet === 0) box.out(0, { selector: text, args: [] });
    },
  };
};

const MOST_CODES = 256;

/** `comment`, `live.comment`: show what `set` says. */
export const shownText: Maker = (box) => {
  let text = box.json.text ?? "";
  return {
    receive: (_inlet, { selector, args }: Message) => {
      if (selector === "set") text = args.join(" ");
      else if (selector === "append") text = `${text} ${args.join(" ")}`;
      else if (selector === "prepend") text = `${args.join(" ")} ${text}`;
    },
    shown: () => text,
  };
};

function formatted(spot: string, value: Atom): string {
  const [, flags = "", width = "", precision] = /^%([-+ #0]*)(\d*)(?:\.(\d+))?/.exec(spot) ?? [];
  const body = bodyOf(spot.at(-1)!, value, precision === undefined ? undefined : Number(precision));
  const signed = flags.includes("+") && typeof value === "number" && value >= 0 ? `+${body}` : body;
  if (flags.includes("-")) return signed.padEnd(Number(width));
  return signed.padStart(Number(width), flags.includes("0") ? "0" : " ");
}

function bodyOf(kind: string, value: Atom, precision: number | undefined): string {
  if (kind === "s") return String(value);
  const amount = typeof value === "number" ? value : 0;
  if (kind === "f") return amount.toFixed(precision ?? 6);
  if (kind === "x") return Math.trunc(amount).toString(16);
  return kind === "g" || kind === "e" ? String(amount) : String(Math.trunc(amount));
}
