import type { PresetKey } from "#src/browser/preset-sheet.ts";
import { PRESET_DEVICES, type PresetDevice } from "#src/model/recipe/preset.ts";

/**
 * What the page says. `import` and `export` ask for a file dialog. `field` puts text into the native text field and `focus` gives
 * it the keys: the window takes both, the device never hears them.
 */
export type PageMessage = MessageOf<typeof PAGE_WORDS>;

/**
 * What the page is told. `presets` and `previews` say that the file of that name was written anew; `typed`, `entered`
 * and `press` come from the window's native text field; `deleted` names the preset that `undo` brings back, nothing where
 * there is none; `typing` says whether the page shows a text field of its own.
 */
export type HostMessage = MessageOf<typeof HOST_WORDS>;

/** A selector and atoms, as Max carries them. */
export type Atom = string | number;

const PAGE_WORDS = {
  ready: [],
  audition: ["key"],
  auditionEnd: [],
  compare: ["slot"],
  apply: ["key"],
  favourite: ["key", "on"],
  save: ["text"],
  rename: ["key", "text"],
  remove: ["key"],
  import: [],
  importText: ["file", "text"],
  export: ["key"],
  undo: [],
  field: ["text"],
  focus: [],
  close: [],
} as const satisfies WordTable;

const HOST_WORDS = {
  state: ["device", "reach", "slot", "current", "auditioned", "a", "b"],
  presets: ["revision"],
  previews: ["revision"],
  theme: ["colours"],
  status: ["refused", "text"],
  deleted: ["text"],
  typing: ["native"],
  typed: ["text"],
  entered: ["text"],
  press: ["text"],
} as const satisfies WordTable;

export const HOST_SELECTORS = Object.keys(HOST_WORDS) as readonly (keyof typeof HOST_WORDS)[];

interface Fields {
  readonly key: PresetKey;
  readonly on: boolean;
  readonly slot: "a" | "b";
  readonly file: string;
  readonly text: string;
  readonly device: PresetDevice;
  /** Devices that a preset can be applied to from here. */
  readonly reach: readonly PresetDevice[];
  readonly current: PresetKey | null;
  readonly auditioned: PresetKey | null;
  readonly a: PresetKey | null;
  readonly b: PresetKey | null;
  readonly revision: number;
  readonly refused: boolean;
  readonly native: boolean;
  /** Live's colours by the names that `page-theme.ts` knows, each part from 0 to 1. Opacity may follow and is passed over. */
  readonly colours: Readonly<Record<string, readonly [red: number, green: number, blue: number]>>;
}

type WordTable = Readonly<Record<string, readonly (keyof Fields)[]>>;

type MessageOf<Words extends WordTable> = {
  [Word in keyof Words]: { readonly say: Word } & { readonly [Field in Words[Word][number]]: Fields[Field] };
}[keyof Words];

/** The page's message as Max carries it. */
export function pageAtoms(message: PageMessage): readonly Atom[] {
  return toAtoms(PAGE_WORDS, message);
}

/** The host's message as Max carries it. */
export function hostAtoms(message: HostMessage): readonly Atom[] {
  return toAtoms(HOST_WORDS, message);
}

/** What the page said; `null` for anything that it never says. */
export function readPageMessage(atoms: readonly unknown[]): PageMessage | null {
  return fromAtoms(PAGE_WORDS, atoms) as PageMessage | null;
}

/** What the page was told; `null` for anything that it is never told. */
export function readHostMessage(atoms: readonly unknown[]): HostMessage | null {
  return fromAtoms(HOST_WORDS, atoms) as HostMessage | null;
}

function toAtoms(words: WordTable, message: { readonly say: string }): readonly Atom[] {
  const fields = words[message.say] ?? [];
  const values = message as Readonly<Record<string, unknown>>;
  return [message.say, ...fields.flatMap((field) => (CODECS[field] as Codec<unknown>).write(values[field]))];
}

function fromAtoms(words: WordTable, atoms: readonly unknown[]): { readonly say: string } | null {
  const [say, ...rest] = atoms;
  if (typeof say !== "string" || !Object.hasOwn(words, say)) return null;
  const message: Record<string, unknown> & { say: string } = { say };
  const left = rest.filter((atom) => typeof atom === "string" || typeof atom === "number");
  for (const field of words[say]!) {
    const value = (CODECS[field] as Codec<unknown>).take(left);
    if (value === undefined) return null;
    message[field] = value;
  }
  return message;
}

interface Codec<Value> {
  write(value: Value): readonly Atom[];
  /** Takes its atoms off the front; `undefined` when they are none of its own. */
  take(atoms: Atom[]): Value | undefined;
}

const KEY: Codec<PresetKey> = { write: (key) => [key], take: (atoms) => wholeNumber(atoms.shift()) };

/** No preset travels as -1. */
const KEY_OR_NONE: Codec<PresetKey | null> = {
  write: (key) => [key ?? -1],
  take: (atoms) => (Number(atoms[0]) === -1 && atoms.shift() !== undefined ? null : KEY.take(atoms)),
};

const FLAG: Codec<boolean> = {
  write: (on) => [on ? 1 : 0],
  take: (atoms) => ({ 0: false, 1: true })[Number(atoms.shift())],
};

const SYMBOL: Codec<string> = {
  write: (text) => [text],
  take: (atoms) => (atoms.length === 0 ? undefined : String(atoms.shift())),
};

/** All that is left: Max breaks text at blanks where it is not kept as one symbol. */
const TEXT: Codec<string> = { write: (text) => [text], take: (atoms) => atoms.splice(0).join(" ") };

const CODECS: { readonly [Field in keyof Fields]: Codec<Fields[Field]> } = {
  key: KEY,
  on: FLAG,
  slot: {
    write: (slot) => [slot],
    take: (atoms) => (["a", "b"] as const).find((slot) => slot === atoms[0] && atoms.shift()),
  },
  file: SYMBOL,
  text: TEXT,
  device: { write: (device) => [device], take: (atoms) => deviceNamed(atoms.shift()) },
  reach: {
    write: (devices) => [devices.length === 0 ? "none" : devices.join("+")],
    take: (atoms) =>
      String(atoms.shift())
        .split("+")
        .flatMap((name) => deviceNamed(name) ?? []),
  },
  current: KEY_OR_NONE,
  auditioned: KEY_OR_NONE,
  a: KEY_OR_NONE,
  b: KEY_OR_NONE,
  revision: KEY,
  refused: FLAG,
  native: FLAG,
  colours: {
    write: (colours) => Object.entries(colours).flatMap(([name, parts]) => [name, ...parts]),
    take: (atoms) => takeColours(atoms.splice(0)),
  },
};

function wholeNumber(atom: Atom | undefined): number | undefined {
  return typeof atom === "number" && Number.isSafeInteger(atom) && atom >= 0 ? atom : undefined;
}

function deviceNamed(atom: Atom | undefined): PresetDevice | undefined {
  return PRESET_DEVICES.find((device) => device === atom);
}

/** A colour with a part outside 0 to 1 is left out. */
function takeColours(atoms: readonly Atom[]): Fields["colours"] {
  const colours: Record<string, [number, number, number]> = {};
  for (let at = 0; at + 3 < atoms.length; at += typeof atoms[at + 4] === "number" ? 5 : 4) {
    const parts = atoms.slice(at + 1, at + 4).map(Number) as [number, number, number];
    if (parts.every((part) => part >= 0 && part <= 1)) colours[String(atoms[at])] = parts;
  }
  return colours;
}
