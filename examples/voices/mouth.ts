import type { Consonant, Vowel } from "#examples/song/phrases.ts";
import { fromDecibels } from "#examples/sound/exact-math.ts";
import type { Random } from "#examples/sound/random.ts";
import type { ConsonantSound } from "#examples/voices/consonants.ts";
import { CONSONANTS } from "#examples/voices/consonants.ts";
import { sungPitch } from "#examples/voices/pitch.ts";
import type { Formants } from "#examples/voices/vowels.ts";
import { VOWELS } from "#examples/voices/vowels.ts";
import type { Decibels, Hertz, Seconds } from "#src/model/units.ts";

/** A syllable with its times in seconds from the phrase's start. */
export interface SungSyllable {
  readonly consonant: Consonant;
  readonly vowel: Vowel;
  readonly note: number;
  readonly start: Seconds;
  readonly end: Seconds;
  /** Louder or softer than the phrase. */
  readonly accent: Decibels;
}

/** What the throat does in one moment. */
interface Posture {
  readonly pitch: Hertz;
  /** 0 to about 1. */
  readonly voicing: number;
  readonly formants: readonly number[];
  /** Level of the consonant's noise, 1 = as loud as the phrase. */
  readonly hiss: number;
  readonly hissCentre: Hertz;
  readonly hissWidth: Hertz;
}

/** How fast things move: the share that is left after one millisecond. Source: house taste (3, 14, 22 and 30 ms). */
const KEEP = { hiss: 0.72, voicing: 0.931, formants: 0.956, pitch: 0.967 } as const;

/** Follows the syllables millisecond by millisecond, with the inertia of flesh. */
export class Mouth {
  readonly #syllables: readonly SungSyllable[];
  readonly #random: Random;
  readonly #formants: number[];
  #note: number;
  #index = 0;
  #voicing = 0;
  #hiss = 0;
  #drift = 0;

  constructor(syllables: readonly SungSyllable[], random: Random) {
    this.#syllables = syllables;
    this.#random = random;
    this.#note = syllables[0]!.note - 0.8;
    this.#formants = [...VOWELS[syllables[0]!.vowel]];
  }

  /** Ask once a millisecond, in order. */
  at(time: Seconds): Posture {
    while (this.#index < this.#syllables.length - 1 && time >= this.#syllables[this.#index + 1]!.start)
      this.#index += 1;
    const syllable = this.#syllables[this.#index]!;
    const sound = CONSONANTS[syllable.consonant];
    const aim = aimAt(syllable, sound, time);
    this.#drift = this.#drift * DRIFT.keep + this.#random.noise() * DRIFT.step;
    this.#note = syllable.note + (this.#note - syllable.note) * KEEP.pitch;
    this.#voicing = aim.voicing + (this.#voicing - aim.voicing) * KEEP.voicing;
    this.#hiss = aim.hiss + (this.#hiss - aim.hiss) * KEEP.hiss;
    const pitch = sungPitch(this.#note, time, time - syllable.start, this.#drift);
    for (let f = 0; f < 5; f += 1) {
      const goal = f === 0 ? Math.max(aim.formants[0], pitch) : aim.formants[f]!;
      this.#formants[f] = goal + (this.#formants[f]! - goal) * KEEP.formants;
    }
    const { centre, width } = sound.noise;
    return {
      pitch,
      voicing: this.#voicing,
      formants: this.#formants,
      hiss: this.#hiss,
      hissCentre: centre,
      hissWidth: width,
    };
  }
}

/** Wandering of the pitch in semitones: about 0.1 either way, slower than the vibrato. Source: house taste. */
const DRIFT = { keep: 0.996, step: 0.012 } as const;

interface Aim {
  readonly voicing: number;
  readonly hiss: number;
  readonly formants: Formants;
}

function aimAt(syllable: SungSyllable, sound: ConsonantSound, time: Seconds): Aim {
  const gain = fromDecibels(syllable.accent);
  const formants = VOWELS[syllable.vowel];
  const held = time - syllable.start;
  if (time >= syllable.end || held < sound.closure) return { voicing: 0, hiss: 0, formants };
  const noiseEnd = sound.closure + sound.noise.length;
  if (held < noiseEnd) return { voicing: 0, hiss: fromDecibels(sound.noise.level) * gain, formants };
  if (held < noiseEnd + sound.murmur.length) {
    return { voicing: fromDecibels(sound.murmur.level) * gain, hiss: 0, formants: sound.murmur.formants };
  }
  const along = (held - noiseEnd) / Math.max(0.05, syllable.end - syllable.start - noiseEnd);
  return { voicing: gain * swell(along), hiss: 0, formants };
}

/** A sung note swells a little and is let go: 0 to 1 along its vowel. Source: house taste. */
function swell(along: number): number {
  return 0.75 + 1.1 * along * (1 - along) - 0.2 * along * along;
}
