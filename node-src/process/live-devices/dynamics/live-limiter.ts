import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { kneedReduction } from "#src/dsp/kneed-reduction.ts";
import type { LinearGain, Seconds } from "#src/model/units.ts";
import { frameLevel } from "#src/process/live-devices/dynamics/frame-level.ts";
import { frameReduction } from "#src/process/live-devices/dynamics/frame-reduction.ts";
import { smoothedCourse } from "#src/process/live-devices/dynamics/smoothed-course.ts";
import type {
  DeviceAsked,
  DeviceValues,
  FrameFollower,
  LiveDeviceSound,
} from "#src/process/live-devices/live-device.ts";

/**
 * Limiter: no peak over the ceiling, and a reduction that falls by the release from what the peaks asked for.
 *
 * Source: Ableton, Live 12 manual, "Limiter": gain, ceiling, lookahead. Inferred: both channels by the louder one, whatever they are linked by.
 * Edge: with an automatic release, whose law is not published, it takes off no more than each frame asks for by itself. Not heard as a soft clipper, with mid
 * and side apart, or with Maximize.
 */
export function liveLimiter({ values }: DeviceAsked): LiveDeviceSound {
  const because = unmodelled(values);
  if (because !== null) return { through: "no", because };
  const bound = isOn(values, "AutoRelease")
    ? "with the least reduction that its peaks ask for, as its automatic release was never published"
    : "its reduction expected within 1 to 3 dB";
  return { through: "model", short: `by our model of Limiter, ${bound}`, follow: followLimiter };
}

const SOFT_CLIP = 1;

function isOn(values: DeviceValues, name: string): boolean {
  return (values(name) ?? 0) !== 0;
}

function unmodelled(values: DeviceValues): string | null {
  if (values("Ceiling") === undefined) return "its ceiling is not told";
  if (values("Mode") === SOFT_CLIP) return "its curve of soft clipping was never published";
  if (isOn(values, "Maximize")) return "Maximize is not modelled: set its gain and its ceiling by hand";
  return isOn(values, "Routing") ? "its limiting of mid and side is not modelled" : null;
}

const MILLISECONDS = 1000;

function followLimiter(step: Seconds): FrameFollower {
  const smoothed = smoothedCourse();
  return ({ features }, frame, values) => {
    const level = frameLevel(features, frame, null);
    const ceiling = values("Ceiling") ?? 0;
    const input = values("Gain") ?? 0;
    const release = isOn(values, "AutoRelease") ? 0 : (values("Release") ?? 0) / MILLISECONDS;
    const curve = { threshold: ceiling - input, ratio: Number.POSITIVE_INFINITY, halfKnee: 0 };
    const aimOf = (amplitude: LinearGain) => kneedReduction(amplitudeToDecibels(amplitude), curve);
    const reduction = frameReduction({ ...level, from: "sound" }, step, { attack: 0, release }, { aimOf, smoothed });
    const gain = decibelsToAmplitude(input - reduction);
    const most = decibelsToAmplitude(Math.min(input - reduction, ceiling - amplitudeToDecibels(level.peak)));
    return { gain, peakGain: Math.min(gain, most) };
  };
}
