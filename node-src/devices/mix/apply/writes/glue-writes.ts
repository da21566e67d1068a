import { type MovePlace, orderOf, setTo, type Translated } from "#src/devices/mix/apply/writes/move-place.ts";
import { GLUE_STEPS } from "#src/knowledge/live/knobs/glue-steps.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";

/**
 * A new Glue Compressor with all of its values: on the main track in front of its last Limiter. Its soft clip is off and its Makeup at 0 dB.
 *
 * Edge: refused where a value is none of the steps that Live's menus have.
 */
export function glueWrites(move: MixMove, { inserted }: MovePlace): Translated {
  if (inserted !== null) return ok({ devices: [], values: [], envelopes: [] });
  const steps = {
    Ratio: stepOf(GLUE_STEPS.ratio, setTo(move, "Ratio")),
    Attack: stepOf(GLUE_STEPS.attack, setTo(move, "Attack") * MILLISECONDS),
    Release: stepOf(GLUE_STEPS.release, setTo(move, "Release")),
  };
  const odd = Object.entries(steps).find(([, step]) => step < 0);
  if (odd !== undefined)
    return refused(refusal("parameter-unknown", `A Glue Compressor has no such ${odd[0]}: set it by hand.`));
  const settings = {
    ...steps,
    Threshold: setTo(move, "Threshold"),
    Makeup: setTo(move, "Makeup"),
    PeakClipIn: false,
  };
  return orderOf(move.track, GLUE, { choices: [{ className: GLUE, settings }] });
}

const GLUE = "GlueCompressor";
const MILLISECONDS = 1000;

function stepOf(steps: readonly number[], value: number): number {
  return steps.findIndex((step) => Math.abs(step - value) < NEAR * step);
}

/** Far under the distance between steps, over what seconds lose as milliseconds. */
const NEAR = 1e-9;
