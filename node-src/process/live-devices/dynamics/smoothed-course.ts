import type { Seconds } from "#src/model/units.ts";

/** How fast something rises and falls, each until 63 % of the way is gone. */
export interface RiseAndFall {
  readonly attack: Seconds;
  readonly release: Seconds;
}

/** Follows an aim for a while, and gives the mean of that while. */
export type Smoothed = (aim: number, times: RiseAndFall, lasting: Seconds) => number;

/**
 * What rises at once and falls by the release, smoothed by the attack: a level that has passed is still approached while it is let go.
 *
 * Source: Giannoulis, Massberg, Reiss 2012, Digital Dynamic Range Compressor Design, JAES 60(6), eq. 17: the smooth decoupled detector.
 * Edge: begins at 0, as at rest. A time far below the while is as good as none. Never lower for a higher aim.
 */
export function smoothedCourse(): Smoothed {
  let held = 0;
  let reached = 0;
  return (aim, { attack, release }, lasting) => {
    const falling = towards(aim, Math.max(aim, held), release, lasting);
    held = falling.end;
    const rising = towards(falling.mean, reached, attack, lasting);
    reached = rising.end;
    return rising.mean;
  };
}

interface Stretch {
  readonly mean: number;
  readonly end: number;
}

/** A first-order way from one value to another. */
function towards(aim: number, from: number, time: Seconds, lasting: Seconds): Stretch {
  if (time <= 0) return { mean: aim, end: aim };
  const left = Math.exp(-lasting / time);
  const away = from - aim;
  return { mean: lasting > 0 ? aim + away * (time / lasting) * (1 - left) : from, end: aim + away * left };
}
