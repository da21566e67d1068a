import { buildPatcher, type Patcher } from "#src/adapters/max/patch/build-patcher.ts";
import { message, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import type { PlainDevice } from "#src/chassis/manifest/device-manifest.ts";
import { browserPart } from "#src/chassis/patch/browser-part.ts";
import { nodePart } from "#src/chassis/patch/node-part.ts";
import { presetNamePart } from "#src/chassis/patch/preset-name-part.ts";
import { presetPart, presetWiring } from "#src/chassis/patch/preset-part.ts";
import { stripControls } from "#src/chassis/patch/strip/strip-controls.ts";
import { themePart } from "#src/chassis/patch/theme-part.ts";
import { deviceFiles } from "#src/model/device/device-files.ts";

/** The patch of a device that draws no curve: it has no player and stores nothing but what its presets say. */
export function plainPatcher({ device, spec, patch }: PlainDevice): Patcher {
  const files = deviceFiles(device);
  const { presses, heard, dumped } = presetWiring(false);
  return buildPatcher(spec, [
    patch.stage(),
    patch.front(files.face),
    presetPart(spec, stripControls(spec), patch.moved, device, patch.presetsAt),
    wakePart(),
    nodePart({
      ...{ files, told: patch.told, curves: false, dumped, ended: patch.ended },
      presses: [...patch.presses, ...presses],
      heard: [...heard, ...patch.heard],
    }),
    browserPart(),
    themePart(),
    presetNamePart(device),
  ]);
}

/** Live is there: the bridge may ask it, and the face knows whether the device is switched on. */
function wakePart(): PatchPart {
  return {
    boxes: [
      object("device", "live.thisdevice", [24, 24]),
      message("ready", "ready", [96, 88]),
      object("enabledToFace", "prepend enabled", [200, 560]),
    ],
    cords: ["device:0 > ready", "device:1 > enabledToFace", "enabledToFace > face"],
  };
}
