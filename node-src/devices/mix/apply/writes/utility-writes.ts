import { taperOf } from "#src/curve/tapers/taper-of.ts";
import {
  deviceValues,
  type MovePlace,
  orderOf,
  parameterOf,
  setTo,
  type Translated,
  trackOf,
} from "#src/devices/mix/apply/writes/move-place.ts";
import { mayBeTaken, reusedDevice } from "#src/devices/mix/apply/writes/reused-device.ts";
import type { Device } from "#src/model/live-set.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";

/** Gain, width, bass mono or polarity of a Utility: of one that rests or that moves have put in, else of a new one; for clip gain in front of all else. */
export function utilityWrites(move: MixMove, place: MovePlace): Translated {
  const track = trackOf(place, move);
  const isFirst = move.kind === "clip-gain";
  if (isFirst && track.kind !== "audio")
    return refused(refusal("device-unsupported", `“${track.name}” has no recordings: it is no audio track.`));
  const device = place.inserted ?? (isFirst ? firstUtility(move, place) : reusedDevice(move, place, UTILITY));
  if (device === null) return orderOf(track.id, UTILITY, isFirst ? { at: 0 } : {});
  const changes = CHANGES[move.kind]?.(move, device) ?? null;
  if (changes === null)
    return refused(
      refusal("parameter-unknown", `How “${device.name}” of “${track.name}” holds this is not known: set it by hand.`),
    );
  const values = deviceValues(track, device, changes);
  return values.ok ? ok({ devices: [], values: values.value, envelopes: [] }) : values;
}

const UTILITY = "StereoGain";

function firstUtility(move: MixMove, place: MovePlace): Device | null {
  const track = trackOf(place, move);
  const first = track.devices[0];
  return first?.className === UTILITY && mayBeTaken(first, track, place) ? first : null;
}

type Changes = (move: MixMove, device: Device) => Readonly<Record<string, number>> | null;

/** Moves are changes: what one made on the same device before counts. */
const CHANGES: Readonly<Partial<Record<MixMove["kind"], Changes>>> = {
  fader: gainChange,
  "clip-gain": gainChange,
  width: (move, device) => {
    const width = parameterOf(device, "StereoWidth")?.value;
    return width === undefined ? null : { StereoWidth: (width * setTo(move, "Stereo Width")) / WHOLE };
  },
  "bass-mono": (move) => ({ BassMonoFrequency: setTo(move, "Bass Freq"), BassMono: 1 }),
  polarity: (_, device) => {
    const turned = parameterOf(device, "PhaseInvertR")?.value;
    return turned === undefined ? null : { PhaseInvertR: turned === 0 ? 1 : 0 };
  },
};

const WHOLE = 100;

function gainChange({ size }: MixMove, device: Device): Readonly<Record<string, number>> | null {
  const gain = parameterOf(device, "Gain");
  const taper = gain === undefined ? null : taperOf(gain, UTILITY, "dB");
  return gain === undefined || taper === null ? null : { Gain: taper.toRaw(taper.toUnit(gain.value) + size) };
}
