import { integratedLoudness } from "#src/analysis/loudness/integrated-loudness.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import { tsSections } from "#src/dsp/kernels/processing/sections/ts-sections.ts";
import type { Hertz, Lufs } from "#src/model/units.ts";
import type { Block } from "#src/process/processor.ts";

/** Integrated loudness of sound in memory. Source: ITU-R BS.1770-5, Annex 1. */
export function loudnessOf(sound: Block, sampleRate: Hertz): Lufs {
  const weighted = sound.map((channel) => channel.slice());
  const length = weighted[0]?.length ?? 0;
  tsSections(kWeighting(sampleRate), weighted.length).run(weighted, 0, length);
  const step = sampleRate / 10;
  const power = Float64Array.from({ length: Math.floor(length / step) }, (_, i) =>
    weighted.reduce((sum, x) => sum + x.subarray(i * step, (i + 1) * step).reduce((p, y) => p + y * y, 0) / step, 0),
  );
  return integratedLoudness(power, 10);
}
