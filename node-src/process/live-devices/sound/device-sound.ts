import type { DeviceAsked } from "#src/process/live-devices/live-device.ts";
import type { DeviceProcessor } from "#src/process/live-devices/sound/device-processor.ts";
import { compressorSound } from "#src/process/live-devices/sound/dynamics/compressor-sound.ts";
import { glueSound } from "#src/process/live-devices/sound/dynamics/glue-sound.ts";
import { limiterSound } from "#src/process/live-devices/sound/dynamics/limiter-sound.ts";
import { eqThreeSound } from "#src/process/live-devices/sound/filters/eq-three-sound.ts";
import {
  autoFilterSound,
  autoFilterTwoSound,
  channelEqSound,
  eqEightSound,
} from "#src/process/live-devices/sound/filters/filter-sounds.ts";
import { utilitySound } from "#src/process/live-devices/sound/utility-sound.ts";

/**
 * A device of Live's in the time domain, by its class in a set file; `null` for one that leaves sound as it is.
 *
 * Shape: what is known of each stands in the laws that the hearing has (`liveDeviceSound`), which also says which devices can be asked for.
 * @throws RangeError for a class that has no law.
 */
export function deviceSound(className: string, asked: Omit<DeviceAsked, "values">): DeviceProcessor | null {
  const make = SOUNDS[className];
  if (make === undefined) throw new RangeError(`deviceSound: ${className} has no law`);
  return make(asked);
}

type Make = (asked: Omit<DeviceAsked, "values">) => DeviceProcessor | null;

const SOUNDS: Readonly<Record<string, Make>> = {
  StereoGain: utilitySound,
  Eq8: eqEightSound,
  FilterEQ3: eqThreeSound,
  ChannelEq: channelEqSound,
  Compressor2: compressorSound,
  GlueCompressor: glueSound,
  Limiter: limiterSound,
  AutoFilter: autoFilterSound,
  AutoFilter2: autoFilterTwoSound,
  Tuner: () => null,
  SpectrumAnalyzer: () => null,
};
