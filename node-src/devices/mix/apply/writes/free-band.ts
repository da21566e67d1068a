import { parameterOf } from "#src/devices/mix/apply/writes/move-place.ts";
import { drawnTargets } from "#src/devices/mix/apply/writes/reused-device.ts";
import type { Device, Track } from "#src/model/live-set.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";

/** The first band of an EQ Eight that holds nothing and that nothing moves, from 0; `null` where all are in use, where the two channels are treated apart, or where the device's Scale makes other gains of those that its bands are set to. */
export function freeBand(device: Device, track: Track, kind: MixMove["kind"]): number | null {
  if ((device.settings?.["Mode"] ?? STEREO) !== STEREO) return null;
  const drawn = drawnTargets(track);
  if (!isUnscaled(device, drawn)) return null;
  const isFree = (band: number) => {
    const own = device.parameters.filter(({ name }) => name.startsWith(bandPath(band)));
    const isHeld = own.some(
      ({ target, unheard, automated }) =>
        unheard?.why === "macro" || automated === true || target === null || drawn.has(target),
    );
    return own.length > 0 && !isHeld && isFlat(device, band);
  };
  return (kind === "low-cut" ? FROM_BELOW : INNER_FIRST).find(isFree) ?? null;
}

function isUnscaled(device: Device, drawn: ReadonlySet<number>): boolean {
  const scale = parameterOf(device, "Scale");
  if (scale === undefined) return true;
  const { value, target, automated, unheard } = scale;
  const isMoved = automated === true || unheard?.why === "macro" || (target !== null && drawn.has(target));
  return value === 1 && !isMoved;
}

/** Where a set keeps a band of both channels. */
export function bandPath(band: number): string {
  return `Bands.${band}/ParameterA/`;
}

/** A bell or a shelf at 0 dB. One that is off at another gain, and a cut that is off, are what somebody has put aside. */
function isFlat(device: Device, band: number): boolean {
  const value = (name: string) => parameterOf(device, `${bandPath(band)}${name}`)?.value;
  return FLAT_AT_REST.includes(value("Mode") ?? 0) && value("Gain") === 0;
}

/** Low shelf, bell, high shelf. Source: as `eqEight`. */
const FLAT_AT_REST: readonly number[] = [2, 3, 5];
const STEREO = "0";

/** The outer bands are left to cuts of the ends as long as there are others, as engineers leave them. */
const INNER_FIRST = [1, 2, 3, 4, 5, 6, 0, 7] as const;
const FROM_BELOW = [0, 1, 2, 3, 4, 5, 6, 7] as const;
