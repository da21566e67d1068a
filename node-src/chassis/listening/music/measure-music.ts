import { findSections } from "#src/analysis/form/find-sections.ts";
import { placeLevels } from "#src/analysis/movement/place-levels.ts";
import { findPhraseEnds } from "#src/analysis/voice/phrase-ends.ts";
import { placeInSong } from "#src/analysis/voice/place-in-song.ts";
import { findVoiceActivity } from "#src/analysis/voice/voice-activity.ts";
import type { Stretch } from "#src/chassis/curve-device/choose-stretches.ts";
import { clipPassages } from "#src/chassis/listening/clip-passages.ts";
import type { Ears } from "#src/chassis/listening/file-features.ts";
import type { MovementEars } from "#src/chassis/listening/hear-movement.ts";
import { type TrackHits, trackHits } from "#src/chassis/listening/music/track-hits.ts";
import { type TrackPassages, trackPassages } from "#src/chassis/listening/music/track-passages.ts";
import { type Trigger, triggerTrack } from "#src/chassis/listening/music/trigger-track.ts";
import { voiceOutline } from "#src/chassis/listening/music/voice-outline.ts";
import { bareClips, type Lacks, whyNothing } from "#src/chassis/listening/music/why-nothing.ts";
import { tooLong } from "#src/chassis/listening/too-long.ts";
import { bezierAt } from "#src/dsp/bezier.ts";
import type { AudioClip, LiveSet } from "#src/model/live-set.ts";
import type { Music, MusicLoop, PhraseEnd } from "#src/model/recipe/music.ts";
import type { RecipeNeed } from "#src/model/recipe/recipe.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import { leftOutElsewhere } from "#src/model/song/followed-set.ts";
import { heardDelay } from "#src/model/song/heard-delay.ts";
import { songBars } from "#src/model/time/bars.ts";
import { type TempoMap, tempoMap } from "#src/model/time/tempo-map.ts";

/** What is listened to, and for what. */
export interface MusicQuestion {
  readonly set: LiveSet;
  readonly stretch: Stretch;
  readonly needs: ReadonlySet<RecipeNeed>;
  /** Name of the track whose hits the curves follow; `null`: found by its name. */
  readonly trigger: string | null;
}

export interface MusicEars {
  readonly movement: MovementEars;
  readonly voice: Ears;
}

export interface MeasuredMusic {
  readonly music: Music;
  readonly waveform: Float32Array;
  /** The same in as many columns as a page shows. */
  readonly outline: Float32Array;
  /** Name of the track whose hits are followed; `null` where none are asked for. */
  readonly follows: string | null;
  readonly warnings: readonly string[];
  /** Why what was needed was not found. */
  readonly lacks: Lacks;
}

/**
 * Hears what a recipe needs of the music over a stretch, and nothing else.
 *
 * Shape: beats of the stretch's own axis; in the session the set's tempo stands still, there are no locators, and what loops
 * is said to.
 * Edge: what cannot be heard is left empty with one sentence; only a trigger that is needed and not there refuses.
 */
export async function measureMusic(question: MusicQuestion, ears: MusicEars): Promise<Result<MeasuredMusic, Refusal>> {
  const { set, stretch, needs } = question;
  const song = stretch.place === "arrangement";
  const tempo = tempoMap(set.tempo, song ? set.tempoAutomation : [], bezierAt);
  const long = tooLong(stretch.track.name, stretch.from, stretch.to, tempo);
  if (long !== null) return refused(long);
  const bars = songBars(set.timeSignature, song ? set.timeSignatureChanges : []);
  const trigger = needs.has("hits") ? triggerTrack(set, stretch.track, question.trigger) : null;
  if (trigger !== null && !trigger.ok) return trigger;
  const locators = song ? set.locators : [];
  const { hits, track, voice } = await heardTogether(question, trigger?.value ?? null, tempo, ears);
  const levels = placeLevels(track.levels, stretch, tempo);
  const { from, to } = stretch;
  const loop = loopOf(stretch);
  const sections = needs.has("sections") ? findSections({ locators, levels, bars, from, to }) : [];
  const music: Music = {
    ...{ from, to, bars, tempo, levels, sections },
    ...(loop === null ? {} : { loop }),
    hits: hits.hits,
    phraseEnds: voice.ends,
  };
  const seen = hits.waveform.length > 0 ? hits : track;
  return ok({
    music,
    waveform: seen.waveform,
    outline: firstSeen(seen.outline, voice.outline),
    follows: hits.follows,
    warnings: [
      ...hits.warnings,
      ...track.warnings,
      ...voice.warnings,
      ...bareWords(question, music),
      ...leftOutElsewhere(set, stretch.track),
    ],
    lacks: lacksOf(question, music, { hits: hits.why, track, voice }),
  });
}

function firstSeen(first: Float32Array, second: Float32Array): Float32Array {
  return first.length > 0 ? first : second;
}

