import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { STRETCH_LEVEL } from "#src/knowledge/processing/stretching/stretch-level.ts";
import type { LinearGain, Seconds } from "#src/model/units.ts";
import type { SamplePlanes } from "#src/ports/sound/time-stretch.ts";

/** Gives steps of a stretched sound the power that was in the file. */
export interface LevelKeeper {
  /** Steps that come before one can be given, and after it. */
  readonly reach: number;
  /** Takes the next step with the power that it is to have; answers the step that is `reach` steps back, its level held, or `null` before there is one. */
  next(step: SamplePlanes, power: number): SamplePlanes | null;
}

/**
 * What a stretcher loses where it cannot tell how a sound goes on (of noise, up to 2 dB), given back by a slow gain.
 *
 * Shape: at each edge between steps, the root of the power in the file over that of the steps, both under a Hann window of `STRETCH_LEVEL.reach` on
 * either side; a straight line from edge to edge. One gain for all channels. Silence on either side leaves the gain at 1.
 */
export function levelKeeper(duration: Seconds): LevelKeeper {
  const reach = Math.ceil(STRETCH_LEVEL.reach / duration);
  const weights = Array.from({ length: 2 * reach }, (_, at) => 1 - Math.cos((Math.PI * (at + 0.5)) / reach));
  const steps: { readonly planes: SamplePlanes; readonly wanted: number; readonly power: number }[] = [];
  const gainBefore = (first: number): LinearGain => {
    let [wanted, power] = [0, 0];
    for (const [at, weight] of weights.entries()) {
      const step = steps[first + at]!;
      wanted += weight * step.wanted;
      power += weight * step.power;
    }
    const gain = wanted > 0 && power > 0 ? Math.sqrt(wanted / power) : 1;
    return Math.min(MOST, Math.max(1 / MOST, gain));
  };
  return {
    reach,
    next: (planes, wanted) => {
      steps.push({ planes, wanted, power: meanSquare(planes) });
      if (steps.length < 2 * reach + 1) return null;
      const given = ramped(steps[reach]!.planes, gainBefore(0), gainBefore(1));
      steps.shift();
      return given;
    },
  };
}

/** Mean square of all samples of all channels; 0 of none. */
export function meanSquare(planes: SamplePlanes): number {
  let sum = 0;
  let count = 0;
  for (const plane of planes) {
    for (const sample of plane) sum += sample * sample;
    count += plane.length;
  }
  return count === 0 ? 0 : sum / count;
}

const MOST: LinearGain = decibelsToAmplitude(STRETCH_LEVEL.most);

/** In place. */
function ramped(planes: SamplePlanes, from: LinearGain, to: LinearGain): SamplePlanes {
  for (const plane of planes)
    for (let at = 0; at < plane.length; at += 1)
      plane[at] = plane[at]! * (from + ((at + 0.5) / plane.length) * (to - from));
  return planes;
}
