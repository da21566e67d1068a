import { drawnLane } from "#src/curve/compile/drawn-lane.ts";
import { partOfSpan, type RangePart } from "#src/curve/compile/part-of-range.ts";
import { lowestStand } from "#src/curve/compile/range/lowest-stand.ts";
import { levelRaised } from "#src/curve/compile/range/range-refusals.ts";
import { isSend } from "#src/curve/tapers/is-send.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { Lane, LaneRole } from "#src/model/recipe/lane.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Taper } from "#src/model/taper.ts";
import type { RawValue } from "#src/model/units.ts";

interface Levelled {
  readonly parameter: Parameter;
  readonly className: string;
  readonly name: string;
  readonly envelope: Envelope<RawValue>;
}

/**
 * Why a lane of levels in dB does not set a parameter: it is for another kind of control, and this gain stands lower. A send is
 * opened to the level of a throw and a threshold is set; a fader would be raised by as much as it was turned down.
 * `null` where the parameter is what the role means, or stands as high all along the stretch.
 */
export function raisedLevel(levelled: Levelled, lane: Lane, part: RangePart, taper: Taper): Refusal | null {
  if (isMeant(levelled, lane.role)) return null;
  const drawn = drawnLane(lane);
  const [first, last] = [drawn[0]!.time, drawn.at(-1)!.time];
  const most = partOfSpan(drawn, part).reduce(
    (highest, { value }) => Math.max(highest, value),
    Number.NEGATIVE_INFINITY,
  );
  const stands = taper.toUnit(lowestStand({ ...levelled, from: first, to: last }));
  return most <= stands + UNHEARD ? null : levelRaised(levelled.name, lane.role, stands, most);
}

/** Decibels: under what Live's dials can be set to. */
const UNHEARD = 1e-6;

function isMeant({ parameter, className }: Levelled, role: LaneRole): boolean {
  if (role === "send") return isSend(parameter, className);
  return role === "threshold" && /thresh/i.test(parameter.name);
}
