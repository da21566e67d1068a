import { pageFolder } from "#src/adapters/disk/page-folder.ts";
import { deviceProcess } from "#src/chassis/session/device-process.ts";
import { type PresetOpening, type WiredPresets, wirePresets } from "#src/chassis/session/wire-presets.ts";
import { FROM_NODE, TO_NODE } from "#src/chassis/spec/selectors.ts";
import { initialControls } from "#src/chassis/work/control-values.ts";
import { EMPTY_MIX_FACE, type MixFace } from "#src/devices/mix/face/mix-face.ts";
import { mixMessages } from "#src/devices/mix/face/mix-messages.ts";
import type { MixDevice } from "#src/devices/mix/session/mix-device.ts";
import type { MixDevicePorts } from "#src/devices/mix/session/mix-ports.ts";
import { MixSession } from "#src/devices/mix/session/mix-session.ts";
import type { MixState } from "#src/devices/mix/session/mix-state.ts";
import { openMixPorts } from "#src/devices/mix/session/open-mix-ports.ts";
import { statedFace } from "#src/devices/mix/session/stated-face.ts";
import { MixWindow } from "#src/devices/mix/session/window/mix-window.ts";
import { MIX_SPEC } from "#src/devices/mix/spec/mix-spec.ts";
import { FROM_MIX, TO_MIX } from "#src/devices/mix/spec/words.ts";

/** The Mix's process: what the patch and the page say goes to the session, what the session shows goes to both. */
export function start(opening: PresetOpening): void {
  const running = deviceProcess();
  const { patch, wire, pressed } = running;
  const controls = initialControls(MIX_SPEC);
  let face: MixFace = EMPTY_MIX_FACE;
  let state: MixState | undefined;
  let stated: Partial<MixFace> = {};
  let presets: WiredPresets | undefined;
  let ports: MixDevicePorts | undefined;
  const device: MixDevice = {
    ports: () => {
      ports ??= openMixPorts(wire);
      return ports;
    },
    get stored() {
      return presets?.current.preset.stored ?? null;
    },
    show: (shown) => {
      if (shown.state !== state) [state, stated] = [shown.state, statedFace(shown.state)];
      const next = { ...face, ...stated, ...shown.work, stands: shown.stands };
      for (const message of mixMessages(face, next)) patch.send(FROM_NODE.face, ...message);
      face = next;
      window.show(shown);
    },
  };
  const session = new MixSession(device, controls);
  const window = new MixWindow({
    session,
    folder: pageFolder(),
    tell: (...atoms) => patch.send(FROM_MIX.page, ...atoms),
    window: (...atoms) => patch.send(FROM_MIX.window, ...atoms),
  });
  patch.on(TO_NODE.parameter, (key, value) => {
    session.setControl(String(key), Number(value));
    presets?.turned();
  });
  patch.on(TO_NODE.analyse, () => pressed(() => session.analyse()));
  patch.on(TO_MIX.apply, () => pressed(() => session.apply()));
  patch.on(TO_NODE.revert, () => pressed(() => session.revert()));
  patch.on(TO_MIX.window, () => pressed(() => window.open(session.shown)));
  patch.on(TO_MIX.page, (...atoms) => pressed(() => window.hear(atoms)));
  presets = wirePresets({ patch, session, controls, spec: MIX_SPEC, places: null, pressed }, opening);
  running.ready(session, () => window.isOpen || presets?.browser.isOpen === true);
}
