import type { KnobScale } from "#src/dsp/knobs/knob-scale.ts";
import type { Decibels } from "#src/model/units.ts";

/** A fader that is straight in dB at the top, bent below it, and follows a table at the bottom. */
export interface FaderForm {
  /** Straight from here up: dB = slope x + offset. */
  readonly straightFrom: number;
  readonly slope: number;
  readonly offset: Decibels;
  /** Down to here dB = level - linear x - square x^2, with x how far it is below `straightFrom`. */
  readonly bentFrom: number;
  readonly bend: { readonly level: Decibels; readonly linear: number; readonly square: number };
  /** Below that, rising. */
  readonly table: readonly (readonly [position: number, level: Decibels])[];
}

/** Levels in dB of a fader's positions. Edge: beyond the table's ends its last segment goes on. */
export function faderScale({ straightFrom, slope, offset, bentFrom, bend, table }: FaderForm): KnobScale {
  const bentLevel = (position: number): Decibels => {
    const x = straightFrom - position;
    return bend.level - bend.linear * x - bend.square * x * x;
  };
  /** Where the straight part begins and the bent part ends, by their own formulas, so that the curve is one piece. */
  const straightLevel = slope * straightFrom + offset;
  const lowest = bentLevel(bentFrom);
  const knots = [...table, [bentFrom, lowest] as const];
  const turned = knots.map(([position, level]) => [level, position] as const);
  return {
    toValue: (position) => {
      if (position >= straightFrom) return slope * position + offset;
      return position >= bentFrom ? bentLevel(position) : between(knots, position);
    },
    toRaw: (level) => {
      if (level >= straightLevel) return (level - offset) / slope;
      if (level < lowest) return between(turned, level);
      const root = Math.sqrt(bend.linear ** 2 - 4 * bend.square * (level - bend.level));
      return straightFrom - (root - bend.linear) / (2 * bend.square);
    },
  };
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
