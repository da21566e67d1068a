import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Lane, LaneRole } from "#src/model/recipe/lane.ts";
import type { Section } from "#src/model/recipe/music.ts";
import type { Drawing } from "#src/model/recipe/recipe.ts";

/** The lane of a role; a failure without it. */
export function laneOf({ lanes }: Drawing, role: LaneRole): Lane {
  const lane = lanes.find((each) => each.role === role);
  if (lane === undefined) throw new Error(`no lane ${role}`);
  return lane;
}

/** What a lane says at a beat, for Hz straight in octaves. At a step its right side, or the left one. */
export function laneAt({ points, unit }: Lane, beat: number, side: "left" | "right" = "right"): number {
  const read = side === "right" ? evaluateEnvelope : evaluateBefore;
  if (unit !== "Hz") return read(points, beat);
  const octaves = points.map((point) => ({ ...point, value: Math.log2(point.value) }));
  // Past what the logarithm and its way back round off.
  return Number((2 ** read(octaves, beat)).toPrecision(12));
}

/** Sections one after the other, from their edges and kinds. */
export function sectionsAt(edges: readonly number[], ...parts: readonly Partial<Section>[]): Section[] {
  return edges.slice(1).map((to, k) => ({
    from: edges[k]!,
    to,
    name: "",
    loudness: Number.NEGATIVE_INFINITY,
    kind: "other",
    ...parts[k],
  }));
}
