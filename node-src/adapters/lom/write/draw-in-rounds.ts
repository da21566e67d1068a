import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Fraction } from "#src/model/units.ts";
import type { ClipEnvelopeOrder, ClipEnvelopeReport, EnvelopeWriter } from "#src/ports/envelope-writer.ts";

/**
 * Has the orders drawn: at once where each is for an envelope of its own, else in rounds that name no envelope twice. `heard` is
 * told from 0 to 1 how far that is.
 *
 * Edge: a refusal in a later round puts back what the earlier ones replaced, as far as the writer can; clips that copies
 * replaced in the arrangement stay replaced, and Live's own undo has them.
 */
export async function drawInRounds(
  orders: readonly ClipEnvelopeOrder[],
  writer: EnvelopeWriter,
  heard: (done: Fraction) => void = () => undefined,
): Promise<Result<readonly ClipEnvelopeReport[], Refusal>> {
  let back: PutBack = "whole";
  let before = 0;
  const drawn = await inRounds(
    orders,
    async (round) => {
      const written = await writer.write(round, (done) => heard((before + done * round.length) / orders.length));
      before += round.length;
      return written;
    },
    async (done) => {
      back = await putBack(done, writer);
    },
  );
  return drawn.ok || back === "whole" ? drawn : refused(halfDone(drawn.error, back));
}

/** One report an order, in their order, of rounds that name no envelope twice; `failed` is told what the rounds before a refusal did. */
export async function inRounds(
  orders: readonly ClipEnvelopeOrder[],
  ask: (round: readonly ClipEnvelopeOrder[]) => Promise<Result<readonly ClipEnvelopeReport[], Refusal>>,
  failed: (done: Reports) => Promise<void> = async () => undefined,
): Promise<Result<readonly ClipEnvelopeReport[], Refusal>> {
  const reports = new Map<ClipEnvelopeOrder, ClipEnvelopeReport>();
  for (const round of roundsOf(orders)) {
    const answered = await ask(round);
    if (!answered.ok) {
      await failed(reports);
      return answered;
    }
    for (const [index, report] of answered.value.entries()) reports.set(round[index]!, report);
  }
  return ok(orders.flatMap((order) => reports.get(order) ?? []));
}

type Reports = ReadonlyMap<ClipEnvelopeOrder, ClipEnvelopeReport>;

/** The first round holds the first order of every envelope, the second the second ones. */
function roundsOf(orders: readonly ClipEnvelopeOrder[]): ClipEnvelopeOrder[][] {
  const rounds: ClipEnvelopeOrder[][] = [];
  const seen = new Map<string, number>();
  for (const order of orders) {
    const envelope = `${order.clip} / ${order.parameter}`;
    const round = seen.get(envelope) ?? 0;
    seen.set(envelope, round + 1);
    rounds[round] = [...(rounds[round] ?? []), order];
  }
  return rounds;
}

/** Whether what the earlier rounds replaced stands again: exactly, nearly (bends in straight pieces), or not. */
type PutBack = "whole" | "nearly" | "not";

async function putBack(reports: Reports, writer: EnvelopeWriter): Promise<PutBack> {
  const backwards = [...reports].reverse();
  const undo = backwards.map(([order, { replaced }]) => ({ ...order, points: replaced, arrangement: [] }));
  let lost = backwards.some(([order]) => order.arrangement.length > 0);
  for (const round of roundsOf(undo)) {
    const written = await writer.write(round);
    lost = lost || !written.ok;
  }
  if (lost) return "not";
  return backwards.every(([, { replacedExact }]) => replacedExact !== false) ? "whole" : "nearly";
}

/** The reason of a refusal in a later round, and what that leaves standing of the earlier ones. */
function halfDone({ sentence }: Refusal, back: PutBack): Refusal {
  const left =
    back === "nearly"
      ? "earlier parts of the write were put back with their bends in straight pieces"
      : "earlier parts of the write could not all be put back";
  return refusal(
    "read-back-differs",
    `${sentence.replace(/\.$/, "")}; ${left}: use Live's Undo until it stands as before.`,
  );
}
