import type { MaxTask } from "#src/adapters/max/redraw-clock.ts";
import type { SongMarks } from "#src/devices/meter/span/song-marks.ts";
import type { Beats } from "#src/model/units.ts";

/** What is known of the song beside its position. */
export interface FollowedSong {
  readonly marks: SongMarks;
  /** How long a bar is by the signature that stands. */
  readonly bar: Beats;
}

/** What is used of a `LiveAPI`. Source: docs.cycling74.com/apiref/js/liveapi. */
export interface LiveObject {
  id: number | string;
  property: string;
  get(member: string): readonly (number | string)[] | number;
}

/** What Max gives a script to follow Live with. */
export interface LiveEyes {
  /** An object of Live's at a path, `""` for none yet; `heard` is called when its `property` is set, and where that changes. */
  object(heard: () => void, path: string): LiveObject;
  task(run: () => void): MaxTask;
}

/**
 * Tells of the song's loop, locators and signature soon after it began and soon after a hand changed one of them; the answer ends that. It only reads, and
 * not in the observers themselves, in which Live has old values of some members.
 */
export function followSong(eyes: LiveEyes, told: (song: FollowedSong) => void): () => void {
  const locators: LiveObject[] = [];
  let waits = false;
  const heard = () => {
    if (!waits) timer.schedule(SOON);
    waits = true;
  };
  const timer = eyes.task(() => {
    waits = false;
    const song = watched[0]!;
    watchLocators(eyes, heard, locators, atoms(song, "cue_points").filter(isNumber));
    waits = false;
    told(songOf(song, locators));
  });
  const watched = WATCHED.map((property) => {
    const object = eyes.object(heard, "live_set");
    object.property = property;
    return object;
  });
  return () => timer.cancel();
}

/** An object a locator, each made once and pointed elsewhere where the list changes. */
function watchLocators({ object }: LiveEyes, heard: () => void, locators: LiveObject[], ids: readonly number[]): void {
  for (const [at, id] of ids.entries()) {
    const locator = locators[at] ?? object(heard, "");
    locators[at] = locator;
    if (Number(locator.id) === id) continue;
    locator.id = id;
    locator.property = "time";
  }
  for (const locator of locators.splice(ids.length)) locator.id = 0;
}

function songOf(song: LiveObject, locators: readonly LiveObject[]): FollowedSong {
  const value = (property: (typeof WATCHED)[number]) => atoms(song, property).find(isNumber) ?? 0;
  const [start, length] = [value("loop_start"), value("loop_length")];
  return {
    marks: {
      loop: value("loop") === 0 || length === 0 ? null : { start, end: start + length },
      locators: locators.flatMap((locator) => atoms(locator, "time").filter(isNumber)),
    },
    bar: (value("signature_numerator") * QUARTERS) / Math.max(1, value("signature_denominator")),
  };
}

/** `get` answers with a list; of an object that is gone it does not. */
function atoms(object: LiveObject, member: string): readonly (number | string)[] {
  const answer = object.get(member);
  return typeof answer === "number" ? [] : answer;
}

function isNumber(atom: number | string): atom is number {
  return typeof atom === "number";
}

/** Source: Live Object Model, Song: all of them can be observed, and a CuePoint's `time` too. */
const WATCHED = [
  "loop",
  "loop_start",
  "loop_length",
  "cue_points",
  "signature_numerator",
  "signature_denominator",
] as const;
/** Milliseconds after which Live has the new value, and a hand that drags the next one. Source: house taste. */
const SOON = 30;
/** Beats a whole note. */
const QUARTERS = 4;
