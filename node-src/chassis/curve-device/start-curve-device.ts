import { curveWork } from "#src/chassis/curve-device/curve-work.ts";
import type { CurveDevice } from "#src/chassis/plan/curve-device.ts";
import { browserWindow } from "#src/chassis/presets/browser-window.ts";
import { currentPreset } from "#src/chassis/presets/current-preset.ts";
import { openPresets } from "#src/chassis/presets/open-presets.ts";
import { startDevice } from "#src/chassis/session/start-device.ts";

/** The process of a device that draws recipes. */
export function startCurveDevice(recipes: CurveDevice): void {
  const store = opened();
  const { device } = recipes;
  startDevice({
    spec: recipes.spec,
    work: curveWork(recipes),
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
