import type { Samples } from "#src/model/units.ts";
import { checkFormat, lengthOf } from "#src/process/check-format.ts";
import { healSamples } from "#src/process/heal-samples.ts";
import type { Block, ProcessFormat, Processor } from "#src/process/processor.ts";

/** What one kind of processor does, apart from what all have in common. It is given finite samples only, unless it `heals`. */
export interface ProcessorCore {
  readonly latency: Samples;
  readonly tail: Samples;
  /** Samples that processors inside it passed as 0. */
  readonly notFinite?: number;
  /** All that it is given passes processors inside it, which heal it themselves. */
  readonly heals?: boolean;
  /** Changes `count` samples of every channel from sample `from` on; at most `LONGEST_RUN`. */
  run(block: Block, from: number, count: number): void;
  /**
   * Sets filter memory to 0 that has sunk below hearing, before it becomes denormal and slow. Called after every `LONGEST_RUN` samples since
   * the start and never between, so that it falls on the same samples wherever blocks are cut.
   */
  settle?(): void;
  reset(): void;
}

/** Most samples that a core is given at once: what it needs memory for. */
export const LONGEST_RUN = 1024;

/**
 * A processor from its core: blocks are checked, healed of what is no number, and cut on one grid.
 *
 * @throws RangeError for a rate outside 44.1 to 192 kHz, or for other than one or two channels.
 */
export function createProcessor(format: ProcessFormat, core: ProcessorCore): Processor {
  checkFormat(format);
  let notFinite = 0;
  /** Samples since the grid's last line. */
  let onGrid = 0;
  return {
    sampleRate: format.sampleRate,
    channels: format.channels,
    latency: core.latency,
    tail: core.tail,
    get notFinite() {
      return notFinite + (core.notFinite ?? 0);
    },
    process: (block) => {
      const length = lengthOf(block, format.channels, "process");
      if (core.heals !== true) for (const channel of block) notFinite += healSamples(channel);
      for (let from = 0; from < length; ) {
        const count = Math.min(length - from, LONGEST_RUN - onGrid);
        core.run(block, from, count);
        from += count;
        onGrid = (onGrid + count) % LONGEST_RUN;
        if (onGrid === 0) core.settle?.();
      }
    },
    reset: () => {
      notFinite = 0;
      onGrid = 0;
      core.reset();
    },
  };
}
