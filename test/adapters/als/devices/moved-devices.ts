import type { DeviceChoice } from "#src/ports/device-inserter.ts";

/** What moves of a mix set, in the numbers that a set file stores. */
export const MOVED_DEVICES: Readonly<Record<string, DeviceChoice["settings"]>> = {
  Eq8: {
    AdaptiveQ: false,
    GlobalGain: 0,
    Scale: 1,
    ...band(0, 1, 92.5, 0, 0.71),
    ...band(1, 3, 248, -3.4, 1.41),
    ...band(2, 4, 1830, 0, 9),
    ...band(3, 5, 7400, 2.25, 0.7),
    ...without(4, 5, 6, 7),
  },
  Compressor2: {
    Threshold: 10 ** (-18 / 20),
    Ratio: 3,
    Attack: 12,
    Release: 140,
    Knee: 4,
    Gain: 0,
    Model: 1,
    LookAhead: 1,
    DryWet: 0.8,
    GainCompensation: false,
    AutoReleaseControlOnOff: false,
    LogEnvelope: true,
  },
  GlueCompressor: {
    Threshold: -12,
    Ratio: 0,
    Attack: 5,
    Release: 2,
    Range: 40,
    Makeup: 1.5,
    DryWet: 0.7,
    PeakClipIn: false,
  },
  StereoGain: {
    Gain: 10 ** (-4.5 / 20),
    StereoWidth: 0.85,
    BassMono: true,
    BassMonoFrequency: 110,
    PhaseInvertL: true,
    PhaseInvertR: true,
    Balance: -0.25,
  },
};

function band(place: number, mode: number, frequency: number, gain: number, q: number) {
  const inside = `Bands.${place}/ParameterA/`;
  return {
    [`${inside}IsOn`]: true,
    [`${inside}Mode`]: mode,
    [`${inside}Freq`]: frequency,
    [`${inside}Gain`]: gain,
    [`${inside}Q`]: q,
  };
}

function without(...places: readonly number[]) {
  return Object.fromEntries(places.map((place) => [`Bands.${place}/ParameterA/IsOn`, false]));
}
