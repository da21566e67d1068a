import { type CurveManifest, type DeviceManifest, drawsCurves } from "#src/chassis/manifest/device-manifest.ts";
import { type BakedFile, bakeDevice, type DeviceBundles } from "#src/chassis/patch/bake-device.ts";
import { recipeEditing } from "#src/chassis/spec/recipe-editing.ts";
import { DEVICES } from "#src/devices/all-devices.ts";
import type { DeviceFiles } from "#src/model/device/device-files.ts";
import { controlsPage } from "./controls-page.ts";
import { settingsSection } from "./settings-page.ts";

/** One device to bake: where its scripts begin, and what they are baked into. */
export interface Baking {
  /** What the lists say of it. */
  readonly device: string;
  readonly order: number;
  readonly title: string;
  readonly recipes: readonly string[];
  readonly command: DeviceManifest["command"];
  readonly offered: DeviceManifest["offered"];
  /** Its part of the guide's page of settings. */
  readonly settings: string;
  readonly scripts: Readonly<Partial<Record<keyof DeviceFiles, ScriptEntry>>>;
  bake(bundles: DeviceBundles): readonly BakedFile[];
}

/** Where a script begins: a module's path, or its text; and what free names in it stand for, as JSON. */
export type ScriptEntry = ({ readonly path: string } | { readonly text: string }) & {
  readonly define?: Readonly<Record<string, string>>;
};

/** Every device. */
export const BAKINGS: readonly Baking[] = DEVICES.map((manifest) => {
  const { device, order, title, recipes, command, offered } = manifest;
  return {
    device,
    order,
    title,
    recipes: recipes.map(({ name }) => name),
    command,
    offered,
    settings: settingsSection(manifest),
    scripts: {
      node: { text: nodeEntry(manifest) },
      bridge: { path: "node-src/adapters/lom/bridge-main.ts" },
      ...(drawsCurves(manifest)
        ? curveScripts(manifest)
        : { face: { path: `node-src/devices/${device}/face/v8ui-main.ts` } }),
    },
    bake: (bundles) => bakeDevice(manifest, bundles),
  };
});

/** The guide's page of controls. */
export const CONTROLS_PAGE = controlsPage([...DEVICES].sort((one, other) => one.order - other.order));

/** Player and face of a device that draws curves. */
function curveScripts(manifest: CurveManifest): Baking["scripts"] {
  return {
    player: { path: "node-src/chassis/player/v8-main.ts", define: { LINES: JSON.stringify(playedLines(manifest)) } },
    face: { path: "node-src/chassis/face/v8ui-main.ts", define: faceWords(manifest) },
  };
}

/** The lines of a stage as its player reads them; that of a device that decides for itself is a gain. */
function playedLines(manifest: CurveManifest): readonly { readonly unit: string; readonly rest: number }[] {
  if (manifest.kind === "own") return manifest.patch.lines.map(() => ({ unit: "dB", rest: 0 }));
  return manifest.lines.map(({ unit, rest }) => ({ unit, rest }));
}

/** What the face knows before anything is said to it. */
function faceWords({ face, recipes, spec }: CurveManifest): Readonly<Record<string, string>> {
  return { INVITATION: JSON.stringify(face), EDITING: JSON.stringify(recipeEditing(recipes, spec)) };
}

/** Starts the device's process. */
function nodeEntry(manifest: DeviceManifest): string {
  const { device } = manifest;
  if (!drawsCurves(manifest))
    return `import { presetOpening } from "#src/chassis/manifest/preset-opening.ts";
import { DEVICE } from "#src/devices/${device}/device.ts";
import { start } from "#src/devices/${device}/main.ts";

/** The ${device} device's process. */
start(presetOpening(DEVICE));
`;
  return `import { startManifest } from "#src/chassis/manifest/start-manifest.ts";
import { DEVICE } from "#src/devices/${device}/device.ts";

/** The ${device} device's process. */
startManifest(DEVICE);
`;
}
