import { STATUS_KINDS } from "#src/chassis/face/face-state.ts";
import { presses } from "#src/chassis/presses/presses.ts";
import { deviceProcess } from "#src/chassis/session/device-process.ts";
import {
  type PresetOpening,
  type PresetSession,
  type WiredPresets,
  wirePresets,
} from "#src/chassis/session/wire-presets.ts";
import { FROM_NODE, TO_NODE } from "#src/chassis/spec/selectors.ts";
import { initialControls } from "#src/chassis/work/control-values.ts";
import { EMPTY_GROUND } from "#src/chassis/work/preview-ground.ts";
import { METER_SPEC } from "#src/devices/meter/spec/meter-spec.ts";

/** The Meter's process: its presets. It measures without it. */
export function start(opening: PresetOpening): void {
  const running = deviceProcess();
  const { patch, pressed } = running;
  const controls = initialControls(METER_SPEC);
  const nothing = () => Promise.resolve();
  const session: PresetSession = {
    setControl: (key, value) => void controls.set(key, value),
    settingsChanged: () => undefined,
    presetChanged: nothing,
    audition: nothing,
    ground: EMPTY_GROUND,
    edited: null,
  };
  let presets: WiredPresets | undefined;
  patch.on(TO_NODE.parameter, (key, value) => {
    session.setControl(String(key), Number(value));
    presets?.turned();
  });
  presets = wirePresets({ patch, session, controls, spec: METER_SPEC, places: null, pressed }, opening);
  running.ready({ busy: presses(() => undefined).busy, idle: true }, () => presets?.browser.isOpen === true);
  /** Behind `ready`: what the patch said while the process started stands no more. */
  setImmediate(() => {
    for (const message of RESTS) patch.send(FROM_NODE.face, ...message);
  });
}

const RESTS = [
  ["status", STATUS_KINDS.indexOf("idle")],
  ["words", ""],
] as const;
