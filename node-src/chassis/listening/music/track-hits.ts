import { musicConfidence } from "#src/analysis/movement/music-confidence.ts";
import { gridFit } from "#src/analysis/rhythm/grid-fit.ts";
import type { Rejects } from "#src/analysis/rhythm/kick/followed-strikes.ts";
import { chancyKicks, chancyNotes, kickNotes, noteHits } from "#src/analysis/rhythm/kick-notes.ts";
import { placeNotes } from "#src/analysis/rhythm/place-notes.ts";
import { placeStruck } from "#src/analysis/rhythm/place-struck.ts";
import { followsWords } from "#src/chassis/listening/music/follows-words.ts";
import { trackPassages } from "#src/chassis/listening/music/track-passages.ts";
import { type HeardTime, heardHits, triggerClips } from "#src/chassis/listening/music/trigger-clips.ts";
import { whyNoHits, whyNoNotes } from "#src/chassis/listening/music/why-nothing.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import { namesKick } from "#src/decision/mix/roles/naming/names-kick.ts";
import { LIKELY } from "#src/knowledge/ears/drum-notes.ts";
import type { Clip, MidiClip, Track } from "#src/model/live-set.ts";
import type { Confidence } from "#src/model/recipe/confidence.ts";
import type { Hit, Music } from "#src/model/recipe/music.ts";
import type { RecipeNote } from "#src/model/recipe/recipe.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
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
  { tempo, bars, delay }: HeardTime & Pick<Music, "bars">,
  files: FilesAsked,
): Promise<TrackHits> {
  const clips = triggerClips(trigger, stretch);
  const track = await trackPassages(clips, stretch, tempo, files, namesKick(trigger.name));
  const warnings = [...track.warnings];
  const midi = clips.filter(isMidi);
  const noted: Hit[] = midi.flatMap((clip) => placeNotes(kickNotes(clip.notes), clip));
  const placed = [...noted, ...placeStruck(track.struck, (at) => tempo.secondsAt(at))].sort((a, b) => a.at - b.at);
  const hits = heardHits(placed, clips, stretch, { tempo, delay });
  if (delay !== 0 && hits.length > 0) warnings.push(delayWords(trigger, stretch, delay));
  warnings.push(...chanceWords(trigger, midi, KICK));
  const notes: RecipeNote[] = hits.length > 0 ? plainNotes(trigger, track.rejects) : [];
  if (clips.length === 0) warnings.push(`Track “${trigger.name}” has no clip there to follow.`);
  else if (hits.length > 0) {
    const [sure] = musicConfidence([{ ...stretch, hits, phraseEnds: [], sections: [] }]);
    const kick = noted.length > 0 || track.struck.some(({ struck }) => struck.some((each) => each.sure !== undefined));
    warnings.push(followsWords(trigger.name, !kick ? "all" : notes.length > 0 ? "onsets" : "kick", sure));
    notes.push(...gridNotes(ownHits(placed, stretch), { bars, tempo }, sure));
  }
  const inside = hits.some(({ at }) => at >= stretch.from && at < stretch.to);
  const why = inside ? null : whyNoHits({ ...track, track: trigger, clips }, hits, stretch);
  return { hits, waveform: track.waveform, outline: track.outline, warnings, notes, why };
}

/** The notes of a track over a stretch, whatever their pitch; no file is read for them. Live plays a clip that is not disabled. */
export function trackNotes(trigger: Track, stretch: Stretch, heard: HeardTime): TrackHits {
  const clips = triggerClips(trigger, stretch);
  const midi = clips.filter(isMidi);
  const placed = midi.flatMap((clip) => placeNotes(noteHits(clip.notes), clip)).sort((a, b) => a.at - b.at);
  const hits = heardHits(placed, clips, stretch, heard);
  const inside = hits.filter(({ at }) => at >= stretch.from && at < stretch.to).length;
  const followed = `Follows the notes of “${trigger.name}” (${inside} ${inside === 1 ? "note" : "notes"}).`;
  const warnings = [
    ...(heard.delay !== 0 && hits.length > 0 ? [delayWords(trigger, stretch, heard.delay)] : []),
    ...chanceWords(trigger, midi, ANY),
    ...(inside > 0 ? [followed] : []),
  ];
  const why = inside > 0 ? null : whyNoNotes({ track: trigger, clips }, hits, stretch);
  return { hits, waveform: EMPTY, outline: EMPTY, warnings, notes: [], why };
}

const EMPTY = new Float32Array();

/** Hits of a trigger over a stretch, and what the trigger looks like. */
export interface TrackHits {
  readonly hits: readonly Hit[];
  readonly waveform: Float32Array;
  readonly outline: Float32Array;
  readonly warnings: readonly string[];
  /** What is to be said of how they were found and how they lie. */
  readonly notes: readonly RecipeNote[];
  /** Why none lies in the stretch; `null` where one does. */
  readonly why: string | null;
}

/** That a track named as a kick is followed by all that begins in it, as so much of it is no kick to the finder. */
function plainNotes({ name }: Track, rejects: Rejects | null): RecipeNote[] {
  return rejects === null ? [] : [{ code: "plain-onsets", track: name, ...rejects }];
}

/** The hits that are judged against the grid: those of the stretch, each of a session clip once, before a track delay moves them. */
function ownHits(placed: readonly Hit[], { place, from, to }: Stretch): readonly Hit[] {
  return place === "session" ? placed : placed.filter(({ at }) => at >= from && at < to);
}

/** That surely heard hits do not lie on the grid; nothing where they do, or are few, or weakly heard. */
function gridNotes(
  hits: readonly Hit[],
  song: Pick<Music, "bars" | "tempo">,
  sure: Confidence | undefined,
): RecipeNote[] {
  const fit = gridFit(hits, song);
  if (fit === null || !fit.irregular || sure === undefined || sure.word === "weak") return [];
  const { hits: count, off, share, by } = fit;
  return [{ code: "irregular", hits: count, off, share, by, word: sure.word }];
}

function delayWords({ name }: Track, { track }: Stretch, delay: Seconds): string {
  const size = `${Math.round(Math.abs(delay) * MILLISECONDS * TENTHS) / TENTHS} ms ${delay > 0 ? "later" : "earlier"}`;
  return `By the track delays the hits of “${name}” are heard ${size} against “${track.name}” than they are drawn: the curve follows what is heard.`;
}

const MILLISECONDS = 1000;
const TENTHS = 10;

/** What is counted of notes that Live plays by chance, and what one of them is called. */
interface Chancy {
  readonly of: typeof chancyKicks;
  readonly name: string;
  readonly count: string;
}

const KICK: Chancy = { of: chancyKicks, name: "kick note", count: "hits" };
const ANY: Chancy = { of: chancyNotes, name: "note", count: "triggers" };

/** What of a track's notes Live leaves to chance, in one sentence; nothing where it leaves nothing. */
function chanceWords({ name }: Track, clips: readonly MidiClip[], { of, name: called, count }: Chancy): string[] {
  const each = clips.map(({ notes }) => of(notes));
  const notes = each.reduce((sum, chancy) => sum + chancy.notes, 0);
  const counted = each.reduce((sum, chancy) => sum + chancy.counted, 0);
  if (notes === 0) return [];
  const what = notes === 1 ? `1 ${called}` : `${notes} ${called}s`;
  const least = `${100 * LIKELY} %`;
  return [
    `Live plays ${what} of “${name}” by chance: ${counted} of at least ${least} count as ${count}, the others do not.`,
  ];
}

function isMidi(clip: Clip): clip is MidiClip {
  return clip.kind === "midi";
}
