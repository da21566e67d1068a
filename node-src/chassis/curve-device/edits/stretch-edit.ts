import type { StretchEdit } from "#src/chassis/curve-device/draw-stretches.ts";
import type { DrawnStretch } from "#src/chassis/curve-device/drawn-stretch.ts";
import { storedPlace } from "#src/chassis/curve-device/stored-place.ts";
import type { EditedLane } from "#src/chassis/plan/edited-lane.ts";
import type { StageLine } from "#src/chassis/plan/stage-line.ts";
import type { Press } from "#src/chassis/work/device-work.ts";
import { editOf, fitsSpan, withinLimits } from "#src/model/device/edited-curves.ts";
import { contentMark } from "#src/model/device/stored-curve.ts";
import type { PresetCurve } from "#src/model/recipe/preset.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
import type { Beats } from "#src/model/units.ts";

/**
 * What a hand has made of a stretch's curve: what was edited there, else what the preset holds, laid from its beginning on.
 *
 * Edge: what was edited over other beats is told and not used; where it was said that what a preset holds is not wanted, neither is.
 */
export function stretchEdit(
  { place, clips, from, to }: Pick<Stretch, "place" | "clips" | "from" | "to">,
  recipe: string,
  { edits, curve, stored }: Pick<Press, "edits" | "curve" | "stored">,
  lines: readonly StageLine[] = [],
): StretchEdit {
  const { slot, mark } = storedPlace(place, clips);
  const edit = editOf(edits, { recipe: contentMark(recipe), slot, mark });
  if (edit !== null) {
    const [first, last] = [edit.points[0], edit.points.at(-1)];
    if (first === undefined || last === undefined) return NOT_EDITED;
    if (!fitsSpan(edit, from, to))
      return { lane: null, notes: [{ code: "edit-elsewhere", from: first.at, to: last.at }] };
    const role = edit.line === null ? null : (lines[edit.line]?.role ?? null);
    return { lane: { role, unit: edit.unit, points: edit.points }, notes: [] };
  }
  if (curve === null || stored?.recipe !== recipe) return NOT_EDITED;
  return { lane: laidAt(curve, from, to), notes: [] };
}

/** The seen curve as a preset holds it; `null` where no hand has edited it. */
export function presetCurve({ edited, plan, stretch }: DrawnStretch): PresetCurve | null {
  if (edited == null || !plan.notes.some(({ code }) => code === "edited")) return null;
  return fromStart(edited, stretch.from);
}

/** A curve in beats from its stretch's beginning, or from its own where that is earlier; values inside what a preset takes. */
export function fromStart({ unit, points }: Pick<EditedLane, "unit" | "points">, from: Beats): PresetCurve {
  const start = Math.min(points[0]?.at ?? from, from);
  const moved = points.map((point) => ({
    ...point,
    at: rounded(point.at - start),
    value: withinLimits(unit, point.value),
  }));
  return { unit, points: moved[0]?.at === 0 ? moved : [{ ...moved[0]!, at: 0, bend: 0 }, ...moved] };
}

function laidAt({ unit, points }: PresetCurve, from: Beats, to: Beats): EditedLane {
  const laid = points.map((point) => ({ ...point, at: point.at + from })).filter(({ at }) => at <= to);
  const last = laid.at(-1)!;
  return { role: null, unit, points: last.at < to ? [...laid, { ...last, at: to, bend: 0 }] : laid };
}

const NOT_EDITED: StretchEdit = { lane: null, notes: [] };

/** Source: 2^-20 of a beat is closer than a sample. */
function rounded(beats: Beats): Beats {
  return Math.round(beats * FINE) / FINE;
}

const FINE = 2 ** 20;
