import { findSections } from "#src/analysis/form/find-sections.ts";
import { placeLevels } from "#src/analysis/movement/place-levels.ts";
import { bareWords, type Lacks, LEVEL_NEEDS, lacksOf } from "#src/chassis/listening/music/lacks.ts";
import { type TrackHits, trackHits, trackNotes } from "#src/chassis/listening/music/track-hits.ts";
import { type TrackPassages, trackPassages } from "#src/chassis/listening/music/track-passages.ts";
import { noteTrack, type Trigger, triggerTrack } from "#src/chassis/listening/music/trigger-track.ts";
import { NO_VOICE, type VoiceEnds, voiceEnds } from "#src/chassis/listening/music/voice-ends.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import { tooLong } from "#src/chassis/listening/too-long.ts";
import { bezierAt } from "#src/dsp/bezier.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Music, MusicLoop } from "#src/model/recipe/music.ts";
import type { RecipeNeed, RecipeNote } from "#src/model/recipe/recipe.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import { leftOutElsewhere } from "#src/model/song/followed-set.ts";
import { heardDelay } from "#src/model/song/heard-delay.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats } from "#src/model/units.ts";

/**
 * What a recipe needs of the music over a stretch: what it does not need is not listened for.
 *
 * Shape: beats of the stretch's own axis; in the session the set's tempo stands still, there are no locators, and what loops
 * is said to.
 * Edge: what cannot be heard is left empty with one sentence; only a trigger that is needed and not there refuses.
 */
export async function measureMusic(
  question: MusicQuestion,
  files: FilesAsked,
): Promise<Result<MeasuredMusic, Refusal>> {
  const { set, stretch, needs } = question;
  const song = stretch.place === "arrangement";
  const tempo = tempoMap(set.tempo, song ? set.tempoAutomation : [], bezierAt);
  const long = tooLong(stretch.track.name, stretch.from, stretch.to, tempo);
  if (long !== null) return refused(long);
  const bars = songBars(set.timeSignature, song ? set.timeSignatureChanges : []);
  const trigger = triggerOf(question);
  if (trigger !== null && !trigger.ok) return trigger;
  const locators = song ? set.locators : [];
  const { hits, track, voice } = await measuredTogether(question, trigger?.value ?? null, { tempo, bars }, files);
  const levels = placeLevels(track.levels, stretch, tempo);
  const { from, to } = stretch;
  const loop = loopOf(stretch);
  const sections = needs.has("sections") ? findSections({ locators, levels, bars, from, to }) : [];
  const music: Music = {
    ...{ from, to, bars, tempo, levels, sections },
    ...(loop === null ? {} : { loop }),
    starts: passageStarts(stretch),
    hits: hits.hits,
    phraseEnds: voice.ends,
  };
  const seen = hits.waveform.length > 0 ? hits : track;
  return ok({
    music,
    waveform: seen.waveform,
    outline: firstSeen(seen.outline, voice.outline),
    follows: hits.follows,
    notes: hits.notes,
    warnings: [
      ...hits.warnings,
      ...track.warnings,
      ...voice.warnings,
      ...bareWords(stretch, needs, music),
      ...leftOutElsewhere(set, stretch.track),
    ],
    lacks: lacksOf(stretch, needs, music, { hits: hits.why, track, voice }),
  });
}

function triggerOf({ set, stretch, needs, trigger }: MusicQuestion): Result<Trigger, Refusal> | null {
  if (needs.has("hits")) return triggerTrack(set, stretch.track, trigger);
  return needs.has("notes") ? noteTrack(set, stretch, trigger) : null;
}

/** What is listened to, and for what. */
export interface MusicQuestion {
  readonly set: LiveSet;
  readonly stretch: Stretch;
  readonly needs: ReadonlySet<RecipeNeed>;
  /** Name of the track whose hits the curves follow; `null`: found by its name. */
  readonly trigger: string | null;
}

export interface MeasuredMusic {
  readonly music: Music;
  readonly waveform: Float32Array;
  /** The same in as many columns as a page shows. */
  readonly outline: Float32Array;
  /** Name of the track whose hits are followed; `null` where none are asked for. */
  readonly follows: string | null;
  /** What is to be said of the hits. */
  readonly notes: readonly RecipeNote[];
  readonly warnings: readonly string[];
  /** Why what was needed was not found. */
  readonly lacks: Lacks;
}

function firstSeen(first: Float32Array, second: Float32Array): Float32Array {
  return first.length > 0 ? first : second;
}

/** What a session clip plays again and again, on its content axis; an unwarped clip plays once. */
function loopOf({ place, clips: [clip] }: Stretch): MusicLoop | null {
  if (place !== "session" || clip === undefined) return null;
  const { on, start, end } = clip.loop;
  return on && end > start && (clip.kind === "midi" || clip.warped) ? { from: start, to: end } : null;
}

/** Where the track begins to play: at each clip of the song that does not go on from the one before, at the one of the session. */
function passageStarts({ place, clips, from }: Stretch): readonly Beats[] {
  if (place === "session" || clips.length === 0) return [from];
  const starts: Beats[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of [...clips].sort((one, other) => one.start - other.start)) {
    if (start > reached + ADJOINING) starts.push(Math.max(from, start));
    reached = Math.max(reached, end);
  }
  return starts;
}

/** Beats between two clips: too few to be heard. */
const ADJOINING: Beats = 0.01;

const EMPTY = new Float32Array();
const NO_TRACK: TrackPassages = {
  struck: [],
  rejects: null,
  levels: [],
  waveform: EMPTY,
  outline: EMPTY,
  warnings: [],
  heard: false,
  silent: false,
};
const NO_HITS = {
  hits: [],
  waveform: EMPTY,
  outline: EMPTY,
  follows: null,
  warnings: [],
  notes: [],
  why: null,
} as const;

/** The hits of a track, and which it was; `null` where none was asked for. */
interface Followed extends TrackHits {
  readonly follows: string | null;
}

/** Asks for all that is needed at once, so that each file is read once for all of it. */
async function measuredTogether(
  question: MusicQuestion,
  trigger: Trigger | null,
  { tempo, bars }: Pick<Music, "tempo" | "bars">,
  files: FilesAsked,
): Promise<{ readonly hits: Followed; readonly track: TrackPassages; readonly voice: VoiceEnds }> {
  const { set, stretch, needs } = question;
  const located = stretch.place === "arrangement" && set.locators.length > 0;
  const own = LEVEL_NEEDS.some((need) => needs.has(need)) || (needs.has("sections") && !located);
  const [hits, track, voice] = await Promise.all([
    trigger === null ? NO_HITS : followed(trigger, question, { tempo, bars }, files),
    own ? trackPassages(stretch.clips, stretch, tempo, files) : NO_TRACK,
    needs.has("phraseEnds") ? voiceEnds(stretch, tempo, files) : NO_VOICE,
  ]);
  return { hits, track, voice };
}

async function followed(
  { track, said }: Trigger,
  { set, stretch, needs }: MusicQuestion,
  song: Pick<Music, "tempo" | "bars">,
  files: FilesAsked,
) {
  const time = { ...song, delay: heardDelay(set, track, stretch.track) };
  const heard = needs.has("notes") ? trackNotes(track, stretch, time) : await trackHits(track, stretch, time, files);
  return { ...heard, follows: track.name, warnings: [...said, ...heard.warnings] };
}
