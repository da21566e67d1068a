import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { RawValue } from "#src/model/units.ts";
import type { WriteReport } from "#src/ports/live-host.ts";

/**
 * Whether what stands in some lanes now is what was read back after they were written, at each breakpoint of that.
 *
 * Edge: a host may lay a curve out in stairs, which stray from it by a share of its way; a lane that is empty now is another.
 */
export function standsAsWritten(written: readonly Envelope<RawValue>[], standing: WriteReport["replaced"]): boolean {
  return written.every((lane, index) => {
    const now = standing[index]?.points ?? [];
    if (now.length === 0) return lane.length === 0;
    const values = lane.map(({ value }) => value);
    const way =
      values.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY) -
      values.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
    return lane.every(({ time, value }) => {
      const sides = [evaluateBefore(now, time), evaluateEnvelope(now, time)];
      return sides.some((side) => Math.abs(side - value) <= Math.max(LEAST, STRAYS * way));
    });
  });
}

/** Share of a curve's way. Source: house taste: wider than stairs stray, and far less than another curve does. */
const STRAYS = 0.1;
/** Raw; a curve that stands at one value still has what 32 bits round. Source: house taste. */
const LEAST = 1e-4;
