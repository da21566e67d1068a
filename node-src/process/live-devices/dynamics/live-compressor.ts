import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { kneedReduction, type ReductionCurve } from "#src/dsp/kneed-reduction.ts";
import type { Decibels, Fraction, LinearGain, Seconds } from "#src/model/units.ts";
import { type DetectedLevel, detectedLevel } from "#src/process/live-devices/dynamics/detected-level.ts";
import { frameReduction } from "#src/process/live-devices/dynamics/frame-reduction.ts";
import { type RiseAndFall, type Smoothed, smoothedCourse } from "#src/process/live-devices/dynamics/smoothed-course.ts";
import type {
  DeviceAsked,
  DeviceValues,
  FrameFollower,
  LiveDeviceSound,
} from "#src/process/live-devices/live-device.ts";

/**
 * Compressor as Peak or RMS, by what a detector makes of the sound's own level in each frame.
 *
 * Source: Ableton, Live 12 manual, "Compressor": static curve, its knee around the threshold. Inferred: the detector follows the louder channel;
 * RMS is the frame's, without an offset for a sine; Log smooths the reduction in dB, Lin the level. What leaves the device is mixed with the dry
 * sound behind its output gain.
 * Edge: not heard with Makeup, an automatic release, or as an expander, none of which has a published law, nor where it lets its key be heard.
 */
export function liveCompressor({ values }: DeviceAsked): LiveDeviceSound {
  const because = unmodelled(values);
  if (because !== null) return { through: "no", because };
  return {
    through: "model",
    short: "by our model of Compressor, its reduction expected within 1 to 3 dB",
    follow: followCompressor,
  };
}

const EXPANDS = 2;

function unmodelled(values: DeviceValues): string | null {
  const isOn = (name: string) => (values(name) ?? 0) !== 0;
  if (isOn("GainCompensation"))
    return "its make-up gain follows a law that was never published: switch Makeup off and set the output by hand";
  if (isOn("SideListen")) return "it lets its key be heard instead: switch Sidechain Listen off";
  if (isOn("AutoReleaseControlOnOff"))
    return "its automatic release follows a law that was never published: switch Auto off and set the release by hand";
  if (values("Model") === undefined || values("Threshold") === undefined)
    return "its detector is of before Live 9, which is not modelled";
  return values("Model") === EXPANDS ? "it expands, which is not modelled" : null;
}

export function followCompressor(step: Seconds): FrameFollower {
  const smoothed = smoothedCourse();
  const detected = detectedLevel();
  return (sound, frame, values) => {
    const level = detected(sound, frame, values);
    const [curve, times] = [compressorCurve(values), compressorTimes(values)];
    const reduction = reductionOf(values, { level, curve, times, step }, smoothed);
    const gain = mixedGain((values("Gain") ?? 0) - reduction, values("DryWet") ?? 1);
    return { gain, peakGain: gain };
  };
}

const MILLISECONDS = 1000;

/** Its attack and release at a moment. */
export function compressorTimes(values: DeviceValues): RiseAndFall {
  return { attack: (values("Attack") ?? 0) / MILLISECONDS, release: (values("Release") ?? 0) / MILLISECONDS };
}

/** Whether it goes by peaks, and not by RMS. */
export function isPeak(values: DeviceValues): boolean {
  return values("Model") === 0;
}

/** A threshold is stored as an amplitude, an infinite ratio as the greatest number there is. */
export function compressorCurve(values: DeviceValues): ReductionCurve {
  return {
    threshold: amplitudeToDecibels(values("Threshold") ?? 1),
    ratio: Math.max(1, values("Ratio") ?? 1),
    halfKnee: values("Knee") ?? 0,
  };
}

interface Detected {
  readonly level: DetectedLevel;
  readonly curve: ReductionCurve;
  readonly times: RiseAndFall;
  readonly step: Seconds;
}

function reductionOf(values: DeviceValues, { level, curve, times, step }: Detected, smoothed: Smoothed): Decibels {
  const reduced = (amplitude: LinearGain) => kneedReduction(amplitudeToDecibels(amplitude), curve);
  const isLog = values("LogEnvelope") !== 0;
  const aimOf = isLog ? reduced : (amplitude: LinearGain) => amplitude;
  const followed = isPeak(values)
    ? frameReduction(level, step, times, { aimOf, smoothed })
    : smoothed(aimOf(level.steady), times, step);
  return isLog ? followed : reduced(followed);
}

/** Some of a gain beside the sound as it came. */
export function mixedGain(gain: Decibels, wet: Fraction): LinearGain {
  return 1 - wet + wet * decibelsToAmplitude(gain);
}
