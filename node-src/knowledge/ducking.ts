/**
 * Timing of a duck against the hit that it makes room for, in milliseconds.
 *
 * Source: the source document's pumping effect comes to its bottom 46.9 ms after the hit (measured), so that the kick's click
 * is not cleared; a bottom 0 to 5 ms before the hit does. `lead`: house taste inside that range, more than 64 samples at 44.1 kHz.
 * `apart`: hits closer than this are one: house taste. `shortestRelease`: house taste: a faster one clicks on bass.
 */
export const DUCK_TIMING = { lead: 2, apart: 2, shortestRelease: 10 } as const;

/**
 * How hard a duck hits, as factors on depth, attack, hold and release.
 *
 * Source: what practitioners set apart on forum.orthogonaldevices.com (thread 5428): hard for bass, soft for the rest of
 * the mix, short for transients. The factors are house taste: as it opens, short is over after a third of a beat at 120 bpm.
 */
export const DUCK_FORMS = {
  hard: { depth: 1, attack: 1, hold: 1, release: 1 },
  soft: { depth: 0.6, attack: 2, hold: 1, release: 1 },
  short: { depth: 1, attack: 1, hold: 0.6, release: 0.35 },
} as const;

/** Bass this far under its loudest asks for no room any more. Source: house taste: 24 dB under, it is masked by the kick. */
export const BASS_RANGE = 24;
