import { brokenGuard } from "#src/decision/mix/outcomes/broken-guard.ts";
import type { JudgedStandings, MakingPorts } from "#src/devices/mix/apply/making/make-group.ts";
import type { MadeStage } from "#src/devices/mix/apply/making/make-stage.ts";
import { envelopesOf, type StandingMoves, takenBack } from "#src/devices/mix/apply/making/standing-moves.ts";
import { withEnvelopes } from "#src/devices/mix/apply/making/with-envelopes.ts";
import type { MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";
import type { RenderedMix } from "#src/model/mix/moves/rendered-mix.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** A stage whose moves stand or were taken back, and how the mix is rendered then. */
export interface GuardedStage {
  readonly made: MadeStage;
  readonly rendered: RenderedMix | null;
}

/**
 * Renders the mix with the moves of a stage, and takes them back from the last that was made on for as long as its true peak passes full scale or mono loses too much by them.
 *
 * So what was measured of each that stays was measured without those that went. Their sizes give no order: hertz, decibels and shares of a width are not compared.
 * Shape: without a renderer, or where nothing of the mix can be rendered, all of it stands.
 * Edge: refused where the set cannot be rendered, read or heard again.
 */
export async function guardStage(
  made: MadeStage,
  before: { readonly standing: JudgedStandings; readonly rendered: RenderedMix | null },
  ports: MakingPorts,
): Promise<Result<GuardedStage, Refusal>> {
  const { rendered: was } = before;
  const isNew = (group: StandingMoves) => !before.standing.standings.made.includes(group);
  if (was === null || !made.standing.standings.made.some(isNew)) return ok({ made, rendered: was });
  const outcomes = new Map(made.outcomes);
  let { standing } = made;
  for (;;) {
    const judged = await judge(standing, was, isNew, ports);
    if (!judged.ok) return judged;
    const { rendered, broken, by } = judged.value;
    if (broken === null || by === null) return heardAgain({ ...made, outcomes, standing }, rendered, made, ports);
    const back = await withoutMoves(standing, by, ports);
    if (!back.ok) return back;
    standing = back.value;
    for (const { id } of by.moves) outcomes.set(id, takenBackBy(broken, outcomes.get(id)));
  }
}

interface Judged {
  readonly rendered: RenderedMix | null;
  /** The end of a sentence; `null` where nothing is lost. */
  readonly broken: string | null;
  /** The last of the moves that may have broken it. */
  readonly by: StandingMoves | null;
}

async function judge(
  { set, standings }: JudgedStandings,
  was: RenderedMix,
  isNew: (group: StandingMoves) => boolean,
  ports: MakingPorts,
): Promise<Result<Judged, Refusal>> {
  const is = (await ports.rendered?.(set)) ?? ok(null);
  if (!is.ok) return is;
  const broken = is.value === null ? null : brokenGuard(was, is.value);
  return ok({ rendered: is.value, broken, by: standings.made.findLast(isNew) ?? null });
}

function takenBackBy(broken: string, before: MoveOutcome | undefined): MoveOutcome {
  return { outcome: "reverted", measured: before?.measured ?? null, why: `Taken back: with it ${broken}.` };
}

async function withoutMoves(
  standing: JudgedStandings,
  moves: StandingMoves,
  { host }: MakingPorts,
): Promise<Result<JudgedStandings, Refusal>> {
  const standings = await takenBack(standing.standings, moves, host);
  if (!standings.ok) return standings;
  const read = await host.read();
  if (!read.ok) return read;
  const set = withEnvelopes(read.value, envelopesOf(standings.value));
  return ok({ ...standing, set, standings: standings.value });
}

/** What was taken back is heard no more. */
async function heardAgain(
  guarded: MadeStage,
  rendered: RenderedMix | null,
  made: MadeStage,
  { hear }: MakingPorts,
): Promise<Result<GuardedStage, Refusal>> {
  if (guarded.standing === made.standing) return ok({ made: guarded, rendered });
  const diagnosis = await hear(guarded.standing.set);
  if (!diagnosis.ok) return diagnosis;
  return ok({ made: { ...guarded, standing: { ...guarded.standing, diagnosis: diagnosis.value } }, rendered });
}
