import { rolesDrawn } from "#src/chassis/curve-device/targets/roles-drawn.ts";
import type { DeviceManifest } from "#src/chassis/manifest/device-manifest.ts";
import { browserWindow } from "#src/chassis/presets/browser-window.ts";
import { currentPreset, type PresetHolder } from "#src/chassis/presets/current-preset.ts";
import { openPresets } from "#src/chassis/presets/open-presets.ts";
import { startDevice } from "#src/chassis/session/start-device.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";

/** A device's process: its work, and the presets of every device. */
export function startManifest(manifest: DeviceManifest): void {
  const { device, spec, work, own } = manifest;
  const store = opened();
  startDevice({
    ...{ spec, work, own },
    presets: {
      current: (strip) => currentPreset({ ...manifest, ...leads(manifest) }, store, strip),
      browser: (opener) => browserWindow(store, device, opener),
    },
  });
}

/** What mapped parameters follow, where the device draws recipes. */
function leads(manifest: DeviceManifest): Pick<PresetHolder, "leadOf"> {
  if (manifest.kind === "own") return {};
  const { recipes } = manifest;
  return {
    leadOf: (name, settings) => {
      const recipe = recipes.find((each) => each.name === name);
      return (recipe && rolesDrawn(recipe, settingsFrom(recipe, settings))[0]) ?? "gain";
    },
  };
}

async function opened() {
  const { store } = await openPresets();
  return store;
}
