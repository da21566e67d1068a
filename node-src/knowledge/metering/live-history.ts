/**
 * What the meter that runs in Live remembers of its course: `slots` of them, each of a tenth of a second at first. Where they are full two become one,
 * and all are twice as long from then on, so that a day needs no more room than a song: 3.4 minutes in tenths, 6.8 in fifths, a day in 51.2 s each after
 * nine doublings. Extremes outlive every doubling.
 *
 * `bins` of `width` from `lowest` on count the short-term loudness of each tenth; what is louder counts in the last. Source: house taste: the slots are five
 * times the pixels of the face, half a LU is as fine as a histogram of that size is read.
 */
export const LIVE_HISTORY = { slots: 2_048, bins: 160, width: 0.5, lowest: -70 } as const;
