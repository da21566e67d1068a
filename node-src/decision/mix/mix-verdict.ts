import { SURE } from "#src/knowledge/mix/restraint/odds.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";

/** The answer in a sentence: to leave the mix, how much of what is proposed is sure, or that too little is heard to tell. */
export function mixVerdict(moves: readonly MixMove[], tracks: readonly HeardTrack[]): string {
  if (tracks.every(({ features }) => features === null))
    return "Nothing of this mix is heard, so nothing can be said of it: each track names what it takes.";
  const playing = tracks.filter(
    ({ kind, features, missing }) => (kind === "audio" || kind === "midi") && (features !== null || missing),
  );
  const unheard = playing.filter(({ missing }) => missing).length;
  const of = unheard === 0 ? "" : `, as far as ${playing.length - unheard} of ${playing.length} tracks that play tell`;
  return moves.length === 0 ? `Leave it${of}: nothing that was measured asks for a move.` : `${sureness(moves)}${of}.`;
}

function sureness(moves: readonly MixMove[]): string {
  const sure = moves.filter(({ confidence }) => confidence > SURE).length;
  const all = `${moves.length} ${moves.length === 1 ? "move" : "moves"}`;
  if (sure === 0) return `${all} to try by ear: nothing here is sure`;
  if (sure === moves.length) return `${all}, as sure as such figures are`;
  return `${all}, ${sure} of them as sure as such figures are; the rest is to be tried by ear`;
}
