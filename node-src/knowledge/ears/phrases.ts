import type { Decibels, LoudnessUnits, Seconds } from "#src/model/units.ts";

/**
 * What a phrase is: a line that is sung or spoken in one go, its tail with it.
 *
 * Source: lines end at a gap of half a second or of a beat where that is shorter: published practice rides lines and leaves words
 * to a layer of their own (mixing guides, 2026-11), and a beat is what a throw needs. `step` and `shortestPart`: house taste: a
 * change of level inside an unbroken line that an engineer would ride. `plateau`: house taste: what moves by 3 dB/s and more is on
 * its way somewhere: a reverb of 20 s falls by 3 dB/s, a build of 16 LU over four bars at 128 bpm rises by 2. `gate`: EBU Tech
 * 3341's relative gate, of the phrase instead of a programme, by momentary loudness.
 */
export const PHRASES: Readonly<
  Record<"lineGap" | "shortestPart" | "gateWindow", Seconds> &
    Record<"plateau" | "gate", Decibels> & { readonly step: LoudnessUnits }
> = { lineGap: 0.5, step: 6, shortestPart: 0.9, plateau: 3, gate: -10, gateWindow: 0.4 };

/**
 * How a line's level is told as plateaus, rises and falls: straight pieces, fitted to levels on a grid, where a further piece has to
 * pay for itself. Seconds and dB.
 *
 * Source: optimal partitioning with a cost a piece (Jackson et al. 2005, IEEE Signal Processing Letters 12, 105). `cost`, in dB
 * squared times grid steps: measured 2026-11 on LibriVox readers, a sung lead and made tails: a step of 6 dB between two
 * parts of 0.9 s pays for itself, and the words of an even line do not.
 */
export const LEVEL_PIECES = { grid: 0.1, window: 0.3, shortest: 0.3, longest: 10, cost: 60 } as const;

/**
 * How a cut is found at a step: a quiet moment `near` it; after it the voice sets in, by `onset` dB within `onsetWithin`, or the level
 * falls at once, and it is periodic more than airy. What moves for less than `step` is the step itself. Under a tail, a valley this deep is a gap that the tail fills.
 * Source: house taste, checked on the same recordings.
 */
export const PHRASE_CUT = {
  near: 0.3,
  step: 0.6,
  onset: 3,
  onsetWithin: 0.35,
  sharp: 0.05,
  voiced: -3,
  valley: 10,
} as const;

/**
 * How far a rise before a phrase and a fall behind it are followed: while the level keeps its direction within `slack`, down to
 * `aboveFloor` over the room, and never over a moment that is `steep` under its own momentary loudness, which is a step, nor one that is `airy` as
 * breaths are (energy above 3 kHz over that below 1 kHz); what is shorter than `shortest` is an edge and no swell.
 * Source: house taste: reverb tails and builds waver by less than 3 dB in momentary loudness.
 */
export const SLOPES = { slack: 3, steep: 12, airy: -3, aboveFloor: 8, shortest: 0.3 } as const;

/** How a slope is told from a step: over so much to either side, and what is shorter than `shortest` is a step; quieter than `depth` under the loudest is as quiet; a slope may begin and end where it likes, so it has to be
 * `better` than the step by that share. Source: house taste: a portamento or a swallowed syllable is shorter. */
export const RAMP = { reach: 2.5, shortest: 0.8, depth: 25, better: 0.8 } as const;
