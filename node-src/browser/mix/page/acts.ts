import { findInMix, type MixFilter, movesToMake } from "#src/browser/mix/find-in-mix.ts";
import type { MixPageMessage } from "#src/browser/mix/mix-protocol.ts";
import type { MixView, MoveKey, MoveRow, TrackRow } from "#src/browser/mix/mix-view.ts";
import { type MixState, mixState, NO_FILTER } from "#src/browser/mix/page/state.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";

/** What can be done in the window of a mix; each act says what it must to the device and has the window show what came of it. */
export interface MixActs {
  readonly state: MixState;
  /** Shows a view, unless a later one is shown already. */
  take(view: MixView): void;
  progress(done: number): void;
  look(change: Partial<MixFilter>): void;
  tell(words: string, refused: boolean): void;
  accept(move: MoveKey, on: boolean): void;
  only(move: MoveKey): void;
  lock(track: number, on: boolean): void;
  /** `null`: it shall be guessed again. */
  role(track: number, role: TrackRole | null): void;
  jump(bar: number): void;
  analyse(): void;
  apply(): void;
  revert(): void;
  cancel(): void;
  /** One thing at a time: what was looked for, then the window. */
  stepBack(): void;
}

export function mixActs(
  view: MixView,
  say: (message: MixPageMessage) => void,
  show: (state: MixState) => void,
): MixActs {
  const state = mixState(view);
  const look = (change: Partial<MixFilter>): void => {
    state.filter = { ...state.filter, ...change };
    state.found = findInMix(state.view, state.filter);
    show(state);
  };
  /** What was said is shown at once; the view that the device answers with says how it came out. */
  const change = (now: Partial<MixView>): void => {
    state.view = { ...state.view, ...now };
    look({});
  };
  const tell = (words: string, refused: boolean): void => {
    state.told = { words, refused };
    show(state);
  };
  const unless = (why: string | null, message: MixPageMessage): void => {
    if (why === null) say(message);
    else tell(why, true);
  };
  return {
    state,
    look,
    tell,
    take: (later) => {
      if (later.revision < state.view.revision) return;
      state.view = later;
      state.done = later.status.done;
      state.told = null;
      look({});
    },
    progress: (done) => {
      state.done = done;
      show(state);
    },
    accept: (move, on) => {
      say({ say: "accept", move, on });
      change({ moves: state.view.moves.map((one) => withMove(one, move, on)) });
    },
    only: (move) => unless(whyNotOnly(state.view), { say: "only", move }),
    lock: (track, on) => {
      say({ say: "lock", track, on });
      change({ tracks: state.view.tracks.map((one) => withTrack(one, track, { locked: on })) });
    },
    role: (track, role) => {
      say({ say: "role", track, role });
      if (role !== null)
        change({ tracks: state.view.tracks.map((one) => withTrack(one, track, { role, by: "user", confidence: 1 })) });
    },
    jump: (bar) => say({ say: "jump", bar }),
    analyse: () => say({ say: "analyse" }),
    apply: () => unless(whyNotApply(state.view), { say: "apply" }),
    revert: () => unless(whyNotRevert(state.view), { say: "revert" }),
    cancel: () => say({ say: "cancel" }),
    stepBack: () => {
      const { query, stage, track } = state.filter;
      if (query === "" && stage === null && track === null) say({ say: "close" });
      else look(NO_FILTER);
    },
  };
}

/** Why no move can be applied now, not even one alone; `null` where it can. */
export function whyNotOnly({ heard, status }: MixView): string | null {
  if (status.kind === "busy") return BUSY;
  return heard === null ? "Nothing is heard yet: press Analyse first." : null;
}

/** Why the moves that are accepted cannot be applied now. */
export function whyNotApply(view: MixView): string | null {
  const why = whyNotOnly(view);
  if (why !== null) return why;
  if (movesToMake(view).length === 0) return "No move is accepted: accept one, or press “Only this” on it.";
  return view.may.apply ? null : "There is nothing to apply now: press Analyse.";
}

export function whyNotRevert({ may, status }: MixView): string | null {
  if (may.revert) return null;
  if (status.kind === "busy") return BUSY;
  return "Nothing of Steadyhand's stands in the set, so there is nothing to take back.";
}

const BUSY = "Steadyhand is busy: wait, or press Cancel.";

function withMove(move: MoveRow, key: MoveKey, accepted: boolean): MoveRow {
  return move.key === key ? { ...move, accepted } : move;
}

function withTrack(track: TrackRow, id: number, said: Partial<TrackRow>): TrackRow {
  return track.id === id ? { ...track, ...said } : track;
}
