import type { BarFeatures } from "#src/analysis/form/novelty-edges.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { VOICE_FORM } from "#src/knowledge/ears/sections.ts";
import type { Hearing, Span, VoiceActivity } from "#src/model/hearing.ts";
import type { Seconds } from "#src/model/units.ts";

/**
 * How a voice sounds in each bar: how bright it is, how much of the bar it fills, and how many syllables set in. Its own level is left
 * out: it is what a ride corrects.
 *
 * Shape: one for each bar, `lines` in song time are their beginnings and the last one's end. A bar without voice is as bright as the take.
 */
export function voiceFeatures(hearing: Hearing, { phrases }: VoiceActivity, lines: readonly Seconds[]): BarFeatures[] {
  const active = activeHops(hearing, phrases);
  const takes = tally(hearing, active, 0, active.length);
  return lines.slice(1).map((end, bar) => {
    const [from, to] = [lines[bar]!, end].map((at) => hopAt(hearing, at)) as [number, number];
    const here = tally(hearing, active, from, to);
    const seconds = Math.max(1, to - from) / hearing.hopsPerSecond;
    return [
      VOICE_FORM.brightness * (brightness(here) ?? brightness(takes) ?? 0),
      VOICE_FORM.fills * (here.count / Math.max(1, to - from)),
      VOICE_FORM.syllables * (here.onsets / seconds),
    ];
  });
}

interface Tally {
  readonly count: number;
  readonly voiced: number;
  readonly airy: number;
  readonly onsets: number;
}

function tally({ voiced, airy, power, hopsPerSecond }: Hearing, active: Uint8Array, from: number, to: number): Tally {
  const sums = { count: 0, voiced: 0, airy: 0, onsets: 0 };
  const back = Math.round(VOICE_FORM.onsetWithin * hopsPerSecond);
  let rested = back;
  for (let hop = from; hop < to; hop++) {
    rested += 1;
    if (active[hop] === 0) continue;
    sums.count += 1;
    sums.voiced += voiced[hop]!;
    sums.airy += airy[hop]!;
    const risen = hop >= back && power[hop]! > VOICE_FORM.onsetRise * power[hop - back]!;
    if (risen && rested > back) {
      sums.onsets += 1;
      rested = 0;
    }
  }
  return sums;
}

function brightness({ voiced, airy }: Tally): number | null {
  return voiced > 0 && airy > 0 ? powerToDecibels(airy) - powerToDecibels(voiced) : null;
}

function activeHops(hearing: Hearing, phrases: readonly Span[]): Uint8Array {
  const active = new Uint8Array(hearing.power.length);
  for (const { start, end } of phrases) active.fill(1, hopAt(hearing, start), hopAt(hearing, end));
  return active;
}

function hopAt({ start, hopsPerSecond, power }: Hearing, at: Seconds): number {
  return Math.min(power.length, Math.max(0, Math.round((at - start) * hopsPerSecond)));
}
