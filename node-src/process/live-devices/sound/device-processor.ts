import type { Samples } from "#src/model/units.ts";
import type { DeviceValues } from "#src/process/live-devices/live-device.ts";
import type { Block } from "#src/process/processor.ts";

/** One of Live's devices as it changes sound itself, in two channels of one rate. */
export interface DeviceProcessor {
  /** How much later a sample comes out than it goes in. It does not change. */
  readonly latency: Samples;
  /** The values that hold from the next sample on. What it does before the first call is not told. */
  set(values: DeviceValues): void;
  /**
   * The next samples, changed in place: at most 4096. What `set` changed in gains is reached by the block's end, on a straight way.
   *
   * @param key what comes in by its sidechain, as long as the block; `null` for silence.
   */
  process(block: Block, key: Block | null): void;
}
