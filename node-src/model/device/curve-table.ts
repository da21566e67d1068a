import type { StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Beats } from "#src/model/units.ts";

/** What plays now, as the stage reads it sample by sample. */
export interface PlayedCurves {
  /** One for each line and place at most. */
  readonly curves: readonly StoredCurve[];
  /** Beats from the song's position to the one on the curves' axis; `null` while the arrangement plays. */
  readonly moved: Beats | null;
  /** Where the axis turns back; `null` in the arrangement, where the song itself does. */
  readonly loop: StoredCurve["loop"];
}

/**
 * Where things stand in the `buffer~` that scripts fill and the curve reader reads, in frames.
 *
 * Shape: frame 0 is the serial number of what counts, a whole number that rises; odd and even numbers have a half each, so
 * that nothing is written where the audio reads. A half: its head (see below), then the points, three frames each: whole
 * beats, the rest of the beat, value. `head` counts from the beginning of a half. A buffer of zeros is a stage at rest.
 * Edge: time to 2^-24 of a beat however late in the song (32-bit floats, split), values to 24 bits.
 */
export const CURVE_TABLE = {
  serial: 0,
  halves: 1,
  head: {
    /** 1 where the axis is that of a clip, which goes on when the song jumps. */
    ofClip: 0,
    moved: 1,
    loopStart: 3,
    loopLength: 5,
    /** Then for each line of the stage and each place: its first point and how many. */
    lines: 7,
    /** Then for each place where its parameter rests, as travel. */
    rests: 39,
  },
  headFrames: 47,
  pointFrames: 3,
  halfFrames: 48_047,
  frames: 96_095,
} as const;

/** As many as there are places for lines of the stage and for mapped parameters, each. */
const LINES = 8;

/** Which line of the table a curve is on: the stage's lines, then the places of mapped parameters. */
export function tableLine({ target, index }: Pick<StoredCurve, "target" | "index">): number {
  return target === "stage" ? index : LINES + index;
}

/**
 * A half of the table.
 *
 * @throws RangeError for more points than a stored list can hold.
 */
export function curveTable({ curves, moved, loop }: PlayedCurves): number[] {
  const { head, headFrames, pointFrames, halfFrames } = CURVE_TABLE;
  const table = new Array<number>(headFrames).fill(0);
  const put = (at: number, beats: Beats) => table.splice(at, 2, ...split(beats));
  table[head.ofClip] = moved === null ? 0 : 1;
  put(head.moved, moved ?? 0);
  put(head.loopStart, loop?.start ?? 0);
  put(head.loopLength, loop === null ? 0 : loop.end - loop.start);
  for (const curve of curves) {
    const at = head.lines + 2 * tableLine(curve);
    table[at] = (table.length - headFrames) / pointFrames;
    table[at + 1] = curve.points.length;
    if (curve.target === "mapped") table[head.rests + curve.index] = curve.rest?.travel ?? 0;
    for (const { time, value } of curve.points) table.push(...split(time), value);
  }
  if (table.length > halfFrames) throw new RangeError(`curveTable: ${table.length} frames do not fit into the table`);
  return table;
}

function split(beats: Beats): [whole: number, rest: number] {
  const whole = Math.floor(beats);
  return [whole, beats - whole];
}
