import type { AudioClip } from "#src/model/live-set.ts";
import type { ClipFade } from "#src/model/song/clip-fades.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Seconds } from "#src/model/units.ts";

/**
 * What a clip's recording is heard without, in one sentence: fades, a crossfade, its gain envelope. None where it has none.
 *
 * Edge: Live's own edges say nothing, nor does any fade that is no longer. A fade of Live's own keeps its beats where the
 * tempo was changed after it was made, so that it may last longer by now.
 */
export function unheardOfClip(clip: AudioClip, tempo: TempoMap): readonly string[] {
  const { fades, gainEnvelope } = clip;
  const fadeIn = drawn(fades?.in, clip, tempo);
  const fadeOut = drawn(fades?.out, clip, tempo);
  const crossfaded = fades?.crossfadedIn === true;
  const parts = [
    ...(fadeIn === null
      ? []
      : [crossfaded ? `the crossfade of ${lasting(fadeIn)} into it` : `its fade-in of ${lasting(fadeIn)}`]),
    ...(fadeOut === null ? [] : [`its fade-out of ${lasting(fadeOut)}`]),
    ...(gainEnvelope === undefined ? [] : ["its gain envelope"]),
  ];
  return parts.length === 0 ? [] : [`Clip “${clip.name}” is heard without ${listed(parts)}.`];
}

/** Live's own fade of a clip's edge, with its rounding. Source: Ableton, Live 12 manual, "Clip Fades": up to 4 ms. */
const EDGE: Seconds = 0.00404;

/** The same where it kept its beats over a change of tempo: four times slower. */
const EDGE_MOST: Seconds = 4 * EDGE;

function drawn(fade: ClipFade | undefined, { place, start }: AudioClip, tempo: TempoMap): ClipFade | null {
  if (fade === undefined || place === "session") return null;
  const { length, unit, byLive } = fade;
  const seconds = unit === "seconds" ? length : tempo.secondsAt(start + length) - tempo.secondsAt(start);
  return seconds > (byLive ? EDGE_MOST : EDGE) ? fade : null;
}

function lasting({ length, unit }: ClipFade): string {
  const shown = Number(length.toPrecision(DIGITS));
  return `${shown} ${shown === 1 ? unit.slice(0, -1) : unit}`;
}

const DIGITS = 3;

function listed(parts: readonly string[]): string {
  return parts.length === 1 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
