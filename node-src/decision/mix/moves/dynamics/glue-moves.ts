import { GLUE } from "#src/decision/mix/moves/gain-part.ts";
import { type MoveContext, moveOn, type PlannedMove } from "#src/decision/mix/moves/move-context.ts";
import { GLUE_STEPS } from "#src/knowledge/live/knobs/glue-steps.ts";
import { BUS_GLUE } from "#src/knowledge/mix/dynamics/bus-glue.ts";
import { WORTH } from "#src/knowledge/mix/restraint/move-bounds.ts";
import { shown } from "#src/model/figure-words.ts";
import type { HeardMix, HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { Seconds } from "#src/model/units.ts";

/**
 * A Glue Compressor on the main track of a mix that moves more than mixes do: 1 to 2 dB off its loudest section, the more the further it is over.
 *
 * Shape: its make-up stays at 0, so that no peak rises.
 * Edge: none where a compressor is on there already, or the loudness range would not fall by what is worth a move.
 */
export function glueMoves(context: MoveContext): readonly PlannedMove[] {
  const main = context.heard.tracks.find(({ kind }) => kind === "main");
  const finding = context.findings.find(({ code, tracks }) => code === "wild" && tracks[0] === main?.id);
  if (main === undefined || finding === undefined || main.features === null || context.locked.has(main.id)) return [];
  if (isCompressed(main)) return [];
  const { least, most, full } = BUS_GLUE.reduction;
  const reduction = least + (most - least) * Math.min(1, finding.excess / full);
  const { ratio, attack, share } = BUS_GLUE;
  const settings = { ratio, attack, release: releaseWithin(beatOf(context.heard)), knee: GLUE_STEPS.knee[0] / 2 };
  const counts = loudestFrames(main.features);
  const solved = context.compress({ device: GLUE, track: main.id, counts, settings, goal: { reduction, share } });
  if (solved === null || !(finding.value - solved.loudnessRange >= WORTH)) return [];
  const { threshold, loudnessRange: after, reductions, output } = solved;
  const deepest = reductions.reduce((deep, each) => Math.max(deep, each), 0);
  const move: MixMove = moveOn(context, main, finding, {
    ...{ detail: "glue", stage: "bus", kind: "glue", device: GLUE },
    parameters: [
      { name: "Threshold", from: null, to: threshold, unit: "dB" },
      { name: "Ratio", from: null, to: ratio, unit: ":1" },
      { name: "Attack", from: null, to: attack, unit: "s" },
      { name: "Release", from: null, to: settings.release, unit: "s" },
      { name: "Makeup", from: null, to: 0, unit: "dB" },
    ],
    ...{ size: -reduction, unit: "dB" },
    predicted: { measure: "loudness range", before: finding.value, after, unit: "LU" },
    guard: "Taken back if the loudness range of the mix does not fall by half of that at least.",
    sentence: `Hold the mix together with a Glue Compressor on ${main.name}: ${shown(reduction, 1)} dB off its loudest ${BUS_GLUE.loudest} s, ${shown(deepest, 1)} at the most, at ${ratio}:1 (threshold ${shown(threshold, 1)} dB, from the levels that tracks add up to). Its loudness range falls from ${shown(finding.value, 1)} to about ${shown(after, 1)} LU, and it becomes ${shown(output, 1)} LU quieter: turn it up again before you compare.`,
  });
  return [{ move, adds: null }];
}

function isCompressed({ devices }: HeardTrack): boolean {
  return devices.some(({ className }) => COMPRESSING.has(className));
}

const COMPRESSING: ReadonlySet<string> = new Set(["Compressor2", "GlueCompressor", "MultibandDynamics"]);

/** The longest of Glue's releases that a beat holds. */
function releaseWithin(beat: Seconds): Seconds {
  return GLUE_STEPS.release.findLast((release) => release <= beat) ?? GLUE_STEPS.release[0];
}

/** A beat as long as those of the song are on average. */
function beatOf({ range, frames, step }: HeardMix): Seconds {
  return (frames * step) / (range.end - range.start);
}

/** 1 in the frames of the loudest stretch of so many seconds. */
function loudestFrames({ weighted, frames, step }: TrackFeatures): Uint8Array {
  const width = Math.min(frames, Math.round(BUS_GLUE.loudest / step));
  const power = (frame: number) => weighted[3 * frame]! + weighted[3 * frame + 1]!;
  let sum = 0;
  let [most, best] = [Number.NEGATIVE_INFINITY, 0];
  for (let frame = 0; frame < frames; frame++) {
    sum += power(frame) - (frame >= width ? power(frame - width) : 0);
    if (frame >= width - 1 && sum > most) [most, best] = [sum, frame - width + 1];
  }
  return Uint8Array.from({ length: frames }, (_, frame) => (frame >= best && frame < best + width ? 1 : 0));
}
