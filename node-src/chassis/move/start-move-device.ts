import { moveWork } from "#src/chassis/move/move-work.ts";
import type { MoveDevice } from "#src/chassis/plan/move-device.ts";
import { openPresets } from "#src/chassis/presets/open-presets.ts";
import { presetDesk } from "#src/chassis/presets/preset-desk.ts";
import { startDevice } from "#src/chassis/session/start-device.ts";

/** The process of a device that draws recipes. */
export function startMoveDevice(device: MoveDevice): void {
  startDevice({
    spec: device.spec,
    work: moveWork(device),
    own: { stage: device.lines, mixer: true },
    openPresets: (place) => presetDesk(device, opened(), place),
  });
}

async function opened() {
  const { store } = await openPresets();
  return store;
}
