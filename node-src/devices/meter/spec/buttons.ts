import { SELFTEST_WORDS } from "#src/devices/meter/selftest/proof-words.ts";
import type { ButtonSpec } from "#src/model/device/device-spec.ts";

export const AGAIN: ButtonSpec = {
  kind: "button",
  key: "again",
  longName: "Reset",
  shortName: "Reset",
  label: "Reset",
  latching: false,
  visibility: "hidden",
  info: "Begins the measurement anew: integrated loudness, range and all maxima, and the windows too, as if the sound began here.",
};

export const HOLD: ButtonSpec = {
  kind: "button",
  key: "hold",
  longName: "Hold",
  shortName: "Hold",
  label: "Hold",
  latching: true,
  visibility: "hidden",
  info: "Down: the display stands still, and the measurement goes on behind it. Up: the display shows what stands now.",
};

export const SELFTEST: ButtonSpec = {
  kind: "button",
  key: "selftest",
  longName: "Self-Test",
  shortName: "Self-Test",
  label: "Self-Test",
  latching: true,
  visibility: "hidden",
  info: `Plays ${SELFTEST_WORDS} to the meter itself, in place of the sound, which goes on to be heard. View Self-Test shows what it reads and what is in tolerance. The measurement begins anew afterwards. A second press ends it.`,
};

export const REPORT: ButtonSpec = {
  kind: "button",
  key: "report",
  longName: "Report",
  shortName: "Report",
  label: "Report",
  latching: false,
  visibility: "hidden",
  info: "Writes what was measured where you say: a page with figures, course, histogram, services and the last self-test, and the same as JSON and CSV. It starts a process, which ends by itself.",
};
