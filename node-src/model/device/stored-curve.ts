import type { Envelope } from "#src/model/envelope.ts";
import type { Beats, Fraction } from "#src/model/units.ts";

/** A curve that the device plays itself. */
export interface StoredCurve {
  /**
   * `stage`: a line of the device's own stage, as what it adds to the dial. `mapped`: the travel of a mapped parameter, 0 to 1.
   */
  readonly target: "stage" | "mapped";
  /** Which line of the stage, or which of the mapped parameters; 0 to 7. */
  readonly index: number;
  /** The session slot that it was made for; `null` for the arrangement. */
  readonly slot: number | null;
  /** The content that it was made for, see `contentMark`; `null` where that is not known. */
  readonly mark: number | null;
  /** Where the clip loops, on the same axis as the points; `null` where it does not. */
  readonly loop: { readonly start: Beats; readonly end: Beats } | null;
  /** Arrangement: beats of the song. Session: beats on the clip's content axis. Straight between points. */
  readonly points: Envelope;
  /** Of a mapped parameter whose modulation is possible; left out where the curve was stored before there was any. */
  readonly rest?: MappedRest;
}

/** Where a mapped parameter stood when its curve was drawn, so that the curve can be added to its knob instead of held. */
export interface MappedRest {
  /** Travel, 0 to 1: what is added is the curve less this. */
  readonly travel: Fraction;
  /** Whether modulation carries the curve, as far as is known, so that the choice need not be made by hand. */
  readonly carries: boolean;
}

/**
 * A number for what a clip plays, the same wherever the clip is moved to and whatever folder its file is in.
 *
 * Shape: the file's name with its ending, for an audio clip; the clip's own name for a MIDI clip. 0 to 2^24 - 1, because
 * Max keeps numbers of a list as 32-bit floats in places.
 * Source: FNV-1a (Fowler, Noll, Vo) over UTF-16, its 32 bits folded to 24 as its authors advise.
 */
export function contentMark(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) {
    const unit = name.charCodeAt(index);
    for (const byte of [unit & 0xff, unit >>> 8]) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return ((hash >>> 24) ^ hash) & 0xffffff;
}

/**
 * Curves as the one list of numbers that is stored in the set, because every string that passes through Max stays in
 * memory for good.
 *
 * Shape: version, then for each curve: target (0 stage, 1 mapped), index, slot (-1 arrangement), mark (-1 unknown), loop
 * start and end (equal: no loop), the number of points, where the parameter rests (-1 unknown) and whether modulation carries
 * it, and the points' times and values. No curves: the single number 0.
 * Edge: bends inside segments are not kept. Without a rest among the curves they are stored as the version before stored them,
 * so that a device of that version plays them too.
 * @throws RangeError for more numbers than one Max message carries.
 */
export function encodeCurves(curves: readonly StoredCurve[]): number[] {
  if (curves.length === 0) return [NOTHING];
  const rests = curves.some(({ rest }) => rest !== undefined);
  const list = [
    rests ? VERSION : SECOND,
    ...curves.flatMap(({ target, index, slot, mark, loop, points, rest }) => [
      TARGETS.indexOf(target),
      index,
      slot ?? -1,
      mark ?? -1,
      loop?.start ?? 0,
      loop?.end ?? 0,
      points.length,
      ...(rests ? [rest?.travel ?? -1, rest?.carries === true ? 1 : 0] : []),
      ...points.flatMap(({ time, value }) => [time, value]),
    ]),
  ];
  if (list.length > LONGEST) throw new RangeError(`encodeCurves: ${list.length} numbers do not fit into one message`);
  return list;
}

/** What `encodeCurves` stored, in this version or one before. Anything else, a newer version included, reads as no curves. */
export function decodeCurves(list: readonly number[]): StoredCurve[] {
  const [version] = list;
  const size = HEADS.get(version ?? 0);
  if (size === undefined || !list.every(Number.isFinite)) return [];
  const curves: StoredCurve[] = [];
  let at = 1;
  while (at < list.length) {
    const head = list.slice(at, at + size);
    if (head.length < size) return [];
    const curve = readCurve(version === FIRST ? withoutPlace(head) : head, list, at + size);
    if (curve === null) return [];
    curves.push(curve);
    at += size + 2 * curve.points.length;
  }
  return curves;
}

/** The first version knew one line and one mapped parameter, and no mark. */
function withoutPlace([target = -1, slot, ...rest]: readonly number[]): number[] {
  return slot === undefined ? [] : [target, 0, slot, -1, ...rest];
}

function readCurve(head: readonly number[], list: readonly number[], from: number): StoredCurve | null {
  const [kind = -1, index = -1, slot = -1, mark = -1, start = 0, end = 0, count = -1, travel = -1, carries = 0] = head;
  const target = TARGETS[kind];
  if (head.length < HEAD || target === undefined || !PLACES.has(index)) return null;
  if (!Number.isInteger(count) || count < 0 || from + 2 * count > list.length) return null;
  const points = Array.from({ length: count }, (_, point) => ({
    time: list[from + 2 * point] ?? 0,
    value: list[from + 2 * point + 1] ?? 0,
  }));
  if (points.some(({ time }, point) => time < (points[point - 1]?.time ?? Number.NEGATIVE_INFINITY))) return null;
  return {
    target,
    index,
    slot: slot < 0 ? null : slot,
    mark: mark < 0 ? null : mark,
    loop: end > start ? { start, end } : null,
    points,
    ...(target === "mapped" && travel >= 0 && travel <= 1 ? { rest: { travel, carries: carries === 1 } } : {}),
  };
}

const TARGETS = ["stage", "mapped"] as const;
const PLACES: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 6, 7]);
const NOTHING = 0;
const FIRST = 1;
const SECOND = 2;
const VERSION = 3;
/** The fewest numbers that say what a curve is. */
const HEAD = 7;
/** Numbers before the points, by version. */
const HEADS: ReadonlyMap<number, number> = new Map([
  [FIRST, 5],
  [SECOND, HEAD],
  [VERSION, 9],
]);
/** Source: Max's limit of 32,767 atoms in a message, less its selector and room for what the patch prepends. */
const LONGEST = 32_000;
