import type { Press } from "#src/chassis/work/device-work.ts";

/** What a curve depends on of the dials, as one text: two that are alike draw the same. Live keeps numbers as 32-bit floats. */
export function drawnFrom({
  controls,
  mapped,
  beside = [],
  stored,
  targets,
  curve,
  edits,
}: Omit<Press, "standing">): string {
  const dials = [...controls].map(([key, value]) => [key, Math.fround(value)]);
  return JSON.stringify([dials, mapped, beside, stored, targets, curve, edits]);
}
