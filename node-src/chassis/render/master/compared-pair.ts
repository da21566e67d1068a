import { join, parse } from "node:path";
import type { MasterOrder, MasterPorts } from "#src/chassis/render/master/master-order.ts";
import { turnedFile } from "#src/chassis/render/master/turned-file.ts";
import { LOUDNESS_LOOP } from "#src/knowledge/master/moves.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Decibels, Lufs } from "#src/model/units.ts";
import type { Carrying } from "#src/ports/progress.ts";

/** A mix and its master, to be compared. */
export interface PairOrder extends Pick<MasterOrder, "features" | "encoding" | "sampleRate" | "force" | "goal"> {
  readonly mix: string;
  /** Where the master stands to be read, and what was heard of it. */
  readonly master: string;
  readonly after: MixFeatures;
  /** What the two files are to be called. */
  readonly names: readonly [mix: string, master: string];
}

/** Two files as loud as each other. */
export interface ComparedPair {
  readonly mix: string;
  readonly master: string;
  readonly integrated: readonly [mix: Lufs, master: Lufs];
  /** What each was turned by. */
  readonly gains: readonly [mix: Decibels, master: Decibels];
}

/** `Song A (mix).wav` and `Song B (master).wav` beside `Song.wav`. */
export function pairNames(master: string): readonly [mix: string, master: string] {
  const { dir, name, ext } = parse(master);
  return [join(dir, `${name} A (mix)${ext}`), join(dir, `${name} B (master)${ext}`)];
}

/**
 * Writes the mix as loud as its master, so that louder does not pass for better; where the mix would pass the ceiling, both as loud as it comes by a gain
 * alone. The files wait for their names.
 */
export async function writePair(
  ports: MasterPorts,
  order: PairOrder,
  carrying: Carrying,
): Promise<Result<ComparedPair, Refusal>> {
  const { mix, master, features, after, goal, sampleRate, names } = order;
  const rate = sampleRate === null ? {} : { sampleRate };
  const highest = goal.ceiling - LOUDNESS_LOOP.room - features.truePeak;
  const { encoding, force } = order;
  const turned = { encoding, force, input: mix };
  const raise = (by: Decibels, last: boolean) =>
    turnedFile(
      ports,
      { ...turned, from: mix, to: names[0], ...rate, by, exact: false, most: last ? null : goal.ceiling },
      carrying,
    );
  let up = Math.min(after.integrated - features.integrated, highest);
  let raised = await raise(up, false);
  for (let pass = 2; raised.ok && raised.value.truePeak > goal.ceiling && pass <= LOUDNESS_LOOP.passes; pass++) {
    up -= raised.value.truePeak - goal.ceiling + LOUDNESS_LOOP.room;
    raised = await raise(up, pass === LOUDNESS_LOOP.passes);
  }
  if (!raised.ok) return raised;
  const apart = raised.value.integrated - after.integrated;
  const down = Math.abs(apart) < SAME ? 0 : apart;
  const lowered = await turnedFile(
    ports,
    { ...turned, from: master, to: names[1], by: down, exact: down === 0, most: null },
    carrying,
  );
  if (!lowered.ok) return lowered;
  const integrated = [raised.value.integrated, lowered.value.integrated] as const;
  return ok({ mix: names[0], master: names[1], integrated, gains: [up, down] });
}

/** Nearer than that, a gain changes nothing that is shown. */
const SAME: Decibels = 0.005;
