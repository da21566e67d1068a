import { alike } from "#src/model/naming/alike.ts";
import { plainName } from "#src/model/naming/near-names.ts";

/** What a person's name means among things that may share names. */
export interface NamedOne<Thing> {
  /** All of that name, in order; none where there is none. */
  readonly all: readonly Thing[];
  /** The one that is meant; `null` where several are, or none. */
  readonly one: Thing | null;
  /** It was asked for by a number, which only `one` answers. */
  readonly numbered: boolean;
}

/** One way in which things are named: a name, or several that are as good. */
export type Naming<Thing> = (thing: Thing) => string | readonly string[];

/**
 * The things of a name without regard to case, and the one that is meant: the only one, or that of `NAME#2`, which counts from
 * 1 among those of the name. Names by an earlier way of naming win over those by a later one.
 */
export function namedOne<Thing>(
  things: readonly Thing[],
  name: string,
  ways: readonly Naming<Thing>[],
  matches = same,
): NamedOne<Thing> {
  const whole = ofName(things, name, ways, matches);
  if (whole.length > 0) return { all: whole, one: whole.length === 1 ? whole[0]! : null, numbered: false };
  const [, base, number] = NUMBERED.exec(name) ?? [];
  if (base === undefined) return { all: [], one: null, numbered: false };
  const all = ofName(things, base, ways, matches);
  return { all, one: all[Number(number) - 1] ?? null, numbered: true };
}

const NUMBERED = /^(.*\S)\s*#(\d+)\s*$/;

function ofName<Thing>(
  things: readonly Thing[],
  name: string,
  ways: readonly Naming<Thing>[],
  matches: typeof same,
): readonly Thing[] {
  for (const way of ways) {
    const found = things.filter((thing) => [way(thing)].flat().some((each) => matches(each, name)));
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether two names are the same to a person. */
export function same(a: string, b: string): boolean {
  return alike(a, b);
}

/** Whether two names are the same but for blanks and marks between their letters, and accents. */
export function nearlySame(a: string, b: string): boolean {
  return plainName(a) !== "" && plainName(a) === plainName(b);
}
