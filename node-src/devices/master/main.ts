import { systemPath } from "#src/adapters/max/system-path.ts";
import { faceSender } from "#src/chassis/session/face-sender.ts";
import { plainProcess } from "#src/chassis/session/plain-process.ts";
import type { PresetOpening } from "#src/chassis/session/wire-presets.ts";
import { TO_NODE } from "#src/chassis/spec/selectors.ts";
import { EMPTY_MASTER_FACE } from "#src/devices/master/face/master-face.ts";
import { masterMessages } from "#src/devices/master/face/master-messages.ts";
import type { MasterDevicePorts } from "#src/devices/master/session/master-ports.ts";
import { MasterSession } from "#src/devices/master/session/master-session.ts";
import { openMasterPorts } from "#src/devices/master/session/open-master-ports.ts";
import { COMPARED, MASTER_SPEC } from "#src/devices/master/spec/master-spec.ts";
import { FROM_MASTER, TO_MASTER } from "#src/devices/master/spec/words.ts";

/** The Master's process: what the patch says goes to the session, what the session shows goes to the patch. */
export function start(opening: PresetOpening): void {
  const running = plainProcess(MASTER_SPEC, opening);
  const { patch, wire, pressed } = running;
  let ports: MasterDevicePorts | undefined;
  const session = new MasterSession(
    {
      ports: () => {
        ports ??= openMasterPorts(wire);
        return ports;
      },
      get stored() {
        return running.stored;
      },
      show: faceSender(patch, EMPTY_MASTER_FACE, masterMessages),
      match: (factor) => patch.send(FROM_MASTER.match, factor),
      compared: () => patch.send(FROM_MASTER.compared),
    },
    running.controls,
  );
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
  running.ready(session);
}

/** A path with blanks may come as several words. */
function pathOf(words: readonly (string | number)[]): string {
  return systemPath(words.join(" "));
}
