import type { LiveHistory } from "#src/devices/meter/log/history-table.ts";
import type { Beats, Seconds } from "#src/model/units.ts";

/** A moment of a measurement, and the bar of the song that began about then. */
export interface BarMark {
  readonly time: Seconds;
  /** From 1, by the signature that stands; a set that changes it counts otherwise. */
  readonly bar: number;
}

/**
 * The bars of the song along a measurement, so many at most, none nearer than that allows: each bar of a round number (1, 2, 4, 8 ... apart) where it is first
 * reached, and again where the song was put back.
 */
export function barMarks({ slots, step }: LiveHistory, bar: Beats, most: number): readonly BarMark[] {
  const places = slots.flatMap(({ beat }, at) => (beat === null ? [] : [{ time: at * step, bar: barAt(beat, bar) }]));
  const apart = (slots.length * step) / Math.max(1, most);
  for (let every = 1; every <= MOST_BARS; every *= 2) {
    const found = places.filter(
      (place, at) => at === 0 || Math.floor((place.bar - 1) / every) !== Math.floor((places[at - 1]!.bar - 1) / every),
    );
    if (found.length <= most && found.every(({ time }, at) => at === 0 || time - found[at - 1]!.time >= apart * CLOSE))
      return found;
  }
  return places.slice(0, 1);
}

/** The bar in which a beat of the song lies. */
export function barAt(beat: Beats, bar: Beats): number {
  return Math.floor(beat / bar + ROUNDING) + 1;
}

const MOST_BARS = 65_536;
/** The nearest that two marks come, as a part of their mean distance. */
const CLOSE = 0.4;
/** A beat that comes from a 32-bit float may lie as little below its bar. */
const ROUNDING = 1e-4;
