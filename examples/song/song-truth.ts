import type { LeadClip, LeadFile } from "#examples/song/lead-clips.ts";
import { fileSecondsAt, leadClipAt } from "#examples/song/lead-clips.ts";
import type { SungPhrase } from "#examples/song/phrases.ts";
import { PHRASES } from "#examples/song/phrases.ts";
import type { SectionName } from "#examples/song/sections.ts";
import { SECTIONS, SONG_END } from "#examples/song/sections.ts";
import { START_TEMPO, secondsAt, TEMPO_POINTS } from "#examples/song/tempo.ts";
import type { Beats, Dbfs, Decibels, Seconds } from "#src/model/units.ts";

/** What is known of the song without listening: the ground truth a rider is judged by. */
export interface SongTruth {
  readonly tempo: number;
  readonly tempoPoints: typeof TEMPO_POINTS;
  readonly beats: Beats;
  readonly duration: Seconds;
  readonly sections: readonly Stretch[];
  readonly lead: {
    readonly track: "Lead";
    /** RMS of the room between phrases, in the file. */
    readonly noiseFloor: Dbfs;
    readonly phrases: readonly TruePhrase[];
    readonly breaths: readonly TrueBreath[];
    readonly gaps: readonly Stretch[];
    /** Standard deviation of the phrases' `rms` as the song plays them. */
    readonly spread: Decibels;
  };
}

/** A stretch of song; seconds and beats name the same moments. */
export interface Stretch {
  readonly section: SectionName;
  readonly startBeats: Beats;
  readonly endBeats: Beats;
  readonly start: Seconds;
  readonly end: Seconds;
}

interface Sounding extends Stretch {
  readonly file: LeadFile;
  readonly fileStart: Seconds;
  readonly fileEnd: Seconds;
  /** RMS from start to end in the file. */
  readonly fileRms: Dbfs;
  /** RMS as the song plays it: with the clip's gain. */
  readonly rms: Dbfs;
}

export interface TruePhrase extends Sounding {
  readonly words: string;
}

export interface TrueBreath extends Sounding {
  /** How far below the phrase that follows. */
  readonly below: Decibels;
}

/** RMS of the recording room. */
export const NOISE_FLOOR: Dbfs = -66;

/** The singer begins this long after the breath ends. */
const BREATH_TO_PHRASE: Beats = 0.12;

/** Phrases, breaths and gaps of the lead, with times in the song and in the files. */
export function songTruth(): SongTruth {
  const phrases = PHRASES.map(truePhrase);
  const breaths = PHRASES.flatMap(trueBreath);
  return {
    tempo: START_TEMPO,
    tempoPoints: TEMPO_POINTS,
    beats: SONG_END,
    duration: secondsAt(SONG_END),
    sections: SECTIONS.map(({ name, start, end }) => stretch(name, start, end)),
    lead: {
      track: "Lead",
      noiseFloor: NOISE_FLOOR,
      phrases,
      breaths,
      gaps: gapsBetween(phrases),
      spread: deviation(phrases.map(({ rms }) => rms)),
    },
  };
}

function stretch(section: SectionName, startBeats: Beats, endBeats: Beats): Stretch {
  return { section, startBeats, endBeats, start: secondsAt(startBeats), end: secondsAt(endBeats) };
}

function sounding(clip: LeadClip, start: Beats, end: Beats, level: Dbfs): Sounding {
  return {
    ...stretch(clip.section, start, end),
    file: clip.file,
    fileStart: fileSecondsAt(clip, start),
    fileEnd: fileSecondsAt(clip, end),
    fileRms: level,
    rms: level + clip.gain,
  };
}

function truePhrase(phrase: SungPhrase): TruePhrase {
  return { ...sounding(leadClipAt(phrase.start), phrase.start, phrase.end, phrase.level), words: phrase.words };
}

function trueBreath(phrase: SungPhrase): TrueBreath[] {
  if (phrase.breath === null) return [];
  const { length, below } = phrase.breath;
  const end = phrase.start - BREATH_TO_PHRASE;
  return [{ ...sounding(leadClipAt(phrase.start), end - length, end, phrase.level - below), below }];
}

function gapsBetween(phrases: readonly TruePhrase[]): Stretch[] {
  return phrases.slice(1).map((next, i) => stretch(next.section, phrases[i]!.endBeats, next.startBeats));
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length);
}
