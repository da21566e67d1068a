import { pageFolder } from "#src/adapters/disk/page-folder.ts";
import { faceSender } from "#src/chassis/session/face-sender.ts";
import { plainProcess } from "#src/chassis/session/plain-process.ts";
import type { PresetOpening } from "#src/chassis/session/wire-presets.ts";
import { TO_NODE } from "#src/chassis/spec/selectors.ts";
import { EMPTY_MIX_FACE, type MixFace } from "#src/devices/mix/face/mix-face.ts";
import { mixMessages } from "#src/devices/mix/face/mix-messages.ts";
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
  const running = plainProcess(MIX_SPEC, opening);
  const { patch, wire, pressed, refuse } = running;
  const showFace = faceSender(patch, EMPTY_MIX_FACE, mixMessages);
  let state: MixState | undefined;
  let stated: Partial<MixFace> = {};
  let ports: MixDevicePorts | undefined;
  const session = new MixSession(
    {
      ports: () => {
        ports ??= openMixPorts(wire);
        return ports;
      },
      get stored() {
        return running.stored;
      },
      show: (shown) => {
        if (shown.state !== state) [state, stated] = [shown.state, statedFace(shown.state)];
        showFace({ ...EMPTY_MIX_FACE, ...stated, ...shown.work, stands: shown.stands });
        window.show(shown);
      },
    },
    running.controls,
  );
  const window = new MixWindow({
    session,
    folder: pageFolder(),
    tell: (...atoms) => patch.send(FROM_MIX.page, ...atoms),
    window: (...atoms) => patch.send(FROM_MIX.window, ...atoms),
    refuse,
  });
  patch.on(TO_NODE.analyse, () => pressed(() => session.analyse()));
  patch.on(TO_MIX.apply, () => pressed(() => session.apply()));
  patch.on(TO_NODE.revert, () => pressed(() => session.revert()));
  patch.on(TO_MIX.window, () => pressed(() => window.open(session.shown)));
  patch.on(TO_MIX.page, (...atoms) => pressed(() => window.hear(atoms)));
  running.ready(session, () => window.isOpen);
}
