import type { BentPoint } from "#src/model/bent-point.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Beats } from "#src/model/units.ts";

/** A curve that a hand has changed point by point: it stands in the place of what would be drawn there. */
export interface EditedCurve extends EditedPlace {
  /** The line of the device's stage that it is; `null` for the first curve of the recipe, whatever that moves. */
  readonly line: number | null;
  /** What its values are in. */
  readonly unit: CurveUnit;
  /** `pointsMark` of what the device played when it was edited, which the edit is heard in the place of; 0: nothing was played. */
  readonly over: number;
  /** In beats of the song, or on the clip's content axis; none: as it is drawn, whatever a preset says. */
  readonly points: readonly BentPoint[];
}

/** What an edited curve belongs to. */
export interface EditedPlace {
  /** `contentMark` of the recipe's name. */
  readonly recipe: number;
  /** The session slot and its content, see `contentMark`; `null` for the arrangement, or where the content is not known. */
  readonly slot: number | null;
  readonly mark: number | null;
}

/** Units that a curve is drawn in, in the order of their numbers on the wire and in a set. */
export const CURVE_UNITS = ["dB", "note", "%", "pan", "cents"] as const;

export type CurveUnit = (typeof CURVE_UNITS)[number];

/** What a point can be, whatever made it: of a gain silence to a stage's most, of notes 20 Hz to 20 kHz. */
export const CURVE_LIMITS: Readonly<Record<CurveUnit, readonly [low: number, high: number]>> = {
  dB: [-70, 12],
  note: [15.486, 135.076],
  "%": [0, 200],
  pan: [-1, 1],
  cents: [-1_200, 1_200],
};

/** A value held inside the limits of its unit. */
export function withinLimits(unit: CurveUnit, value: number): number {
  const [low, high] = CURVE_LIMITS[unit];
  return Math.min(high, Math.max(low, value));
}

/** Points that one edited curve can have. Source: house taste: what a preset's file can hold, and ten of them the set. */
export const MOST_EDITED = 1_000;

/**
 * Edited curves as the one list of numbers that is stored in the set.
 *
 * Shape: version, then for each: recipe, slot (-1 arrangement), mark (-1 unknown), line (-1 none), unit, over, the number of points, and three numbers a point.
 * None: the version alone, so that to take the last one away is a change that Live can undo. Edge: more than one Max message carries
 * loses the oldest.
 */
export function encodeEdits(edits: readonly EditedCurve[]): number[] {
  const lists = edits.map(({ recipe, slot, mark, line, unit, over, points }) => [
    ...[recipe, slot ?? -1, mark ?? -1, line ?? -1, CURVE_UNITS.indexOf(unit), over, points.length],
    ...points.flatMap(({ at, value, bend }) => [at, value, bend]),
  ]);
  while (lists.length > 1 && lists.reduce((sum, list) => sum + list.length, 1) > LONGEST) lists.shift();
  return [VERSION, ...lists.flat()];
}

/** What `encodeEdits` stored. A list cut short, points out of order and a newer version read as no edits; values are held inside their limits. */
export function decodeEdits(list: readonly number[]): EditedCurve[] {
  if (list[0] !== VERSION || !list.every(Number.isFinite)) return [];
  const edits: EditedCurve[] = [];
  for (let at = 1; at < list.length; at += HEAD + PARTS * edits.at(-1)!.points.length) {
    const edit = readEdit(list, at);
    if (edit === null) return [];
    edits.push(edit);
  }
  return edits;
}

/** The edits with one more, or one in the place of what stood there. */
export function withEdit(edits: readonly EditedCurve[], edit: EditedCurve): EditedCurve[] {
  return [...edits.filter((each) => !samePlace(each, edit)), edit];
}

export function withoutEdit(edits: readonly EditedCurve[], place: EditedPlace): EditedCurve[] {
  return edits.filter((each) => !samePlace(each, place));
}

/** The edit of a place: of this slot, else of the same content elsewhere, as a stored curve goes along with its clip. */
export function editOf(edits: readonly EditedCurve[], place: EditedPlace): EditedCurve | null {
  const own = edits.filter(({ recipe }) => recipe === place.recipe);
  const here = own.find((each) => samePlace(each, place));
  const moved = place.mark === null ? undefined : own.find(({ slot, mark }) => slot !== null && mark === place.mark);
  return here ?? (place.slot === null ? null : (moved ?? null));
}

/**
 * A number for what is played, the same after Max has kept its values as 32-bit floats; never 0.
 * Source: FNV-1a (Fowler, Noll, Vo) over the bits of the floats, folded to 24.
 */
export function pointsMark(points: Envelope): number {
  const bits = new Uint32Array(Float32Array.from(points.flatMap(({ time, value }) => [time, value])).buffer);
  let hash = 0x811c9dc5;
  for (const word of bits)
    for (const shift of [0, 8, 16, 24]) hash = Math.imul(hash ^ ((word >>> shift) & 0xff), 0x01000193) >>> 0;
  return ((hash >>> 24) ^ hash) & 0xffffff || 1;
}

/** Whether an edit was made for these beats: it begins and ends where they do, a bar or so aside. */
export function fitsSpan({ points }: Pick<EditedCurve, "points">, from: Beats, to: Beats): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return true;
  return Math.abs(first.at - from) <= NEAR && Math.abs(last.at - to) <= NEAR;
}

function samePlace(one: EditedPlace, other: EditedPlace): boolean {
  return one.recipe === other.recipe && one.slot === other.slot && (one.slot === null || one.mark === other.mark);
}

function readEdit(list: readonly number[], at: number): EditedCurve | null {
  const [recipe = -1, slot = -1, mark = -1, line = -1, kind = -1, over = -1, count = -1] = list.slice(at, at + HEAD);
  const unit = CURVE_UNITS[kind];
  const from = at + HEAD;
  if (unit === undefined || !Number.isInteger(count) || count < 0 || from + PARTS * count > list.length) return null;
  const points = Array.from({ length: count }, (_, k) => {
    const [time = 0, value = 0, bend = 0] = list.slice(from + PARTS * k, from + PARTS * (k + 1));
    return { at: time, value: withinLimits(unit, value), bend: Math.min(1, Math.max(-1, bend)) };
  });
  if (points.some((point, k) => point.at < (points[k - 1]?.at ?? Number.NEGATIVE_INFINITY))) return null;
  const known = (number: number) => (number < 0 ? null : number);
  return { recipe, slot: known(slot), mark: known(mark), line: known(line), unit, over, points };
}

const VERSION = 1;
const HEAD = 7;
const PARTS = 3;
/** Source: Max's limit of 32,767 atoms in a message, less its selector and room for what the patch prepends. */
const LONGEST = 32_000;
/** Beats. */
const NEAR: Beats = 4;
