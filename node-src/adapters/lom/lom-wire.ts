import { filter, firstValueFrom, map, Subject, Subscription, take, timeout } from "rxjs";
import { type ReplyPiece, replyOf, replyPiece } from "#src/adapters/lom/reply-pieces.ts";
import {
  type Atom,
  LONGEST_LINE,
  type LomAnswer,
  type LomOp,
  type LomReply,
  REPLIES,
  toLine,
  type Watched,
} from "#src/adapters/lom/wire.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** The Node end of the wire to Live. */
export interface LomWire {
  /** One answer an operation, in order. Refused with `"live-busy"` when Live does not answer in time. */
  ask(ops: readonly LomOp[]): Promise<Result<readonly LomAnswer[], Refusal>>;
  /** Every message from the patch may be given here; answers whether it belonged to the wire. */
  hear(selector: string, ...atoms: readonly Atom[]): boolean;
  /**
   * Tells `moved` once when something of this is another than now, at once where an object is gone already; answers how to
   * stop. One watch at a time: a later one takes the place of this. Nothing is watched where Live does not answer.
   */
  watch(watched: Watched, moved: () => void): Promise<() => void>;
  /** Refuses what is still open and hears no more. */
  close(): void;
}

/** `send` carries one line to the bridge as `lom LINE`; `patience` is how long Live may take over one line. */
export function lomWire(
  send: (line: string) => void,
  { patience = PATIENCE }: { readonly patience?: number } = {},
): LomWire {
  const pieces = new Subject<ReplyPiece>();
  const moves = new Subject<number>();
  let watching = Subscription.EMPTY;
  let lastWatch = 0;
  let lastId = 0;

  function askLine(ops: readonly LomOp[]): Promise<Result<LomReply, Refusal>> {
    lastId += 1;
    const id = lastId;
    const reply = pieces.pipe(
      filter((piece) => piece.id === id),
      replyOf,
      map((whole) => (whole.busy === true ? refused(BUSY) : ok(whole))),
      take(1),
      timeout({ first: patience, with: () => [refused(BUSY)] }),
    );
    const answered = firstValueFrom(reply, { defaultValue: refused(BUSY) });
    send(toLine({ id, ops }));
    return answered;
  }

  async function ask(ops: readonly LomOp[]): Promise<Result<readonly LomAnswer[], Refusal>> {
    const answers: LomAnswer[] = [];
    for (const line of linesOf(ops)) {
      const reply = await askLine(line);
      if (!reply.ok) return reply;
      answers.push(...reply.value.answers);
    }
    return ok(answers);
  }

  return {
    ask,
    hear: (selector, ...atoms) => {
      const piece = replyPiece(selector, atoms);
      if (piece !== null) pieces.next(piece);
      if (selector === REPLIES.moved) moves.next(Number(atoms[0]));
      return WORDS.has(selector);
    },
    watch: async (watched, moved) => {
      lastWatch += 1;
      const watch = lastWatch;
      const told = moves.pipe(filter((which) => which === watch));
      const mine = told.pipe(take(1)).subscribe(moved);
      watching.unsubscribe();
      watching = mine;
      const asked = await ask([{ op: "watch", watch, ...watched }]);
      if (asked.ok && asked.value.some((answer) => "code" in answer)) moves.next(watch);
      return () => {
        if (mine.closed) return;
        mine.unsubscribe();
        void ask([{ op: "watch", watch, objects: [], holders: [] }]);
      };
    },
    close: () => {
      pieces.complete();
      watching.unsubscribe();
    },
  };
}

const WORDS: ReadonlySet<string> = new Set(Object.values(REPLIES));

/** Milliseconds. Source: house taste; Live stands still for seconds while it loads a device or shows a dialog. */
const PATIENCE = 10_000;

const BUSY = refusal(
  "live-busy",
  "Live did not answer: it may be loading or showing a dialog, so wait or close the dialog and try again.",
);

/** Room for the request's id and brackets. */
const ENVELOPE = 40;

/** Operations packed into as few lines as hold them. @throws RangeError for one that fits no line. */
function linesOf(ops: readonly LomOp[]): LomOp[][] {
  const lines: LomOp[][] = [];
  let room = 0;
  for (const op of ops) {
    const length = toLine(op).length + 1;
    if (length + ENVELOPE >= LONGEST_LINE) throw new RangeError("lomWire: an operation is too long for a line");
    if (lines.length === 0 || length > room) {
      lines.push([]);
      room = LONGEST_LINE - ENVELOPE;
    }
    lines.at(-1)!.push(op);
    room -= length;
  }
  return lines;
}
