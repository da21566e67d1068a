import type { SignalPassPlan } from "#src/dsp/kernels/signal-pass.ts";

/** What all levels of a bank have in common. */
export type LevelPlan = Pick<
  SignalPassPlan,
  "sampleRate" | "channels" | "encoding" | "weighting" | "channelWeights" | "lowCut"
>;

/** One sound, decoded once, and its level through any number of moving gains at the same time. A level takes 80 bytes. */
export interface LevelBank {
  /** Put whole interleaved frames here, from its start. */
  readonly input: Uint8Array;
  /** Frames from one gain to the next: a millisecond. */
  readonly step: number;
  /** Before `hear`: the gain at every step from the one at or before the first frame to the one at or behind the last. */
  readonly gains: Float32Array;
  /** Decodes the first `bytes` of `input`: what all levels hear until the next call. */
  fill(bytes: number): void;
  /** A level whose filters have heard nothing yet. */
  open(): Level;
}

export interface Level {
  /**
   * The weighted energy of `count` frames from frame `from` of what was filled in, at most those of a hop.
   *
   * Shape: the gain runs straight between `gains`, the first of which stands `phase` frames before. At 20 dB a second that is within
   * 0.00003 dB of a gain of its own for each frame.
   */
  hear(from: number, count: number, phase: number): number;
  /** Its memory goes to the next. */
  close(): void;
}

/** Frames that a bank takes at once. */
export const BANK_FRAMES = 16_384;
const STEPS_PER_SECOND = 1000;

/** Frames between two gains, and the longest stretch that is heard at once. @throws RangeError for more than two channels. */
export function levelGrid({ sampleRate, channels }: LevelPlan) {
  if (!(channels === 1 || channels === 2)) throw new RangeError(`levelBank: ${channels} channels are not 1 or 2`);
  const step = Math.max(1, Math.round(sampleRate / STEPS_PER_SECOND));
  const hopFrames = Math.ceil(sampleRate / 100) + 1;
  return { step, hopFrames, gains: Math.ceil(hopFrames / step) + 2 };
}
