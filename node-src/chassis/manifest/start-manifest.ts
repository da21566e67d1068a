import type { DeviceManifest } from "#src/chassis/manifest/device-manifest.ts";
import { browserWindow } from "#src/chassis/presets/browser-window.ts";
import { currentPreset } from "#src/chassis/presets/current-preset.ts";
import { openPresets } from "#src/chassis/presets/open-presets.ts";
import { startDevice } from "#src/chassis/session/start-device.ts";

/** A device's process: its work, and the presets of every device. */
export function startManifest(manifest: DeviceManifest): void {
  const { device, spec, work, own } = manifest;
  const store = opened();
  startDevice({
    ...{ spec, work, own },
    presets: {
      current: (strip) => currentPreset(manifest, store, strip),
      browser: (opener) => browserWindow(store, device, opener),
    },
  });
}

async function opened() {
  const { store } = await openPresets();
  return store;
}
