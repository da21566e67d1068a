import { weighedPlaces } from "#src/chassis/listening/mix/weighed-places.ts";
import type { Seconds } from "#src/model/units.ts";

/** A gain on samples that moves in time. */
export interface MovingGain {
  /** Its mean square between two times of the song, and its greatest size. */
  over(from: Seconds, to: Seconds): GainOver;
  /** At one time of the song. */
  at(time: Seconds): number;
}

export interface GainOver {
  readonly square: number;
  readonly most: number;
}

/** A gain that stands still. */
export function steadyGain(gain: number): MovingGain {
  const over = { square: gain * gain, most: Math.abs(gain) };
  return { over: () => over, at: () => gain };
}

/** A gain that is smooth between `knots`, in rising time. Its greatest size is that of the places where it is looked at. */
export function movingGain(gainAt: (at: Seconds) => number, knots: readonly Seconds[]): MovingGain {
  return {
    over: (from, to) => {
      let square = 0;
      let most = 0;
      for (const { at, weight } of weighedPlaces(from, to, knots)) {
        const gain = gainAt(at);
        square += weight * gain * gain;
        most = Math.max(most, Math.abs(gain));
      }
      return { square, most };
    },
    at: gainAt,
  };
}
