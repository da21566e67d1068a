import { decideCurves } from "#src/chassis/curve-device/decide-curves.ts";
import type { CurveDevice } from "#src/chassis/plan/curve-device.ts";
import type { DeviceWork } from "#src/chassis/work/device-work.ts";

/** What a device that draws recipes does on Analyse. */
export function curveWork(device: CurveDevice): DeviceWork {
  return { decide: (press, ports) => decideCurves(device, press, ports) };
}
