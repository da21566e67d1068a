import type { SampleSteps } from "#src/adapters/audio/stretch/sample-steps.ts";
import { onlyShifts, shiftedSteps } from "#src/adapters/audio/stretch/shifted-steps.ts";
import { type StretchAtFileRate, stretchedSteps } from "#src/adapters/audio/stretch/stretched-steps.ts";
import { transposedSteps } from "#src/adapters/audio/stretch/transposed-steps.ts";
import type { Samples } from "#src/model/units.ts";
import type { SamplePlanes, StretchedSound, StretchOrder, TimeStretch } from "#src/ports/sound/time-stretch.ts";

/**
 * The Signalsmith Stretch library, without an audio context (ADR 0083).
 *
 * Edge: it is one algorithm for all sound. Live's own warp modes sound otherwise, each in its way.
 */
export function signalsmithStretch(): TimeStretch {
  return {
    stretch: async (order) => {
      check(order);
      const asItIs = order.semitones === 0 && order.songRate === order.fileRate;
      const next = await (asItIs ? atFileRate(order) : transposedSteps(order, atFileRate));
      return inBlocks(Math.round((order.to - order.from) * order.songRate), next);
    },
  };
}

async function atFileRate(order: StretchAtFileRate): Promise<SampleSteps> {
  return onlyShifts(order) ? shiftedSteps(order) : stretchedSteps(order);
}

function check({ fileAt, from, to, semitones, fileRate, songRate }: StretchOrder): void {
  const numbers = [from, to, semitones, fileAt(from), fileAt(to), fileRate, songRate];
  if (!numbers.every(Number.isFinite)) throw new RangeError("stretch: every number must be finite");
  if (!(fileRate > 0 && songRate > 0)) throw new RangeError("stretch: rates must be positive");
  if (!(to > from)) throw new RangeError("stretch: nothing lies between from and to");
  if (!(fileAt(to) > fileAt(from))) throw new RangeError("stretch: the map must rise");
}

function inBlocks(frames: Samples, next: SampleSteps): StretchedSound {
  let step: SamplePlanes = [];
  let [used, given] = [0, 0];
  return {
    frames,
    read: async (into) => {
      const wanted = Math.min(into[0]!.length, frames - given);
      for (let done = 0; done < wanted; ) {
        if (used === (step[0]?.length ?? 0)) [step, used] = [await next(), 0];
        const count = Math.min(wanted - done, step[0]!.length - used);
        for (const [channel, plane] of into.entries()) plane.set(step[channel]!.subarray(used, used + count), done);
        used += count;
        done += count;
      }
      given += wanted;
      return wanted;
    },
  };
}
