import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { GLUE_CLIP } from "#src/knowledge/live/knobs/glue-steps.ts";
import { glueCurve, glueTimes } from "#src/process/live-devices/dynamics/glue-compressor.ts";
import type { DeviceAsked, DeviceValues } from "#src/process/live-devices/live-device.ts";
import type { DeviceProcessor } from "#src/process/live-devices/sound/device-processor.ts";
import { type ReducingAct, reducing } from "#src/process/live-devices/sound/dynamics/reducing.ts";
import type { Block } from "#src/process/processor.ts";

/** Glue Compressor; its soft clip holds peaks at its end, as the hearing has it. */
export function glueSound({ sampleRate }: Omit<DeviceAsked, "values">): DeviceProcessor {
  const inner = reducing({ sampleRate, lookahead: 0, act: actOf });
  let clips = false;
  return {
    ...inner,
    set: (values) => {
      clips = (values("PeakClipIn") ?? 0) !== 0;
      inner.set(values);
    },
    process: (block, key) => {
      inner.process(block, key);
      if (clips) hold(block);
    },
  };
}

function actOf(values: DeviceValues): ReducingAct {
  const { threshold, ratio, halfKnee } = glueCurve(values);
  return {
    threshold,
    curve: { ratio, knee: 2 * halfKnee, ...(glueTimes(values) ?? { attack: 0, release: 0 }) },
    range: Math.abs(values("Range") ?? Number.POSITIVE_INFINITY),
    makeup: values("Makeup") ?? 0,
    wet: values("DryWet") ?? 1,
  };
}

function hold(block: Block): void {
  const most = decibelsToAmplitude(GLUE_CLIP);
  for (const samples of block)
    for (let at = 0; at < samples.length; at += 1) samples[at] = Math.max(-most, Math.min(most, samples[at]!));
}
