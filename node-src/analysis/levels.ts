import type { ChannelLevels, LevelReading } from "#src/analysis/measurement.ts";
import { amplitudeToDecibels, FULL_SCALE_SINE_POWER, powerToDecibels } from "#src/dsp/decibels.ts";
import type { SignalTotals } from "#src/dsp/kernels/signal-pass.ts";

/** Levels from the totals of a pass; `weights` are the loudness weights, of which 0 leaves a channel out of the joint RMS. */
export function levels(totals: SignalTotals, weights: readonly number[]): LevelReading {
  const channels = weights.map((_, channel) => channelLevels(totals, channel));
  const loudest = channels.reduce((best, channel) => (channel.samplePeak > best.samplePeak ? channel : best));
  const farthest = channels.reduce((best, channel) =>
    Math.abs(channel.dcOffset) > Math.abs(best.dcOffset) ? channel : best,
  );
  const power = jointPower(totals, weights);
  return {
    truePeak: Math.max(...channels.map(({ truePeak }) => truePeak)),
    samplePeak: loudest.samplePeak,
    rms: powerToDecibels(power),
    rmsAes17: powerToDecibels(power / FULL_SCALE_SINE_POWER),
    crestFactor: loudest.crestFactor,
    dcOffset: farthest.dcOffset,
    clippedRuns: channels.reduce((sum, { clippedRuns }) => sum + clippedRuns, 0),
    channels,
  };
}

function channelLevels(totals: SignalTotals, channel: number): ChannelLevels {
  const frames = Math.max(1, totals.frames);
  const peak = totals.samplePeak[channel]!;
  const power = totals.sumOfSquares[channel]! / frames;
  return {
    truePeak: amplitudeToDecibels(totals.truePeak[channel]!),
    samplePeak: amplitudeToDecibels(peak),
    rms: powerToDecibels(power),
    crestFactor: power > 0 ? powerToDecibels((peak * peak) / power) : 0,
    dcOffset: totals.sum[channel]! / frames,
    clippedRuns: totals.clippedRuns[channel]!,
  };
}

function jointPower(totals: SignalTotals, weights: readonly number[]): number {
  const counted = totals.sumOfSquares.filter((_, channel) => weights[channel] !== 0);
  return counted.reduce((sum, squares) => sum + squares, 0) / Math.max(1, counted.length * totals.frames);
}
