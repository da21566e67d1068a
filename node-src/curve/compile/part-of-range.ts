import { straightPieces } from "#src/curve/compile/straight-pieces.ts";
import { bezierAt } from "#src/dsp/bezier.ts";
import { shapeAt } from "#src/dsp/shapes/segment-shapes.ts";
import type { Breakpoint, Envelope } from "#src/model/envelope.ts";
import type { PresetTarget, TargetBend } from "#src/model/recipe/preset.ts";
import type { Fraction } from "#src/model/units.ts";

/** The part of a range that a lane uses, and whether it is turned upside down in it. */
export type RangePart = Pick<PresetTarget, "range" | "inverted" | "bend">;

/** All of a lane, the right way up. */
export const WHOLE_PART: RangePart = { range: [0, 1], inverted: false };

/**
 * A drawn lane in a part of its own span.
 *
 * Shape: the span goes from the lane's lowest to its highest value, L to H, bends that reach beyond their ends included. The
 * part `[low, high]` puts L at L + low (H - L) and H at L + high (H - L); inverted, L comes out highest and H lowest in that
 * same part. `[0, 1]` leaves the lane as it is, `[0, 1]` inverted twice too. Bends stay bends: both maps are even. A target's own
 * bend comes before either, and is laid out.
 * Edge: a lane that never moves has no span and stays. A pump of 0 to -12 dB in `[0.5, 1]` is one of 0 to -6 dB.
 * @throws RangeError unless 0 <= low <= high <= 1.
 */
export function partOfSpan(points: Envelope, part: RangePart): Breakpoint[] {
  checkPart(part);
  const { range, inverted, bend } = part;
  if (isBent(bend)) return partOfSpan(bentOver(points, bend), { range, inverted });
  if (range[0] === 0 && range[1] === 1 && !inverted) return [...points];
  const [lowest, highest] = spanOf(points);
  const span = highest - lowest;
  const [bottom, top] = [lowest + range[0] * span, lowest + range[1] * span];
  const scale = inverted ? range[0] - range[1] : range[1] - range[0];
  const rest = inverted ? top : bottom;
  return points.map((point) => ({ ...point, value: rest + (point.value - lowest) * scale }));
}

/**
 * A drawn lane laid over a part of a parameter: its lowest value stands at `from`, its highest at `to`, in the parameter's own
 * drawing unit; `from` above `to` turns it upside down, after a bend. Edge: a lane that never moves leaves the parameter at `rest`.
 */
export function laidOver(
  points: Envelope,
  { from, to }: { readonly from: number; readonly to: number },
  rest: number,
  bend?: TargetBend,
): Breakpoint[] {
  if (isBent(bend)) return laidOver(bentOver(points, bend), { from, to }, rest);
  const [lowest, highest] = spanOf(points);
  const span = highest - lowest;
  const place = (value: number) => (span > 0 ? from + ((to - from) * (value - lowest)) / span : rest);
  return points.map((point) => ({ ...point, value: place(point.value) }));
}

function isBent(bend: TargetBend | undefined): bend is Exclude<TargetBend, "linear"> {
  return bend !== undefined && bend !== "linear";
}

/**
 * A lane whose way from its lowest value to its highest is bent: both stay where they are, and what rose rises. Straight pieces,
 * within a quarter of a per cent of the span.
 */
function bentOver(points: Envelope, bend: TargetBend): Breakpoint[] {
  const [lowest, highest] = spanOf(points);
  const span = highest - lowest;
  if (!(span > NO_SPAN)) return [...points];
  const bent = (value: number) => lowest + span * bentShare((value - lowest) / span, bend);
  return straightPieces(points, span * LAID_OUT, [bent]).map(({ time, value }) => ({ time, value: bent(value) }));
}

/** A share of a span, held inside 0 to 1, as a bend has it; at both ends it is what it was. */
export function bentShare(share: Fraction, bend: TargetBend): Fraction {
  return shapeAt(bend, share);
}

/** In any unit: less is a rounding. */
const NO_SPAN = 1e-12;
/** Of the span, before the bend, which is five times as steep at its steepest. */
const LAID_OUT = 0.0005;

function checkPart({ range: [low, high] }: RangePart): void {
  if (!(low >= 0 && high >= low && high <= 1)) throw new RangeError("partOfSpan: needs 0 <= low <= high <= 1");
}

/** Lowest and highest value, looking into bends whose handles leave their square. */
function spanOf(points: Envelope): readonly [lowest: number, highest: number] {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  const take = (value: number) => {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  };
  points.forEach(({ value, curve }, i) => {
    take(value);
    const next = points[i + 1];
    if (curve === undefined || next === undefined || inSquare(curve.y1, curve.y2)) return;
    for (let k = 1; k < LOOKS; k++) take(value + (next.value - value) * bezierAt(curve, k / LOOKS));
  });
  return [lowest, highest];
}

const LOOKS = 32;

function inSquare(...heights: readonly number[]): boolean {
  return heights.every((height) => height >= 0 && height <= 1);
}
