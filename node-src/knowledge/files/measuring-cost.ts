/**
 * CPU seconds that measuring takes for each megabyte of a file, by the ending of its name, and that a thread takes to start. Only their
 * proportions count.
 *
 * Source: measured 2026-11-29 (Node 20.20, user and system time, medians of 3 to 5): `measure` on ten minutes of 48 kHz 24-bit stereo as WAV
 * (172.8 MB), FLAC, 256 kbit/s MP3 and Ogg at quality 6, less 0.38 s for an empty run; eight half-second files with `--jobs` 1, 2, 4
 * and 8.
 */
export const MEASURING_COST = {
  uncompressed: 0.0015,
  endings: { flac: 0.007, mp3: 0.16, ogg: 0.12, oga: 0.12 } as Readonly<Record<string, number>>,
  thread: 0.22,
} as const;
