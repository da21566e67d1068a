import type { StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Beats } from "#src/model/units.ts";

/** The session clip that plays. */
export interface PlayingClip {
  readonly slot: number;
  /** See `contentMark`; `null` where it cannot be known. */
  readonly mark: number | null;
  /** Beats from the song's position to the clip's, on the clip's content axis. */
  readonly moved: Beats;
}

export function sameClip(one: PlayingClip | null, other: PlayingClip | null): boolean {
  if (one === null || other === null) return one === other;
  return one.slot === other.slot && one.mark === other.mark && one.moved === other.moved;
}

/**
 * The curves that belong to what plays: one for each line of the stage and each mapped parameter.
 *
 * A curve of the session belongs to content, so it goes along when its clip is moved or duplicated, and rests under
 * another clip in its old slot; where two clips play the same content the curve of the slot counts.
 */
export function playsNow(curves: readonly StoredCurve[], clip: PlayingClip | null): readonly StoredCurve[] {
  const fitting = curves.filter((curve) => fits(curve, clip));
  return fitting.filter((curve, index) => best(fitting, curve, clip?.slot ?? null) === index);
}

function fits({ slot, mark }: StoredCurve, clip: PlayingClip | null): boolean {
  if (clip === null || slot === null) return clip === null && slot === null;
  return mark === null || clip.mark === null ? slot === clip.slot : mark === clip.mark;
}

/** Of the curves on one line, the place of the one that is played: the one of this slot, else the first. */
function best(fitting: readonly StoredCurve[], { target, index }: StoredCurve, slot: number | null): number {
  const onLine = (curve: StoredCurve) => curve.target === target && curve.index === index;
  const ofSlot = fitting.findIndex((curve) => onLine(curve) && curve.slot === slot);
  return ofSlot >= 0 ? ofSlot : fitting.findIndex(onLine);
}
