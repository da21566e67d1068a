import { COMMON_RECEIVERS, type FaceReceiver, isNumber, received } from "#src/chassis/face/common-messages.ts";
import { EMPTY_FACE, type FaceState } from "#src/chassis/face/face-state.ts";
import { type LiveReading, liveReading, OUTLETS } from "#src/devices/meter/engine/outlets.ts";

/** What the face of the Meter shows. */
export interface MeterFace extends FaceState {
  /** `null` before the first look at the outlets. */
  readonly reading: LiveReading | null;
  /** The target's place in its menu. */
  readonly target: number;
}

/** A device that was just dropped. */
export const EMPTY_METER_FACE: MeterFace = { ...EMPTY_FACE, reading: null, target: 0 };

export const METER_HINT = "Play: momentary, short-term and integrated loudness, range and true peak appear here.";

/**
 * The face after a message from the patch; the very same face where it says nothing new or is not understood.
 *
 * Shape: `reading` and the values of all outlets, `platform N`, and what every face understands.
 */
export function takeMeterMessage(state: MeterFace, selector: string, atoms: readonly unknown[]): MeterFace {
  return received(RECEIVERS, state, selector, atoms);
}

const RECEIVERS: Readonly<Record<string, FaceReceiver<MeterFace>>> = {
  ...COMMON_RECEIVERS,
  reading: (_state, atoms) =>
    atoms.length === OUTLETS.length && atoms.every(isNumber) ? { reading: liveReading(atoms) } : null,
  platform: ({ target }, [place]) => (isNumber(place) && place !== target ? { target: place } : null),
};
