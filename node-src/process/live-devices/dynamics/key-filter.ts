import {
  type AnalogueSection,
  analoguePower,
  bandPass,
  bell,
  highCut,
  highShelf,
  lowCut,
  lowShelf,
} from "#src/dsp/equalisation/analogue-section.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";
import { bandGains } from "#src/process/live-devices/filters/band-gains.ts";
import type { DeviceValues } from "#src/process/live-devices/live-device.ts";

/**
 * The filter that the detectors of Live's dynamics listen through, as gains on samples of each band; `null` where it is off.
 *
 * Shape: made anew only where a value has moved. Up to Live 11 its parameters are stored as `SideChainEq/Freq`, then as `SideChainEq_Freq`.
 * Source: the order of the types in Live 12.4.6's own parameter list.
 */
export function keyFilter(): (values: DeviceValues) => Float64Array | null {
  let last: KeyNumbers | null = null;
  let gains: Float64Array | null = null;
  return (values) => {
    const now = keyNumbers(values);
    if (now === null) return null;
    if (gains === null || now.some((each, index) => each !== last?.[index])) {
      last = now;
      const section = keySection(values);
      gains = bandGains((at) => (section === null ? 1 : analoguePower(section, at)));
    }
    return gains;
  };
}

/** That filter at a moment; `null` where it is off, or of a type that is none. */
export function keySection(values: DeviceValues): AnalogueSection | null {
  const now = keyNumbers(values);
  if (now === null) return null;
  const [type, frequency, gain, q] = now;
  return TYPES[type]?.(frequency, gain, q) ?? null;
}

type KeyNumbers = readonly [type: number, frequency: Hertz, gain: Decibels, q: number];

/** `null` where it is off. */
function keyNumbers(values: DeviceValues): KeyNumbers | null {
  const value = (name: string) => values(`SideChainEq_${name}`) ?? values(`SideChainEq/${name}`);
  if ((value("On") ?? 0) === 0) return null;
  return [value("Mode") ?? 0, value("Freq") ?? 0, value("Gain") ?? 0, value("Q") ?? 1];
}

const TYPES: readonly ((frequency: Hertz, gain: Decibels, q: number) => AnalogueSection)[] = [
  lowShelf,
  bell,
  highShelf,
  (frequency, _, q) => highCut(frequency, q),
  (frequency, _, q) => bandPass(frequency, q),
  (frequency, _, q) => lowCut(frequency, q),
];
