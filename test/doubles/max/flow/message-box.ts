import type { Maker } from "#test/doubles/max/machine/box.ts";
import { atomFrom, tokensOf } from "#test/doubles/max/machine/box-text.ts";
import { type Atom, atomsOf, type Message, messageFrom } from "#test/doubles/max/machine/message.ts";

/** A message box: `$1` takes what comes, a comma starts a new message, a semicolon sends to a name. */
export const messageBox: Maker = (box) => {
  let content = box.json.text ?? "";
  const stored: Atom[] = [];
  const send = (atoms: readonly Atom[]) => {
    atoms.forEach((atom, index) => {
      stored[index] = atom;
    });
    const [own = "", ...named] = split(content, ";");
    for (const part of split(own, ",")) if (part.trim() !== "") box.out(0, filled(part, stored));
    for (const part of named) sendNamed(part);
  };
  const sendNamed = (part: string) => {
    for (const piece of split(part, ",")) {
      const [name, ...rest] = atomsOf(filled(piece, stored));
      if (name !== undefined) box.world.names.send(box.world.local(String(name)), messageFrom(rest));
    }
  };
  const edits: Record<string, (args: readonly Atom[]) => void> = {
    set: (args) => {
      content = written(args);
    },
    append: (args) => {
      content = `${content} ${written(args)}`;
    },
    prepend: (args) => {
      content = `${written(args)} ${content}`;
    },
    setargs: (args) => {
      args.forEach((atom, index) => {
        stored[index] = atom;
      });
    },
  };
  return {
    receive: (inlet, message) => {
      const edit = edits[message.selector];
      if (inlet === 1) content = written(atomsOf(message));
      else if (edit) edit(message.args);
      else send(atomsOf(message));
    },
    shown: () => content,
  };
};

/** Parts at a character that no backslash guards. */
function split(text: string, mark: "," | ";"): string[] {
  return text.match(mark === "," ? /(?:\\.|[^,\\])+/g : /(?:\\.|[^;\\])*/g)?.filter(keep(mark)) ?? [];
}

/** What stands before the first semicolon counts even when it is empty: it is the message to the own outlet. */
function keep(mark: "," | ";"): (part: string, index: number) => boolean {
  return (part, index) => part !== "" || (mark === ";" && index === 0);
}

function filled(text: string, values: readonly Atom[]): Message {
  return messageFrom(
    tokensOf(text).map((token) => {
      const place = /^\$([1-9])$/.exec(token);
      return place ? (values[Number(place[1]) - 1] ?? 0) : atomFrom(token);
    }),
  );
}

function written(atoms: readonly Atom[]): string {
  return atoms.map((atom) => (typeof atom === "string" ? quoted(atom) : String(atom))).join(" ");
}

function quoted(word: string): string {
  const guarded = word.replace(/([\\,;"])/g, "\\$1");
  return /\s/.test(word) || word === "" ? `"${guarded}"` : guarded;
}
