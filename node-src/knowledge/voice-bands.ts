/**
 * Where a rider listens in the spectrum.
 *
 * Source: `voiced` and `airy`: a breath is noise shaped by an open vocal tract, with little below 1 kHz, while vowels have
 * their first formant there (Nakano et al. 2008, "Analysis and automatic detection of breath sounds in unaccompanied singing
 * voice"); the split parts breaths from
 * rooms and vowels on LibriVox readers (knowledge/ride-defaults). `bed`: the range in which other tracks cover a voice,
 * as Waves Vocal Rider's and HoRNet's music inputs weigh it.
 */
export const VOICE_BANDS = {
  voiced: { from: 100, to: 1000 },
  airy: { from: 3000 },
  bed: { from: 300, to: 5000 },
  order: 2,
} as const;
