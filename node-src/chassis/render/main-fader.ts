import { taperFor } from "#src/curve/tapers/taper-for.ts";
import { signed } from "#src/model/figure-words.ts";
import type { Track } from "#src/model/live-set.ts";
import type { Decibels } from "#src/model/units.ts";

/**
 * Why a chain on the main track would hear another level than the bounce has, without a full stop; `null` where its fader changes nothing: it stands
 * behind the chain. Edge: an envelope of one point holds the fader where it stands.
 */
export function whyFaderCounts({ mixer: { volume }, envelopes }: Pick<Track, "mixer" | "envelopes">): string | null {
  const isMoved = envelopes.some(({ target, points }) => target === volume.target && points.length > 1);
  const other = "behind the chain, which would hear another level than the bounce has";
  if (volume.automated === true || isMoved) return `The fader of the main track is automated, ${other}`;
  const level = taperFor(volume)?.toUnit(volume.value) ?? 0;
  return Math.abs(level) <= UNITY ? null : `The fader of the main track stands at ${signed(level)} dB, ${other}`;
}

/** Less than a step of the fader's face. */
const UNITY: Decibels = 0.05;
