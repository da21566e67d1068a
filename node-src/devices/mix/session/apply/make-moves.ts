import { setContents } from "#src/chassis/listening/mix/track-content.ts";
import { type AppliedBefore, appliedBefore, withApplied } from "#src/decision/mix/outcomes/applied-before.ts";
import { appliedNotes } from "#src/decision/mix/outcomes/applied-notes.ts";
import type { WantedMoves } from "#src/devices/mix/apply/making/why-not.ts";
import { type AppliedMoves, applyMoves, type JudgedSet, rememberedMoves } from "#src/devices/mix/run.ts";
import { changedTracks } from "#src/devices/mix/session/apply/changed-tracks.ts";
import type { MoveLedger } from "#src/devices/mix/session/apply/move-ledger.ts";
import { strayWords } from "#src/devices/mix/session/apply/stray-devices.ts";
import type { MixChoices } from "#src/devices/mix/session/choices.ts";
import { type HeardSet, hearPart, planHeard } from "#src/devices/mix/session/hearing/heard-set.ts";
import type { MixDevicePorts } from "#src/devices/mix/session/mix-ports.ts";
import type { MixWish } from "#src/devices/mix/session/mix-wish.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { MixStage } from "#src/model/mix/mix-move.ts";
import type { MixNotes } from "#src/model/mix/mix-notes.ts";
import type { RenderedMix } from "#src/model/mix/moves/rendered-mix.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Carrying } from "#src/ports/progress.ts";

/** What moves are to be made, and in what. */
export interface MovesOrder {
  /** As it was analysed, or as the moves before it have left it. */
  readonly heard: HeardSet;
  readonly wish: MixWish;
  readonly choices: MixChoices;
  /** One move alone, with its stage; `null` for all that are accepted. */
  readonly only: { readonly id: string; readonly stage: MixStage } | null;
  /** What earlier moves in the same set have settled. */
  readonly known: MixNotes;
  /** What was measured of it as sound; `null` where that is not known. */
  readonly rendered: RenderedMix | null;
}

/** What came of them: the set as it stands, with what is heard in it. */
export interface MadeMoves {
  readonly applied: AppliedMoves;
  readonly heard: HeardSet;
  /** Tracks that somebody has changed since they were analysed, and were left alone; devices that came in without a word of Live. A sentence each. */
  readonly changed: readonly string[];
  readonly known: MixNotes;
}

type MakingPorts = Pick<MixDevicePorts, "listening" | "rendered">;

/**
 * Reads the set again, leaves alone what somebody has changed since it was analysed, makes the moves stage by stage and hears it after each.
 *
 * Edge: where the signal ends, or the set cannot be read or heard any more, all of it is taken back, and it is refused with that.
 */
export async function makeMoves(
  order: MovesOrder,
  ledger: MoveLedger,
  ports: MakingPorts,
  carrying: Carrying,
): Promise<Result<MadeMoves, Refusal>> {
  const { heard } = order;
  carrying.progress.report("Reading the set again", Number.NaN);
  const read = await ledger.begin();
  if (!read.ok) return read;
  const mark = ledger.mark();
  try {
    const made = await madeFrom(order, read.value, ledger, ports, carrying);
    if (!made.ok) return notMade(made.error, await ledger.takeBack(mark));
    const { applied, changed } = made.value;
    const left = { ...heard, set: applied.set, mix: applied.diagnosis.mix };
    const known = knownNow(order, read.value, applied);
    const unasked = [...changed, ...strayWords(ledger.strays)];
    return ok({ applied: asAsked(order, applied), changed: unasked, heard: left, known });
  } catch (error) {
    const back = await ledger.takeBack(mark);
    if (carrying.signal.aborted) return notMade(STOPPED, back);
    if (!back.ok) return back;
    throw error;
  }
}

interface MadeFrom {
  readonly applied: AppliedMoves;
  readonly changed: readonly string[];
}

