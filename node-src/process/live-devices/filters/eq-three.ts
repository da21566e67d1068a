import { STORED_GAIN } from "#src/knowledge/live/knobs/fader-law.ts";
import type { Hertz, LinearGain } from "#src/model/units.ts";
import { both, byBand } from "#src/process/live-devices/band-matrices.ts";
import { type CrossoverSlope, highSplit } from "#src/process/live-devices/filters/crossover.ts";
import type { DeviceAsked, DeviceValues, LiveDeviceSound } from "#src/process/live-devices/live-device.ts";

/**
 * EQ Three: three ranges, each with a gain and a switch.
 *
 * Source: Ableton, Live 12 manual, "EQ Three": ranges from two frequencies, -inf to +6 dB, slopes of 24 or 48 dB an octave. That they are
 * split as by Linkwitz and Riley is a model, near 1 dB at 24 and 3 dB at 48, whose halves Live says do not add up flat.
 */
export function eqThree({ values }: DeviceAsked): LiveDeviceSound {
  const steep = slopeOf(values) === "48";
  return {
    through: "model",
    short: steep ? "its slopes of 48 dB by a model" : null,
    matrices: (now) => byBand((frequency) => both(gainAt(now, frequency))),
  };
}

/** How steep its ranges are parted. */
export function slopeOf(values: DeviceValues): CrossoverSlope {
  return values("Slope") === 0 ? "24" : "48";
}

/** Where its ranges meet, and what each of them is turned by. */
export function eqRanges(values: DeviceValues): {
  readonly edges: readonly [low: Hertz, high: Hertz];
  readonly gains: readonly [low: LinearGain, mid: LinearGain, high: LinearGain];
} {
  return {
    edges: [values("FreqLo") ?? Number.POSITIVE_INFINITY, values("FreqHi") ?? Number.POSITIVE_INFINITY],
    gains: [
      rangeGain(values, "LowOn", "GainLo"),
      rangeGain(values, "MidOn", "GainMid"),
      rangeGain(values, "HighOn", "GainHi"),
    ],
  };
}

function gainAt(values: DeviceValues, frequency: Hertz): number {
  const slope = slopeOf(values);
  const { edges, gains } = eqRanges(values);
  const overLow = highSplit(frequency / edges[0], slope);
  const overHigh = highSplit(frequency / edges[1], slope);
  return (1 - overLow) * gains[0] + overLow * (1 - overHigh) * gains[1] + overLow * overHigh * gains[2];
}

function rangeGain(values: DeviceValues, on: string, gain: string): number {
  if (values(on) === 0) return 0;
  const stored = values(gain) ?? 1;
  return stored <= SILENT ? 0 : stored;
}

/** The end of a stored gain, which plays as silence. */
const SILENT = STORED_GAIN.volume[0] * (1 + 1e-6);
