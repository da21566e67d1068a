import { moveWork } from "#src/chassis/move/move-work.ts";
import type { MoveDevice } from "#src/chassis/plan/move-device.ts";
import { browserWindow } from "#src/chassis/presets/browser-window.ts";
import { currentPreset } from "#src/chassis/presets/current-preset.ts";
import { openPresets } from "#src/chassis/presets/open-presets.ts";
import { startDevice } from "#src/chassis/session/start-device.ts";

/** The process of a device that draws recipes. */
export function startMoveDevice(recipes: MoveDevice): void {
  const store = opened();
  const { device } = recipes;
  startDevice({
    spec: recipes.spec,
    work: moveWork(recipes),
    own: { stage: recipes.lines, mixer: true },
    presets: {
      current: (strip) => currentPreset(recipes, store, strip),
      browser: (opener) => browserWindow(store, device, opener),
    },
  });
}

async function opened() {
  const { store } = await openPresets();
  return store;
}
