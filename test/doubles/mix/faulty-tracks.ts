import type { BandTrack } from "#test/doubles/mix/heard-band.ts";

/** 8 dB at a Q of 8. */
const ring = (frequency: number) => 8 / (1 + (8 * (frequency / 2500 - 2500 / frequency)) ** 2);
const MIDDLE = [-60, -60, -60, -60, -40, 0, 0, 0, -40, -60];
const HISS = [-60, -60, -60, -60, -40, -30, -20, -6, 0, -3];

/** A voice that is too quiet, drums that ring, a bass without a middle, a guitar with a channel turned over, a pad on the voice, a hat that bites. */
export const FAULTY: readonly BandTrack[] = [
  { role: "lead-vocal", name: "Vox", loudness: -21, sounds: [[4, 18]] },
  { role: "drums", name: "Drums", loudness: -22.5, crest: 18, shape: ring },
  { role: "bass", name: "Bass", loudness: -24, correlation: (frequency) => (frequency < 120 ? 0 : 1) },
  { role: "guitar", name: "Guitar", loudness: -21, correlation: () => -0.8 },
  { role: "pad", name: "Pad", loudness: -18, sounds: [[8, 16]], octaves: MIDDLE },
  { role: "hats", name: "Hat", loudness: -20, octaves: HISS },
];
