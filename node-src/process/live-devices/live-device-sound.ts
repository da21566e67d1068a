import { unknownSound } from "#src/knowledge/live/unknown-sounds.ts";
import { both, everyBand } from "#src/process/live-devices/band-matrices.ts";
import { glueCompressor } from "#src/process/live-devices/dynamics/glue-compressor.ts";
import { liveCompressor } from "#src/process/live-devices/dynamics/live-compressor.ts";
import { liveLimiter } from "#src/process/live-devices/dynamics/live-limiter.ts";
import { autoFilter, autoFilterTwo } from "#src/process/live-devices/filters/auto-filter.ts";
import { channelEq } from "#src/process/live-devices/filters/channel-eq.ts";
import { eqEight } from "#src/process/live-devices/filters/eq-eight.ts";
import { eqThree } from "#src/process/live-devices/filters/eq-three.ts";
import type { DeviceAsked, LiveDeviceSound } from "#src/process/live-devices/live-device.ts";
import { utility } from "#src/process/live-devices/utility.ts";

/**
 * What a device of Live does to sound, as far as its law is known: by its class in a set file.
 *
 * Edge: a class that is not known is not heard; `unknownSound` says why, and whether anything behind it can be.
 */
export function liveDeviceSound(className: string, asked: DeviceAsked): LiveDeviceSound {
  return LAWS[className]?.(asked) ?? { through: "no", because: unknownSound(className) };
}

/** Whether the law of a class is known, for some of its settings at least. */
export function isSoundKnown(className: string): boolean {
  return Object.hasOwn(LAWS, className);
}

const LAWS: Readonly<Record<string, (asked: DeviceAsked) => LiveDeviceSound>> = {
  StereoGain: utility,
  Eq8: eqEight,
  FilterEQ3: eqThree,
  ChannelEq: channelEq,
  Compressor2: liveCompressor,
  GlueCompressor: glueCompressor,
  Limiter: liveLimiter,
  AutoFilter: autoFilter,
  AutoFilter2: autoFilterTwo,
  Tuner: () => PASSED,
  SpectrumAnalyzer: () => PASSED,
};

const SAME = everyBand(both(1));

/** Leaves sound as it is. */
export const PASSED: LiveDeviceSound = { through: "law", short: null, matrices: () => SAME };
