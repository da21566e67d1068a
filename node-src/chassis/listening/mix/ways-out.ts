import type { LiveSet } from "#src/model/live-set.ts";

/** What somebody can do to have more of a set heard; each is the end of a sentence. */
export interface WaysOut {
  /** Of sound that only Live can make. */
  readonly made: string;
  /** Of a return whose devices are not known. */
  readonly returned: string;
  /** What is known of a frozen track whose file is not. */
  readonly frozen: string;
  /** Of a track whose clips are all in the session. */
  readonly session: string;
  /** Of a set whose arrangement is empty. */
  readonly empty: string;
}

/** By who told the set: what is mended in a running Live is heard at the next press, and a file's set once it is saved. */
export function waysOut({ running }: Pick<LiveSet, "running">): WaysOut {
  return running === true ? OF_RUNNING : OF_FILE;
}

const OF_FILE: WaysOut = {
  made: "freeze it and save the set, or export All Individual Tracks from Live and have it heard from its stem",
  returned: "export All Individual Tracks from Live and have it heard from its stem",
  frozen: "its set names no file of that",
  session: "record them into the arrangement, or export stems",
  empty: "record the session into it in Live and save, or export the tracks and have their stems heard",
};

/**
 * Freezing does not help, as a running Live does not name the file that it made.
 * Source: Ableton, Live 12 manual, "Track Freeze" (Flatten) and "Bounce to Audio" (since Live 12.2).
 */
const OF_RUNNING: WaysOut = {
  made: "freeze and flatten it, or bounce it in place, and analyse again",
  returned: "save the set, export All Individual Tracks, and have steadyhand mix hear it from its stem",
  frozen: "a running Live does not name the file of that",
  session: "record them into the arrangement, and analyse again",
  empty: "record the session into it, and analyse again",
};