/** Which clips of a stretch have nothing of what others have. */
function bareWords({ stretch, needs }: MusicQuestion, { hits, phraseEnds }: Music): string[] {
  const asked = [
    { need: "hits", found: hits.map(({ at }) => at), what: "No hits lie under" },
    { need: "phraseEnds", found: phraseEnds.map(({ syllable }) => syllable), what: "No phrase ends in" },
  ] as const;
  return asked.flatMap(({ need, found, what }) => (needs.has(need) ? (bareClips(stretch, found, what) ?? []) : []));
}

/** What a session clip plays again and again, on its content axis; an unwarped clip plays once. */
function loopOf({ place, clips: [clip] }: Stretch): MusicLoop | null {
  if (place !== "session" || clip === undefined) return null;
  const { on, start, end } = clip.loop;
  return on && end > start && (clip.kind === "midi" || clip.warped) ? { from: start, to: end } : null;
}

interface Listened {
  readonly hits: string | null;
  readonly track: Pick<TrackPassages, "warnings" | "heard" | "silent">;
  readonly voice: HeardVoice;
}

function lacksOf({ stretch, needs }: MusicQuestion, music: Music, { hits, track, voice }: Listened): Lacks {
  const { name } = stretch.track;
  const listened = { ...stretch, ...track };
  const unheard = whyNothing(listened, `nothing was heard of track “${name}”`);
  const noEnd = `no phrase of track “${name}” ends with a gap of a beat or more`;
  const noEnds = whyNothing({ ...stretch, ...voice }, noEnd);
  const noForm = whyNothing(listened, `the level of track “${name}” never changes`);
  const levels: Lacks = Object.fromEntries(
    LEVEL_NEEDS.filter((need) => needs.has(need) && !(track.heard && !track.silent)).map((need) => [need, unheard]),
  );
  return {
    ...levels,
    ...(hits === null ? {} : { hits }),
    ...(needs.has("phraseEnds") && music.phraseEnds.length === 0 ? { phraseEnds: noEnds } : {}),
    ...(needs.has("sections") && music.sections.length === 0
      ? { sections: `${stretch.place === "session" ? "a session clip" : "the song"} has no locators, and ${noForm}` }
      : {}),
  };
}

const LEVEL_NEEDS: readonly RecipeNeed[] = ["loudness", "bass", "monoLoss"];
const EMPTY = new Float32Array();
const NO_TRACK: TrackPassages = {
  struck: [],
  levels: [],
  waveform: EMPTY,
  outline: EMPTY,
  warnings: [],
  heard: false,
  silent: false,
};
const NO_VOICE: HeardVoice = { ends: [], outline: EMPTY, warnings: [], heard: false, silent: false };
const NO_HITS = { hits: [], waveform: EMPTY, outline: EMPTY, follows: null, warnings: [], why: null } as const;

interface HeardVoice extends Pick<TrackPassages, "warnings" | "heard" | "silent"> {
  readonly ends: readonly PhraseEnd[];
  readonly outline: Float32Array;
}

/** The hits of a track, and which it was; `null` where none was asked for. */
interface Followed extends TrackHits {
  readonly follows: string | null;
}

/** Asks for all that is needed at once, so that each file is read once for all of it. */
async function heardTogether(
  question: MusicQuestion,
  trigger: Trigger | null,
  tempo: TempoMap,
  ears: MusicEars,
): Promise<{ readonly hits: Followed; readonly track: TrackPassages; readonly voice: HeardVoice }> {
  const { set, stretch, needs } = question;
  const located = stretch.place === "arrangement" && set.locators.length > 0;
  const own = LEVEL_NEEDS.some((need) => needs.has(need)) || (needs.has("sections") && !located);
  const [hits, track, voice] = await Promise.all([
    trigger === null ? NO_HITS : followed(trigger, question, tempo, ears.movement),
    own ? trackPassages(stretch.clips, stretch, tempo, ears.movement) : NO_TRACK,
    needs.has("phraseEnds") ? endsOf(stretch, tempo, ears.voice) : NO_VOICE,
  ]);
  return { hits, track, voice };
}

async function followed(
  { track, said }: Trigger,
  { set, stretch }: MusicQuestion,
  tempo: TempoMap,
  ears: MovementEars,
) {
  const delay = heardDelay(set, track, stretch.track);
  const heard = await trackHits(track, stretch, { tempo, delay }, ears);
  return { ...heard, follows: track.name, warnings: [...said, ...heard.warnings] };
}

/** Phrase ends of the audio clips of a stretch. */
async function endsOf(stretch: Stretch, tempo: TempoMap, ears: Ears): Promise<HeardVoice> {
  const audio = stretch.clips.filter((clip): clip is AudioClip => clip.kind === "audio");
  const { heard, warnings } = await clipPassages(audio, tempo, ears, "voice");
  if (heard.length === 0) return { ...NO_VOICE, warnings };
  const hearing = placeInSong(heard, tempo);
  const silent = hearing.power.every((power) => power === 0);
  const ends = findPhraseEnds(hearing, findVoiceActivity(hearing), tempo);
  return { ends, outline: voiceOutline(hearing, stretch, tempo), warnings, heard: true, silent };
}
