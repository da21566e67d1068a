import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { limiter } from "#src/process/limiter/limiter.ts";
import { both } from "#src/process/live-devices/band-matrices.ts";
import type { DeviceAsked } from "#src/process/live-devices/live-device.ts";
import type { DeviceProcessor } from "#src/process/live-devices/sound/device-processor.ts";
import { movingMatrix } from "#src/process/live-devices/sound/moving-matrix.ts";

/** Limiter by our own, which goes by true peaks: gain and ceiling are turned around one that stands at full scale. */
export function limiterSound({ sampleRate }: Omit<DeviceAsked, "values">): DeviceProcessor {
  const inner = limiter({ sampleRate, channels: 2 }, 0);
  const [front, behind] = [movingMatrix(), movingMatrix()];
  return {
    latency: inner.latency,
    set: (values) => {
      const ceiling = values("Ceiling") ?? 0;
      front.set(both(decibelsToAmplitude((values("Gain") ?? 0) - ceiling)));
      behind.set(both(decibelsToAmplitude(ceiling)));
    },
    process: (block) => {
      front.process(block);
      inner.process(block);
      behind.process(block);
    },
  };
}
