import { buildPatcher, type Patcher } from "#src/adapters/max/patch/build-patcher.ts";
import { mapPart } from "#src/chassis/patch/map-part.ts";
import { nodePart } from "#src/chassis/patch/node-part.ts";
import { playerPart } from "#src/chassis/patch/player-part.ts";
import { audioPart } from "#src/devices/ride/patch/audio-part.ts";
import { controlsPart, SENT_TO_NODE } from "#src/devices/ride/patch/controls-part.ts";
import { RIDE_FILES, RIDE_SPEC } from "#src/devices/ride/spec.ts";

/** The whole patch of the Ride device. New boxes go to the end of their part, new parts to the end of the list. */
export function ridePatcher(): Patcher {
  return buildPatcher(RIDE_SPEC, [
    audioPart(),
    controlsPart(),
    playerPart(RIDE_SPEC, RIDE_FILES, ["playedLine"]),
    nodePart({ files: RIDE_FILES, told: SENT_TO_NODE }),
    mapPart(),
  ]);
}
