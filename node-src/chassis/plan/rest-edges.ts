import type { RestEdges } from "#src/curve/compile/rest/rest-outside.ts";
import { edgeAfter, edgeBefore } from "#src/decision/recipes/drawing/edge-times.ts";
import { REST_EDGE } from "#src/knowledge/curve-tolerances.ts";
import type { Music } from "#src/model/recipe/music.ts";

/**
 * How a curve leaves and comes back to rest at the ends of its stretch: a ramp at the end, as reverbs and releases sound on;
 * a step at the beginning, which is right where nothing sounds before it, and a ramp where something does (`entered`).
 *
 * Edge: a loop has steps at both, for its end goes on with its start and what lies outside it is not heard.
 */
export function restEdges(
  { from, to, tempo, loop }: Pick<Music, "from" | "to" | "tempo" | "loop">,
  entered: boolean,
): RestEdges {
  if (loop !== undefined) return { leadIn: 0, leadOut: 0 };
  const leadIn = entered ? edgeAfter(tempo, from, REST_EDGE) - from : 0;
  return { leadIn, leadOut: to - edgeBefore(tempo, to, REST_EDGE) };
}
