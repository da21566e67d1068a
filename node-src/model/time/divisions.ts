import type { Bars } from "#src/model/time/bars.ts";
import type { Beats } from "#src/model/units.ts";

/** Lengths that a rhythm can step by: notes with their triplet (T, two thirds) and dotted (D, half as long again) forms, and bars. */
export const DIVISIONS = [
  "1/64T",
  "1/64",
  "1/64D",
  "1/32T",
  "1/32",
  "1/32D",
  "1/16T",
  "1/16",
  "1/16D",
  "1/8T",
  "1/8",
  "1/8D",
  "1/4T",
  "1/4",
  "1/4D",
  "1/2T",
  "1/2",
  "1/2D",
  "1/1T",
  "1/1",
  "1/1D",
  "1 bar",
  "2 bars",
  "4 bars",
  "8 bars",
] as const;

export type Division = (typeof DIVISIONS)[number];

/** One step of a grid. `index` counts from 0 at the first step of its signature's first bar, and is negative before it. */
export interface GridStep {
  readonly index: number;
  /** The whole step, wherever the stretch or its signature ends. */
  readonly start: Beats;
  readonly end: Beats;
  /** What of it lies in the stretch and in its signature. */
  readonly from: Beats;
  readonly to: Beats;
}

export interface Grid {
  readonly division: Division;
  /** How far into a pair of steps its second one comes, in per cent: 50 is even, 66.7 a triplet feel, 75 dotted. */
  readonly swing?: number;
  /** How far into its step the grid stands at bar 1, in turns: at 0.25 each step begins a quarter of itself earlier. */
  readonly phase?: number;
}

/** How long a division is in the bar that holds the beat `at`; notes are the same everywhere. */
export function divisionLength(division: Division, bars: Bars, at: Beats): Beats {
  const { numerator, denominator } = exactLength(division, bars.barLengthAt(at));
  return numerator / denominator;
}

/**
 * The steps of a grid that touch the stretch `from` to `to`; their own `from` and `to` cover it without gap or overlap.
 *
 * Shape: anchored at beat 0 and anew at every change of time signature, which cuts the step before it short. Each start
 * is its index times the exact length, rounded once, so that no bar is later than another: step k of bar 10,000 lies
 * where step k of bar 1 does within a double's last bit. No steps when `to` is not after `from`.
 * @throws RangeError for a stretch without finite ends, and for swing outside 50 to 75.
 */
export function divisionGrid(grid: Grid, bars: Bars, from: Beats, to: Beats): GridStep[] {
  const { swing = EVEN } = grid;
  if (!Number.isFinite(from) || !Number.isFinite(to)) throw new RangeError("divisionGrid: the stretch must be finite");
  if (!(swing >= EVEN && swing <= MOST_SWING)) throw new RangeError("divisionGrid: swing must be 50 to 75 per cent");
  const steps: GridStep[] = [];
  for (let at = from; at < to; ) {
    const signature = bars.signatureAt(at);
    const end = Math.min(to, signature.to);
    addSteps(steps, startOf(grid, bars.barLengthAt(at), signature.from), at, end);
    at = end;
  }
  return steps;
}

const EVEN = 50;
const MOST_SWING = 75;
const WHOLE_NOTE: Beats = 4;
const FORM: Readonly<Record<string, readonly [number, number]>> = { T: [2, 3], D: [3, 2] };

/** Adds the steps between two beats of one signature. */
function addSteps(steps: GridStep[], startAt: (index: number) => Beats, from: Beats, to: Beats): void {
  const pair = startAt(2) - startAt(0);
  let index = 2 * Math.floor((from - startAt(0)) / pair) - 1;
  while (startAt(index + 1) <= from) index += 1;
  for (; startAt(index) < to; index += 1) {
    const start = startAt(index);
    const end = startAt(index + 1);
    steps.push({ index, start, end, from: Math.max(start, from), to: Math.min(end, to) });
  }
}

/** Where the step of an index begins, from the exact length in one division. */
function startOf({ division, swing = EVEN, phase = 0 }: Grid, bar: Beats, anchor: Beats): (index: number) => Beats {
  const { numerator, denominator } = exactLength(division, bar);
  const late = (2 * swing) / 100 - 1;
  return (index) => {
    const swung = index % 2 === 0 ? index : index + late;
    return anchor + ((swung - phase) * numerator) / denominator;
  };
}

interface ExactLength {
  readonly numerator: number;
  readonly denominator: number;
}

/** A length in beats as a ratio of numbers that a double holds exactly (bars are whole numbers of 1/16 notes or finer). */
function exactLength(division: Division, bar: Beats): ExactLength {
  const note = NOTES.get(division);
  return note ?? { numerator: Number.parseInt(division, 10) * bar, denominator: 1 };
}

/** The divisions that are notes. */
const NOTES: ReadonlyMap<Division, ExactLength> = new Map(
  DIVISIONS.flatMap((division): [Division, ExactLength][] => {
    const [, note, form = ""] = /^1\/(\d+)([TD]?)$/.exec(division) ?? [];
    const [times, parts] = FORM[form] ?? [1, 1];
    return note ? [[division, { numerator: WHOLE_NOTE * times, denominator: Number(note) * parts }]] : [];
  }),
);
