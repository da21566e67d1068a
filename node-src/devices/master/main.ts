import { systemPath } from "#src/adapters/max/system-path.ts";
import { deviceProcess } from "#src/chassis/session/device-process.ts";
import { type PresetOpening, type WiredPresets, wirePresets } from "#src/chassis/session/wire-presets.ts";
import { FROM_NODE, TO_NODE } from "#src/chassis/spec/selectors.ts";
import { initialControls } from "#src/chassis/work/control-values.ts";
import { EMPTY_MASTER_FACE, type MasterFace } from "#src/devices/master/face/master-face.ts";
import { masterMessages } from "#src/devices/master/face/master-messages.ts";
import type { MasterDevice } from "#src/devices/master/session/master-device.ts";
import type { MasterDevicePorts } from "#src/devices/master/session/master-ports.ts";
import { MasterSession } from "#src/devices/master/session/master-session.ts";
import { openMasterPorts } from "#src/devices/master/session/open-master-ports.ts";
import { COMPARED, MASTER_SPEC } from "#src/devices/master/spec/master-spec.ts";
import { FROM_MASTER, TO_MASTER } from "#src/devices/master/spec/words.ts";

/** The Master's process: what the patch says goes to the session, what the session shows goes to the patch. */
export function start(opening: PresetOpening): void {
  const running = deviceProcess();
  const { patch, wire, pressed } = running;
  const controls = initialControls(MASTER_SPEC);
  let shown: MasterFace = EMPTY_MASTER_FACE;
  let presets: WiredPresets | undefined;
  let ports: MasterDevicePorts | undefined;
  const device: MasterDevice = {
    ports: () => {
      ports ??= openMasterPorts(wire);
      return ports;
    },
    get stored() {
      return presets?.current.preset.stored ?? null;
    },
    show: (face) => {
      for (const message of masterMessages(shown, face)) patch.send(FROM_NODE.face, ...message);
      shown = face;
    },
    match: (factor) => patch.send(FROM_MASTER.match, factor),
    compared: () => patch.send(FROM_MASTER.compared),
  };
  const session = new MasterSession(device, controls);
  patch.on(TO_NODE.parameter, (key, value) => {
    session.setControl(String(key), Number(value));
    presets?.turned();
  });
  patch.on(TO_NODE.analyse, () => pressed(() => session.analyse()));
  patch.on(TO_MASTER.render, () => pressed(() => session.render()));
  patch.on(TO_MASTER.chain, () => pressed(() => session.setUpChain()));
  patch.on(TO_MASTER.revert, () => pressed(() => session.revertChain()));
  patch.on(TO_MASTER.report, () => pressed(() => session.report()));
  patch.on(TO_MASTER.check, () => pressed(() => session.check()));
  patch.on(TO_MASTER.compare, (place) => pressed(() => session.compare(COMPARED[Number(place)] ?? "off")));
  patch.on(TO_MASTER.file, (...words) => pressed(() => session.analyse(pathOf(words))));
  patch.on(TO_MASTER.reference, (...words) =>
    pressed(() => session.reference(words[0] === "none" ? null : pathOf(words))),
  );
  presets = wirePresets({ patch, session, controls, spec: MASTER_SPEC, places: null, pressed }, opening);
  running.ready(session, () => presets?.browser.isOpen === true);
}

/** A path with blanks may come as several words. */
function pathOf(words: readonly (string | number)[]): string {
  return systemPath(words.join(" "));
}
