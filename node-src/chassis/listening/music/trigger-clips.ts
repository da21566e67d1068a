import type { Clip, Track } from "#src/model/live-set.ts";
import type { Hit } from "#src/model/recipe/music.ts";
import { delayedBeat } from "#src/model/song/heard-delay.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Seconds } from "#src/model/units.ts";

/** The clips of a trigger that play with a stretch: for a session clip that of the same scene, else the first one there. */
export function triggerClips(trigger: Track, { place, clips, track }: Stretch): readonly Clip[] {
  const there = trigger.clips.filter((clip) => clip.place === place && !clip.disabled);
  if (place === "arrangement") return there;
  if (trigger.id === track.id) return clips;
  return [there.find(({ slot }) => slot === clips[0]?.slot) ?? there[0]].flatMap((clip) => clip ?? []);
}

/** The tempo, and by how much later than drawn the trigger is heard against the track that moves. */
export interface HeardTime {
  readonly tempo: TempoMap;
  readonly delay: Seconds;
}

/** Hits of those clips where they are heard: those of a session clip come round under the stretch, and delays move them. */
export function heardHits(
  placed: readonly Hit[],
  [own]: readonly Clip[],
  stretch: Stretch,
  { tempo, delay }: HeardTime,
): readonly Hit[] {
  const drawn = stretch.place === "session" && own !== undefined ? repeated(placed, own, stretch) : placed;
  return delay === 0 ? drawn : later(drawn, stretch, { tempo, delay });
}

/** Hits of a clip that starts together with another and loops under it, on that one's axis. */
function repeated(hits: readonly Hit[], { loop }: Clip, { from, to }: Stretch): readonly Hit[] {
  const start = loop.start + loop.startRelative;
  const length = loop.on ? loop.end - loop.start : Number.POSITIVE_INFINITY;
  if (!(length > 0)) return [];
  const made: Hit[] = [];
  for (const hit of hits) {
    const first = from + hit.at - start;
    const looped = hit.at >= loop.start && hit.at < loop.end && Number.isFinite(length);
    if (!looped) made.push({ ...hit, at: first });
    for (let pass = 0; looped && first + pass * length < to; pass++) made.push({ ...hit, at: first + pass * length });
  }
  return made.filter(({ at }) => at >= from && at < to).sort((a, b) => a.at - b.at);
}

/** Hits as they are heard; in a session clip that loops, what leaves the loop at one end comes in at the other. */
function later(hits: readonly Hit[], { place, clips }: Stretch, { tempo, delay }: HeardTime): readonly Hit[] {
  const loop = place === "session" && clips[0]?.loop.on === true ? clips[0].loop : null;
  const heard = hits.map((hit) => {
    const at = delayedBeat(hit.at, delay, tempo);
    if (loop === null || hit.at < loop.start || (at >= loop.start && at < loop.end)) return { ...hit, at };
    const length = loop.end - loop.start;
    return { ...hit, at: loop.start + ((((at - loop.start) % length) + length) % length) };
  });
  return heard.sort((a, b) => a.at - b.at);
}
