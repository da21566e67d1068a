import type { MusicLoop } from "#src/model/recipe/music.ts";
import type { Beats } from "#src/model/units.ts";

/**
 * What happens at beats of a stretch, as it comes round: what lies in the loop also one length of it later and, where the
 * stretch begins with the loop, as many as two lengths earlier, so that the first time round is like every other.
 *
 * Shape: in rising time. Edge: without a loop as it is.
 */
export function aroundLoop<Timed extends { readonly at: Beats }>(
  things: readonly Timed[],
  loop: MusicLoop | undefined,
  from: Beats,
): readonly Timed[] {
  if (loop === undefined) return things;
  const length = loop.to - loop.from;
  const inside = things.filter(({ at }) => at >= loop.from && at < loop.to);
  const shifted = (times: number) => inside.map((thing) => ({ ...thing, at: thing.at + times * length }));
  const before = from < loop.from ? things.filter(({ at }) => at < loop.from) : [...shifted(-2), ...shifted(-1)];
  return [...before, ...inside, ...shifted(1)];
}
