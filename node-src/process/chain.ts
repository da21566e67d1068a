import { createProcessor } from "#src/process/create-processor.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";

/**
 * Processors in series, as one: its latency and its tail are the sums of theirs. None passes everything on as it is.
 *
 * Shape: a block goes through all of them in short pieces, so that a long one stays in the machine's cache.
 * @throws RangeError for a processor that was made for another format.
 */
export function chain(format: ProcessFormat, processors: readonly Processor[]): Processor {
  const { sampleRate, channels } = format;
  const stranger = processors.find((each) => each.sampleRate !== sampleRate || each.channels !== channels);
  if (stranger !== undefined)
    throw new RangeError(
      `chain: ${stranger.channels} channels at ${stranger.sampleRate} Hz in a chain of ${channels} at ${sampleRate} Hz`,
    );
  const sum = (of: (processor: Processor) => number) => processors.reduce((total, each) => total + of(each), 0);
  return createProcessor(format, {
    latency: sum(({ latency }) => latency),
    tail: sum(({ tail }) => tail),
    heals: processors.length > 0,
    get notFinite() {
      return sum(({ notFinite }) => notFinite);
    },
    run: (block, from, count) => {
      const isWhole = count === block[0]!.length;
      const piece = isWhole ? block : block.map((channel) => channel.subarray(from, from + count));
      for (const processor of processors) processor.process(piece);
    },
    reset: () => {
      for (const processor of processors) processor.reset();
    },
  });
}
