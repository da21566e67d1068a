import { checkChannels } from "#src/process/check-format.ts";
import { createProcessor, LONGEST_RUN, type ProcessorCore } from "#src/process/create-processor.ts";
import { healSamples } from "#src/process/heal-samples.ts";
import type { KeyedFormat, KeyedProcessor } from "#src/process/keyed/keyed-processor.ts";
import type { Block } from "#src/process/processor.ts";

/** As `ProcessorCore`, with a key that is finite and as long as what is changed. */
export interface KeyedCore extends Omit<ProcessorCore, "run"> {
  /** The key is in a place of its own: it may be written over. */
  run(block: Block, key: Block, from: number, count: number): void;
}

/** A processor with a key from its core; what all processors have in common is that of `createProcessor`. @throws RangeError as there. */
export function createKeyedProcessor(format: KeyedFormat, core: KeyedCore): KeyedProcessor {
  const { keyChannels } = format;
  checkChannels(keyChannels, "createKeyedProcessor", "channels of key");
  const healed = Array.from({ length: keyChannels }, () => new Float64Array(LONGEST_RUN));
  let key: Block = [];
  let keyNotFinite = 0;
  const inner = createProcessor(format, {
    ...core,
    run: (block, from, count) => {
      const part = (samples: Float64Array) => samples.subarray(from, from + count);
      const piece = healed.map((samples) => samples.subarray(0, count));
      for (const [channel, samples] of piece.entries()) {
        samples.set(part(key[channel]!));
        keyNotFinite += healSamples(samples);
      }
      core.run(block.map(part), piece, 0, count);
    },
    reset: () => {
      keyNotFinite = 0;
      core.reset();
    },
  });
  return {
    sampleRate: inner.sampleRate,
    channels: inner.channels,
    keyChannels,
    latency: inner.latency,
    tail: inner.tail,
    get notFinite() {
      return inner.notFinite;
    },
    get keyNotFinite() {
      return keyNotFinite;
    },
    process: (block, itsKey) => {
      const length = block[0]?.length ?? 0;
      if (itsKey.length !== keyChannels)
        throw new RangeError(`process: ${itsKey.length} channels of key, made for ${keyChannels}`);
      if (itsKey.some((channel) => channel.length !== length)) throw new RangeError("process: key of another length");
      key = itsKey;
      inner.process(block);
      key = [];
    },
    reset: () => inner.reset(),
  };
}
