import { buildPatcher, type Patcher } from "#src/adapters/max/patch/build-patcher.ts";
import { audioPart } from "#src/devices/ride/patch/audio-part.ts";
import { controlsPart } from "#src/devices/ride/patch/controls-part.ts";
import { mapPart } from "#src/devices/ride/patch/map-part.ts";
import { nodePart } from "#src/devices/ride/patch/node-part.ts";
import { playerPart } from "#src/devices/ride/patch/player-part.ts";
import { RIDE_SPEC } from "#src/devices/ride/spec.ts";

/** The whole patch of the Ride device. New boxes go to the end of their part, new parts to the end of the list. */
export function ridePatcher(): Patcher {
  return buildPatcher(RIDE_SPEC, [audioPart(), controlsPart(), playerPart(), nodePart(), mapPart()]);
}
