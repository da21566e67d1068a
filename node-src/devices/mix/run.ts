import { taperFor } from "#src/curve/tapers/taper-for.ts";
import { judgeMove } from "#src/decision/mix/outcomes/judge-move.ts";
import { type FaderGroup, faderGroups } from "#src/devices/mix/apply/fader-groups.ts";
import { levelHeard } from "#src/devices/mix/apply/level-heard.ts";
import { isWanted, type WantedMoves, whyNot, whyNotTogether } from "#src/devices/mix/apply/why-not.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { MixDiagnosis } from "#src/model/mix/mix-diagnosis.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { type MoveOutcome, PROPOSED } from "#src/model/mix/moves/move-outcome.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import type { ParameterValue, ParameterWriter } from "#src/ports/parameter-writer.ts";

/** A set and what is heard in it. */
export interface JudgedSet {
  readonly set: LiveSet;
  readonly diagnosis: MixDiagnosis;
}

/** What came of moves. */
export interface AppliedMoves extends JudgedSet {
  /** By the ids of all moves that were proposed. */
  readonly outcomes: ReadonlyMap<string, MoveOutcome>;
}

/** What moves are made with. */
export interface ApplyPorts {
  readonly host: Pick<LiveHost, "read"> & ParameterWriter;
  /** Hears a set again, as it was heard before. */
  hear(set: LiveSet): Promise<Result<MixDiagnosis, Refusal>>;
}

/**
 * Makes the moves of the stage `gain` one after the other: sets the faders, reads the set back, hears it again, and takes back what
 * missed its prediction or left a fault that was not there. Each is judged on what stands by then.
 *
 * Shape: the set and what is heard in it at the end, as the host holds it; nothing is put down.
 * Edge: refused where the set cannot be read or heard again; one move that cannot be written is an outcome.
 */
export async function applyMoves(
  start: JudgedSet,
  wanted: WantedMoves,
  ports: ApplyPorts,
): Promise<Result<AppliedMoves, Refusal>> {
  const outcomes = new Map(start.diagnosis.moves.map((move) => [move.id, firstOutcome(wanted, move)] as const));
  let standing = start;
  for (const group of faderGroups(start.diagnosis)) {
    if (!group.moves.some(({ id }) => outcomes.get(id) === PENDING)) continue;
    const why = whyNotTogether(wanted, group);
    const made = why === null ? await makeMoves(group, standing, ports) : ok(notWritten(standing, why));
    if (!made.ok) return made;
    for (const { id } of group.moves) if (outcomes.get(id) === PENDING) outcomes.set(id, made.value.outcome);
    standing = made.value.standing;
  }
  return ok({ ...standing, outcomes });
}

/** Asked for, and not yet tried. */
const PENDING: MoveOutcome = { outcome: "refused", measured: null, why: "It was not reached." };

function firstOutcome(wanted: WantedMoves, move: MixMove): MoveOutcome {
  if (move.stage !== "gain" || !isWanted(wanted, move)) return PROPOSED;
  const why = whyNot(wanted, move);
  return why === null ? PENDING : { outcome: "refused", measured: null, why };
}

interface Made {
  readonly outcome: MoveOutcome;
  readonly standing: JudgedSet;
}

function notWritten(standing: JudgedSet, why: string): Made {
  return { outcome: { outcome: "refused", measured: null, why }, standing };
}

async function makeMoves(
  { finding, moves }: FaderGroup,
  before: JudgedSet,
  { host, hear }: ApplyPorts,
): Promise<Result<Made, Refusal>> {
  const values = faderValues(before.set, moves);
  const set = values.ok ? await host.set(values.value) : values;
  if (!set.ok) return ok(notWritten(before, set.error.sentence));
  const read = await host.read();
  if (!read.ok) return read;
  const heard = await hear(read.value);
  if (!heard.ok) return heard;
  const tracks = finding.tracks;
  const [was, is] = [levelHeard(before.diagnosis.mix, tracks), levelHeard(heard.value.mix, tracks)];
  const measured = was === null || is === null ? null : ({ before: was, after: is, through: "file" } as const);

  const why = judgeMove({
    finding,
    predicted: moves[0]!.predicted,
    measured,
    before: before.diagnosis.findings,
    after: heard.value.findings,
  });
  if (why === null)
    return ok({
      outcome: { outcome: "applied", measured, why },
      standing: { set: read.value, diagnosis: heard.value },
    });
  const back = await host.revert(set.value);
  return back.ok ? ok({ outcome: { outcome: "reverted", measured, why }, standing: before }) : back;
}

/** Where faders go: what a move says in dB, by the fader's own law. */
function faderValues({ tracks }: LiveSet, moves: readonly MixMove[]): Result<readonly ParameterValue[], Refusal> {
  const values: ParameterValue[] = [];
  for (const { track: id, parameters } of moves) {
    const track = tracks.find((each) => each.id === id)!;
    const { volume } = track.mixer;
    const taper = taperFor(volume);
    if (taper === null || volume.target === null)
      return refused(
        refusal("parameter-unknown", `The law of the fader of “${track.name}” is not known: move it by hand.`),
      );
    values.push({ track: id, target: volume.target, value: taper.toRaw(parameters[0]!.to) });
  }
  return ok(values);
}
