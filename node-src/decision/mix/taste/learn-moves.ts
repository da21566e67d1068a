import { MOVES_REMEMBERED, UNTOUCHED } from "#src/knowledge/mix/restraint/taste-bounds.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";
import {
  type SizeKept,
  TASTED_KINDS,
  type Taste,
  type TastedKind,
  type TastedMove,
} from "#src/model/mix/moves/taste.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";
import type { Decibels, Fraction } from "#src/model/units.ts";

/** Moves that were applied to a copy, as the user asked for them. */
export interface AskedMoves {
  /** The copy's path. */
  readonly copy: string;
  readonly moves: readonly MixMove[];
  readonly outcomes: ReadonlyMap<string, MoveOutcome>;
  readonly roles: ReadonlyMap<number, RoleGuess>;
  /** Ids that were asked for by name; `null` where none was. */
  readonly only: readonly string[] | null;
  readonly rejected: readonly string[];
  /** What the sizes were multiplied by. */
  readonly sizes: SizeKept;
}

/**
 * A taste with what was asked of moves: a rejected one counts as nothing kept, one that was named and stands as kept. What else stands is seen when the
 * copy comes again; what was not named is no word against it.
 */
export function withAsked(taste: Taste, asked: AskedMoves): Taste {
  const fresh = asked.moves.flatMap((move) => tastedMove(move, asked) ?? []);
  const isStale = ({ copy, move, kept }: TastedMove) =>
    copy === asked.copy && (kept === null || fresh.some((each) => each.move === move));
  const standing = taste.moves.filter((each) => !isStale(each));
  if (fresh.length === 0 && standing.length === taste.moves.length) return taste;
  return { ...taste, moves: [...standing, ...fresh].slice(-MOVES_REMEMBERED) };
}

function tastedMove(move: MixMove, { copy, outcomes, roles, only, rejected, sizes }: AskedMoves): TastedMove | null {
  const kind = TASTED_KINDS.find((each) => each === move.kind);
  const role = roles.get(move.track)?.role ?? "unknown";
  if (kind === undefined || role === "unknown") return null;
  const offered = rounded(sizes(role, kind));
  const told = { copy, move: move.id, role, kind, offered };
  if (rejected.includes(move.id)) return { ...told, kept: 0, by: "rejected" };
  if (outcomes.get(move.id)?.outcome !== "applied") return null;
  const fader = faderOf(move, kind);
  const named = only?.includes(move.id) === true;
  return { ...told, ...(named ? { kept: offered, by: "named" } : { kept: null, by: "made" }), ...fader };
}

function faderOf({ device, track, parameters }: MixMove, kind: TastedKind): Pick<TastedMove, "fader"> {
  const [volume] = parameters;
  if (kind !== "fader" || device !== null || volume === undefined || volume.from === null) return {};
  return { fader: { track, from: rounded(volume.from), to: rounded(volume.to) } };
}

/**
 * A taste with what has become of the faders of a copy since they were left: of each, the share of its move that still stands.
 *
 * Edge: as long as no fader was touched it is not known whether the copy was worked on, and nothing is learnt. Automated faders and tracks that are gone
 * say nothing.
 */
export function withSeen(taste: Taste, copy: string, tracks: readonly Pick<HeardTrack, "id" | "mixer">[]): Taste {
  const standing = new Map(tracks.map(({ id, mixer }) => [id, mixer.automated ? null : mixer.volume]));
  const now = (each: TastedMove) =>
    each.copy === copy && each.fader ? (standing.get(each.fader.track) ?? null) : null;
  const isTouched = (each: TastedMove) => {
    const at = now(each);
    return at !== null && Math.abs(at - each.fader!.to) > UNTOUCHED;
  };
  if (!taste.moves.some(isTouched)) return taste;
  const moves = taste.moves.map((each): TastedMove => {
    const at = now(each);
    if (at === null) return each;
    return isTouched(each)
      ? { ...each, kept: shareLeft(each, at), by: "changed" }
      : { ...each, kept: each.offered, by: "left" };
  });
  return { ...taste, moves };
}

function shareLeft({ fader, offered }: TastedMove, at: Decibels): Fraction {
  const { from, to } = fader!;
  return rounded(offered * Math.min(MOST_SEEN, Math.max(0, (at - from) / (to - from))));
}

/** A fader that was moved on further than this was moved for a reason of its own. */
const MOST_SEEN = 2;

/** To what a person reads. */
function rounded(value: number): number {
  return Math.round(value * HUNDRED) / HUNDRED;
}

const HUNDRED = 100;
