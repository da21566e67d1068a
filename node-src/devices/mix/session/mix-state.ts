import { mixReading } from "#src/chassis/listening/mix/told-reading.ts";
import type { WorkStatus } from "#src/chassis/session/carrying-on.ts";
import type { MixPlan } from "#src/devices/mix/plan.ts";
import { changedTracks } from "#src/devices/mix/session/apply/changed-tracks.ts";
import type { MadeMoves, MovesOrder } from "#src/devices/mix/session/apply/make-moves.ts";
import { isAccepted, type MixChoices, NOTHING_CHOSEN } from "#src/devices/mix/session/choices.ts";
import { type HeardSet, planHeard } from "#src/devices/mix/session/hearing/heard-set.ts";
import type { MixWish } from "#src/devices/mix/session/mix-wish.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { MixNotes } from "#src/model/mix/mix-notes.ts";
import { type MoveOutcome, PROPOSED } from "#src/model/mix/moves/move-outcome.ts";
import type { RenderedMix } from "#src/model/mix/moves/rendered-mix.ts";
import type { Dbtp, LoudnessUnits, Lufs } from "#src/model/units.ts";

/** What a session of the Mix knows. */
export interface MixState {
  readonly wish: MixWish;
  readonly choices: MixChoices;
  /** As it was analysed, or as moves have left it; with what is found in it. `null` before Analyse. */
  readonly judged: JudgedMix | null;
  /** What became of moves that were tried since nothing stood, by their ids. */
  readonly tried: ReadonlyMap<string, TriedMove>;
  /** What moves have settled. */
  readonly known: MixNotes;
  /** Before the first move that stands, and after the last. */
  readonly before: MixFigures | null;
  readonly after: MixFigures | null;
}

/** What is shown of a session. */
export interface ShownMix {
  readonly state: MixState;
  readonly work: WorkStatus;
  /** Moves stand that Revert takes back. */
  readonly stands: boolean;
}

export interface JudgedMix {
  readonly heard: HeardSet;
  readonly plan: MixPlan;
  /** What was measured of it as sound; `null` before it was rendered, and where it cannot be. */
  readonly rendered: RenderedMix | null;
}

export interface TriedMove {
  readonly move: MixMove;
  readonly outcome: MoveOutcome;
}

/** What a mix measures; `null` for silence, and for what was not measured. */
export interface MixFigures {
  readonly integrated: Lufs | null;
  readonly loudnessRange: LoudnessUnits | null;
  readonly truePeak: Dbtp | null;
}

export function emptyState(wish: MixWish): MixState {
  return {
    ...{ wish, choices: NOTHING_CHOSEN, judged: null, tried: new Map(), known: { sets: {} } },
    ...{ before: null, after: null },
  };
}

/** Moves in the order in which they are shown: what stands or was tried, then what is proposed beside it; each with what came of it. */
export function shownMoves({ judged, tried, choices, wish }: MixState): readonly (TriedMove & { accepted: boolean })[] {
  const proposed = judged?.plan.moves.filter(({ id }) => !tried.has(id)) ?? [];
  return [...tried.values(), ...proposed.map((move) => ({ move, outcome: PROPOSED }))].map((each) => ({
    ...each,
    accepted: each.outcome.outcome === "applied" || isAccepted(choices, wish, each.move),
  }));
}

/** The ids of moves that Apply would make now. */
export function acceptedMoves(state: MixState): readonly MixMove[] {
  return shownMoves(state).flatMap(({ move, outcome, accepted }) =>
    accepted && outcome.outcome === "proposed" ? [move] : [],
  );
}

/** What Apply is asked for: all that is accepted, or one move alone. `null` where there is nothing to make. */
export function orderedMoves(state: MixState, only: string | null): MovesOrder | null {
  const { judged, wish, choices, known } = state;
  const alone = shownMoves(state).find(({ move }) => move.id === only)?.move;
  const some = only === null ? acceptedMoves(state).length > 0 : alone !== undefined;
  return judged !== null && some ? { ...judged, wish, choices, known, only: alone ?? null } : null;
}

