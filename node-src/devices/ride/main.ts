import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { lomLive } from "#src/adapters/lom/lom-live.ts";
import { lomWire } from "#src/adapters/lom/lom-wire.ts";
import { whereabouts } from "#src/adapters/lom/selected-clip.ts";
import { REPLIES } from "#src/adapters/lom/wire.ts";
import { nodeForMax } from "#src/adapters/max/node-for-max.ts";
import { faceMessages } from "#src/devices/ride/face/face-messages.ts";
import { EMPTY_FACE, type FaceState } from "#src/devices/ride/face/face-state.ts";
import { choiceAt } from "#src/devices/ride/ride-controls.ts";
import { rideSession } from "#src/devices/ride/session.ts";
import { FROM_NODE, TO_NODE } from "#src/devices/ride/spec.ts";
import { encodeCurves } from "#src/devices/ride/stored-curve.ts";

/** The Ride device's process: what the patch says goes to the session, what the session shows goes to the patch. */
const patch = nodeForMax();
const wire = lomWire((line) => patch.send(FROM_NODE.lom, line));
const host = lomLive({
  wire,
  writer: companionWriter(),
  detail: { bed: true, stage: { parameter: "Ride", unit: "dB" } },
});
let shown: FaceState = EMPTY_FACE;

const session = rideSession({
  desk: { host, audio: audioFiles(), progress: { report: () => undefined } },
  choose: async (scope) => {
    const here = await whereabouts(wire);
    return here.ok ? choiceAt(here.value, scope) : here;
  },
  show: (face) => {
    for (const message of faceMessages(shown, face)) patch.send(FROM_NODE.face, ...message);
    shown = face;
  },
  store: (curves) => patch.send(FROM_NODE.curve, ...encodeCurves(curves)),
});

for (const selector of Object.values(REPLIES)) patch.on(selector, (...atoms) => void wire.hear(selector, ...atoms));
patch.on(TO_NODE.parameter, (key, value) => session.setControl(String(key), Number(value)));
patch.on(TO_NODE.analyse, () => void session.analyse());
patch.on(TO_NODE.write, () => void session.write());
patch.on(TO_NODE.revert, () => void session.revert());
for (const selector of [TO_NODE.curve, TO_NODE.mapped, TO_NODE.dumped]) patch.on(selector, () => undefined);
/** Max drops messages until it has called the script loaded, which is after this file's last line. */
setImmediate(() => patch.send(FROM_NODE.ready));
