import { COLOURS, FLAG, type SentColours, TEXT, WHOLE } from "#src/browser/frame/field-codecs.ts";
import { type Codec, type Codecs, type MessageOf, type WordTable, words } from "#src/browser/frame/words.ts";
import type { MoveKey } from "#src/browser/mix/mix-view.ts";
import { TRACK_ROLES, type TrackRole } from "#src/model/mix/track-role.ts";
import type { Fraction } from "#src/model/units.ts";

/**
 * What the window of a mix says. `accept` and `lock` say how it shall stand from now on; `role` is `null` where it shall be guessed again; `only` applies
 * one move alone; `jump` names a bar, from 1. `field` puts text into the native text field and `focus` gives it the keys: the
 * window takes both, the device never hears them.
 */
export type MixPageMessage = MessageOf<Fields, typeof PAGE_WORDS>;

/**
 * What the window of a mix is told. `view` says that the file of the view (`VIEW_FILE`) was written anew; `progress` how far what
 * is busy has come, with no new view; `typed` and `press` come from the window's native text field (`press` names keys that are
 * no letters, as the DOM does, with what is held: `Enter`, `Shift+Enter`, `Escape`, `ArrowUp`, `ArrowLeft`, `PageDown`); `typing` says whether
 * there is one.
 */
export type MixHostMessage = MessageOf<Fields, typeof HOST_WORDS>;

const PAGE_WORDS = {
  ready: [],
  analyse: [],
  apply: [],
  revert: [],
  cancel: [],
  accept: ["move", "on"],
  only: ["move"],
  lock: ["track", "on"],
  role: ["track", "role"],
  jump: ["bar"],
  field: ["text"],
  focus: [],
  close: [],
} as const satisfies WordTable<Fields>;

const HOST_WORDS = {
  view: ["revision"],
  progress: ["done"],
  theme: ["colours"],
  typing: ["native"],
  typed: ["text"],
  press: ["text"],
} as const satisfies WordTable<Fields>;

interface Fields {
  readonly move: MoveKey;
  /** A track's id. */
  readonly track: number;
  readonly on: boolean;
  readonly role: TrackRole | null;
  readonly bar: number;
  readonly text: string;
  readonly revision: number;
  readonly done: Fraction;
  readonly native: boolean;
  readonly colours: SentColours;
}

const ID: Codec<number> = {
  write: (id) => [id],
  take: (atoms) => {
    const atom = atoms.shift();
    return typeof atom === "number" && Number.isSafeInteger(atom) ? atom : undefined;
  },
};

const GUESSED = "guess";

const CODECS: Codecs<Fields> = {
  move: WHOLE,
  track: ID,
  on: FLAG,
  role: {
    write: (role) => [role ?? GUESSED],
    take: (atoms) => {
      const said = atoms.shift();
      return said === GUESSED ? null : TRACK_ROLES.find((role) => role === said);
    },
  },
  bar: WHOLE,
  text: TEXT,
  revision: WHOLE,
  done: {
    write: (done) => [done],
    take: (atoms) => {
      const done = atoms.shift();
      return typeof done === "number" && done >= 0 && done <= 1 ? done : undefined;
    },
  },
  native: FLAG,
  colours: COLOURS,
};

/** What the window of a mix says. */
export const FROM_MIX_PAGE = words<Fields, typeof PAGE_WORDS>(PAGE_WORDS, CODECS);

/** What the window of a mix is told. */
export const TO_MIX_PAGE = words<Fields, typeof HOST_WORDS>(HOST_WORDS, CODECS);
