import type { Envelope } from "#src/model/envelope.ts";
import type { Beats } from "#src/model/units.ts";

/** A curve that the device plays itself. */
export interface StoredCurve {
  /** `stage`: decibels on the device's own gain. `mapped`: the travel of the mapped parameter, 0 to 1. */
  readonly target: "stage" | "mapped";
  /** The session slot that it belongs to; `null` for the arrangement. */
  readonly slot: number | null;
  /** Where the clip loops, on the same axis as the points; `null` where it does not. */
  readonly loop: { readonly start: Beats; readonly end: Beats } | null;
  /** Arrangement: beats of the song. Session: beats on the clip's content axis. Straight between points. */
  readonly points: Envelope;
}

/**
 * Curves as the one list of numbers that is stored in the set, because every string that passes through Max stays in
 * memory for good.
 *
 * Shape: version, then for each curve: target (0 stage, 1 mapped), slot (-1 arrangement), loop start and end (equal:
 * no loop), the number of points, and their times and values. No curves: the single number 0.
 * Edge: bends inside segments are not kept.
 * @throws RangeError for more numbers than one Max message carries.
 */
export function encodeCurves(curves: readonly StoredCurve[]): number[] {
  if (curves.length === 0) return [NOTHING];
  const list = [
    VERSION,
    ...curves.flatMap(({ target, slot, loop, points }) => [
      TARGETS.indexOf(target),
      slot ?? -1,
      loop?.start ?? 0,
      loop?.end ?? 0,
      points.length,
      ...points.flatMap(({ time, value }) => [time, value]),
    ]),
  ];
  if (list.length > LONGEST) throw new RangeError(`encodeCurves: ${list.length} numbers do not fit into one message`);
  return list;
}

/** What `encodeCurves` stored. Anything else, a newer version included, reads as no curves. */
export function decodeCurves(list: readonly number[]): StoredCurve[] {
  if (list[0] !== VERSION || !list.every(Number.isFinite)) return [];
  const curves: StoredCurve[] = [];
  let at = 1;
  while (at < list.length) {
    const curve = readCurve(list, at);
    if (curve === null) return [];
    curves.push(curve);
    at += HEAD + 2 * curve.points.length;
  }
  return curves;
}

function readCurve(list: readonly number[], at: number): StoredCurve | null {
  const [target, slot, start, end, count] = list.slice(at, at + HEAD);
  if (count === undefined || start === undefined || end === undefined || slot === undefined) return null;
  const name = TARGETS[target ?? -1];
  if (name === undefined || !Number.isInteger(count) || count < 0 || at + HEAD + 2 * count > list.length) return null;
  const points = Array.from({ length: count }, (_, index) => ({
    time: list[at + HEAD + 2 * index] ?? 0,
    value: list[at + HEAD + 2 * index + 1] ?? 0,
  }));
  if (points.some(({ time }, index) => time < (points[index - 1]?.time ?? Number.NEGATIVE_INFINITY))) return null;
  return { target: name, slot: slot < 0 ? null : slot, loop: end > start ? { start, end } : null, points };
}

const TARGETS = ["stage", "mapped"] as const;
const NOTHING = 0;
const VERSION = 1;
const HEAD = 5;
/** Source: Max's limit of 32,767 atoms in a message, less its selector and room for what the patch prepends. */
const LONGEST = 32_000;
