import { bandPath, freeBand } from "#src/devices/mix/apply/writes/free-band.ts";
import {
  deviceValues,
  type MovePlace,
  orderOf,
  setTo,
  type Translated,
  trackOf,
} from "#src/devices/mix/apply/writes/move-place.ts";
import { reusedDevice } from "#src/devices/mix/apply/writes/reused-device.ts";
import type { Device } from "#src/model/live-set.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { ok } from "#src/model/result.ts";

/** A band of an EQ Eight: of one that is there and free to be used, else of a new one at the end of the chain. Adaptive Q is off, so that its Q is what is heard. */
export function equaliserWrites(move: MixMove, place: MovePlace): Translated {
  const found = bandFor(move, place);
  if (found === null) return orderOf(move.track, EQ_EIGHT);
  const gain = move.parameters.some(({ name }) => name === "Gain") ? setTo(move, "Gain") : 0;
  return bandWrites(move, place, found, gain);
}

/** A device, and the place of a band of it from 0. */
export interface BandPlace {
  readonly device: Device;
  readonly band: number;
}

/** The band that a move takes; `null` where no device has one. */
export function bandFor(move: MixMove, place: MovePlace): BandPlace | null {
  const device = place.inserted ?? reusedDevice(move, place, EQ_EIGHT);
  const band = device === null ? null : freeBand(device, trackOf(place, move), move.kind);
  return device === null || band === null ? null : { device, band };
}

/** A band as a move has it, at a gain. */
export function bandWrites(move: MixMove, place: MovePlace, { device, band }: BandPlace, gain: number): Translated {
  const inside = bandPath(band);
  const values = deviceValues(trackOf(place, move), device, {
    [`${inside}IsOn`]: 1,
    [`${inside}Mode`]: modeOf(move),
    [`${inside}Freq`]: setTo(move, "Frequency"),
    [`${inside}Gain`]: gain,
    [`${inside}Q`]: setTo(move, "Q"),
    AdaptiveQ: 0,
  });
  return values.ok ? ok({ devices: [], values: values.value, envelopes: [] }) : values;
}

export const EQ_EIGHT = "Eq8";

/** Places in the menu of a band: low cut of 12 dB, low shelf, bell, high shelf. Source: as `eqEight`. */
const MODES = { "low-cut": 1, lowShelf: 2, bell: 3, highShelf: 5 } as const;

function modeOf(move: MixMove): number {
  if (move.kind === "low-cut") return MODES["low-cut"];
  if (move.kind !== "shelf") return MODES.bell;
  return setTo(move, "Frequency") < MIDDLE ? MODES.lowShelf : MODES.highShelf;
}

/** A shelf under it lies at the low end. Source: the middle of 20 Hz to 20 kHz in octaves. */
const MIDDLE = 632;
