import { expect } from "vitest";
import { placeInSong } from "#src/analysis/voice/place-in-song.ts";
import { loudnessIn, spreadOf } from "#src/analysis/voice/remeasure.ts";
import { rideGainAt } from "#src/curve/ride-gain-at.ts";
import { VOLUME_TAPER } from "#src/curve/tapers/gain-taper.ts";
import { planRide } from "#src/devices/ride/plan.ts";
import type { RideInput } from "#src/devices/ride/ride-input.ts";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import type { RideIntent } from "#src/model/ride.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { listened, wholeFile } from "#test/doubles/heard/listened.ts";
import type { PhraseClip, Stretch } from "#test/doubles/made/phrase-clip.ts";

export const SIX: RideIntent = { ...DEFAULT_RIDE, boost: 6, cut: 6 };
export const PARAMETER = { taper: VOLUME_TAPER, value: 0.7, envelope: [] };

export function inputOf(samples: Float32Array, sampleRate: number): RideInput {
  const features = listened(samples, sampleRate);
  const voice = [{ features, passage: wholeFile(features.duration), gain: 1 }];
  return { voice, bed: [], tempo: tempoMap(120), bars: songBars([4, 4]), parameter: PARAMETER, skipped: [] };
}

/** What the written breakpoints, drawn straight in the stored value, really do: judged by the truth, not by the plan. */
export function ridden(clip: PhraseClip, intent: RideIntent) {
  const input = inputOf(clip.samples, clip.sampleRate);
  const plan = planRide(input, intent);
  const hearing = placeInSong(input.voice, input.tempo);
  const gainAt = rideGainAt(plan.points, PARAMETER);
  const gain = Float64Array.from(hearing.power, (_, i) => gainAt(input.tempo.beatsAt(hearing.start + (i + 0.5) / 100)));
  return {
    plan,
    hearing,
    gain,
    before: spreadOf(clip.phrases.map((phrase) => loudnessIn(hearing, phrase))),
    after: spreadOf(clip.phrases.map((phrase) => loudnessIn(hearing, phrase, gain))),
  };
}

export function most(gain: Float64Array, { start, end }: Stretch): number {
  return Math.max(...gain.subarray(Math.round(start * 100), Math.round(end * 100)));
}

export function steepest(gain: Float64Array): number {
  return gain.reduce((most, value, i) => (i === 0 ? 0 : Math.max(most, Math.abs(value - gain[i - 1]!) * 100)), 0);
}

/** Everything that every ride promises, whatever it rides. */
export function expectBounded({ plan, gain }: ReturnType<typeof ridden>, lowest = -6): void {
  expect(plan.outcome).toBe("ride");
  expect(gain.every(Number.isFinite)).toBe(true);
  expect(steepest(gain)).toBeLessThanOrEqual(20);
  expect(plan.slope).toBeLessThanOrEqual(20);
  expect(Math.max(...gain)).toBeLessThanOrEqual(6.01);
  expect(Math.min(...gain)).toBeGreaterThanOrEqual(lowest - 0.01);
  for (const gap of plan.gaps) {
    const left = plan.phrases.findLast((phrase) => phrase.end <= gap.start + 0.001);
    const right = plan.phrases.find((phrase) => phrase.start >= gap.end - 0.001);
    const neighbours = [left, right].filter((phrase) => phrase !== undefined).map((phrase) => most(gain, phrase));
    expect(most(gain, gap)).toBeLessThanOrEqual(Math.max(...neighbours) + 0.1);
  }
  for (const breath of plan.breaths) expect(most(gain, breath)).toBeLessThanOrEqual(1);
}

export function expectRidden(ride: ReturnType<typeof ridden>): void {
  expectBounded(ride);
  expect(ride.before).toBeGreaterThan(3);
  expect(ride.after).toBeLessThan(0.4 * ride.before);
  expect(ride.plan.breakpointsPerBar.mean).toBeLessThanOrEqual(5);
}
