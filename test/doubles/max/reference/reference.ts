import { LIVE_OBJECTS } from "#test/doubles/max/reference/live-objects.ts";
import { MAX_OBJECTS } from "#test/doubles/max/reference/max-objects.ts";
import { SIGNAL_OBJECTS } from "#test/doubles/max/reference/signal-objects.ts";

/** What of an object's reference page its double plays; what is not named here is refused. */
export interface ReferenceLine {
  /** The page that it follows, by the last part of its address. */
  readonly page: string;
  /** Selectors, apart by blanks; `anything` for an object that takes every message. */
  readonly takes: string;
  /** Attributes that change what it does, in its text or saved with its box; and those that a message may set. */
  readonly honours?: string;
  /** Attributes that are only looks, or how Live shows a value: no double draws them. */
  readonly looks?: string;
  /** Attributes that it plays at one value alone. */
  readonly fixed?: Readonly<Record<string, number | string>>;
  /** First words of what it sends of itself, where the patch passes them on as they come. */
  readonly says?: string;
  /** Whether a word of its own menu is a message too. */
  readonly options?: boolean;
}

/** The lines of a family: of `trigger` and `t` one and the same. */
export type ReferenceLines = Readonly<Record<string, ReferenceLine>>;

/** Where the pages stand. Read 2026-11, as of Max 9.1. */
export const PAGES = "https://docs.cycling74.com/reference/";

/** The line of every object that the runtime plays, by the names that Max takes for it. */
export const REFERENCE: ReferenceLines = spread({ ...MAX_OBJECTS, ...LIVE_OBJECTS, ...SIGNAL_OBJECTS });

/** `"trigger t"` is a line for both names. */
function spread(lines: ReferenceLines): ReferenceLines {
  return Object.fromEntries(
    Object.entries(lines).flatMap(([names, line]) => names.split(" ").map((name) => [name, line] as const)),
  );
}
