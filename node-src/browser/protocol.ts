import { COLOURS, FLAG, type SentColours, TEXT, WHOLE } from "#src/browser/frame/field-codecs.ts";
import { type Atom, type Codec, type Codecs, type MessageOf, type WordTable, words } from "#src/browser/frame/words.ts";
import type { PresetKey } from "#src/browser/preset-sheet.ts";
import { PRESET_DEVICES, type PresetDevice } from "#src/model/recipe/preset.ts";

/**
 * What the page says. `import` and `export` ask for a file dialog. `field` puts text into the native text field and `focus` gives
 * it the keys: the window takes both, the device never hears them.
 */
export type PageMessage = MessageOf<Fields, typeof PAGE_WORDS>;

/**
 * What the page is told. `presets` and `previews` say that the file of that name was written anew; `typed`, `entered`
 * and `press` come from the window's native text field; `deleted` names the preset that `undo` brings back, nothing where
 * there is none; `typing` says whether the page shows a text field of its own.
 */
export type HostMessage = MessageOf<Fields, typeof HOST_WORDS>;

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
} as const satisfies WordTable<Fields>;

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
} as const satisfies WordTable<Fields>;

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
  readonly colours: SentColours;
}

/** No preset travels as -1. */
const KEY_OR_NONE: Codec<PresetKey | null> = {
  write: (key) => [key ?? -1],
  take: (atoms) => (Number(atoms[0]) === -1 && atoms.shift() !== undefined ? null : WHOLE.take(atoms)),
};

const SYMBOL: Codec<string> = {
  write: (text) => [text],
  take: (atoms) => (atoms.length === 0 ? undefined : String(atoms.shift())),
};

const CODECS: Codecs<Fields> = {
  key: WHOLE,
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
  revision: WHOLE,
  refused: FLAG,
  native: FLAG,
  colours: COLOURS,
};

/** What the page of the presets says. */
export const FROM_PAGE = words<Fields, typeof PAGE_WORDS>(PAGE_WORDS, CODECS);

/** What the page of the presets is told. */
export const TO_PAGE = words<Fields, typeof HOST_WORDS>(HOST_WORDS, CODECS);

function deviceNamed(atom: Atom | undefined): PresetDevice | undefined {
  return PRESET_DEVICES.find((device) => device === atom);
}
