import type { LiveSet, Track } from "#src/model/live-set.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, Seconds } from "#src/model/units.ts";

/**
 * By how much later one track is heard against another than it is drawn, earlier where negative.
 *
 * Shape: a track's delay and those of the groups around it, less the other's: what delays both says nothing. Automation is
 * delayed along with its own track, so that a curve that follows the track itself stays where it is.
 * Edge: 0 where no delay is known.
 * Source: Ableton, "Delay Compensation" (article 209072409): audio, automation and modulation are offset by track, and a negative
 * track delay delays all the others. That a track delay moves the track's own automation too is inferred from it.
 */
export function heardDelay(set: Pick<LiveSet, "tracks">, track: Track, against: Track): Seconds {
  return totalDelay(set, track) - totalDelay(set, against);
}

/** A beat as it is heard, `delay` later than drawn. */
export function delayedBeat(at: Beats, delay: Seconds, tempo: TempoMap): Beats {
  return delay === 0 ? at : tempo.beatsAt(tempo.secondsAt(at) + delay);
}

/** A passage as it is heard, `delay` later than drawn. */
export function delayedPassage(passage: Passage, delay: Seconds, tempo: TempoMap): Passage {
  if (delay === 0) return passage;
  const later = (at: Beats) => delayedBeat(at, delay, tempo);
  return {
    ...passage,
    songStart: later(passage.songStart),
    songEnd: later(passage.songEnd),
    toBeats: (file) => later(passage.toBeats(file)),
    toFile: (beats) => passage.toFile(delayedBeat(beats, -delay, tempo)),
  };
}

/** A group that would hold itself ends the way up. */
function totalDelay({ tracks }: Pick<LiveSet, "tracks">, track: Track): Seconds {
  const chain: Track[] = [track];
  for (let holder = track.group; holder !== null; holder = chain.at(-1)!.group) {
    const group = tracks.find(({ id }) => id === holder);
    if (group === undefined || chain.includes(group)) break;
    chain.push(group);
  }
  return chain.reduce((sum, { delay = 0 }) => sum + delay, 0);
}
