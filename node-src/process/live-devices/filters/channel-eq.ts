import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { type AnalogueSection, analoguePower, lowCut, lowShelf } from "#src/dsp/equalisation/analogue-section.ts";
import type { LinearGain } from "#src/model/units.ts";
import { type BandMatrices, both, MATRIX } from "#src/process/live-devices/band-matrices.ts";
import { bandGains } from "#src/process/live-devices/filters/band-gains.ts";
import type { DeviceAsked, DeviceValues, LiveDeviceSound } from "#src/process/live-devices/live-device.ts";

/**
 * Channel EQ with its low cut, low shelf and gain alone.
 *
 * Source: Ableton, Live 12 manual, "Channel EQ": low cut at 80 Hz, low shelf at 100 Hz. How wide its mid band is and where its high shelf begins
 * is not published, so that a device that uses them is not heard.
 */
export function channelEq({ values }: DeviceAsked): LiveDeviceSound {
  if ((values("MidGain") ?? 1) !== 1 || (values("HighShelfGain") ?? 1) !== 1)
    return { through: "no", because: "how wide its mid and high bands are was never published" };
  return { through: "model", short: null, matrices: channelMatrices };
}

const LOW_CUT = 80;
const LOW_SHELF = 100;

/** What of it acts at a moment: the low cut, none where it is off, the shelf, and its gain. */
export function channelFilters(values: DeviceValues): {
  readonly filters: readonly (readonly AnalogueSection[])[];
  readonly level: LinearGain;
} {
  const cut = values("HighpassOn") === 1 ? [lowCut(LOW_CUT, Math.SQRT1_2)] : [];
  const shelf = lowShelf(LOW_SHELF, amplitudeToDecibels(values("LowShelfGain") ?? 1), Math.SQRT1_2);
  return { filters: [cut, [shelf]], level: values("Gain") ?? 1 };
}

function channelMatrices(values: DeviceValues): BandMatrices {
  const { filters, level } = channelFilters(values);
  const sections = filters.flat();
  const gains = bandGains((at) => sections.reduce((power, section) => power * analoguePower(section, at), 1));
  const matrices = new Float64Array(gains.length * MATRIX);
  for (const [band, gain] of gains.entries()) matrices.set(both(gain * level), band * MATRIX);
  return matrices;
}
