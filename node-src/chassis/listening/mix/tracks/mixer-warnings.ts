import { movedValue } from "#src/chassis/listening/mix/devices/automated-values.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";

/** What the mixer of a set does that changes what is heard, or is heard otherwise than Live plays it: one sentence each. */
export function mixerWarnings({ tracks }: LiveSet): readonly string[] {
  const soloed = tracks.filter((each) => each.soloed === true);
  const split = tracks.filter(({ mixer }) => mixer.splitPan !== undefined);
  const main = tracks.find(({ kind }) => kind === "main");
  const between = tracks.filter((each) => main !== undefined && standsBetween(main, each.mixer.crossfade));
  return [
    ...(soloed.length === 0 ? [] : [`The mix is heard with the solo of ${namesOf(soloed)}.`]),
    ...(split.length === 0
      ? []
      : [`The channels of ${namesOf(split)} are panned apart: they are heard where they were recorded.`]),
    ...(between.length === 0
      ? []
      : [
          `The crossfader leaves its half of ${namesOf(between)}: there it is heard whole up to the crossfader's end, as the curve is not known.`,
        ]),
  ];
}

function namesOf(tracks: readonly Track[]): string {
  return tracks.map(({ name }) => `“${name}”`).join(", ");
}

/** Whether the crossfader is on the way out of a side, or moves. */
function standsBetween(main: Track, side: "a" | "b" | undefined): boolean {
  const { crossfader } = main.mixer;
  if (side === undefined || crossfader === undefined) return false;
  if (movedValue(main, crossfader) !== null) return true;
  const away = side === "a" ? crossfader.value : -crossfader.value;
  return away > 0 && away < 1;
}
