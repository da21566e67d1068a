import type { MasterFace } from "#src/devices/master/face/master-face.ts";
import type { MasterDevicePorts } from "#src/devices/master/session/master-ports.ts";
import type { StoredSettings } from "#src/model/device/stored-settings.ts";
import type { LinearGain } from "#src/model/units.ts";

/** The running device that a session of the Master answers for. */
export interface MasterDevice {
  /** Opened by the first press. */
  ports(): MasterDevicePorts;
  /** What the last preset said beyond the dials. Asked for anew at each press. */
  readonly stored: StoredSettings | null;
  show(face: MasterFace): void;
  /** What the stage multiplies the sound by; 1 leaves it as it is. */
  match(factor: LinearGain): void;
  /** The tab of A/B goes back to Off. */
  compared(): void;
}
