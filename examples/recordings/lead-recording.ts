import type { LeadFile } from "#examples/song/lead-clips.ts";
import { fileSecondsAt, leadClipAt } from "#examples/song/lead-clips.ts";
import type { SungPhrase } from "#examples/song/phrases.ts";
import { PHRASES } from "#examples/song/phrases.ts";
import type { TrueBreath } from "#examples/song/song-truth.ts";
import { NOISE_FLOOR, songTruth } from "#examples/song/song-truth.ts";
import { mixInto } from "#examples/sound/levels.ts";
import type { Random } from "#examples/sound/random.ts";
import { seededRandom } from "#examples/sound/random.ts";
import { drawBreath } from "#examples/voices/breath.ts";
import { singPhrase } from "#examples/voices/lead.ts";
import type { SungSyllable } from "#examples/voices/mouth.ts";
import { quietRoom } from "#examples/voices/room.ts";
import type { Hertz, Seconds } from "#src/model/units.ts";

/** The whole of a lead file: room, breaths and phrases where `songTruth` says they are. Mono. */
export function leadRecording(file: LeadFile, sampleRate: Hertz): Float32Array {
  const random = seededRandom(SEED[file]);
  const truth = songTruth().lead;
  const phrases = PHRASES.filter((phrase) => leadClipAt(phrase.start).file === file);
  const last = truth.phrases.findLast((phrase) => phrase.file === file)?.fileEnd ?? 0;
  const audio = quietRoom(Math.round((last + TAIL) * sampleRate), NOISE_FLOOR, sampleRate, random);
  for (const breath of truth.breaths) if (breath.file === file) addBreath(audio, breath, sampleRate, random);
  for (const phrase of phrases) addPhrase(audio, phrase, sampleRate, random);
  return audio;
}

const SEED: Readonly<Record<LeadFile, number>> = { "Lead Take 3.wav": 1203, "Lead Ad Lib.wav": 1204 };

/** The recording was stopped this long after the last note, past the end of its last clip. */
const TAIL: Seconds = 4;

function addBreath(audio: Float32Array, breath: TrueBreath, sampleRate: Hertz, random: Random): void {
  const sound = drawBreath(breath.fileEnd - breath.fileStart, breath.fileRms, sampleRate, random);
  mixInto(audio, sound, Math.round(breath.fileStart * sampleRate));
}

function addPhrase(audio: Float32Array, phrase: SungPhrase, sampleRate: Hertz, random: Random): void {
  const clip = leadClipAt(phrase.start);
  const start = fileSecondsAt(clip, phrase.start);
  const length = fileSecondsAt(clip, phrase.end) - start;
  const syllables = phrase.syllables.map(
    (syllable): SungSyllable => ({
      consonant: syllable.consonant,
      vowel: syllable.vowel,
      note: syllable.note,
      start: fileSecondsAt(clip, syllable.start) - start,
      end: fileSecondsAt(clip, syllable.end) - start,
      accent: accent((syllable.start - phrase.start) / (phrase.end - phrase.start), syllable.startsWord, random),
    }),
  );
  if (length <= 0) throw new RangeError(`addPhrase: "${phrase.words}" has no length`);
  mixInto(audio, singPhrase(syllables, phrase.level, sampleRate, random), Math.round(start * sampleRate));
}

/** A phrase rises to its middle and sinks; words begin stronger; no two syllables are alike. In dB. Source: house taste. */
function accent(along: number, startsWord: boolean, random: Random): number {
  return 6 * along * (1 - along) - 2.5 * along + (startsWord ? 1 : 0) + random.between(-2.2, 1.6);
}
