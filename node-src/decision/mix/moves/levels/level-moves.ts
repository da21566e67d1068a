import type { JudgedTrack } from "#src/decision/mix/findings/finding-input.ts";
import { judgedTracks } from "#src/decision/mix/findings/finding-input.ts";
import { besideWhom } from "#src/decision/mix/levels/beside-whom.ts";
import { againstRest, gainTo, levelAfter, levelBeside } from "#src/decision/mix/levels/level-beside.ts";
import { allBands, gainPart } from "#src/decision/mix/moves/gain-part.ts";
import {
  keptOf,
  type MoveContext,
  moveOn,
  neighboursOf,
  type PlannedMove,
} from "#src/decision/mix/moves/move-context.ts";
import { MOST_LEVEL, WORTH } from "#src/knowledge/mix/restraint/move-bounds.ts";
import { shown } from "#src/model/figure-words.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { Decibels, LoudnessUnits } from "#src/model/units.ts";

/**
 * Faders of what lies outside of its range: to the nearest edge of it, no further, and by 6 dB at most. All tracks of a lead voice move together.
 *
 * Edge: a lead voice of which one track is locked is left alone; a fader that would pass its end stops there.
 */
export function levelMoves(context: MoveContext): readonly PlannedMove[] {
  const tracks = judgedTracks(context);
  return context.findings.flatMap((finding) => {
    if (finding.code !== "too-loud" && finding.code !== "too-quiet") return [];
    const group = finding.tracks.flatMap((id) => tracks.find(({ track }) => track.id === id) ?? []);
    return group.some(({ track }) => context.locked.has(track.id)) ? [] : toItsEdge(context, finding, group);
  });
}

function toItsEdge(context: MoveContext, finding: MixFinding, group: readonly JudgedTrack[]): readonly PlannedMove[] {
  const rows = group.map(({ traits }) => traits.blocks);
  const beside = context.mix === null ? null : besideWhom(context, context.mix, finding, context.findings);
  const level = beside === null ? null : levelBeside(rows, beside);
  if (level === null) return [];
  const edge = finding.value + (finding.code === "too-loud" ? -finding.excess : finding.excess);
  const wanted = gainTo(level, edge);
  const room = Math.min(...group.map(({ track }) => gainPart(track, MOST_LEVEL).gain));
  const bounded = Math.max(-MOST_LEVEL, Math.min(wanted, room));
  const gain = Math.min(room, keptOf(context, group[0]!.track.id, "fader", bounded, MOST_LEVEL));
  const after = levelAfter(level, gain);
  if (!(Math.abs(gain) >= WORTH)) return [];
  const adds = allBands(gain);
  return group.map(({ track }) => {
    const part = gainPart(track, gain);
    const move = moveOn(context, track, finding, {
      detail: "",
      stage: "gain",
      kind: "fader",
      device: part.device,
      parameters: part.parameters,
      size: gain,
      unit: "dB",
      predicted: {
        measure: "loudness against the rest",
        before: againstRest(level),
        after: againstRest(level) + gain,
        unit: "LU",
      },
      neighbours: neighboursOf(context, track.id, adds, new Map()),
      guard: `Taken back if ${track.name} is not nearer to its range after it, measured again.`,
      sentence: sentenceOf(track.name, { before: level.reMix, after, gain, edge, wanted }),
    });
    return { move, adds };
  });
}

interface LevelChange {
  readonly before: LoudnessUnits;
  readonly after: LoudnessUnits;
  readonly gain: Decibels;
  readonly edge: LoudnessUnits;
  readonly wanted: Decibels;
}

function sentenceOf(name: string, { before, after, gain, edge, wanted }: LevelChange): string {
  const reaches =
    Math.abs(wanted - gain) < WORTH
      ? "the edge that it is held to"
      : `as far towards ${shown(-edge, 1)} LU, the edge that it is held to, as one move goes`;
  return `Turn ${name} ${gain > 0 ? "up" : "down"} by ${shown(Math.abs(gain), 1)} dB: while it sounds it comes from ${shown(-before, 1)} to ${shown(-after, 1)} LU under the mix, ${reaches}, and stands further ${gain > 0 ? "in front" : "back"}.`;
}
