import type { FindingInput, JudgedTrack } from "#src/decision/mix/findings/finding-input.ts";
import { judgedTracks } from "#src/decision/mix/findings/finding-input.ts";
import { type MoveDetail, moveId } from "#src/decision/mix/moves/move-id.ts";
import { WORTH } from "#src/knowledge/mix/restraint/move-bounds.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { MixMove, NeighbourEffect } from "#src/model/mix/mix-move.ts";
import type { SolveCompression } from "#src/model/mix/moves/compression.ts";
import { type SizeKept, TASTED_KINDS, type TastedKind } from "#src/model/mix/moves/taste.ts";
import type { ChangedBands, PredictLoss } from "#src/model/mix/predict-loss.ts";
import type { Decibels, Fraction } from "#src/model/units.ts";

/** Everything that moves are decided by. */
export interface MoveContext extends FindingInput {
  readonly findings: readonly MixFinding[];
  readonly lossUnder: PredictLoss;
  readonly compress: SolveCompression;
  /** Tracks that no move may touch. */
  readonly locked: ReadonlySet<number>;
  /** What the user's taste does to sizes; left out where none is asked for. */
  readonly sizes?: SizeKept;
  /** Each move is predicted on the mix as it is heard; else as the moves of stages before it would leave it. */
  readonly asItStands: boolean;
}

/** A move, and what it adds to the bands of its track. */
export interface PlannedMove {
  readonly move: MixMove;
  /** `null` for what changes no level of a band by a known amount. */
  readonly adds: readonly Decibels[] | null;
}

/** Findings of some kinds whose first track may be moved, with that track. */
export function movable(
  context: MoveContext,
  codes: readonly MixFinding["code"][],
): readonly { readonly finding: MixFinding; readonly judged: JudgedTrack }[] {
  const tracks = judgedTracks(context);
  return context.findings.flatMap((finding) => {
    const judged = tracks.find(({ track }) => track.id === finding.tracks[0]);
    return judged === undefined || !codes.includes(finding.code) || context.locked.has(judged.track.id)
      ? []
      : [{ finding, judged }];
  });
}

/** What a move says of itself; the rest follows from its finding. */
export interface MovePart
  extends Pick<
    MixMove,
    "stage" | "kind" | "device" | "key" | "parameters" | "size" | "unit" | "predicted" | "guard" | "sentence"
  > {
  /** What tells it from other moves of its stage on its track: `""`, `"2500"`, `"polarity"`. */
  readonly detail: MoveDetail;
  readonly neighbours?: readonly NeighbourEffect[];
}

export function moveOn(context: MoveContext, track: HeardTrack, finding: MixFinding, part: MovePart): MixMove {
  const { detail, neighbours = [], ...rest } = part;
  return {
    ...rest,
    id: moveId(part.stage, context.heard.tracks, track, detail),
    sentence: rest.sentence + tasteWords(context, track, part),
    track: track.id,
    confidence: finding.confidence,
    because: [finding.code],
    evidence: finding.evidence,
    bars: finding.bars,
    neighbours,
  };
}

/** A gain as the user keeps it of such moves, the last step before a move is predicted: never past `most`, which bounds it without a taste too. */
export function keptOf(
  context: MoveContext,
  track: number,
  kind: TastedKind,
  gain: Decibels,
  most: Decibels,
): Decibels {
  const kept = gain * factorOf(context, track, kind);
  return Math.max(-most, Math.min(most, kept));
}

function factorOf({ sizes, roles }: MoveContext, track: number, kind: MixMove["kind"]): Fraction {
  const tasted = TASTED_KINDS.find((each) => each === kind);
  return sizes === undefined || tasted === undefined ? 1 : sizes(roles.get(track)?.role ?? "unknown", tasted);
}

function tasteWords(context: MoveContext, { id }: HeardTrack, { kind }: MovePart): string {
  const percent = Math.round(100 * factorOf(context, id, kind));
  if (percent === 100) return "";
  const share = percent > 100 ? `up to ${percent}` : percent;
  return ` By what you kept of such moves before, this is ${share} % of the size that it would have.`;
}

/** What else changes by a figure worth saying when gains are added to a track's bands: what others lose to it, and it to others. */
export function neighboursOf(
  { masking, lossUnder, heard }: MoveContext,
  track: number,
  adds: readonly Decibels[],
  changed: ChangedBands,
): readonly NeighbourEffect[] {
  const name = (id: number) => heard.tracks.find((each) => each.id === id)?.name ?? "";
  const after = added(changed, track, adds);
  return masking.flatMap(({ masker, maskee }) => {
    if (masker !== track && maskee !== track) return [];
    const [was, is] = [lossUnder(maskee, masker, changed), lossUnder(maskee, masker, after)];
    if (Math.abs(is - was) < WORTH) return [];
    return [
      {
        track: maskee === track ? masker : maskee,
        measure: lossWords(name(maskee), name(masker)),
        before: was,
        after: is,
        unit: "phon",
      },
    ];
  });
}

/** The measure of what one track loses to another. */
export function lossWords(maskee: string, masker: string): string {
  return `loss of ${maskee} to ${masker}`;
}

/** What takes a move back that was made for what one track loses to another. */
export function lossGuard(maskee: string, masker: string): string {
  return `Taken back if ${maskee} loses as much to ${masker} after it, measured again.`;
}

/** Changes with more added to one track. */
export function added(changed: ChangedBands, track: number, adds: readonly Decibels[]): ChangedBands {
  const before = changed.get(track);
  return new Map([...changed, [track, adds.map((gain, band) => gain + (before?.[band] ?? 0))]]);
}
