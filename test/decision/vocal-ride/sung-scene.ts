import { rideVocal } from "#src/decision/vocal-ride/ride-vocal.ts";
import { loudnessToPower, powerToLoudness } from "#src/dsp/decibels.ts";
import { meanPowerThrough } from "#src/dsp/series/mean-power.ts";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Hearing, Phrase, VoiceActivity } from "#src/model/hearing.ts";
import type { RideIntent } from "#src/model/ride.ts";

export interface Sung {
  readonly gap: number;
  readonly length: number;
  readonly loudness: number;
  readonly peak: number;
  readonly breath: boolean;
  readonly bed: number;
}

/** A hearing and what is in it, drawn from phrases that follow each other. */
export function scene(sung: readonly Sung[]): { hearing: Hearing; activity: VoiceActivity } {
  const phrases: Phrase[] = [];
  const breaths: VoiceActivity["breaths"][number][] = [];
  const gaps: VoiceActivity["gaps"][number][] = [];
  const power: number[] = [];
  const fill = (seconds: number, loudness: number) => {
    const start = power.length / 100;
    for (let i = 0; i < Math.round(seconds * 100); i++) power.push(loudnessToPower(loudness));
    return { start, end: power.length / 100, loudness };
  };
  for (const { gap, length, loudness, peak, breath, bed } of sung) {
    if (gap > 0) gaps.push(fill(gap, -60));
    if (breath && gap > 0.3)
      breaths.push({ start: power.length / 100 - 0.25, end: power.length / 100 - 0.05, loudness: -40 });
    phrases.push({ ...fill(length, loudness), truePeak: peak, bed });
  }
  gaps.push(fill(0.5, -60));
  const own = powerToLoudness(
    phrases.reduce((sum, phrase) => sum + loudnessToPower(phrase.loudness), 0) / Math.max(1, phrases.length),
  );
  const zeros = new Float64Array(power.length);
  const hearing = {
    start: 3,
    hopsPerSecond: 100,
    power: Float64Array.from(power),
    peak: new Float32Array(power.length),
    voiced: zeros,
    airy: zeros,
    bed: zeros,
  };
  const later = <Of extends { start: number; end: number }>(span: Of): Of => ({
    ...span,
    start: span.start + 3,
    end: span.end + 3,
  });
  return {
    hearing,
    activity: { phrases: phrases.map(later), breaths: breaths.map(later), gaps: gaps.map(later), loudness: own },
  };
}

export const phrase = (loudness: number, more: Partial<Sung> = {}): Sung => ({
  gap: 0.8,
  length: 2,
  loudness,
  peak: -12,
  breath: false,
  bed: Number.NEGATIVE_INFINITY,
  ...more,
});

export function landed({ hearing, activity }: ReturnType<typeof scene>, intent: RideIntent): number[] {
  const { gain } = rideVocal(hearing, activity, intent).curve;
  return activity.phrases.map(({ start, end }) =>
    powerToLoudness(meanPowerThrough(hearing.power, gain, Math.round((start - 3) * 100), Math.round((end - 3) * 100))),
  );
}

export const FREE: RideIntent = { ...DEFAULT_RIDE, boost: 12, cut: 12, ceiling: 12 };
