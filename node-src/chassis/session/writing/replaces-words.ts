import { type CurveFace, EMPTY_CURVE_FACE } from "#src/chassis/face/curve-face.ts";
import type { DevicePorts } from "#src/chassis/work/device-ports.ts";
import type { Decision } from "#src/chassis/work/device-work.ts";
import type { Beats } from "#src/model/units.ts";
import type { EnvelopeWrite, HostAbilities, ReplacedClip } from "#src/ports/live-host.ts";

/** What Write is going to replace is said before it is pressed; where that cannot be told Write itself says why. */
export async function replacesWords({ host }: DevicePorts, { writes, face }: Decision): Promise<string> {
  if (host.abilities.arrangement !== "by-copy") return " Write?";
  const preview = await host.preview(writes);
  if (!preview.ok || preview.value.length === 0) return " Write?";
  return ` Write replaces ${clipNames(preview.value, face.bars ?? EMPTY_CURVE_FACE.bars)} by a copy of its session twin.`;
}

/**
 * Whether what was said of one decision holds of another that was drawn from the same clips: it reaches no clip of the arrangement
 * that was not asked about.
 */
export function alsoReplaces({ arrangement }: HostAbilities, before: Decision | null, { writes }: Decision): boolean {
  if (arrangement !== "by-copy") return true;
  return writes.every((write) => {
    if (write.place.kind === "session") return true;
    const asked = (before?.writes ?? []).filter(
      ({ track, place }) => track === write.track && place.kind !== "session",
    );
    const [now, known] = [reach([write]), reach(asked)];
    return known.from <= now.from && known.to >= now.to;
  });
}

/** From the first beat that these writes touch to the last. */
function reach(writes: readonly EnvelopeWrite[]): { readonly from: Beats; readonly to: Beats } {
  const spans = writes.map(({ mode, points }) =>
    mode === "replace" ? { from: points[0]?.time ?? 0, to: points.at(-1)?.time ?? 0 } : mode.merge,
  );
  const from = spans.reduce((least, each) => Math.min(least, each.from), Number.POSITIVE_INFINITY);
  return { from, to: spans.reduce((most, each) => Math.max(most, each.to), Number.NEGATIVE_INFINITY) };
}

function clipNames(clips: readonly ReplacedClip[], { length, first }: CurveFace["bars"]): string {
  const bar = (start: Beats) => Math.floor((start - first) / length) + 1;
  const names = clips.slice(0, MOST_NAMES).map(({ name, start }) => `“${name}” (bar ${bar(start)})`);
  const more = clips.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more, each` : names.join(" and ");
}

/** As many as three lines of the face hold. */
const MOST_NAMES = 2;
