import { compressorWrites } from "#src/devices/mix/apply/writes/compressor-writes.ts";
import { dynamicBellWrites } from "#src/devices/mix/apply/writes/dynamic-bell-writes.ts";
import { equaliserWrites } from "#src/devices/mix/apply/writes/equaliser-writes.ts";
import { glueWrites } from "#src/devices/mix/apply/writes/glue-writes.ts";
import { faderWrites, panWrites } from "#src/devices/mix/apply/writes/mixer-writes.ts";
import type { MovePlace, Translated } from "#src/devices/mix/apply/writes/move-place.ts";
import { utilityWrites } from "#src/devices/mix/apply/writes/utility-writes.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { refusal } from "#src/model/refusal.ts";
import { refused } from "#src/model/result.ts";

/**
 * What a move changes in a set: devices that are put in, values that are set, envelopes that are drawn.
 *
 * Shape: where a device has to be put in first, it alone; asked once more with that device in the place, the rest.
 * Edge: refused with a sentence where the move cannot be written; nothing is written here.
 */
export function moveWrites(move: MixMove, place: MovePlace): Translated {
  if (place.set.tracks.every(({ id }) => id !== move.track))
    return refused(refusal("track-unknown", "Its track is gone from the set."));
  const translate = KINDS[move.kind];
  if (translate !== undefined) return translate(move, place);
  return refused(
    refusal("device-unsupported", `A move of the kind “${move.kind}” is not written yet: make it by hand.`),
  );
}

type Translate = (move: MixMove, place: MovePlace) => Translated;

const KINDS: Readonly<Partial<Record<MixMove["kind"], Translate>>> = {
  fader: (move, place) => (move.device === null ? faderWrites(move, place) : utilityWrites(move, place)),
  pan: panWrites,
  bell: equaliserWrites,
  shelf: equaliserWrites,
  "low-cut": equaliserWrites,
  "dynamic-bell": dynamicBellWrites,
  compressor: compressorWrites,
  duck: compressorWrites,
  glue: glueWrites,
  width: utilityWrites,
  "bass-mono": utilityWrites,
  polarity: utilityWrites,
  "clip-gain": utilityWrites,
};
