import { MONO } from "#src/knowledge/quality-control/stereo-limits.ts";
import { shown } from "#src/model/figure-words.ts";
import type { RenderedMix } from "#src/model/mix/moves/rendered-mix.ts";
import type { Dbtp } from "#src/model/units.ts";

/** Full scale, which a converter and a file of integers cannot pass. */
const FULL_SCALE: Dbtp = 0;

/**
 * What a mix that was rendered before and after moves has lost by them, as the end of a sentence; `null` where nothing.
 *
 * Shape: its true peak passes full scale, or mono playback loses more than the limit of a track's image, where either did not before. What was over a
 * limit already says nothing: a limiter that is not rendered may stand behind it.
 */
export function brokenGuard(
  before: Pick<RenderedMix, "truePeak" | "monoLoss">,
  after: Pick<RenderedMix, "truePeak" | "monoLoss">,
): string | null {
  if (after.truePeak > FULL_SCALE && before.truePeak <= FULL_SCALE)
    return `the true peak of the rendered mix is ${shown(after.truePeak, 2)} dBTP, over full scale, and was ${shown(before.truePeak, 2)}`;
  if (after.monoLoss > -MONO.limit && before.monoLoss <= -MONO.limit)
    return `one loudspeaker loses ${shown(after.monoLoss, 1)} LU of the rendered mix, and lost ${shown(before.monoLoss, 1)}`;
  return null;
}
