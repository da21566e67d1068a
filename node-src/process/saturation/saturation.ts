import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { CURVES } from "#src/knowledge/processing/saturation-curves.ts";
import { createProcessor } from "#src/process/create-processor.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";
import { checkedSaturation, type SaturationSettings } from "#src/process/saturation/saturation-settings.ts";
import { type Curve, shapingCore } from "#src/process/saturation/shaping-core.ts";

/**
 * Saturation as of tape or of a tube, oversampled, without a constant part.
 *
 * Shape: the sound itself passes no filter; what the curve changes of it is found at the higher rate and added. So quiet sound keeps its
 * highs and its phase, and a mix has no comb. Between 20 kHz and half the rate harmonics may fold.
 * Unit: a tone of full scale at `drive` dB enters the bend that much over it.
 * @param form As for every kernel; for tests.
 * @throws RangeError for settings out of their range.
 */
export function saturation(format: ProcessFormat, settings: SaturationSettings, form?: KernelForm): Processor {
  return createProcessor(format, shapingCore(format, settings.drive, curveOf(checkedSaturation(settings)), form));
}

function curveOf({ kind, drive, mix, makeup }: SaturationSettings): Curve {
  const { even, oddUnder, oddMost } = CURVES[kind];
  const gain = decibelsToAmplitude(makeup);
  return {
    evenDrive: decibelsToAmplitude(drive),
    even,
    oddDrive: decibelsToAmplitude(Math.min(drive - oddUnder, oddMost)),
    dry: gain,
    wet: gain * mix,
  };
}
