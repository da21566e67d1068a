import { musicConfidence } from "#src/analysis/movement/music-confidence.ts";
import { chancyKicks, kickNotes } from "#src/analysis/rhythm/kick-notes.ts";
import { placeNotes } from "#src/analysis/rhythm/place-notes.ts";
import { placeStruck } from "#src/analysis/rhythm/place-struck.ts";
import { followsWords } from "#src/chassis/listening/music/follows-words.ts";
import { trackPassages } from "#src/chassis/listening/music/track-passages.ts";
import { whyNoHits } from "#src/chassis/listening/music/why-nothing.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import { LIKELY } from "#src/knowledge/ears/drum-notes.ts";
import type { Clip, MidiClip, Track } from "#src/model/live-set.ts";
import type { Hit } from "#src/model/recipe/music.ts";
import { delayedBeat } from "#src/model/song/heard-delay.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Seconds } from "#src/model/units.ts";

/**
 * The kick of a track over a stretch: from notes and from audio, in the song or in the session.
 *
 * Shape: for a session clip the trigger is the clip of the same scene, else the first one there, started together with it and
 * repeated as long as its loop asks. Where no kick stands out of a file, everything that begins in it is a hit.
 */
export async function trackHits(
  trigger: Track,
  stretch: Stretch,
  { tempo, delay }: HeardTime,
  files: FilesAsked,
): Promise<TrackHits> {
  const clips = clipsOf(trigger, stretch);
  const track = await trackPassages(clips, stretch, tempo, files);
  const warnings = [...track.warnings];
  const midi = clips.filter(isMidi);
  const noted: Hit[] = midi.flatMap((clip) => placeNotes(kickNotes(clip.notes), clip));
  const placed = [...noted, ...placeStruck(track.struck, (at) => tempo.secondsAt(at))].sort((a, b) => a.at - b.at);
  const [own] = clips;
  const drawn = stretch.place === "session" && own !== undefined ? repeated(placed, own, stretch) : placed;
  const hits = delay === 0 ? drawn : later(drawn, stretch, { tempo, delay });
  if (delay !== 0 && hits.length > 0) warnings.push(delayWords(trigger, stretch, delay));
  warnings.push(...chanceWords(trigger, midi));
  if (clips.length === 0) warnings.push(`Track “${trigger.name}” has no clip there to follow.`);
  else if (hits.length > 0) {
    const [sure] = musicConfidence([{ ...stretch, hits, phraseEnds: [], sections: [] }]);
    const kick = noted.length > 0 || track.struck.some(({ struck }) => struck.some((each) => each.sure !== undefined));
    warnings.push(followsWords(trigger.name, kick, sure));
  }
  const inside = hits.some(({ at }) => at >= stretch.from && at < stretch.to);
  const why = inside ? null : whyNoHits({ ...track, track: trigger, clips }, hits, stretch);
  return { hits, waveform: track.waveform, outline: track.outline, warnings, why };
}

/** Hits of a trigger over a stretch, and what the trigger looks like. */
export interface TrackHits {
  readonly hits: readonly Hit[];
  readonly waveform: Float32Array;
  readonly outline: Float32Array;
  readonly warnings: readonly string[];
  /** Why none lies in the stretch; `null` where one does. */
  readonly why: string | null;
}

/** The tempo, and by how much later than drawn the trigger is heard against the track that moves. */
export interface HeardTime {
  readonly tempo: TempoMap;
  readonly delay: Seconds;
}

function clipsOf(trigger: Track, { place, clips, track }: Stretch): readonly Clip[] {
  const there = trigger.clips.filter((clip) => clip.place === place && !clip.disabled);
  if (place === "arrangement") return there;
  if (trigger.id === track.id) return clips;
  return [there.find(({ slot }) => slot === clips[0]?.slot) ?? there[0]].flatMap((clip) => clip ?? []);
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

function delayWords({ name }: Track, { track }: Stretch, delay: Seconds): string {
  const size = `${Math.round(Math.abs(delay) * MILLISECONDS * TENTHS) / TENTHS} ms ${delay > 0 ? "later" : "earlier"}`;
  return `By the track delays the hits of “${name}” are heard ${size} against “${track.name}” than they are drawn: the curve follows what is heard.`;
}

const MILLISECONDS = 1000;
const TENTHS = 10;

/** What of the kick Live leaves to chance, in one sentence; nothing where it leaves nothing. */
function chanceWords({ name }: Track, clips: readonly MidiClip[]): string[] {
  const each = clips.map(({ notes }) => chancyKicks(notes));
  const notes = each.reduce((sum, chancy) => sum + chancy.notes, 0);
  const counted = each.reduce((sum, chancy) => sum + chancy.counted, 0);
  if (notes === 0) return [];
  const what = notes === 1 ? "1 kick note" : `${notes} kick notes`;
  const least = `${100 * LIKELY} %`;
  return [
    `Live plays ${what} of “${name}” by chance: ${counted} of at least ${least} count as hits, the others do not.`,
  ];
}

function isMidi(clip: Clip): clip is MidiClip {
  return clip.kind === "midi";
}
