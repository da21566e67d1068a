import { expect } from "vitest";
import { integratedLoudness } from "#src/analysis/loudness/integrated-loudness.ts";
import { loudnessIn, spreadOf } from "#src/analysis/voice/remeasure.ts";
import { powerThrough } from "#src/dsp/series/mean-power.ts";
import type { Decibels, Lufs } from "#src/model/units.ts";
import { gainsIn, type RiddenClip } from "#test/doubles/heard/ridden-clip.ts";

export function whole({ hearing }: RiddenClip) {
  return { start: hearing.start, end: hearing.start + hearing.power.length / hearing.hopsPerSecond };
}

export function levels({ plan, hearing, gain }: RiddenClip): readonly Lufs[] {
  return plan.phrases.map((phrase) => loudnessIn(hearing, phrase, gain));
}

export function spreads(ride: RiddenClip) {
  const before = spreadOf(ride.plan.phrases.map((phrase) => loudnessIn(ride.hearing, phrase)));
  return { before, after: spreadOf(levels(ride)) };
}

export function expectNarrower(ride: RiddenClip, most: number): void {
  const { before, after } = spreads(ride);
  expect(after).toBeLessThan(most * before);
}

export function expectWithin(ride: RiddenClip, least: Decibels, most: Decibels): void {
  const all = gainsIn(ride, whole(ride));
  expect(all.least).toBeGreaterThanOrEqual(least - DRAWN);
  expect(all.most).toBeLessThanOrEqual(most + DRAWN);
}

/** Live draws a straight line of the stored value, which stands this far over a straight line in dB. */
export const DRAWN: Decibels = 0.06;

/** The whole comes out at a level, and every phrase that the limits reach stands within the dead band of the others' mean. */
export function expectLanded(ride: RiddenClip, level: Lufs, within: Decibels): void {
  const reached = ride.plan.phrases.filter(({ limit }) => limit === null);
  expect(reached.length).toBeGreaterThanOrEqual(ride.plan.phrases.length / 2);
  const after = reached.map((phrase) => loudnessIn(ride.hearing, phrase, ride.gain));
  const mean = after.reduce((sum, each) => sum + each, 0) / after.length;
  for (const each of after) expect(Math.abs(each - mean)).toBeLessThanOrEqual(1 + within);
  const { power, hopsPerSecond } = ride.hearing;
  expect(Math.abs(integratedLoudness(powerThrough(power, ride.gain), hopsPerSecond) - level)).toBeLessThanOrEqual(0.5);
  expectNarrower(ride, 0.5);
}

/** A trim reaches as deep as the slope lets it between two phrases: so it never exceeds, and nears, what is asked. */
export function expectBreathsDown(ride: RiddenClip, trim: Decibels): void {
  const { breaths, phrases: all } = ride.plan;
  expect(breaths.length).toBeGreaterThan(0);
  const depths = breaths.flatMap((breath) => {
    const next = all.find(({ start }) => start >= breath.end - 0.05);
    return next === undefined ? [] : [gainsIn(ride, next).least - gainsIn(ride, breath).least];
  });
  const mean = depths.reduce((sum, depth) => sum + depth, 0) / depths.length;
  expect(mean).toBeGreaterThan(Math.min(trim, SLOPE_REACHES) * 0.6);
}

/** 17.5 dB a second over a breath of 0.3 s that stands 0.12 s before its phrase. */
export const SLOPE_REACHES: Decibels = 4.7;

export function peaksIn(
  { hearing, gain }: RiddenClip,
  { start, end }: { readonly start: number; readonly end: number },
) {
  const [from, to] = [start, end].map((time) => Math.round((time - hearing.start) * hearing.hopsPerSecond));
  let [before, after] = [-Infinity, -Infinity];
  for (let hop = from!; hop < to!; hop++) {
    const peak = 20 * Math.log10(hearing.peak[hop]!);
    before = Math.max(before, peak);
    after = Math.max(after, peak + gain[hop]!);
  }
  return { before, after };
}

/** The gain is back at 0 dB, or under it, in the middle of every pause of three seconds or more. */
export function expectPausesAtRest(ride: RiddenClip): void {
  const pauses = ride.plan.gaps.filter(({ start, end }) => end - start >= 3);
  expect(pauses.length).toBeGreaterThan(0);
  for (const { start, end } of pauses) {
    const middle = (start + end) / 2;
    expect(gainsIn(ride, { start: middle - 0.1, end: middle + 0.1 }).most).toBeLessThanOrEqual(DRAWN);
  }
  expect(gainsIn(ride, whole(ride)).most).toBeGreaterThan(0.5);
}

/** The voice stands higher where the band is louder. */
export function expectFollowing(ride: RiddenClip, least: Decibels): void {
  const { phrases: all } = ride.plan;
  const mean = (part: typeof all) => part.reduce((sum, { gain }) => sum + gain, 0) / part.length;
  const half = all.length / 2;
  expect(mean(all.slice(half)) - mean(all.slice(0, half))).toBeGreaterThan(least);
}

/** How much a ride moves inside of phrases: the mean step from hop to hop. */
export function wobble({ plan, hearing, gain }: RiddenClip): number {
  const steps = plan.phrases.flatMap(({ start, end }) => {
    const [from, to] = [start + 0.2, end - 0.2].map((time) =>
      Math.round((time - hearing.start) * hearing.hopsPerSecond),
    );
    const inside = gain.subarray(from, to);
    return Array.from(inside.subarray(1), (value, i) => Math.abs(value - inside[i]!));
  });
  return steps.reduce((sum, step) => sum + step, 0) / steps.length;
}
