import type { MixDevicePorts } from "#src/devices/mix/session/mix-ports.ts";
import type { ShownMix } from "#src/devices/mix/session/mix-state.ts";
import type { StoredSettings } from "#src/model/device/stored-settings.ts";

/** The running device that a session of the Mix answers for. */
export interface MixDevice {
  /** Opened by the first press. */
  ports(): MixDevicePorts;
  /** What the last preset said beyond the dials. Asked for anew at each press. */
  readonly stored: StoredSettings | null;
  show(shown: ShownMix): void;
}
