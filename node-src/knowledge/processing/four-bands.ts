/**
 * Four bands of a gentle multiband compressor; Hz and seconds.
 *
 * Source: crossovers, ratios and times of the source document, engineers' practice: low bands slower and harder, high ones faster and softer. House
 * taste: knees, hold of half a period of the lowest tone in the lowest band, so that its waves are not bent.
 */
export const FOUR_BANDS = {
  crossovers: [250, 1_000, 4_000],
  bands: [
    { ratio: 3, knee: 6, attack: 0.01, release: 0.1, hold: 0.02 },
    { ratio: 2.5, knee: 6, attack: 0.005, release: 0.08, hold: 0.005 },
    { ratio: 2, knee: 6, attack: 0.003, release: 0.06 },
    { ratio: 1.8, knee: 6, attack: 0.001, release: 0.04 },
  ],
} as const;
