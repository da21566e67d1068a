import { buildPatcher, type Patcher } from "#src/adapters/max/patch/build-patcher.ts";
import type { CurveManifest, DeviceManifest } from "#src/chassis/manifest/device-manifest.ts";
import { auditionPart, browserPart } from "#src/chassis/patch/browser-part.ts";
import { editPart } from "#src/chassis/patch/edit-part.ts";
import { heldPart } from "#src/chassis/patch/mapped/held-part.ts";
import { mapPart } from "#src/chassis/patch/mapped/map-part.ts";
import { placesPart } from "#src/chassis/patch/mapped/places-part.ts";
import { CURVE_PRESSES, nodePart } from "#src/chassis/patch/node-part.ts";
import { plainPatcher } from "#src/chassis/patch/plain-patcher.ts";
import { playerPart } from "#src/chassis/patch/player-part.ts";
import { presetNamePart } from "#src/chassis/patch/preset-name-part.ts";
import { presetPart, presetWiring } from "#src/chassis/patch/preset-part.ts";
import { curveReaderPart, offsetOutlet, travelOutlet } from "#src/chassis/patch/signal/curve-reader-part.ts";
import { hideOthers, panelBoxes, panelPart } from "#src/chassis/patch/strip/panel-part.ts";
import { shownPart } from "#src/chassis/patch/strip/shown-part.ts";
import { stripControls } from "#src/chassis/patch/strip/strip-controls.ts";
import { stripPart } from "#src/chassis/patch/strip/strip-part.ts";
import { targetsPart } from "#src/chassis/patch/strip/targets-part.ts";
import { themePart } from "#src/chassis/patch/theme-part.ts";
import { ALL_PLACES } from "#src/chassis/spec/places.ts";
import { recipeEditing } from "#src/chassis/spec/recipe-editing.ts";
import { movedByPresets, toldToNode } from "#src/chassis/spec/strip-layout.ts";
import { deviceFiles } from "#src/model/device/device-files.ts";

/** The whole patch of a device: its stage, and what all share. New boxes go to the end of their part, new parts to the end of the list. */
export function devicePatcher(manifest: DeviceManifest): Patcher {
  return manifest.kind === "plain" ? plainPatcher(manifest) : curvePatcher(manifest);
}

function curvePatcher({ device, spec, patch, recipes }: CurveManifest): Patcher {
  const files = deviceFiles(device);
  const controls = stripControls(spec);
  const { stage, strip, lines, heard, beside } = patch;
  const played = { stage: lines, places: ALL_PLACES };
  const told = toldToNode(spec, strip, heard);
  const wiring = presetWiring(true);
  return buildPatcher(spec, [
    stage(),
    hideOthers(spec, strip, stripPart(spec, { strip, told }, files.face, controls)),
    presetPart(spec, controls, movedByPresets(spec, strip), device),
    playerPart(spec, files),
    curveReaderPart(played),
    nodePart({ files, told, curves: true, ...wiring, presses: [...CURVE_PRESSES, ...wiring.presses] }),
    mapPart(),
    placesPart(),
    browserPart(),
    auditionPart(),
    ...(beside === undefined ? [] : [beside()]),
    themePart(),
    panelPart(spec, strip),
    shownPart(spec),
    targetsPart(controls, panelBoxes(spec, strip)),
    heldPart(played.places, {
      travel: (place) => travelOutlet(played, place),
      offset: (place) => offsetOutlet(played, place),
    }),
    editPart(recipeEditing(recipes, spec), spec),
    presetNamePart(device),
  ]);
}
