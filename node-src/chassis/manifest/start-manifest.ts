import { rolesDrawn } from "#src/chassis/curve-device/targets/roles-drawn.ts";
import type { DeviceManifest } from "#src/chassis/manifest/device-manifest.ts";
import { openStore } from "#src/chassis/manifest/open-store.ts";
import { browserWindow } from "#src/chassis/presets/browser-window.ts";
import { currentPreset, type PresetHolder } from "#src/chassis/presets/current-preset.ts";
import { startDevice } from "#src/chassis/session/start-device.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import type { PresetStore } from "#src/ports/preset-store.ts";

/** A device's process: its work, and the presets of every device. */
export function startManifest(manifest: DeviceManifest): void {
  const { device, spec, work, own } = manifest;
  let opened: Promise<PresetStore> | undefined;
  /** Opened by who first asks for a preset. */
  const store = () => {
    opened ??= openStore();
    return opened;
  };
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
