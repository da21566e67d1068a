import type { Behaviour, Box, Maker, ObjectTable } from "#test/doubles/max/machine/box.ts";
import { type Atom, atomsOf, BANG, messageFrom } from "#test/doubles/max/machine/message.ts";

/** Left and right outlet of a mode; `undefined` sends nothing there. */
type Answer = readonly [left: readonly Atom[] | undefined, right?: readonly Atom[] | undefined];
type Mode = (list: readonly Atom[], other: readonly Atom[]) => Answer;

/**
 * `zl MODE` and `zl.MODE`; the right inlet holds the second list or number. A list is cut at 256 atoms unless `@zlmaxsize` says more.
 *
 * Source: Max reference, zl.group ("zlmaxsize": 256, at most 32,767).
 */
export const zl: Maker = (box) => zlMode(box, String(box.text.args[0] ?? "len"), box.text.args.slice(1));

/** Every `zl.MODE` as an object of its own. */
export function zlObjects(): ObjectTable {
  const names = [...Object.keys(MODES), "group", "reg", "stream", "queue", "iter"];
  return Object.fromEntries(names.map((name) => [`zl.${name}`, (box) => zlMode(box, name, box.text.args)] as const));
}

const MODES: Readonly<Record<string, Mode>> = {
  len: (list) => [[list.length]],
  slice: (list, [at]) => {
    const cut = Math.max(0, Number(at ?? 0));
    return [filled(list.slice(0, cut)), filled(list.slice(cut))];
  },
  ecils: (list, [at]) => {
    const cut = Math.max(0, list.length - Number(at ?? 0));
    return [filled(list.slice(0, cut)), filled(list.slice(cut))];
  },
  rev: (list) => [[...list].reverse()],
  rot: (list, [by]) => {
    const turn = ((-Number(by ?? 0) % list.length) + list.length) % list.length || 0;
    return [[...list.slice(turn), ...list.slice(0, turn)]];
  },
  nth: (list, [place]) => picked(list, Number(place ?? 1) - 1),
  mth: (list, [place]) => picked(list, Number(place ?? 0)),
  join: (list, other) => [[...list, ...other]],
  lace: (list, other) => [list.flatMap((atom, index) => [atom, other[index] ?? 0])],
  delace: (list) => [list.filter((_atom, index) => index % 2 === 0), list.filter((_atom, index) => index % 2 === 1)],
  sum: (list) => [[list.reduce<number>((sum, atom) => sum + (typeof atom === "number" ? atom : 0), 0)]],
  sort: (list, [order]) => [sorted(list, Number(order ?? 1))],
  unique: (list, other) => [filled(list.filter((atom) => !other.includes(atom)))],
  thin: (list) => [[...new Set(list)]],
  sect: (list, other) => [filled(list.filter((atom) => other.includes(atom)))],
  union: (list, other) => [[...new Set([...list, ...other])]],
  filter: (list, other) => [filled(list.filter((atom) => !other.includes(atom)))],
  sub: (list, other) => [places(list, other), [places(list, other)?.length ?? 0]],
  compare: (list, other) => [[Number(JSON.stringify(list) === JSON.stringify(other))]],
  lookup: (list, other) => [filled(list.flatMap((atom) => other[Number(atom)] ?? []))],
  median: (list) => [[medianOf(list)]],
};

/** Source: Max reference, zl.group. */
const MOST_ATOMS = 256;

function zlMode(box: Box, mode: string, args: readonly Atom[]): Behaviour {
  let other: readonly Atom[] = args;
  let list: readonly Atom[] = [];
  const keeper = KEEPERS[mode];
  const plain = MODES[mode];
  if (!keeper && !plain) throw new Error(`zl ${mode} is not modelled`);
  const kept: Atom[] = [];
  const most = Number(box.attribute("zlmaxsize") ?? MOST_ATOMS);
  const cut = (atoms: readonly Atom[]) => {
    if (atoms.length > most)
      box.world.ledger.error(`${box.text.name}: ${atoms.length} atoms, room for ${most} (${box.path})`);
    return atoms.slice(0, most);
  };
  const take = (given: readonly Atom[] | undefined) => {
    list = given ?? list;
    if (keeper) keeper(box, given, other, kept);
    else answer(box, plain!(list, other));
  };
  return {
    receive: (inlet, message) => {
      if (inlet === 1) {
        other = cut(atomsOf(message));
        // Max reference, zl reg: the right inlet stores, a bang sends what was stored last.
        if (mode === "reg") kept.splice(0, kept.length, ...other);
      } else if (message.selector === "zlclear") kept.length = 0;
      else take(message.selector === "bang" ? undefined : cut(atomsOf(message)));
    },
  };
}

type Keeper = (box: Box, list: readonly Atom[] | undefined, other: readonly Atom[], kept: Atom[]) => void;

const KEEPERS: Readonly<Record<string, Keeper>> = {
  group: (box, list, [size], kept) => {
    kept.push(...(list ?? []));
    const full = Number(size ?? 0);
    while (full > 0 && kept.length >= full) answer(box, [kept.splice(0, full)]);
    if (!list && kept.length > 0) answer(box, [kept.splice(0)]);
  },
  reg: (box, list, other, kept) => {
    if (list) kept.splice(0, kept.length, ...list);
    else if (kept.length === 0) kept.push(...other);
    if (kept.length > 0) answer(box, [kept.slice()]);
  },
  stream: (box, list, [size], kept) => {
    for (const atom of list ?? []) {
      kept.push(atom);
      if (kept.length > Number(size ?? 0)) kept.shift();
      if (kept.length === Number(size ?? 0)) answer(box, [kept.slice()]);
    }
  },
  queue: (box, list, _other, kept) => {
    if (list) kept.push(...list);
    else if (kept.length > 0) answer(box, [kept.splice(0, 1)]);
  },
  iter: (box, list, [size]) => {
    const step = Math.max(1, Number(size ?? 1));
    for (let at = 0; at < (list?.length ?? 0); at += step) answer(box, [list!.slice(at, at + step)]);
  },
};

function answer(box: Box, [left, right]: Answer): void {
  if (right) box.out(1, right.length > 0 ? messageFrom(right) : BANG);
  if (left) box.out(0, messageFrom(left));
}

function filled(list: readonly Atom[]): readonly Atom[] | undefined {
  return list.length > 0 ? list : undefined;
}

function picked(list: readonly Atom[], place: number): Answer {
  const atom = list[place];
  return [atom === undefined ? undefined : [atom], filled(list.filter((_atom, index) => index !== place))];
}

function places(list: readonly Atom[], wanted: readonly Atom[]): readonly Atom[] | undefined {
  return filled(
    list.flatMap((_atom, at) => (wanted.every((atom, index) => list[at + index] === atom) ? [at + 1] : [])),
  );
}

function sorted(list: readonly Atom[], order: number): readonly Atom[] {
  const up = [...list].sort((a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b)),
  );
  return order < 0 ? up.reverse() : up;
}

function medianOf(list: readonly Atom[]): number {
  const numbers = list.filter((atom) => typeof atom === "number").sort((a, b) => a - b);
  return numbers[Math.floor((numbers.length - 1) / 2)] ?? 0;
}
