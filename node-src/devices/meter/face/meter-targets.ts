import { platformTarget } from "#src/decision/delivery/delivery-target.ts";
import { type DeliveryTarget, type DeliveryVerdict, judgeDelivery } from "#src/decision/delivery/judge-delivery.ts";
import type { LiveReading } from "#src/devices/meter/engine/outlets.ts";
import { METER_SETTINGS } from "#src/knowledge/metering/settings.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";

/** What the lamps go by, in the order of the menu. */
export const METER_TARGETS: readonly DeliveryTarget[] = METER_SETTINGS.platform.options.map((id) =>
  platformTarget(PLATFORMS.find((platform) => platform.id === id)!),
);

/** What `steadyhand check` would say of a recording that measures so; `null` before anything passed the gate. */
export function meterVerdict(reading: LiveReading | null, target: DeliveryTarget): DeliveryVerdict | null {
  if (reading === null || !Number.isFinite(reading.integrated)) return null;
  return judgeDelivery(target, { ...reading, duration: reading.heard });
}
