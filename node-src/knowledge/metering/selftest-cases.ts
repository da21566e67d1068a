/**
 * What the Meter plays to itself: the shortest cases in which every measure is read that a live meter shows once, momentary and short-term loudness with
 * the first, two middle and the last of their twenty files, each true-peak signal, and BS.1770's own 997 Hz sine, whose tolerance is the tightest.
 *
 * Source: house taste: three minutes is what somebody waits for. Cases 3 to 5, which last 60 to 100 s each, the live-meter sequences 11 and 14, the other
 * files of 10 and 13 and 3342-2 to -4 are in `npm run conformance`, with all of these.
 */
export const SELFTEST_IDS = [
  ...["1770-997", "3341-1", "3341-9"],
  ...["3341-10-1", "3341-10-7", "3341-10-14", "3341-10-20"],
  "3341-12",
  ...["3341-13-1", "3341-13-7", "3341-13-14", "3341-13-20"],
  ...["3341-15", "3341-16", "3341-17", "3341-18", "3341-19", "3341-20", "3341-21", "3341-22", "3341-23"],
  "3342-1",
] as const;
