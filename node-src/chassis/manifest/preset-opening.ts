import { rolesDrawn } from "#src/chassis/curve-device/targets/roles-drawn.ts";
import type { DeviceManifest } from "#src/chassis/manifest/device-manifest.ts";
import { openStore } from "#src/chassis/manifest/open-store.ts";
import { browserWindow } from "#src/chassis/presets/browser-window.ts";
import { currentPreset, type PresetHolder } from "#src/chassis/presets/current-preset.ts";
import type { PresetOpening } from "#src/chassis/session/wire-presets.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import type { PresetStore } from "#src/ports/preset-store.ts";

/** The presets of every device, for one of them; opened by who first asks for one. */
export function presetOpening(manifest: DeviceManifest): PresetOpening {
  let opened: Promise<PresetStore> | undefined;
  const store = () => {
    opened ??= openStore();
    return opened;
  };
  return {
    current: (strip) => currentPreset({ ...manifest, ...leads(manifest) }, store, strip),
    browser: (opener) => browserWindow(store, manifest.device, opener),
  };
}

/** What mapped parameters follow, where the device draws recipes. */
function leads(manifest: DeviceManifest): Pick<PresetHolder, "leadOf"> {
  if (manifest.kind !== "recipes") return {};
  const { recipes } = manifest;
  return {
    leadOf: (name, settings) => {
      const recipe = recipes.find((each) => each.name === name);
      return (recipe && rolesDrawn(recipe, settingsFrom(recipe, settings))[0]) ?? "gain";
    },
  };
}
