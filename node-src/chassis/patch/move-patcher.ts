import { buildPatcher, type Patcher } from "#src/adapters/max/patch/build-patcher.ts";
import type { PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { browserPart } from "#src/chassis/patch/browser-part.ts";
import { mapPart } from "#src/chassis/patch/map-part.ts";
import { moveStripPart } from "#src/chassis/patch/move-strip.ts";
import { nodePart } from "#src/chassis/patch/node-part.ts";
import { placesPart } from "#src/chassis/patch/places-part.ts";
import { playerPart } from "#src/chassis/patch/player-part.ts";
import { PRESET_WIRING, presetPart } from "#src/chassis/patch/preset-part.ts";
import { stripControls } from "#src/chassis/patch/strip-controls.ts";
import { type MoveStrip, setByPresets, toldToNode } from "#src/chassis/spec/strip-layout.ts";
import type { DeviceFiles } from "#src/model/device/device-files.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";

/** What tells the patch of one device that draws recipes from another's, beside its stage. */
export interface MoveLayout {
  readonly spec: DeviceSpec;
  readonly files: DeviceFiles;
  readonly strip: MoveStrip;
  /** The stage's boxes that take what the player adds, in the order of the device's lines. */
  readonly lines: readonly string[];
}

/** The whole patch of a device that draws recipes: its stage, and what all of them share. */
export function movePatcher({ spec, files, strip, lines }: MoveLayout, stage: readonly PatchPart[]): Patcher {
  const controls = stripControls(spec);
  return buildPatcher(spec, [
    ...stage,
    moveStripPart(strip, files.face, controls),
    presetPart(spec, controls, setByPresets(strip)),
    playerPart(spec, files, lines),
    nodePart({ files, told: toldToNode(strip), ...PRESET_WIRING }),
    mapPart(),
    placesPart(),
    browserPart(),
  ]);
}
