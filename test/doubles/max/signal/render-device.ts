import type { DeviceWorld } from "#test/doubles/max/machine/world.ts";
import { AudioEngine } from "#test/doubles/max/signal/audio-engine.ts";

export interface RenderOptions {
  readonly sampleRate: number;
  /** Samples a block; the last one is as long as what is left. */
  readonly blockSize?: number;
  /**
   * How many times as fast as it plays Live renders, as in an export; the main thread is then late, and the low queue comes in
   * bursts. Left out: everything at once.
   */
  readonly speed?: number;
  /** Before each block: the place to turn a control or move the transport. */
  readonly atBlock?: (start: number) => void;
}

const DEFAULT_BLOCK = 64;
const MILLISECONDS = 1000;

/**
 * Runs audio through a device, block by block: first what the clock brings, then the signals, then the transport moves on.
 * A device that is switched off lets audio by. The answer has as many channels as the input, at least two.
 */
export function renderDevice(
  world: DeviceWorld,
  input: readonly Float32Array[],
  options: RenderOptions,
): Float32Array[] {
  const { sampleRate, blockSize = DEFAULT_BLOCK, atBlock, speed } = options;
  const length = input[0]?.length ?? 0;
  const channels = Math.max(2, input.length);
  const output = Array.from({ length: channels }, () => new Float32Array(length));
  const begin = world.scheduler.now;
  const engine = new AudioEngine(world.boxes, sampleRate, blockSize);
  const block = Array.from({ length: channels }, () => new Float32Array(blockSize));
  world.audio.output = Array.from({ length: channels }, () => new Float64Array(blockSize));
  if (speed !== undefined) world.scheduler.serveLate(lateGaps(speed));
  for (let start = 0; start < length; start += blockSize) {
    world.scheduler.advanceTo(begin + (start / sampleRate) * MILLISECONDS);
    if (atBlock) world.scheduler.run(() => atBlock(start));
    const size = Math.min(blockSize, length - start);
    block.forEach((to, channel) => {
      to.fill(0);
      to.set((input[channel] ?? input[0])!.subarray(start, start + size));
    });
    runBlock(world, engine, block);
    output.forEach((to, channel) => {
      for (let i = 0; i < size; i++) to[start + i] = world.audio.output[channel]![i]!;
    });
    world.transport.advance(size, sampleRate);
  }
  world.scheduler.advanceTo(begin + (length / sampleRate) * MILLISECONDS);
  if (speed !== undefined) world.scheduler.serveAtOnce();
  return output;
}

/** Milliseconds of a busy main thread between two services of its queue, in turn: a frame, a redraw, a file, a menu. */
const LATE = [20, 17, 130, 20, 60, 400, 17, 250] as const;

function lateGaps(speed: number): () => number {
  let turn = 0;
  return () => speed * (LATE[turn++ % LATE.length] ?? 0);
}

function runBlock({ audio, enabled }: DeviceWorld, engine: AudioEngine, block: readonly Float32Array[]): void {
  audio.input = block;
  audio.output.forEach((to, channel) => {
    if (enabled) to.fill(0);
    else to.set(block[channel]!);
  });
  if (enabled) engine.run();
}
