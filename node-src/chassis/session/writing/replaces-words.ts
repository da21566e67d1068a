import { type CurveFace, EMPTY_CURVE_FACE } from "#src/chassis/face/curve-face.ts";
import type { DevicePorts } from "#src/chassis/work/device-ports.ts";
import type { Decision } from "#src/chassis/work/device-work.ts";
import type { Beats } from "#src/model/units.ts";
import type { ReplacedClip } from "#src/ports/live-host.ts";

/** What Write is going to replace is said before it is pressed; where that cannot be told Write itself says why. */
export async function replacesWords({ host }: DevicePorts, { writes, face }: Decision): Promise<string> {
  if (host.abilities.arrangement !== "by-copy") return " Write?";
  const preview = await host.preview(writes);
  if (!preview.ok || preview.value.length === 0) return " Write?";
  return ` Write replaces ${clipNames(preview.value, face.bars ?? EMPTY_CURVE_FACE.bars)} by a copy of its session twin.`;
}

function clipNames(clips: readonly ReplacedClip[], { length, first }: CurveFace["bars"]): string {
  const bar = (start: Beats) => Math.floor((start - first) / length) + 1;
  const names = clips.slice(0, MOST_NAMES).map(({ name, start }) => `“${name}” (bar ${bar(start)})`);
  const more = clips.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more, each` : names.join(" and ");
}

/** As many as three lines of the face hold. */
const MOST_NAMES = 2;
