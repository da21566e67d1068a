import type { Beats } from "#src/model/units.ts";

/** Where the song's loop brace and its locators lie. */
export interface SongMarks {
  /** `null` while the loop is switched off. */
  readonly loop: { readonly start: Beats; readonly end: Beats } | null;
  readonly locators: readonly Beats[];
}

/**
 * The `buffer~` that the song's marks are written into and the engine reads.
 *
 * Shape: a serial number, 0 while the rest is written; whether there is a loop; its start and end; how many locators; each of them. Places are two
 * frames each, whole beats and the rest of the beat, as a `buffer~` has 32-bit floats.
 */
export const MARKS_TABLE = {
  serial: 0,
  looped: 1,
  loopStart: 2,
  loopEnd: 4,
  count: 6,
  locators: 7,
  frames: 1031,
} as const;

/** As many locators as there is room for. */
export const MOST_LOCATORS = (MARKS_TABLE.frames - MARKS_TABLE.locators) / 2;

/** The frames behind the serial number. Locators beyond those that fit are left out, the last in time first. */
export function marksTable({ loop, locators }: SongMarks): readonly number[] {
  const kept = [...locators].sort((one, other) => one - other).slice(0, MOST_LOCATORS);
  return [
    loop === null ? 0 : 1,
    ...split(loop?.start ?? 0),
    ...split(loop?.end ?? 0),
    kept.length,
    ...kept.flatMap(split),
  ];
}

function split(beats: Beats): readonly [whole: number, rest: number] {
  const whole = Math.floor(beats);
  return [whole, beats - whole];
}
