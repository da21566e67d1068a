import { keyedCompressor } from "#src/process/compressor/compressor.ts";
import { createKeyedProcessor } from "#src/process/keyed/create-keyed-processor.ts";
import type { KeyedProcessor } from "#src/process/keyed/keyed-processor.ts";
import type { Block, ProcessFormat, Processor } from "#src/process/processor.ts";
import type { ProcessorCase } from "#test/contracts/processor.ts";

/** Steered by itself, so that what is promised of all can be tried. */
function byItself(keyed: KeyedProcessor): Processor {
  const key = Array.from({ length: keyed.channels }, () => new Float64Array(1 << 16));
  /** The sound as it is before it is changed; a block of other channels is passed on as it is, to be refused. */
  const keyOf = (block: Block) => {
    const length = block[0]?.length ?? 0;
    if (block.length !== key.length || length > 1 << 16) return block.map((channel) => channel.slice());
    for (const [c, samples] of block.entries()) key[c]!.set(samples.length === length ? samples : []);
    return key.map((samples) => samples.subarray(0, length));
  };
  return {
    sampleRate: keyed.sampleRate,
    channels: keyed.channels,
    latency: keyed.latency,
    tail: keyed.tail,
    get notFinite() {
      return keyed.notFinite;
    },
    process: (block) => keyed.process(block, keyOf(block)),
    reset: () => keyed.reset(),
  };
}

/** The plainest there can be: what the key plays is taken from the sound. */
function less(format: ProcessFormat): KeyedProcessor {
  return createKeyedProcessor(
    { ...format, keyChannels: format.channels },
    {
      latency: 0,
      tail: 0,
      run: (block, key, from, count) => {
        for (const [c, samples] of block.entries())
          for (let i = from; i < from + count; i++) samples[i]! -= 0.25 * key[c]![i]!;
      },
      reset: () => undefined,
    },
  );
}

export const CASES: readonly ProcessorCase[] = [
  { name: "a keyed processor", make: (format) => byItself(less(format)), linear: true, symmetric: true },
  {
    name: "a keyed compressor",
    make: (format, form) =>
      byItself(
        keyedCompressor(
          { ...format, keyChannels: format.channels },
          { threshold: -30, ratio: 4, attack: 0.001, release: 0.1, hold: 0.01, lookahead: 0.001, keyHighPass: 60 },
          form,
        ),
      ),
    linear: false,
    symmetric: true,
    formsWithin: 0,
  },
];
