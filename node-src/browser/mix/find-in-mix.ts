import type { MaskingRow, MixView, MoveRow, TrackRow } from "#src/browser/mix/mix-view.ts";
import { MIX_STAGES, type MixStage } from "#src/model/mix/mix-move.ts";
import { folded, foldedWords } from "#src/model/recipe/search/folded-words.ts";

/** What someone looks for in a mix. */
export interface MixFilter {
  readonly query: string;
  /** Moves of one stage only. */
  readonly stage: MixStage | null;
  /** Moves of one track only, by its id. */
  readonly track: number | null;
}

/** What is found, each list in the view's order. */
export interface FoundInMix {
  readonly tracks: readonly TrackRow[];
  readonly masking: readonly MaskingRow[];
  readonly moves: readonly MoveRow[];
  /** Stages that have moves under the other filters, in the order in which they are made, each with how many. */
  readonly stages: readonly (readonly [stage: MixStage, count: number])[];
}

/** A track is found where all words of the query stand in its name or role, a move where they stand in what it says, its track or its device. */
export function findInMix(view: MixView, { query, stage, track }: MixFilter): FoundInMix {
  const words = foldedWords(query);
  const has = (...texts: readonly string[]) => {
    if (words.length === 0) return true;
    const text = texts.map(folded).join(" ");
    return words.every((word) => text.includes(word));
  };
  const names = trackNames(view);
  const name = (id: number) => names.get(id) ?? "";
  const moves = view.moves.filter(
    (move) => (track === null || move.track === track) && has(name(move.track), move.sentence, move.device ?? ""),
  );
  return {
    tracks: view.tracks.filter((row) => has(row.name, row.role.replaceAll("-", " "))),
    masking: view.masking.filter(({ masker, maskee }) => has(name(masker), name(maskee))),
    moves: stage === null ? moves : moves.filter((move) => move.stage === stage),
    stages: MIX_STAGES.flatMap((each) => {
      const count = moves.filter((move) => move.stage === each).length;
      return count === 0 && each !== stage ? [] : [[each, count] as const];
    }),
  };
}

export function trackNames({ tracks }: Pick<MixView, "tracks">): ReadonlyMap<number, string> {
  return new Map(tracks.map(({ id, name }) => [id, name]));
}

/** Moves that the next Apply makes: proposed, accepted, and not on a track that no move touches. */
export function movesToMake({ moves, tracks }: Pick<MixView, "moves" | "tracks">): readonly MoveRow[] {
  const locked = new Set(tracks.filter((track) => track.locked).map(({ id }) => id));
  return moves.filter(({ accepted, outcome, track }) => accepted && outcome === "proposed" && !locked.has(track));
}
