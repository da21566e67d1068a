import { systemPath } from "#src/adapters/max/system-path.ts";
import { STATUS_KINDS } from "#src/chassis/face/face-state.ts";
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
import { reportPorts } from "#src/devices/meter/report/report-ports.ts";
import { ReportSession } from "#src/devices/meter/report/report-session.ts";
import { METER_SPEC } from "#src/devices/meter/spec/meter-spec.ts";
import { TO_METER } from "#src/devices/meter/spec/words.ts";

/** The Meter's process: its presets and its reports. It measures without it. */
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
  const reports = new ReportSession(reportPorts, (words) => patch.send(FROM_NODE.face, "notice", words));
  const { told } = reports;
  patch.on(TO_METER.measured, (...values) => told.measured(values.map(Number)));
  patch.on(TO_METER.standing, (...values) => told.standing(values.map(Number)));
  patch.on(TO_METER.course, (at, ...frames) => told.courseFrom(Number(at), frames.map(Number)));
  patch.on(TO_METER.proof, (...frames) => told.proven(frames.map(Number)));
  patch.on(TO_METER.report, (...words) => pressed(() => reports.write(systemPath(words.join(" ")))));
  presets = wirePresets({ patch, session, controls, spec: METER_SPEC, places: null, pressed }, opening);
  running.ready({ busy: reports.busy, idle: true }, () => presets?.browser.isOpen === true);
  /** Behind `ready`: what the patch said while the process started stands no more. */
  setImmediate(() => {
    for (const message of RESTS) patch.send(FROM_NODE.face, ...message);
  });
}

const RESTS = [
  ["status", STATUS_KINDS.indexOf("idle")],
  ["words", ""],
] as const;
