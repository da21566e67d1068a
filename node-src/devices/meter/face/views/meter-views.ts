import { HISTORY_VIEW } from "#src/devices/meter/face/views/history-view.ts";
import { LOUDNESS_VIEW } from "#src/devices/meter/face/views/loudness-view.ts";
import type { MeterView } from "#src/devices/meter/face/views/meter-view.ts";
import { kView, VU_VIEW } from "#src/devices/meter/face/views/scales-view.ts";
import { SELFTEST_VIEW } from "#src/devices/meter/face/views/selftest-view.ts";
import { SPECTRUM_VIEW } from "#src/devices/meter/face/views/spectrum-view.ts";
import { STEREO_VIEW } from "#src/devices/meter/face/views/stereo-view.ts";
import type { ViewName } from "#src/devices/meter/spec/view-names.ts";

/** Every view of the menu. */
export const METER_VIEWS: Readonly<Record<ViewName, MeterView>> = {
  Loudness: LOUDNESS_VIEW,
  VU: VU_VIEW,
  "K-20": kView("K-20"),
  "K-14": kView("K-14"),
  "K-12": kView("K-12"),
  History: HISTORY_VIEW,
  Spectrum: SPECTRUM_VIEW,
  Stereo: STEREO_VIEW,
  "Self-Test": SELFTEST_VIEW,
};
