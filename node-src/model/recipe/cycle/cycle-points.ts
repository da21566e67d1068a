import type { CyclePoints } from "#src/model/recipe/settings.ts";

/**
 * The points of one cycle out of whatever a file holds; `null` for what is none: two to `most` of them, the first at 0, the
 * last at 1, in rising time with two at one time at most, values from 0 to 1, bends from -1 to 1.
 */
export function cyclePoints(input: unknown, most: number): CyclePoints | null {
  if (!Array.isArray(input) || input.length < FEWEST || input.length > most) return null;
  const points = input.map(pointOf);
  if (!points.every((point) => point !== null)) return null;
  const rising = points.every(({ at }, k) => k === 0 || (at >= points[k - 1]!.at && at !== points[k - 2]?.at));
  return rising && points[0]?.at === 0 && points.at(-1)?.at === 1 ? points : null;
}

/** Three numbers a point, as the set stores them. */
export function cycleNumbers(points: CyclePoints): readonly number[] {
  return points.flatMap(({ at, value, bend }) => [at, value, bend]);
}

/** What `cycleNumbers` gave; `null` for numbers that are no cycle. */
export function cycleFromNumbers(numbers: readonly number[], most: number): CyclePoints | null {
  if (numbers.length % PARTS !== 0) return null;
  const points = Array.from({ length: numbers.length / PARTS }, (_, k) => {
    const [at, value, bend] = numbers.slice(k * PARTS, (k + 1) * PARTS);
    return { at, value, bend };
  });
  return cyclePoints(points, most);
}

/** As they are written on the command line and shown: `0:1 0.5:0:-0.3 1:1`, time, value, and the bend where there is one. */
export function cycleWords(points: CyclePoints): string {
  const number = (each: number) => String(Number(each.toFixed(DIGITS)));
  return points
    .map(({ at, value, bend }) => [at, value, ...(bend === 0 ? [] : [bend])].map(number).join(":"))
    .join(" ");
}

/** What a cycle takes, behind “takes”. */
export function cycleRange(most: number): string {
  return `2 to ${most} points in rising time, each at (the first 0, the last 1), value (0 to 1) and bend (-1 to 1)`;
}

/** The option of a shape that means the points of the setting `own`. */
export const OWN_SHAPE = "own";

const FEWEST = 2;
const PARTS = 3;
const DIGITS = 4;

function pointOf(input: unknown): CyclePoints[number] | null {
  if (typeof input !== "object" || input === null) return null;
  const { at, value, bend = 0 } = input as Readonly<Record<string, unknown>>;
  if (!within(at, 0, 1) || !within(value, 0, 1) || !within(bend, -1, 1)) return null;
  return { at, value, bend };
}

function within(number: unknown, low: number, high: number): number is number {
  return typeof number === "number" && number >= low && number <= high;
}
