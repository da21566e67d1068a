import { buildPatcher, type Patcher } from "#src/adapters/max/patch/build-patcher.ts";
import type { PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import type { DeviceManifest, OwnDevice, RecipeDevice } from "#src/chassis/manifest/device-manifest.ts";
import { browserPart } from "#src/chassis/patch/browser-part.ts";
import { mapPart } from "#src/chassis/patch/map-part.ts";
import { nodePart } from "#src/chassis/patch/node-part.ts";
import { placesPart } from "#src/chassis/patch/places-part.ts";
import { playerPart } from "#src/chassis/patch/player-part.ts";
import { PRESET_WIRING, presetPart } from "#src/chassis/patch/preset-part.ts";
import { recipeStripPart } from "#src/chassis/patch/recipe-strip.ts";
import { stripControls } from "#src/chassis/patch/strip-controls.ts";
import { setByPresets, toldToNode } from "#src/chassis/spec/strip-layout.ts";
import { type DeviceFiles, deviceFiles } from "#src/model/device/device-files.ts";

/** The whole patch of a device: its stage, and what all share. New boxes go to the end of their part, new parts to the end of the list. */
export function devicePatcher(device: DeviceManifest): Patcher {
  const files = deviceFiles(device.device);
  return buildPatcher(device.spec, [
    device.patch.stage(),
    ...(device.kind === "recipes" ? recipeParts(device, files) : ownParts(device, files)),
  ]);
}

function recipeParts({ device, spec, patch: { strip, lines } }: RecipeDevice, files: DeviceFiles): PatchPart[] {
  const controls = stripControls(spec);
  return [
    recipeStripPart(strip, files.face, controls),
    presetPart(spec, controls, setByPresets(strip), device),
    playerPart(spec, files, lines),
    nodePart({ files, told: toldToNode(strip), ...PRESET_WIRING }),
    mapPart(),
    placesPart(),
    browserPart(),
  ];
}

function ownParts({ spec, patch: { strip, lines } }: OwnDevice, files: DeviceFiles): PatchPart[] {
  return [strip.part(files), playerPart(spec, files, lines), nodePart({ files, told: strip.told }), mapPart()];
}
