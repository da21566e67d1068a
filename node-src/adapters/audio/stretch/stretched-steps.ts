import { fileWindow } from "#src/adapters/audio/stretch/file-window.ts";
import { levelKeeper, meanSquare } from "#src/adapters/audio/stretch/level-keeper.ts";
import type { SampleSteps } from "#src/adapters/audio/stretch/sample-steps.ts";
import { stretchEngine } from "#src/adapters/audio/stretch/stretch-engine.ts";
import type { Samples } from "#src/model/units.ts";
import type { SamplePlanes, StretchOrder } from "#src/ports/sound/time-stretch.ts";

/** An order at the file's own pitch and rate. */
export type StretchAtFileRate = Omit<StretchOrder, "songRate" | "semitones">;

/**
 * What is wanted at its own pitch, from where the order begins.
 *
 * The engine begins earlier, so that the first step already has its neighbours: by its latency, and by what the level is held over.
 */
export async function stretchedSteps(order: StretchAtFileRate): Promise<SampleSteps> {
  const { fileRate, channels, from, fileAt } = order;
  const { step, window, ahead, latency, next } = await stretchEngine(fileRate, channels);
  const levels = levelKeeper(step / fileRate);
  const frameAt = (frame: Samples) => Math.round(fileAt(from + frame / fileRate) * fileRate);
  const settling = Math.ceil(latency / step) + 1;
  let at = -step * (levels.reach + settling);
  const file = fileWindow(order, Math.min(frameAt(at), frameAt(at + latency) + ahead - window));
  const made = async (): Promise<{ readonly planes: SamplePlanes; readonly power: number }> => {
    const [heard, until, place] = [frameAt(at), frameAt(at + step), frameAt(at + latency)];
    const end = place + ahead;
    await file.reach(Math.max(end, until));
    file.forget(Math.min(heard, end - window));
    const planes = next(file.from(end - window, window), (frameAt(at + latency + step) - place) / step);
    at += step;
    return { planes, power: meanSquare(file.from(heard, until - heard)) };
  };
  for (let settled = 0; settled < settling; settled += 1) await made();
  return async () => {
    for (;;) {
      const { planes, power } = await made();
      const given = levels.next(planes, power);
      if (given !== null) return given;
    }
  };
}
