import { compressorParameters } from "#src/decision/mix/moves/dynamics/compressor-moves.ts";
import { gapBefore, strokeFrames } from "#src/decision/mix/moves/dynamics/stroke-frames.ts";
import { allBands, COMPRESSOR } from "#src/decision/mix/moves/gain-part.ts";
import type { Parties } from "#src/decision/mix/moves/masking-parties.ts";
import {
  added,
  lossGuard,
  lossWords,
  type MoveContext,
  moveOn,
  type PlannedMove,
} from "#src/decision/mix/moves/move-context.ts";
import { DUCKING } from "#src/knowledge/mix/dynamics/ducking.ts";
import { HALF_MOVE, KICK_FIRST, WORTH } from "#src/knowledge/mix/restraint/move-bounds.ts";
import { shown } from "#src/model/figure-words.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { CompressionSettings, SolvedCompression } from "#src/model/mix/moves/compression.ts";
import type { ChangedBands } from "#src/model/mix/predict-loss.ts";
import type { Decibels, Phon, Seconds } from "#src/model/units.ts";

/**
 * The kick ducks the bass, by half of what that is over, while the kick sounds, and by nothing between its strokes.
 *
 * Edge: where the level of the kick in front of its fader is not known, it is left to the hand, without a threshold. Nothing where the bass does not come back between strokes, or is taken further down in them than thrice as much.
 */
export function duckMove(
  context: MoveContext,
  { finding, pair, masker, maskee }: Parties,
  changed: ChangedBands,
  before: Phon,
): PlannedMove | null {
  const { least, most, share } = HALF_MOVE;
  const gain = -Math.min(most, Math.max(least, share * pair.over));
  const adds = allBands(gain);
  const after = context.lossUnder(maskee.track.id, masker.track.id, added(changed, masker.track.id, adds));
  if (!(before - after >= WORTH)) return null;
  const duck = duckOf(context, masker.track.id, maskee.track.id, -gain);
  if (duck === null) return null;
  const [one, other] = [masker.track.name, maskee.track.name];
  const move = moveOn(context, masker.track, finding, {
    ...{ detail: "duck", stage: "dynamics", kind: "duck", device: COMPRESSOR, size: gain, unit: "dB" },
    ...{ key: maskee.track.id, parameters: duck.parameters },
    predicted: { measure: lossWords(other, one), before, after, unit: "phon" },
    neighbours: [],
    guard: lossGuard(other, one),
    sentence: `Let ${other} duck ${one} by ${shown(-gain, 1)} dB while it sounds, with a Compressor keyed by it${duck.words}: under ${KICK_FIRST} Hz the kick comes first. ${other} then loses ${shown(after, 1)} instead of ${shown(before, 1)} phon to it, and ${one} keeps its level between the strokes.`,
  });
  return { move, adds: null };
}

interface Duck {
  readonly parameters: MixMove["parameters"];
  readonly words: string;
}

/** `null` where it would do something else than ducking. */
function duckOf({ heard, compress }: MoveContext, track: number, key: number, reduction: Decibels): Duck | null {
  const features = heard.tracks.find(({ id }) => id === key)?.features ?? null;
  if (features === null) return null;
  const strokes = strokeFrames(features);
  const gap = gapBefore(strokes) * features.step;
  if (gap === 0) return null;
  const { ratio, attack, knee, share } = DUCKING;
  const settings: CompressionSettings = {
    ratio,
    attack,
    release: releaseWithin(gap),
    knee,
  };
  const solved = compress({ device: COMPRESSOR, track, key, counts: strokes, settings, goal: { reduction, share } });
  if (solved === null)
    return { parameters: [{ name: "Gain reduction", from: 0, to: -reduction, unit: "dB" }], words: "" };
  if (!ducks(solved, strokes, reduction)) return null;
  return {
    parameters: compressorParameters(settings, solved, 0),
    words: ` (threshold ${shown(solved.threshold, 1)} dB, from its strokes)`,
  };
}

function releaseWithin(gap: Seconds): Seconds {
  const { shortest, longest, gone } = DUCKING.release;
  return Math.min(longest, Math.max(shortest, gap / gone));
}

/** Deep enough in no stroke to pump, and gone in front of the usual one. */
function ducks({ reductions }: SolvedCompression, strokes: Uint8Array, stated: Decibels): boolean {
  const last = reductions.filter((_, frame) => strokes[frame] === 0 && strokes[frame + 1] === 1).sort();
  const left = last[Math.floor(last.length / 2)] ?? 0;
  const deepest = reductions.reduce((most, each) => Math.max(most, each), 0);
  return left <= DUCKING.left && deepest <= DUCKING.most * stated;
}
