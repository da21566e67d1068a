import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import type { CompanionOffer } from "#src/chassis/session/companion-offer.ts";
import type { DevicePorts } from "#src/chassis/work/device-ports.ts";
import type { MappedPlace, PresetPress } from "#src/chassis/work/device-work.ts";
import type { Standing } from "#src/chassis/work/standing.ts";
import type { EditedCurve } from "#src/model/device/edited-curves.ts";
import type { StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** The running device that a session answers for: where it stands, what it works with, and what it shows, stores and plays. */
export interface SessionDevice {
  /** Asked for anew at each press. */
  readonly ports: DevicePorts;
  /** Live's id of the parameter that is mapped in the first place; `null` without one. Asked for anew at each press. */
  readonly mapped: number | null;
  /** Those that are mapped beside it. Asked for anew at each press. */
  readonly beside?: readonly MappedPlace[];
  /** What the last preset said beyond the dials, and what it names to be moved. Asked for anew at each press. */
  readonly preset: PresetPress;
  /** Curves that a hand has edited, as the set holds them. Asked for anew at each press. */
  readonly edits: readonly EditedCurve[];
  /** Offers to install the companion where none answers. */
  readonly offer: CompanionOffer;
  /** Where the device stands now, and what is selected there. */
  standing(): Promise<Result<Standing, Refusal>>;
  show(face: CurveFace): void;
  /** Curves that the device itself stores and plays from now on, and the parameters of the mapped ones; none empties the store. */
  store(curves: readonly StoredCurve[], places: readonly number[]): void;
  /** Curves that are played in the place of the stored ones and not kept; `null` plays the stored ones again. */
  audition(curves: readonly StoredCurve[] | null, places: readonly number[]): void;
}
