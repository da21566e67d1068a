import type { Decibels, Fraction } from "#src/model/units.ts";
import type { Ink, Painter } from "#src/ports/painter.ts";

/** Where a bar lies: pixels of the box. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly height: number;
}

/** A scale of levels, and which ink a level has up to where. */
export interface LevelScale {
  readonly lowest: Decibels;
  readonly highest: Decibels;
  /** Levels that are named. */
  readonly marks: readonly Decibels[];
  readonly zones: readonly { readonly to: Decibels; readonly ink: Ink }[];
  /** Where a level stands from left to right; the caller holds it within 0 and 1. */
  share(level: Decibels): Fraction;
}

/** A level as a bar in the inks of its zones, over the ground of the whole scale; a peak as a line. */
export function drawLevel(
  { scale, level, peak }: { readonly scale: LevelScale; readonly level: Decibels; readonly peak: Decibels | null },
  { left, top, right, height }: Area,
  painter: Painter,
): void {
  const across = (at: Decibels) => left + (right - left) * Math.min(1, Math.max(0, scale.share(at)));
  let from: Decibels = Number.NEGATIVE_INFINITY;
  for (const { to, ink } of scale.zones) {
    const start = from < scale.lowest ? left : across(from);
    painter.rectangle(start, top, across(to) - start, height);
    painter.fill(ink, GROUND);
    const reached = Math.min(level, to);
    if (reached > from && across(reached) > start) {
      painter.rectangle(start, top, across(reached) - start, height);
      painter.fill(ink);
    }
    from = to;
  }
  if (peak === null || !(across(peak) > left)) return;
  painter.rectangle(across(peak) - 1, top, 2, height);
  painter.fill("text");
}

/** Opacity of what is not reached. Source: house taste. */
const GROUND = 0.2;
