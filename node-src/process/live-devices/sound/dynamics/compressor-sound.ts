import type { Seconds } from "#src/model/units.ts";
import { compressorCurve, compressorTimes, isPeak } from "#src/process/live-devices/dynamics/live-compressor.ts";
import type { DeviceAsked, DeviceValues } from "#src/process/live-devices/live-device.ts";
import type { DeviceProcessor } from "#src/process/live-devices/sound/device-processor.ts";
import { meanSquare } from "#src/process/live-devices/sound/dynamics/mean-square.ts";
import { type ReducingAct, reducing } from "#src/process/live-devices/sound/dynamics/reducing.ts";
import type { Block } from "#src/process/processor.ts";

/** Compressor as Peak or RMS. Its lookahead is left out: what it is worth in time is a setting that the hearing does not follow either. */
export function compressorSound({ sampleRate }: Omit<DeviceAsked, "values">): DeviceProcessor {
  const mean = meanSquare(sampleRate);
  let peak = true;
  const inner = reducing({
    sampleRate,
    lookahead: NONE,
    act: actOf,
    level: (key: Block) => {
      if (!peak) mean(key);
    },
  });
  return {
    ...inner,
    set: (values) => {
      peak = isPeak(values);
      inner.set(values);
    },
  };
}

const NONE: Seconds = 0;

function actOf(values: DeviceValues): ReducingAct {
  const { threshold, ratio, halfKnee } = compressorCurve(values);
  return {
    threshold,
    curve: { ratio, knee: 2 * halfKnee, ...compressorTimes(values) },
    range: Number.POSITIVE_INFINITY,
    makeup: values("Gain") ?? 0,
    wet: values("DryWet") ?? 1,
  };
}
