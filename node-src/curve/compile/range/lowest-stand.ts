import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { Beats, RawValue } from "#src/model/units.ts";

/** The lowest raw value that a parameter has in a stretch: of its automation there, or where it rests without. */
export function lowestStand({ parameter, envelope, from, to }: Standing): RawValue {
  if (envelope.length === 0) return parameter.value;
  const inside = envelope.filter(({ time }) => time >= from && time <= to).map(({ value }) => value);
  return Math.min(evaluateEnvelope(envelope, from), evaluateBefore(envelope, to), ...inside);
}

interface Standing {
  readonly parameter: Pick<Parameter, "value">;
  readonly envelope: Envelope<RawValue>;
  readonly from: Beats;
  readonly to: Beats;
}
