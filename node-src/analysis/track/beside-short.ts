import type { Hertz } from "#src/model/units.ts";

/**
 * What long blocks take of a frequency where short ones take over from `split` on: all that those do not. Short blocks let go of it gradually, as their
 * window spreads a tone over bins: the rest is taken here, so that nothing near the split counts twice or not at all.
 *
 * Source: the transform of a sine window, cos(pi x) / (1 - 4 x²) at x bins from a tone; Harris 1978, Proc. IEEE 66(1).
 */
export function besideShort(split: Hertz, size: number, sampleRate: Hertz): (at: Hertz) => number {
  const edge = (split * size) / sampleRate;
  const first = Math.round(edge);
  /** Of the bin that the split lies in, what is above it. */
  const share = first + 0.5 - edge;
  return (at) => {
    const place = (at * size) / sampleRate;
    let above = share * spreadPower(first - place);
    for (let bin = first + 1; bin <= first + REACH; bin++) above += spreadPower(bin - place);
    return place > first + REACH / 2 ? 0 : 1 - above;
  };
}

/** Bins beyond which a tone has left less than a ten thousandth. */
const REACH = 12;

/** Of a tone's power, what is in the bin `x` bins from it; over all bins these add up to 1. */
function spreadPower(x: number): number {
  const root = 1 - 4 * x * x;
  return Math.abs(root) < 1e-9 ? 0.5 : (8 / Math.PI ** 2) * (Math.cos(Math.PI * x) / root) ** 2;
}
