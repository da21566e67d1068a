import { ownWhereabouts } from "#src/adapters/companion/settings.ts";
import { readBackKeeper } from "#src/adapters/disk/live-report/read-back-keeper.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import type { LiveWork, ReadBackLog } from "#src/ports/output/read-back-log.ts";
import manifest from "../../../../package.json" with { type: "json" };

/** Keeps a line of what a device did, beside the work: a log that is slow or full neither delays nor fails it. */
export type KeepWork = (work: LiveWork) => void;

/** Keeps what this device does in Live, in the log of this machine unless another is given. */
export function ownReadBacks(
  { name }: Pick<DeviceSpec, "name">,
  log: Pick<ReadBackLog, "keep"> = readBackKeeper(ownWhereabouts()),
): KeepWork {
  return (work) => void log.keep({ at: new Date().toISOString(), device: name, version: manifest.version, ...work });
}
