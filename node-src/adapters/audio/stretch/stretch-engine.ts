import { type StretchModule, stretchModule } from "#src/adapters/audio/stretch/stretch-module.ts";
import type { Hertz, Samples } from "#src/model/units.ts";
import type { SamplePlanes } from "#src/ports/sound/time-stretch.ts";

/** The library at work: sound comes in steps of one length, each made of the file around one place. */
export interface StretchEngine {
  readonly step: Samples;
  /** How much of the file it looks at for a step. */
  readonly window: Samples;
  /** How far behind a step's place its window ends, in the file. */
  readonly ahead: Samples;
  /** How much later what stood at a step's place is heard than the step begins. */
  readonly latency: Samples;
  /** The next step, from the window around its place. `speed`: seconds of the file a second of song. The planes answered are the caller's. */
  next(around: SamplePlanes, speed: number): SamplePlanes;
}

/**
 * An engine in the library's own setting: windows of 120 ms every 30 ms.
 *
 * The place of each window is given anew, so that no rounding adds up and the map is followed wherever it bends.
 */
export async function stretchEngine(sampleRate: Hertz, channels: number): Promise<StretchEngine> {
  const module = await stretchModule();
  module._presetDefault(channels, sampleRate);
  const step = module._intervalSamples();
  const window = module._blockSamples() + step;
  const start = module._setBuffers(channels, window);
  return {
    step,
    window,
    ahead: module._inputLatency(),
    latency: module._outputLatency(),
    next: (around, speed) => {
      for (const [channel, plane] of planes(module, start, channels, window).entries()) plane.set(around[channel]!);
      module._seek(window, speed);
      module._process(0, step);
      const behind = start + channels * window * Float32Array.BYTES_PER_ELEMENT;
      return planes(module, behind, channels, window).map((plane) => Float64Array.from(plane.subarray(0, step)));
    },
  };
}

/** Looked up anew each time, as memory that grows is laid elsewhere. */
function planes({ HEAP8 }: StretchModule, start: number, channels: number, frames: Samples): Float32Array[] {
  const length = frames * Float32Array.BYTES_PER_ELEMENT;
  return Array.from({ length: channels }, (_, at) => new Float32Array(HEAP8.buffer, start + at * length, frames));
}
