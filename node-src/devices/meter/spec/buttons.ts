import { SELFTEST_WORDS } from "#src/devices/meter/selftest/proof-words.ts";
import { button } from "#src/model/device/button.ts";

export const AGAIN = button({
  key: "again",
  label: "Reset",
  info: "Begins the measurement anew: integrated loudness, range and all maxima, and the windows too, as if the sound began here.",
});

export const HOLD = button({
  key: "hold",
  label: "Hold",
  latching: true,
  info: "Down: the display stands still, and the measurement goes on behind it. Up: the display shows what stands now.",
});

export const SELFTEST = button({
  key: "selftest",
  label: "Self-Test",
  latching: true,
  info: `Plays ${SELFTEST_WORDS} to the meter itself, in place of the sound, which goes on to be heard. View Self-Test shows what it reads and what is in tolerance. The measurement begins anew afterwards. A second press ends it.`,
});

export const REPORT = button({
  key: "report",
  label: "Report",
  info: "Writes what was measured where you say: a page with figures, course, histogram, services and the last self-test, and the same as JSON and CSV. It starts a process, which ends by itself.",
});
