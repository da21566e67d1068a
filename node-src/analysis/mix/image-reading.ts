import { type MixPowers, sumOf } from "#src/analysis/mix/mix-powers.ts";
import { decibelsToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { bandPower, bandShares } from "#src/dsp/spectrum/band-shares.ts";
import { LOW_CORRELATION_EDGE, SIDE_BANDS } from "#src/knowledge/genres/observed/observed-set.ts";
import { IMAGE_SHARE } from "#src/knowledge/quality-control/mix-limits.ts";
import type { ImageReading } from "#src/model/quality/mix-reading.ts";
import type { Hertz } from "#src/model/units.ts";

/** How wide a file is by frequency. Edge: one channel has no sides. */
export function imageReading(powers: MixPowers, channels: number): ImageReading {
  const { size, sampleRate } = powers;
  if (channels === 1) return { sides: SIDE_BANDS.slice(1).map(() => null), correlation: null, lowCorrelation: null };
  const least = decibelsToPower(IMAGE_SHARE) * sumOf(powers.both);
  const sides = bandShares(SIDE_BANDS, size, sampleRate).map((share) => {
    const [mid, side] = [bandPower(share, powers.mid), bandPower(share, powers.side)];
    return mid + side > least ? powerToDecibels(side) - powerToDecibels(mid) : null;
  });
  return {
    sides,
    correlation: correlationOf(powers, [0, sampleRate / 2]),
    lowCorrelation: correlationOf(powers, [0, LOW_CORRELATION_EDGE]),
  };
}

/** Left is middle plus side, right middle less side. */
function correlationOf({ mid, side, cross, size, sampleRate }: MixPowers, edges: readonly Hertz[]): number | null {
  const [share] = bandShares(edges, size, sampleRate);
  const [m, s, c] = [mid, side, cross].map((bins) => bandPower(share!, bins)) as [number, number, number];
  const scale = Math.sqrt(Math.max(0, m + s + 2 * c)) * Math.sqrt(Math.max(0, m + s - 2 * c));
  return scale > 0 ? Math.min(1, Math.max(-1, (m - s) / scale)) : null;
}
