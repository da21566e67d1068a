import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { kneedReduction, type ReductionCurve } from "#src/dsp/kneed-reduction.ts";
import { GLUE_CLIP, GLUE_STEPS } from "#src/knowledge/live/knobs/glue-steps.ts";
import type { LinearGain, Seconds } from "#src/model/units.ts";
import { detectedLevel } from "#src/process/live-devices/dynamics/detected-level.ts";
import { frameLevel } from "#src/process/live-devices/dynamics/frame-level.ts";
import { frameReduction } from "#src/process/live-devices/dynamics/frame-reduction.ts";
import { mixedGain } from "#src/process/live-devices/dynamics/live-compressor.ts";
import { type RiseAndFall, smoothedCourse } from "#src/process/live-devices/dynamics/smoothed-course.ts";
import type {
  DeviceAsked,
  DeviceValues,
  FrameFollower,
  LiveDeviceSound,
} from "#src/process/live-devices/live-device.ts";

/**
 * Glue Compressor: forward, by peaks, its reduction held within Range.
 *
 * Source: `GLUE_STEPS`; Ableton, Live 12 manual, "Glue Compressor": Range, soft clip. Inferred: it detects peaks of the louder channel. The soft clip
 * holds peaks under its end and is not heard otherwise.
 * Edge: not heard with an automatic release.
 */
export function glueCompressor({ values }: DeviceAsked): LiveDeviceSound {
  const because = unmodelled(values);
  if (because !== null) return { through: "no", because };
  const clips = (values("PeakClipIn") ?? 0) !== 0 ? ", its soft clip on peaks alone" : "";
  return {
    through: "model",
    short: `by our model of Glue Compressor, its reduction expected within 1 to 2 dB${clips}`,
    follow: followGlue,
  };
}

function unmodelled(values: DeviceValues): string | null {
  if (values("Threshold") === undefined) return "its threshold is not told";
  return glueTimes(values) === null
    ? "its automatic release follows a law that was never published: choose a release in seconds"
    : null;
}

/** Its attack and release at a moment; `null` where its release is automatic. */
export function glueTimes(values: DeviceValues): RiseAndFall | null {
  const release = GLUE_STEPS.release[values("Release") ?? 0];
  const attack = GLUE_STEPS.attack[values("Attack") ?? 0];
  return release === undefined || attack === undefined ? null : { attack: attack / MILLISECONDS, release };
}

const MILLISECONDS = 1000;

/** Its static curve at a moment. */
export function glueCurve(values: DeviceValues): ReductionCurve {
  const step = values("Ratio") ?? 0;
  return {
    threshold: values("Threshold") ?? 0,
    ratio: GLUE_STEPS.ratio[step] ?? 1,
    halfKnee: (GLUE_STEPS.knee[step] ?? 0) / 2,
  };
}

export function followGlue(step: Seconds): FrameFollower {
  const smoothed = smoothedCourse();
  const detected = detectedLevel();
  const ceiling = decibelsToAmplitude(GLUE_CLIP);
  return (sound, frame, values) => {
    const level = detected(sound, frame, values);
    const times = glueTimes(values) ?? { attack: 0, release: 0 };
    const aimOf = (amplitude: LinearGain) => kneedReduction(amplitudeToDecibels(amplitude), glueCurve(values));
    const reduction = frameReduction(level, step, times, { aimOf, smoothed });
    const held = Math.min(reduction, Math.abs(values("Range") ?? reduction));
    const gain = mixedGain((values("Makeup") ?? 0) - held, values("DryWet") ?? 1);
    const { peak } = frameLevel(sound.features, frame, null);
    const clips = (values("PeakClipIn") ?? 0) !== 0 && gain * peak > ceiling;
    return { gain, peakGain: clips ? ceiling / peak : gain };
  };
}