/** Tried moves that stand once the set is analysed anew: not one that it asks for again on a track that somebody has changed, as by Live's Undo. */
function stillStanding({ tried, judged }: MixState, now: JudgedMix): MixState["tried"] {
  const changed = judged === null ? new Map() : changedTracks(judged.heard.set, now.heard.set);
  const asked = new Set(now.plan.moves.map(({ id }) => id));
  return new Map(
    [...tried].filter(
      ([id, { move, outcome }]) => outcome.outcome === "applied" && !(asked.has(id) && changed.has(move.track)),
    ),
  );
}

/** Once a set was heard. @param stands whether moves stand in it: figures of the same part before them are kept then. */
export function afterAnalyse(state: MixState, heard: HeardSet, wish: MixWish, stands: boolean): MixState {
  const choices = { ...state.choices, said: new Map([...heard.said, ...state.choices.said]) };
  const judged = { heard, plan: planHeard(heard, wish, choices), rendered: null };
  const figures = figuresOf(heard.mix, null);
  if (!stands) return { ...state, wish, choices, judged, tried: new Map(), before: figures, after: null };
  const isSame = state.judged !== null && JSON.stringify(state.judged.heard.range) === JSON.stringify(heard.range);
  const { integrated } = figures;
  // What was rendered is not held against what is added up.
  const after = { ...figures, integrated: state.judged?.rendered == null ? integrated : null };
  const tried = stillStanding(state, judged);
  return { ...state, wish, choices, judged, tried, before: isSame ? state.before : null, after };
}

/** Decided again on what was heard, by another wish or other choices; as it was before Analyse. */
export function decidedAnew(state: MixState, wish: MixWish): MixState {
  const { judged, choices } = state;
  return judged === null
    ? state
    : { ...state, wish, judged: { ...judged, plan: planHeard(judged.heard, wish, choices) } };
}

/** Once moves were made: the mix as they leave it, and what came of each; one that stands is not undone by being tried again. */
export function afterMoves(state: MixState, { applied, heard, known }: MadeMoves): MixState {
  const outcomes = applied.moves.flatMap((move) => {
    const outcome = applied.outcomes.get(move.id);
    const stood = state.tried.get(move.id)?.outcome.outcome === "applied" && outcome?.outcome !== "applied";
    const isTold = outcome !== undefined && outcome.outcome !== "proposed" && !stood;
    return isTold ? [[move.id, { move, outcome }] as const] : [];
  });
  const { rendered } = applied;
  const judged = { heard, plan: planHeard(heard, state.wish, state.choices), rendered: rendered.after };
  const isFirst = state.after === null && rendered.before !== null && state.judged !== null;
  const before = isFirst ? figuresOf(state.judged.heard.mix, rendered.before) : state.before;
  const tried = new Map([...state.tried, ...outcomes]);
  return { ...state, judged, known, tried, before, after: figuresOf(heard.mix, rendered.after) };
}

/** Once the mix was rendered as it stands. */
export function afterRender(state: MixState, rendered: RenderedMix): MixState {
  if (state.judged === null) return state;
  const figures = figuresOf(state.judged.heard.mix, rendered);
  const told = state.after === null ? { before: figures } : { after: figures };
  return { ...state, judged: { ...state.judged, rendered }, ...told };
}

/** Of a mix as it is heard; by its render where there is one. */
function figuresOf(mix: HeardMix, rendered: RenderedMix | null): MixFigures {
  const reading = mixReading(mix);
  return {
    integrated: finite(rendered?.integrated ?? reading?.integrated),
    loudnessRange: finite(reading?.range.range),
    truePeak: finite(rendered?.truePeak ?? reading?.truePeak),
  };
}

function finite(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}
