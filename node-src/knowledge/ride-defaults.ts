import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { RideIntent } from "#src/model/ride.ts";

/**
 * What counts as voice.
 *
 * Source: two gates as in BS.1770-5 and EBU Tech 3342, set for one dry vocal instead of a programme: -50 LUFS, because a
 * vocal has no -70 LUFS passages worth riding, and 16 LU under the mean, because quiet phrases must pass (house taste,
 * checked on speech from -14 to -30 dBFS). Hysteresis of 4 dB, 200 ms gaps and runs: the hang-over usual in voice
 * activity detection (Ramirez et al. 2007). Windows: momentary loudness (BS.1770-5, 400 ms) for level; 120 ms for edges.
 */
export const VOICE_ACTIVITY = {
  levelWindow: 0.4,
  edgeWindow: 0.12,
  absoluteGate: -50,
  relativeGate: -16,
  hysteresis: 4,
  aboveFloor: 8,
  closeGapsUnder: 0.2,
  dropRunsUnder: 0.2,
  floor: -120,
} as const;

/**
 * What counts as a breath.
 *
 * Source: Nakano et al. 2008 (durations, spectrum without a strong part under 1 kHz); iZotope Nectar's breath control goes
 * by harmonic content and not by level. `airiness` measured on LibriVox readers: breaths -3 to -12 dB, rooms -16 to -25 dB,
 * ends of vowels below -15 dB (energy above 3 kHz over energy below 1 kHz). A consonant that opens a word is up to 200 ms
 * long and 6 to 12 LU under it, so noise that runs into a phrase must be longer or quieter to be a breath;
 * `endsWithin`: what is within 10 LU of its phrase counts for it (knowledge/ears/phrases). `riseInside`: house taste. `tailWithin`: a
 * stop closes the mouth for some 60 ms before a word's last consonant; a LibriVox reader's breath came 90 ms behind a word.
 */
export const BREATHS = {
  window: 0.08,
  shortest: 0.08,
  longest: 0.6,
  airiness: [-13, -8, -3, 2],
  underPhrase: 6,
  consonantUnder: 12,
  consonantLongest: 0.2,
  underPhraseAtMost: 36,
  aboveFloor: 5,
  endsWithin: 10,
  rise: 3,
  riseInside: 6,
  tailWithin: 0.08,
  bridge: 0.04,
  nearEdge: 0.06,
} as const;

/**
 * How a ride moves.
 *
 * Source: dead band 1 dB: published riders' manuals (magic.RIDE, Waves). Phrases move on straight ramps of up to a
 * second, as long as a Gaussian of sigma 250 ms makes them: measured on cut-up LibriVox speech they leave 0.1 to 0.2 LU
 * less spread than it and take a tenth fewer breakpoints, because nothing spills past a gap. Words, on 400 ms levels, are
 * smoothed with sigma 150 ms: on a sung lead 80 ms took a fifth more breakpoints for the same spread. `slope`: at most
 * 20 dB a second is promised; the curve is decided at 16.7, because Live draws a 3 dB step (`largestStep`) of the linear
 * volume parameter as a chord that is 19.4 % steeper at its quiet end. `breathLift`: what the guard promises;
 * `chordBulge`: how far such a chord stands over the straight dB line, kept in hand where a bound must hold.
 * `stillness`: how far a phrase that is held may be drawn off its hold; `pointsABar`: how many breakpoints a bar may hold where
 * phrases are held and where words are ridden (docs/adr/0048); `weights`, `dearest`: in a bar that holds more, points go while that
 * costs at most 0.1 dB in a held phrase, 2 dB in ridden words and 10 dB in a gap (1 over the weight). Source: house taste.
 * `shiftCost`: house taste: an own target moves 1 LU off the gated loudness only where that takes 0.2 LU off the spread.
 * `farShift`: house taste: from here on a track plays so much louder or quieter that its place in the mix is another.
 * A voice whose spread is within `deadBand` is even: its target stays. `madeUpByOthers`: house taste, what limits keep from some
 * phrases is given to the others by so much at most, or a host would shout down a guest who is too quiet to be raised.
 */
export const RIDE = {
  deadBand: 1,
  fullBand: 2,
  longestRamp: 1,
  wordSigma: 0.15,
  wordLimit: 3,
  wordDepth: 12,
  promisedSlope: 20,
  slope: 16.7,
  breathLift: 1,
  largestStep: 3,
  chordBulge: 0.13,
  stillness: 0.1,
  pointsABar: { held: 5, words: 8 },
  weights: { held: 10, words: 0.5, gap: 0.1 },
  dearest: 1,
  largestLimit: RIDE_SETTINGS.boost.maximum,
  largestTrim: RIDE_SETTINGS.trim.maximum,
  shiftCost: 0.2,
  largestShift: 6,
  shiftStep: 0.1,
  farShift: 2,
  passes: 3,
  returnAfter: 2,
  madeUpByOthers: 1,
} as const;

/**
 * When a loudness counts as reached, in LU either way, and the true peak over which something has to be said.
 * Source: EBU R 128, clause h: what a delivery may be off its target; -1 dBTP: EBU R 128 and Apple Podcasters' audio requirements.
 */
export const RIDE_PROMISE = { reached: 0.5, truePeak: -1 } as const;

/** The ride before anything is set: every setting where its table starts it. */
export const DEFAULT_RIDE: RideIntent = {
  target: { kind: RIDE_SETTINGS.target.initial },
  amount: RIDE_SETTINGS.amount.initial,
  sections: RIDE_SETTINGS.sections.initial,
  words: RIDE_SETTINGS.words.initial,
  boost: RIDE_SETTINGS.boost.initial,
  cut: RIDE_SETTINGS.cut.initial,
  gaps: RIDE_SETTINGS.gaps.initial,
  breathGuard: RIDE_SETTINGS.breaths.initial === "guard",
  breathTrim: RIDE_SETTINGS.trim.initial,
  ceiling: Number.POSITIVE_INFINITY,
  tolerance: RIDE_SETTINGS.tolerance.initial,
};
