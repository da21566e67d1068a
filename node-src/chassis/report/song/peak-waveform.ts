import type { StoryWaveform } from "#src/chassis/report/song/song-story.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import type { LinearGain } from "#src/model/units.ts";

/** A waveform by the peaks of each hundredth of a second: as far to the one side as to the other. */
export function peakWaveform(high: Float32Array | Float64Array): StoryWaveform {
  return { start: 0, step: 1 / HOPS_PER_SECOND, low: high.map((peak: LinearGain) => -peak), high };
}
