import type { SignalPassPlan } from "#src/dsp/kernels/signal-pass.ts";
import { notchedHighpass } from "#src/dsp/low-cut.ts";
import { LOWER_EDGE } from "#src/knowledge/ears/lower-edge.ts";
import type { AudioFormat } from "#src/model/audio-format.ts";

/**
 * How everything that decides a curve hears the channels of a file: as Live plays them, from 40 Hz up.
 *
 * Shape: a mono file plays from both sides at full level, so it counts as the two channels that it becomes (+3.01 dB on the
 * standard's reading of one); of a stereo file each channel counts as it is. `measure` reads by the standard and says dual mono.
 * Source: Live plays mono files into both channels at 0 dB (centre of its pan law, manual 36.3.9).
 */
export function decidingEar({
  sampleRate,
  channels,
}: Pick<AudioFormat, "sampleRate" | "channels">): Pick<SignalPassPlan, "channelWeights" | "lowCut"> {
  return {
    channelWeights: channels === 1 ? [BOTH_SIDES] : Array.from({ length: channels }, () => 1),
    lowCut: notchedHighpass(LOWER_EDGE, sampleRate),
  };
}

/** Channels that a mono file plays from. */
const BOTH_SIDES = 2;
