import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import type { ControlValues } from "#src/chassis/work/control-values.ts";
import type { DevicePorts } from "#src/chassis/work/device-ports.ts";
import type { PreviewGround } from "#src/chassis/work/preview-ground.ts";
import type { Standing } from "#src/chassis/work/standing.ts";
import type { EditedCurve } from "#src/model/device/edited-curves.ts";
import type { StoredCurve } from "#src/model/device/stored-curve.ts";
import type { StoredSettings } from "#src/model/device/stored-settings.ts";
import type { Clip } from "#src/model/live-set.ts";
import type { PresetCurve, PresetTarget } from "#src/model/recipe/preset.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { EnvelopeWrite, WriteReport } from "#src/ports/live-host.ts";

/** What a device does between the presses of its buttons: everything else is the same for all of them. */
export interface DeviceWork {
  /** Reads, listens and decides; nothing is written. Progress goes to the ports, and the work ends with their signal. */
  decide(press: Press, ports: DevicePorts): Promise<Result<Decision, Refusal>>;
}

/** A parameter that a person mapped. */
export interface MappedPlace {
  /** From 0 to 7. */
  readonly place: number;
  /** Live's. */
  readonly id: number;
}

/** All that a person mapped, by rising place. */
export function mappedPlaces({ mapped, beside = [] }: Pick<Press, "mapped" | "beside">): readonly MappedPlace[] {
  return mapped === null ? beside : [{ place: 0, id: mapped }, ...beside];
}

/** What is known when Analyse is pressed. */
export interface Press {
  readonly controls: ControlValues;
  readonly standing: Standing;
  /** Live's id of the parameter that is mapped in the first place; `null` without one. */
  readonly mapped: number | null;
  /** Those that are mapped beside it, by rising place. */
  readonly beside?: readonly MappedPlace[];
  /** What the last preset said beyond the dials; `null` before one was chosen. */
  readonly stored: StoredSettings | null;
  /** Curves that a hand has edited, of this stretch and of others. */
  readonly edits: readonly EditedCurve[];
  /** The curve that the last preset holds, from the beginning of its stretch; `null` where it holds none. */
  readonly curve: PresetCurve | null;
  /** What the last preset names to be moved; none: what the device moves anyway. */
  readonly targets: readonly PresetTarget[];
}

/** What of a press a preset says. */
export type PresetPress = Pick<Press, "stored" | "targets" | "curve">;

/** What one press of Analyse decided. */
export interface Decision {
  /** What Write sends: one transaction. */
  readonly writes: readonly EnvelopeWrite[];
  /** What the device plays itself where no envelope is drawn; none where it cannot. */
  readonly curves: readonly StoredCurve[];
  /** Live's ids of the mapped parameters that the curves with index 1 and up move. */
  readonly places?: readonly number[];
  readonly face: Partial<CurveFace>;
  /** The clips that it was decided from: once one of them is edited, it is of another clip. */
  readonly clips: readonly Clip[];
  /** What presets are previewed over; left out where none are. */
  readonly ground?: PreviewGround;
  /** The curve that is seen, where a hand has edited it: as a preset holds it. */
  readonly edited?: PresetCurve | null;
  /** What was found, in a short sentence. */
  readonly words: string;
  /** How mapped parameters are moved while the device plays the curves, where that is worth saying. */
  readonly playedWords?: string;
  /** Measures again what stands now, and says it; progress goes to the ports. */
  prove(report: WriteReport, ports: DevicePorts): Promise<Result<string, Refusal>>;
}

/** Dials and settings as they would be: what is heard of them before they are. */
export interface Audition extends PresetPress {
  readonly controls: readonly (readonly [key: string, value: number])[];
}
