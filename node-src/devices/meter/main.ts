import { systemPath } from "#src/adapters/max/system-path.ts";
import { plainProcess } from "#src/chassis/session/plain-process.ts";
import type { PresetOpening } from "#src/chassis/session/wire-presets.ts";
import { FROM_NODE } from "#src/chassis/spec/selectors.ts";
import { EMPTY_GROUND } from "#src/chassis/work/preview-ground.ts";
import { reportPorts } from "#src/devices/meter/report/report-ports.ts";
import { ReportSession } from "#src/devices/meter/report/report-session.ts";
import { METER_SPEC } from "#src/devices/meter/spec/meter-spec.ts";
import { TO_METER } from "#src/devices/meter/spec/words.ts";

/** The Meter's process: its presets and its reports. It measures without it. */
export function start(opening: PresetOpening): void {
  const running = plainProcess(METER_SPEC, opening);
  const { patch, pressed, controls } = running;
  const reports = new ReportSession(reportPorts, (words) => patch.send(FROM_NODE.face, "notice", words));
  const { told } = reports;
  patch.on(TO_METER.measured, (...values) => told.measured(values.map(Number)));
  patch.on(TO_METER.standing, (...values) => told.standing(values.map(Number)));
  patch.on(TO_METER.course, (at, ...frames) => told.courseFrom(Number(at), frames.map(Number)));
  patch.on(TO_METER.proof, (...frames) => told.proven(frames.map(Number)));
  patch.on(TO_METER.report, (...words) => pressed(() => reports.write(systemPath(words.join(" ")))));
  running.ready({
    setControl: (key, value) => void controls.set(key, value),
    settingsChanged: () => undefined,
    presetChanged: nothing,
    audition: nothing,
    ...{ ground: EMPTY_GROUND, edited: null, busy: reports.busy, idle: true },
  });
}

const nothing = () => Promise.resolve();
