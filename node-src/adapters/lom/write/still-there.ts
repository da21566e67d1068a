import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { trackOfPath } from "#src/adapters/lom/paths.ts";
import { clipIdentity, identityMembers } from "#src/adapters/lom/read/clip-reading.ts";
import type { LomClip } from "#src/adapters/lom/read/lom-set.ts";
import { reading } from "#src/adapters/lom/read/reading.ts";
import type { LomAnswer, LomOp, Members } from "#src/adapters/lom/wire.ts";
import { noCarrier, type PlannedOrder } from "#src/adapters/lom/write/orders-for.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { ClipEnvelopeOrder } from "#src/ports/envelope-writer.ts";

/**
 * Asks Live where the clips and parameters of these orders are now, and whether the clips are still those that were read.
 * Refused with `"clip-gone"` when a clip or its track went, or when a clip's name, file or edges changed, with
 * `"parameter-unknown"` when the parameter went.
 */
export async function stillThere(
  wire: LomWire,
  orders: readonly PlannedOrder[],
): Promise<Result<readonly ClipEnvelopeOrder[], Refusal>> {
  const batch = questions(orders);
  const asked = await wire.ask([...batch.values()]);
  if (!asked.ok) return asked;
  const answers = new Map([...batch.keys()].map((key, index) => [key, asked.value[index]]));
  const placed: ClipEnvelopeOrder[] = [];
  for (const order of orders) {
    const now = placedOrder(order, answers);
    if (now === null) return refused(clipStands(order, answers) ? parameterGone(order) : gone(order));
    if (!sameKey(order, answers)) return refused(noCarrier(order.over ?? order.clip));
    placed.push(now);
  }
  return ok(placed);
}

/**
 * Asks Live where the session clips and parameters of these orders are now, for who changes nothing: whether they are still
 * the same is not looked at. Refused with `"clip-gone"` when one of them went.
 */
export async function whereNow(
  wire: LomWire,
  orders: readonly PlannedOrder[],
): Promise<Result<readonly ClipEnvelopeOrder[], Refusal>> {
  const ids = [...new Set(orders.flatMap(({ clip, parameter }) => [clip.id, parameter.target ?? 0]))];
  const asked = await wire.ask(ids.map((at): LomOp => ({ op: "where", at })));
  if (!asked.ok) return asked;
  const answers = new Map(ids.map((id, index) => [`where ${id}`, asked.value[index]]));
  const lost = orders.find(({ clip, parameter }) =>
    [clip.id, parameter.target ?? 0].some((id) => pathOf(answers, id) === ""),
  );
  return lost === undefined
    ? ok(orders.map((order) => placedAt(order, answers, order.parameter.name)))
    : refused(gone(lost));
}

/** One question an object, however many orders name it. */
function questions(orders: readonly PlannedOrder[]): Map<string, LomOp> {
  const batch = new Map<string, LomOp>();
  for (const { clip, over, parameter } of orders) {
    for (const each of over === null ? [clip] : [clip, over]) {
      batch.set(`clip ${each.id}`, { op: "get", at: each.id, ...identity(each) });
      if (over !== null) batch.set(`pitch ${each.id}`, { op: "get", at: each.id, ...PITCH });
    }
    const target = parameter.target ?? 0;
    batch.set(`where ${clip.id}`, { op: "where", at: clip.id });
    batch.set(`where ${target}`, { op: "where", at: target });
    batch.set(`name ${target}`, { op: "get", at: target, ...NAME });
  }
  return batch;
}

const NAME: Members = { members: ["name"] };

/** Read only here, because a clip's transposition matters to nothing but a copy of it. */
const PITCH: Members = { members: ["pitch_coarse", "pitch_fine"] };

/** Whether a carrier is transposed as the clip that it takes the place of. */
function sameKey({ clip, over }: PlannedOrder, answers: Answers): boolean {
  const values = (id: number) => {
    const found = answers.get(`pitch ${id}`);
    return found !== undefined && "read" in found ? JSON.stringify(found.read.values) : null;
  };
  return over === null || values(clip.id) === values(over.id);
}

function identity({ clip }: LomClip): Members {
  return identityMembers(clip.kind, clip.place);
}

type Answers = ReadonlyMap<string, LomAnswer | undefined>;

function placedOrder(order: PlannedOrder, answers: Answers): ClipEnvelopeOrder | null {
  const { clip, parameter } = order;
  const clipPath = pathOf(answers, clip.id);
  const parameterPath = pathOf(answers, parameter.target ?? 0);
  const name = answers.get(`name ${parameter.target}`);
  const parameterName = name !== undefined && "read" in name ? reading(name.read, NAME).text("name") : null;
  if (clipPath === "" || parameterName === null || trackOfPath(clipPath) !== trackOfPath(parameterPath)) return null;
  if (!clipStands(order, answers)) return null;
  return placedAt(order, answers, parameterName);
}

/** Whether the clips of an order are those that were read, so that only its parameter can have gone. */
function clipStands({ clip, over }: PlannedOrder, answers: Answers): boolean {
  return pathOf(answers, clip.id) !== "" && unchanged(answers, clip) && (over === null || unchanged(answers, over));
}

function placedAt(
  { clip, over, parameter, points, from, to }: PlannedOrder,
  answers: Answers,
  parameterName: string,
): ClipEnvelopeOrder {
  return {
    clip: pathOf(answers, clip.id),
    parameter: pathOf(answers, parameter.target ?? 0),
    clipName: clip.clip.name,
    parameterName,
    points,
    from,
    to,
    arrangement: over === null ? [] : [over.clip.start],
  };
}

function pathOf(answers: Answers, id: number): string {
  const where = answers.get(`where ${id}`);
  return where !== undefined && "where" in where ? where.where : "";
}

function unchanged(answers: Answers, clip: LomClip): boolean {
  const now = answers.get(`clip ${clip.id}`);
  if (now === undefined || !("read" in now)) return false;
  const { kind, place } = clip.clip;
  return clipIdentity(reading(now.read, identity(clip)), kind, place) === clip.identity;
}

function parameterGone({ parameter, track }: PlannedOrder): Refusal {
  const sentence = `“${parameter.name}” is not on track “${track.track.name}” any more: analyse again, then write.`;
  return refusal("parameter-unknown", sentence);
}

function gone({ clip, track }: PlannedOrder): Refusal {
  return refusal(
    "clip-gone",
    `Clip “${clip.clip.name}” on track “${track.track.name}” has changed or gone since it was analysed: analyse again, then write.`,
  );
}
