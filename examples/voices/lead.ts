import { fromDecibels } from "#examples/sound/exact-math.ts";
import { BandPass, LowPass, Resonator } from "#examples/sound/filters.ts";
import { rootMeanSquare, setLevel, softClip } from "#examples/sound/levels.ts";
import type { Random } from "#examples/sound/random.ts";
import { CONSONANTS, onsetLength } from "#examples/voices/consonants.ts";
import { Glottis } from "#examples/voices/glottis.ts";
import type { SungSyllable } from "#examples/voices/mouth.ts";
import { Mouth } from "#examples/voices/mouth.ts";
import { BANDWIDTHS } from "#examples/voices/vowels.ts";
import type { Dbfs, Hertz, Seconds } from "#src/model/units.ts";

/** The voice dies away for this long after the last syllable. */
export const RELEASE: Seconds = 0.16;

/**
 * Sings one phrase.
 *
 * Shape: mono, from the first syllable's start to `RELEASE` after the last one's end. Syllable times are seconds from
 * the phrase's start. `level` is the RMS between the first start and the last end; above -3 dBFS peaks bend.
 * A louder phrase is a brighter one.
 */
export function singPhrase(
  syllables: readonly SungSyllable[],
  level: Dbfs,
  sampleRate: Hertz,
  random: Random,
): Float32Array {
  const end = syllables[syllables.length - 1]!.end;
  const voice = new Float32Array(Math.round((end + RELEASE) * sampleRate));
  const noise = new Float32Array(voice.length);
  const body = Math.round(end * sampleRate);
  sing(syllables, brightness(level), sampleRate, random, voice, noise);
  evenOut(voice, syllables, sampleRate);
  const reference = rootMeanSquare(voice, 0, body);
  for (let i = 0; i < voice.length; i += 1) voice[i]! += noise[i]! * reference;
  for (let pass = 0; pass < 2; pass += 1) {
    setLevel(voice, 0, body, level);
    softClip(voice, KNEE, CEILING);
  }
  setLevel(voice, 0, body, level);
  return voice;
}

/**
 * A singer makes up for what the mouth does: an "oo" is meant as loud as an "ah". Each vowel gets the level that its
 * accent asks for, whatever the formants made of it; the gain glides from one syllable to the next.
 */
function evenOut(voice: Float32Array, syllables: readonly SungSyllable[], sampleRate: Hertz): void {
  const glide = new LowPass();
  glide.tune(GLIDE, sampleRate);
  for (const [s, syllable] of syllables.entries()) {
    const vowel = syllable.start + onsetLength(CONSONANTS[syllable.consonant]);
    const made = rootMeanSquare(voice, Math.round(vowel * sampleRate), Math.round(syllable.end * sampleRate));
    const gain = fromDecibels(syllable.accent) / Math.max(made, 1e-6);
    const end = syllables[s + 1]?.start;
    const to = end === undefined ? voice.length : Math.round(end * sampleRate);
    if (s === 0) for (let settle = 0; settle < sampleRate; settle += 1) glide.next(gain);
    for (let i = Math.round(syllable.start * sampleRate); i < to; i += 1) voice[i]! *= glide.next(gain);
  }
}

/** Corner of the gain's glide: 20 ms. */
const GLIDE: Hertz = 8;

/** Linear; the second levelling moves peaks by some hundredths of a dB at most. */
const KNEE = 0.6;
const CEILING = 0.88;

/** Settings are renewed this often; in between they stand. */
const CONTROL_RATE: Hertz = 1000;

/** Corner in Hz of the source's fall towards high frequencies: soft singing is dull. */
function brightness(level: Dbfs): Hertz {
  return 2200 + 4200 * Math.min(1, Math.max(0, (level + 30) / 16));
}

function sing(
  syllables: readonly SungSyllable[],
  corner: Hertz,
  sampleRate: Hertz,
  random: Random,
  voice: Float32Array,
  noise: Float32Array,
): void {
  const mouth = new Mouth(syllables, random);
  const glottis = new Glottis();
  const tilt = new LowPass();
  tilt.tune(corner, sampleRate);
  const throat: Throat = [new Resonator(), new Resonator(), new Resonator(), new Resonator(), new Resonator()];
  const [f1, f2, f3, f4, f5] = throat;
  const hiss = new BandPass();
  const block = Math.round(sampleRate / CONTROL_RATE);
  for (let from = 0; from < voice.length; from += block) {
    const now = mouth.at(from / sampleRate);
    for (let f = 0; f < 5; f += 1) throat[f]!.tune(now.formants[f]!, BANDWIDTHS[f]!, sampleRate);
    hiss.tune(now.hissCentre, now.hissWidth, sampleRate);
    const step = now.pitch / sampleRate;
    const to = Math.min(voice.length, from + block);
    for (let i = from; i < to; i += 1) {
      const air = random.noise();
      const source = glottis.next(step) + air * (glottis.open ? ASPIRATION : 0);
      const x = tilt.next(source * now.voicing);
      voice[i] = f5.next(f4.next(f3.next(f2.next(f1.next(x)))));
      noise[i] = hiss.next(air) * now.hiss;
    }
  }
}

type Throat = [Resonator, Resonator, Resonator, Resonator, Resonator];

/** Breath in the voice, against the pulse's height of 1. Source: house taste. */
const ASPIRATION = 0.035;
