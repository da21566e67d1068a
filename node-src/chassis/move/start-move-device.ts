import { moveWork } from "#src/chassis/move/move-work.ts";
import type { MoveDevice } from "#src/chassis/plan/move-device.ts";
import { browserDesk } from "#src/chassis/presets/browser-desk.ts";
import { openPresets } from "#src/chassis/presets/open-presets.ts";
import { presetDesk } from "#src/chassis/presets/preset-desk.ts";
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
      desk: (place) => presetDesk(recipes, store, place),
      browser: (place) => browserDesk(store, device, place),
    },
  });
}

async function opened() {
  const { store } = await openPresets();
  return store;
}
