/**
 * How a ride follows the other tracks.
 *
 * Source: `window`: seconds over which a bed is averaged, twice, so that it is heard over some 6 s as a mixer does who follows sections
 * and not notes (3 s is the short term of EBU R 128; a bed taken phrase by phrase widened the spread on five of five songs).
 * `clearFrom`, `clearAt`: speech 12 to 15 dB over a noise loses nothing of its intelligibility any more (ANSI S3.5-1997, the speech
 * intelligibility index counts a band in full from 15 dB over the noise on). `exposedCut`, `step`: house taste: a voice that is bare
 * is meant to be near, and within a line more than 2 dB is heard as a move. `lineGap`, `stepEachSecond`: a gap of a second and more
 * gives room for more. `furthestAsked`: no setting asks for more than 20 LU (`RIDE_SETTINGS.bedOffset`); `unheardAt`: all that speech spans in a band,
 * 15 dB either way of its mean, lies 15 dB over a noise that is 30 dB under it (the same standard). `floor`: under it a bed is a noise floor, in LUFS.
 */
export const BED = {
  window: 3,
  clearFrom: 12,
  clearAt: 15,
  exposedCut: 1.5,
  step: 2,
  stepEachSecond: 4,
  lineGap: 1,
  furthestAsked: 20,
  unheardAt: 30,
  floor: -60,
  leastCovered: 1e-6,
} as const;
