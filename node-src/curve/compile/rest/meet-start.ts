import { drawnLane } from "#src/curve/compile/drawn-lane.ts";
import { restOutside } from "#src/curve/compile/rest/rest-outside.ts";
import { hertzOfNote } from "#src/curve/tapers/note-numbers.ts";
import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Lane } from "#src/model/recipe/lane.ts";
import type { MusicLoop } from "#src/model/recipe/music.ts";
import type { Beats } from "#src/model/units.ts";

/**
 * A lane over a loop whose end meets its start: where the two differ, the last `edge` beats lead to what the loop begins with.
 *
 * Shape: the lane's points, at most one more; a step at the loop's end goes, for its right side is never played.
 * @throws RangeError for a lane that `drawnLane` refuses.
 */
export function meetStart(lane: Lane, { from }: MusicLoop, edge: Beats): Lane {
  const drawn = drawnLane(lane);
  const to = drawn.at(-1)!.time;
  const start = evaluateEnvelope(drawn, from);
  const end = evaluateBefore(drawn, to);
  const single = drawn.length > 1 && drawn.at(-2)!.time === to ? drawn.slice(0, -1) : drawn;
  if (single.length === drawn.length && end === start) return lane;
  const before = single[0]!.value;
  const met = restOutside(single, { before, after: start }, { leadIn: 0, leadOut: edge }, SAME);
  return { ...lane, points: lane.unit === "Hz" ? met.map((p) => ({ ...p, value: hertzOfNote(p.value) })) : met };
}

/** Values that are this near to each other are one. */
const SAME = 1e-9;
