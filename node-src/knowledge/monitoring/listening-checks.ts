/** One thing to see to before what is heard is trusted. */
export interface ListeningCheck {
  readonly words: string;
  /** The standard or paper that says so; "taste" where a figure is house habit. */
  readonly source: string;
}

/** In the order in which they are done. Source: each its own; read 2026-11. */
export const LISTENING_CHECKS: readonly ListeningCheck[] = [
  {
    words:
      "Both loudspeakers and your head at the corners of a triangle of equal sides, 30 degrees to either side, tweeters at the height of the ears.",
    source: "EBU Tech 3276, appendix 1; ITU-R BS.775",
  },
  {
    words:
      "Play the noise through one loudspeaker at a time, the meter at the height of the head, C-weighted and slow; set both to the same level within 0.5 dB, then leave the knob there.",
    source: "ATSC A/85:2013; EBU Tech 3343, 8.2",
  },
  {
    words:
      "Play a mono recording on both: it stands in the middle, narrow. Where it is wide or has no place one loudspeaker has its wires crossed.",
    source: "taste",
  },
  {
    words:
      "Absorb where a mirror on the wall would show a loudspeaker from your seat, and in the corners for the bass; reflections of the first 15 ms lie 10 dB under the direct sound.",
    source: "EBU Tech 3276, 2.2",
  },
  {
    words:
      "Compare with songs you know at the same loudness, within 0.1 LU: `steadyhand measure` tells how far each has to be turned down. Louder sounds better.",
    source: "house bar; Croghan, Arehart, Kates, JASA 132 (2012)",
  },
  {
    words: "An ear bears 85 dB(A) for eight hours a day, and half as long for each 3 dB more.",
    source: "NIOSH 98-126, 1998",
  },
];

/** What a number of bits holds. Source: Lipshitz, Wannamaker, Vanderkooy, JAES 40 (1992): rounding under triangular dither leaves a quarter of a step squared. */
export const BIT_DEPTHS = [
  { bits: 16, words: "for files that are handed out where 24 bits are not taken; dither once, last" },
  {
    bits: 24,
    words: "for recordings and masters; good converters end about -120 dBFS, so more bits record their noise",
  },
] as const;

/** Source: IEEE 754-2019, binary32: 24 bits of precision at every level, 2^-126 to 2^128. */
export const FLOAT_WORDS =
  "32-bit float keeps 24 bits of precision at every level and does not clip between devices; what leaves by a converter or a file of 16 or 24 bits does.";
