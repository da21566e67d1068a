import { powerToDecibels } from "#src/dsp/decibels.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";
import { bilinearPower } from "#src/process/live-devices/filters/bilinear-power.ts";
import { eqFilters, isOversampled } from "#src/process/live-devices/filters/eq-eight.ts";
import type { DeviceAsked } from "#src/process/live-devices/live-device.ts";

/** What one of EQ Eight's two sets of filters does to each frequency, by the law that `eqEight` hears it by. */
export function eqEightGain({ values, settings, sampleRate }: Omit<DeviceAsked, "liveVersion">, side: "A" | "B") {
  const sections = eqFilters(values, side).flat();
  const rate: Hertz = isOversampled(settings) ? 2 * sampleRate : sampleRate;
  return (at: Hertz): Decibels =>
    sections.reduce((sum, section) => sum + powerToDecibels(bilinearPower(section, at, rate)), 0);
}
