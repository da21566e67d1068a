import { heardCurves, type PlayedLine } from "#src/chassis/player/heard-edits.ts";
import { type SeenCurve, seenCurve } from "#src/chassis/player/seen-curve.ts";
import { decodeEdits, type EditedCurve } from "#src/model/device/edited-curves.ts";
import type { StoredCurve } from "#src/model/device/stored-curve.ts";

/** What a hand has edited, as far as the player goes by it. */
export interface PlayedEdits {
  /** As the set holds them, see `encodeEdits`. */
  take(list: readonly number[]): void;
  heard(curves: readonly StoredCurve[]): readonly StoredCurve[];
  /** Has the face show what the set holds; what is not there any more goes only where it was this that put it there. */
  show(stored: readonly StoredCurve[]): void;
}

export function playedEdits(
  face: { showCurve(seen: SeenCurve | null): void },
  lines: readonly PlayedLine[],
): PlayedEdits {
  let edits: readonly EditedCurve[] = [];
  let seen: SeenCurve | null = null;
  return {
    take: (list) => {
      edits = decodeEdits(list);
    },
    heard: (curves) => heardCurves(curves, edits, lines),
    show: (stored) => {
      const now = seenCurve(stored, edits, lines);
      if (now !== null || seen !== null) face.showCurve(now);
      seen = now;
    },
  };
}
