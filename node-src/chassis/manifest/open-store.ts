import { openPresets } from "#src/chassis/presets/open-presets.ts";
import type { PresetStore } from "#src/ports/preset-store.ts";

/** The presets of all devices for a device's process: what ships, and the user's where there is a User Library. */
export async function openStore(): Promise<PresetStore> {
  return (await openPresets()).store;
}
