import { type DeviceProcess, deviceProcess, type SleepySession } from "#src/chassis/session/device-process.ts";
import {
  type PresetOpening,
  type PresetSession,
  type WiredPresets,
  wirePresets,
} from "#src/chassis/session/wire-presets.ts";
import { TO_NODE } from "#src/chassis/spec/selectors.ts";
import { initialControls } from "#src/chassis/work/control-values.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import type { StoredSettings } from "#src/model/device/stored-settings.ts";

/** The process of a device that draws no curve: its dials and its presets, which map nothing. */
export interface PlainProcess extends Omit<DeviceProcess, "ready"> {
  /** What the dials say. */
  readonly controls: Map<string, number>;
  /** What the last preset said beyond the dials. */
  readonly stored: StoredSettings | null;
  /** All handlers stand: dials and presets go to the session from now on. @param isOpen whether a window of the device's own is open. */
  ready(session: PresetSession & SleepySession, isOpen?: () => boolean): void;
}

export function plainProcess(spec: DeviceSpec, opening: PresetOpening): PlainProcess {
  const { patch, wire, pressed, refuse, ready } = deviceProcess();
  const controls = initialControls(spec);
  let presets: WiredPresets | undefined;
  return {
    ...{ patch, wire, pressed, refuse, controls },
    get stored() {
      return presets?.current.preset.stored ?? null;
    },
    ready: (session, isOpen = () => false) => {
      const wired = wirePresets({ patch, session, controls, spec, places: null, pressed, refuse }, opening);
      presets = wired;
      patch.on(TO_NODE.parameter, (key, value) => {
        session.setControl(String(key), Number(value));
        wired.turned();
      });
      ready(session, () => isOpen() || wired.browser.isOpen);
    },
  };
}
