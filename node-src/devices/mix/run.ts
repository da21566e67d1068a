import { setContents } from "#src/chassis/listening/mix/track-content.ts";
import { mixVerdict } from "#src/decision/mix/mix-verdict.ts";
import type { RememberedMoves } from "#src/decision/mix/outcomes/applied-notes.ts";
import { guardStage } from "#src/devices/mix/apply/making/guard-stage.ts";
import type { JudgedStandings, MakingPorts } from "#src/devices/mix/apply/making/make-group.ts";
import { firstOutcome, makeStage, STAGE_STEPS } from "#src/devices/mix/apply/making/make-stage.ts";
import { envelopesOf, NOTHING_STANDS } from "#src/devices/mix/apply/making/standing-moves.ts";
import { withWaysBack } from "#src/devices/mix/apply/making/way-back.ts";
import type { WantedMoves } from "#src/devices/mix/apply/making/why-not.ts";
import type { MixPlan } from "#src/devices/mix/plan.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { MIX_STAGES, type MixMove } from "#src/model/mix/mix-move.ts";
import type { MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";
import type { RenderedMix } from "#src/model/mix/moves/rendered-mix.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { InsertedDevice } from "#src/ports/device-inserter.ts";
import type { EnvelopeWrite } from "#src/ports/live-host.ts";

/** A set and what is heard in it. */
export interface JudgedSet {
  readonly set: LiveSet;
  readonly diagnosis: MixPlan;
}

/** What came of moves. */
export interface AppliedMoves extends JudgedSet {
  /** All that were proposed, each as it was when its stage came; those of stages that were not asked for as the others leave the mix. */
  readonly moves: readonly MixMove[];
  /** Of them in a sentence. */
  readonly verdict: string;
  /** By their ids. */
  readonly outcomes: ReadonlyMap<string, MoveOutcome>;
  /** Ids of those that nothing asked for any more when their stage came. */
  readonly gone: ReadonlySet<string>;
  /** Lanes that are to be drawn, which the host does not hold yet. */
  readonly envelopes: readonly EnvelopeWrite[];
  /** How the mix is rendered before them, and as they leave it; `null` where nothing of it can be. */
  readonly rendered: { readonly before: RenderedMix | null; readonly after: RenderedMix | null };
  /** Devices that were put in and stand. */
  readonly inserted: readonly InsertedDevice[];
}

/** What moves are made with. */
export type ApplyPorts = MakingPorts;

/**
 * Makes moves stage by stage, each stage on what stands by then: proposes anew, writes, reads back, hears again, and takes back what missed its prediction or left a
 * fault that was not there; then what the guard of the stage, a rendering of the mix, does not let stand.
 *
 * Shape: the set and what is heard in it at the end, as the host holds it, with the lanes that are still to be drawn; nothing is put down.
 * Edge: refused where the set cannot be read or heard again; one move that cannot be written is an outcome.
 */
export async function applyMoves(
  start: JudgedSet,
  wanted: WantedMoves,
  ports: ApplyPorts,
): Promise<Result<AppliedMoves, Refusal>> {
  let standing: JudgedStandings = { ...start, standings: NOTHING_STANDS };
  const first = (await ports.rendered?.(start.set)) ?? ok(null);
  if (!first.ok) return first;
  let rendered = first.value;
  const proposed: MixMove[] = [];
  const outcomes = new Map<string, MoveOutcome>();
  for (const step of STAGE_STEPS.filter(({ stage }) => wanted.stages.includes(stage))) {
    const stage = await makeStage(step, standing, wanted, ports);
    const guarded = stage.ok ? await guardStage(stage.value, { standing, rendered }, ports) : stage;
    if (!guarded.ok) return guarded;
    const { made } = guarded.value;
    proposed.push(...made.moves);
    for (const [id, outcome] of made.outcomes) outcomes.set(id, outcome);
    ({ standing } = made);
    ({ rendered } = guarded.value);
  }
  const isAsked = ({ stage }: MixMove) => wanted.stages.includes(stage);
  const gone = start.diagnosis.moves.filter((move) => isAsked(move) && !outcomes.has(move.id));
  const others = [...gone, ...standing.diagnosis.moves.filter((move) => !isAsked(move))];
  for (const move of others) outcomes.set(move.id, firstOutcome(wanted, move));
  const moves = [...proposed, ...others].toSorted(
    (one, other) => MIX_STAGES.indexOf(one.stage) - MIX_STAGES.indexOf(other.stage),
  );
  const { set, diagnosis, standings } = standing;
  return ok({
    ...{ set, diagnosis, moves, verdict: mixVerdict(moves, start.diagnosis.mix.tracks) },
    gone: new Set(gone.map(({ id }) => id)),
    outcomes: withWaysBack(outcomes, standings, set),
    envelopes: envelopesOf(standings),
    rendered: { before: first.value, after: rendered },
    inserted: [...standings.inserted.values()],
  });
}

/** What of applied moves is remembered for the run that comes after it. */
export function rememberedMoves({ set, diagnosis, inserted, ...made }: AppliedMoves): RememberedMoves {
  const put = inserted.map(({ track, className, parameters }) => ({
    ...{ track, className },
    target: parameters[0]?.target ?? Number.NaN,
  }));
  const standing = set.tracks.flatMap(({ devices }) => devices.map(({ parameters }) => parameters[0]?.target ?? 0));
  const { tracks } = diagnosis.mix;
  return { ...made, tracks, contents: setContents(set), devices: put, standing: new Set(standing) };
}
