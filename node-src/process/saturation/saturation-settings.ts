import { CURVES, DRIVE } from "#src/knowledge/processing/saturation-curves.ts";
import type { Decibels } from "#src/model/units.ts";

/** How a saturation is set. */
export interface SaturationSettings {
  /** `tape` adds odd harmonics alone, `tube` more of the 2nd than of the 3rd. */
  readonly kind: keyof typeof CURVES;
  /** How far a tone of full scale is pushed into the bend; 0 to 24 dB. */
  readonly drive: Decibels;
  /** Share of what saturation changes, 0 to 1; 0 changes nothing. */
  readonly mix: number;
  /** Gain behind it; 0 leaves quiet sound as loud as it is. `levelMatched` finds the one that keeps given sound as loud. */
  readonly makeup: Decibels;
}

/** @throws RangeError for settings out of their range. */
export function checkedSaturation(settings: SaturationSettings): SaturationSettings {
  const { kind, drive, mix, makeup } = settings;
  if (!Object.hasOwn(CURVES, kind)) throw new RangeError(`saturation: "${kind}" is not tape or tube`);
  checkDrive("saturation", drive);
  checkMix("saturation", mix);
  if (!Number.isFinite(makeup)) throw new RangeError(`saturation: ${makeup} dB is no makeup gain`);
  return settings;
}

/** @throws RangeError for a drive outside 0 to 24 dB. */
export function checkDrive(name: string, drive: Decibels): void {
  if (!(drive >= DRIVE.least && drive <= DRIVE.most))
    throw new RangeError(`${name}: a drive of ${drive} dB is not within ${DRIVE.least} to ${DRIVE.most} dB`);
}

/** @throws RangeError for a mix outside 0 to 1. */
export function checkMix(name: string, mix: number): void {
  if (!(mix >= 0 && mix <= 1)) throw new RangeError(`${name}: a mix of ${mix} is not within 0 to 1`);
}
