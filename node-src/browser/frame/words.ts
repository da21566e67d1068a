/** What one end of the wire between Node and a page says: how each message becomes atoms of Max, and atoms a message again. */
export interface Words<Message extends { readonly say: string }> {
  readonly selectors: readonly string[];
  /** The message as Max carries it. */
  atoms(message: Message): readonly Atom[];
  /** What was said; `null` for anything that is never said. */
  read(atoms: readonly unknown[]): Message | null;
}

/** A selector and atoms, as Max carries them. */
export type Atom = string | number;

/** By selector, the fields that follow it. */
export type WordTable<Fields> = Readonly<Record<string, readonly (keyof Fields & string)[]>>;

export type MessageOf<Fields, Table extends WordTable<Fields>> = {
  [Word in keyof Table & string]: { readonly say: Word } & {
    readonly [Field in Table[Word][number]]: Fields[Field];
  };
}[keyof Table & string];

export interface Codec<Value> {
  write(value: Value): readonly Atom[];
  /** Takes its atoms off the front; `undefined` when they are none of its own. */
  take(atoms: Atom[]): Value | undefined;
}

export type Codecs<Fields> = { readonly [Field in keyof Fields]: Codec<Fields[Field]> };

export function words<Fields, Table extends WordTable<Fields>>(
  table: Table,
  codecs: Codecs<Fields>,
): Words<MessageOf<Fields, Table>> {
  type Message = MessageOf<Fields, Table>;
  const codec = (field: keyof Fields) => codecs[field] as Codec<unknown>;
  return {
    selectors: Object.keys(table),
    atoms: (message) => {
      const values = message as Readonly<Record<string, unknown>>;
      const fields = table[message.say] ?? [];
      return [message.say, ...fields.flatMap((field) => codec(field).write(values[field]))];
    },
    read: (atoms) => {
      const [say, ...rest] = atoms;
      if (typeof say !== "string" || !Object.hasOwn(table, say)) return null;
      const message: Record<string, unknown> = { say };
      const left = rest.filter((atom) => typeof atom === "string" || typeof atom === "number");
      for (const field of table[say]!) {
        const value = codec(field).take(left);
        if (value === undefined) return null;
        message[field] = value;
      }
      return message as Message;
    },
  };
}
