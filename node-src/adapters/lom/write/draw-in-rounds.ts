import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { ClipEnvelopeOrder, ClipEnvelopeReport, EnvelopeWriter } from "#src/ports/envelope-writer.ts";

/**
 * Has the orders drawn: at once where each is for an envelope of its own, else in rounds that name no envelope twice.
 *
 * Edge: a refusal in a later round puts back what the earlier ones replaced, as far as the writer can; clips that copies
 * replaced in the arrangement stay replaced, and Live's own undo has them.
 */
export async function drawInRounds(
  orders: readonly ClipEnvelopeOrder[],
  writer: EnvelopeWriter,
): Promise<Result<readonly ClipEnvelopeReport[], Refusal>> {
  return inRounds(
    orders,
    (round) => writer.write(round),
    (done) => putBack(done, writer),
  );
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

async function putBack(reports: Reports, writer: EnvelopeWriter): Promise<void> {
  const backwards = [...reports].reverse();
  const undo = backwards.map(([order, { replaced }]) => ({ ...order, points: replaced, arrangement: [] }));
  for (const round of roundsOf(undo)) await writer.write(round);
}