async function madeFrom(
  order: MovesOrder,
  set: LiveSet,
  ledger: MoveLedger,
  ports: MakingPorts,
  carrying: Carrying,
): Promise<Result<MadeFrom, Refusal>> {
  const { heard, wish, choices } = order;
  const { signal } = carrying;
  const hear = async (one: LiveSet) => {
    signal.throwIfAborted();
    const mix = await hearPart(ports, one, heard.range, carrying);
    return mix.ok ? ok(planHeard({ set: one, mix: mix.value }, wish, choices, true)) : mix;
  };
  const diagnosis = await hear(set);
  if (!diagnosis.ok) return diagnosis;
  const start: JudgedSet = { set, diagnosis: diagnosis.value };
  const changes = changedTracks(heard.set, set);
  const named = [...changes].map(([id, what]) => [id, `${nameOf(heard.set, id)}: ${what} since Analyse`] as const);
  const render = ports.rendered?.(heard.range, carrying);
  const rendered = async (one: LiveSet) => {
    signal.throwIfAborted();
    return one === set && changes.size === 0 && order.rendered !== null ? ok(order.rendered) : render!(one);
  };
  const applied = await applyMoves(start, wanted(order, set, ledger, new Map(named)), {
    ...{ host: ledger.making, hear },
    ...(render === undefined ? {} : { rendered }),
  });
  signal.throwIfAborted();
  return applied.ok ? ok({ applied: applied.value, changed: named.map(([, words]) => `${words}.`) }) : applied;
}

function wanted(
  { wish, choices, only, known }: MovesOrder,
  set: LiveSet,
  { holders }: MoveLedger,
  changed: ReadonlyMap<number, string>,
): WantedMoves {
  const before = doneBefore(known, set);
  return {
    stages: only === null ? wish.stages : [only.stage],
    only: only === null ? null : new Set([only.id]),
    rejected: only === null ? choices.rejected : new Set(),
    settled: only === null ? before.settled : new Map(),
    ...{ taken: only === null ? choices.taken : new Set(), least: wish.least, ours: holders, undrawn: UNDRAWN },
    kept: new Map([...changed].map(([id, words]) => [id, `${words}, so it was left alone: press Analyse again.`])),
  };
}

/** Nothing came of moves that were rejected: they are proposed as before. */
function asAsked({ only, choices }: MovesOrder, applied: AppliedMoves): AppliedMoves {
  const isAsked = (id: string) => only !== null || !choices.rejected.has(id);
  return { ...applied, outcomes: new Map([...applied.outcomes].filter(([id]) => isAsked(id))) };
}

function knownNow({ known, wish, only }: MovesOrder, set: LiveSet, applied: AppliedMoves): MixNotes {
  const done = appliedNotes(doneBefore(known, set), rememberedMoves(applied), only === null ? wish.stages : []);
  return withApplied(known, { name: IN_LIVE, roles: undefined }, done);
}

/** By the set as moves are made in it, which tells more of its devices than Analyse reads. */
function doneBefore(known: MixNotes, set: LiveSet): AppliedBefore {
  return appliedBefore(known, { name: IN_LIVE, contents: setContents(set) });
}

/** What a running set is remembered under; never written down. */
const IN_LIVE = "";

function nameOf({ tracks }: LiveSet, id: number): string {
  return `“${tracks.find((track) => track.id === id)?.name ?? ""}”`;
}

const UNDRAWN =
  "It dips where both sound and is drawn in the arrangement, which Live lets no device do: save the set, and steadyhand mix on the command line makes it in a copy.";

const STOPPED = refusal("write-failed", "Stopped.");

function notMade(why: Refusal, back: Awaited<ReturnType<MoveLedger["takeBack"]>>): Result<never, Refusal> {
  if (!back.ok) return refused(refusal(why.code, notBackWords(why, back.error)));
  const { kept, strays } = back.value;
  const stays = kept.length === 0 ? "" : `, but for ${kept.join(" and ")}, which you have moved`;
  const words = [why.sentence, `All is as it was before Apply${stays}.`, ...strayWords(strays)];
  return refused(refusal(why.code, words.join(" ")));
}

function notBackWords(why: Refusal, { code, sentence }: Refusal): string {
  const both = [...new Set([why.sentence, sentence])];
  return [
    ...both,
    ...(code === "live-busy" ? ["Once Live answers, Revert takes back what was made till then."] : []),
  ].join(" ");
}
