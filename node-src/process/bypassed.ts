import { delay } from "#src/process/delay.ts";
import type { Processor } from "#src/process/processor.ts";

/** What stands in a processor's place when it is switched off: the same samples, as late as it would have them, so that nothing shifts. */
export function bypassed({ sampleRate, channels, latency }: Processor): Processor {
  return delay({ sampleRate, channels }, latency);
}
