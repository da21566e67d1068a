import { type Area, inside } from "#src/chassis/face/face-layout.ts";

/** What is read over the whole face: what a lamp says, by its place, or all that the status says. */
export interface FaceReading {
  readonly of: number | "status";
  /** From 0. */
  readonly page: number;
}

/** Where a click does something. */
export interface FaceClicks {
  /** Each lamp; none before anything was heard and while something is read. */
  readonly lamps: readonly Area[];
  /** Another page follows what is read. */
  readonly more: boolean;
}

export const NO_CLICKS: FaceClicks = { lamps: [], more: false };

/** What is read after a click: on a lamp that, below them all the status, on what is read its next page; behind the last nothing. */
export function readingAfter(
  reading: FaceReading | null,
  { lamps, more }: FaceClicks,
  at: { readonly x: number; readonly y: number },
): FaceReading | null {
  if (reading !== null) return more ? { of: reading.of, page: reading.page + 1 } : null;
  const place = lamps.findIndex((area) => inside(area, at));
  if (place >= 0) return { of: place, page: 0 };
  return lamps.length > 0 && at.y >= lamps.at(-1)!.bottom ? { of: "status", page: 0 } : null;
}
