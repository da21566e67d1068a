import { FADER_LAW } from "#src/knowledge/live/fader-law.ts";
import type { Taper } from "#src/model/taper.ts";
import type { Decibels, RawValue } from "#src/model/units.ts";

/**
 * Live's fader position (LOM value 0 to 1) shown in dB, within 0.05 dB of the measured points.
 *
 * Shape: straight from -18 dB up, then bent, then the measured table; `offset` moves the whole curve (sends: -6 dB).
 * Position 0 plays as silence and is shown as the table's end, -70 dB.
 */
export function faderTaper(offset: Decibels = 0): Taper {
  return {
    unit: "dB",
    minimum: 0,
    maximum: 1,
    straight: false,
    toRaw: (shown) => clamp(positionOf(shown - offset)),
    toUnit: (raw) => levelOf(clamp(raw)) + offset,
  };
}

const { straightFrom, slope, offset: base, bentFrom, bend, table } = FADER_LAW;
/** Where the straight part begins and the bent part ends, by their own formulas, so that the curve is one piece. */
const STRAIGHT_LEVEL: Decibels = slope * straightFrom + base;
const BENT_LEVEL: Decibels = bentLevel(bentFrom);
const KNOTS: readonly (readonly [RawValue, Decibels])[] = [...table, [bentFrom, BENT_LEVEL]];

function levelOf(position: RawValue): Decibels {
  if (position >= straightFrom) return slope * position + base;
  return position >= bentFrom ? bentLevel(position) : between(KNOTS, position);
}

function positionOf(level: Decibels): RawValue {
  if (level >= STRAIGHT_LEVEL) return (level - base) / slope;
  if (level < BENT_LEVEL)
    return between(
      KNOTS.map(([position, at]) => [at, position]),
      level,
    );
  const root = Math.sqrt(bend.linear ** 2 - 4 * bend.square * (level - bend.level));
  return straightFrom - (root - bend.linear) / (2 * bend.square);
}

function bentLevel(position: RawValue): Decibels {
  const x = straightFrom - position;
  return bend.level - bend.linear * x - bend.square * x * x;
}

function between(knots: readonly (readonly [number, number])[], x: number): number {
  const right = Math.max(
    1,
    knots.findIndex(([at]) => at >= x),
  );
  const [x0, y0] = knots[right - 1]!;
  const [x1, y1] = knots[right]!;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

function clamp(position: RawValue): RawValue {
  return Math.min(1, Math.max(0, position));
}
