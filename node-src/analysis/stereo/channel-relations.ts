import { powerToDecibels } from "#src/dsp/decibels.ts";
import type { Decibels, Fraction } from "#src/model/units.ts";

/** Relations of two channels over some time. */
export interface ChannelRelations {
  /** Sum of L R over the root of the sums of L L and R R: 1 equal, 0 unrelated or one side silent, -1 inverted. */
  readonly correlation: number;
  /** Side power over mid plus side power: 0 mono, 0.5 unrelated, 1 inverted. */
  readonly width: Fraction;
  /** Power of the right channel over the left: above 0 leans right; an infinity when one side is silent. */
  readonly balance: Decibels;
}

/**
 * Two channels by their powers and their mean product; `null` for silence.
 *
 * Edge: every figure is within its range whatever the rounding.
 */
export function channelRelations(leftLeft: number, rightRight: number, leftRight: number): ChannelRelations | null {
  if (!(leftLeft + rightRight > 0)) return null;
  const side = (leftLeft + rightRight - 2 * leftRight) / (2 * (leftLeft + rightRight));
  return {
    correlation: correlationOf(leftLeft, rightRight, leftRight),
    width: Math.min(1, Math.max(0, side)),
    balance: powerToDecibels(rightRight) - powerToDecibels(leftLeft),
  };
}

/** 0 where one of them is silent. */
export function correlationOf(leftLeft: number, rightRight: number, leftRight: number): number {
  const scale = Math.sqrt(leftLeft) * Math.sqrt(rightRight);
  return scale > 0 ? Math.min(1, Math.max(-1, leftRight / scale)) : 0;
}
