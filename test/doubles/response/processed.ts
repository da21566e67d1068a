import type { Block, ProcessFormat, Processor } from "#src/process/processor.ts";

/** What comes out of a processor for a stretch that stays as it is; cut into blocks of these sizes, over and over. */
export function processed(processor: Processor, block: Block, sizes: readonly number[] = [4096]): Block {
  const result = block.map((channel) => Float64Array.from(channel));
  const length = result[0]!.length;
  for (let from = 0, turn = 0; from < length; turn++) {
    const to = Math.min(length, from + sizes[turn % sizes.length]!);
    processor.process(result.map((channel) => channel.subarray(from, to)));
    from = to;
    if (turn > 4 * length) throw new RangeError("processed: sizes of nothing");
  }
  return result;
}

/** The same, begun `latency` later and as long as what went in: what a file of it would hold. */
export function aligned(processor: Processor, block: Block): Block {
  const length = block[0]!.length;
  const longer = block.map((channel) => {
    const all = new Float64Array(length + processor.latency);
    all.set(channel);
    return all;
  });
  return processed(processor, longer).map((channel) => channel.subarray(processor.latency));
}

/** Signals that take a processor to its edges; both channels are heard, and differ. */
export const STRETCHES = ["noise", "bursts", "square", "quiet", "tones", "loud"] as const;
export type Stretch = (typeof STRETCHES)[number];

/** Samples of a kind, the same for the same seed; a second channel is quieter and another. Source of the numbers: xorshift32, Marsaglia 2003. */
export function stretch(kind: Stretch, { channels, sampleRate }: ProcessFormat, frames: number, seed = 1): Block {
  return Array.from({ length: channels }, (_, channel) => {
    const random = generator(seed + 7919 * channel);
    const level = channel === 0 ? 1 : 0.7;
    return Float64Array.from(
      { length: frames },
      (_, frame) => level * sampleOf(kind, frame, sampleRate, channel, random()),
    );
  });
}

function sampleOf(kind: Stretch, frame: number, sampleRate: number, channel: number, noise: number): number {
  switch (kind) {
    case "noise":
      return 0.5 * noise;
    case "bursts":
      return frame % Math.round(sampleRate / 5) < sampleRate / 40 ? noise : 0;
    case "square":
      return Math.floor(frame / (37 + channel)) % 2 === 0 ? 1 : -1;
    case "quiet":
      return 1e-5 * noise;
    case "tones":
      return (
        0.4 * Math.sin((2 * Math.PI * 60 * frame) / sampleRate) +
        0.4 * Math.sin((2 * Math.PI * 5_000 * frame) / sampleRate)
      );
    case "loud":
      return 4 * noise;
  }
}

function generator(seed: number): () => number {
  let state = (seed * 2654435761) | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2147483648;
  };
}
