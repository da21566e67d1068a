import { gatherer, partText } from "#src/adapters/lom/chunks.ts";
import { streamCount, unpackStreams } from "#src/adapters/lom/streams.ts";
import {
  type Atom,
  fromLine,
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
  const open = new Map<number, OpenRequest>();
  let watching: { readonly watch: number; moved(): void } | null = null;
  let lastWatch = 0;
  const replies = replyReader(open);
  let lastId = 0;

  function askLine(ops: readonly LomOp[]): Promise<Result<LomReply, Refusal>> {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      const settle = (result: Result<LomReply, Refusal>) => {
        clearTimeout(timer);
        open.delete(id);
        replies.forget(id);
        resolve(result);
      };
      const timer = setTimeout(() => settle(refused(BUSY)), patience);
      open.set(id, { streams: new Map(), packed: null, settle });
      send(toLine({ id, ops }));
    });
  }

  const handlers: Readonly<Record<string, (atoms: readonly Atom[]) => void>> = {
    [REPLIES.ready]: () => undefined,
    [REPLIES.whole]: replies.whole,
    [REPLIES.part]: replies.part,
    [REPLIES.numbers]: replies.numbers,
    [REPLIES.moved]: ([watch]) => tell(Number(watch)),
  };

  function tell(watch: number): void {
    if (watching?.watch !== watch) return;
    const { moved } = watching;
    watching = null;
    moved();
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
      const handler = handlers[selector];
      handler?.(atoms);
      return handler !== undefined;
    },
    watch: async (watched, moved) => {
      lastWatch += 1;
      const watch = lastWatch;
      watching = { watch, moved };
      const asked = await ask([{ op: "watch", watch, ...watched }]);
      if (asked.ok && asked.value.some((answer) => "code" in answer)) tell(watch);
      return () => {
        if (watching?.watch !== watch) return;
        watching = null;
        void ask([{ op: "watch", watch, objects: [], holders: [] }]);
      };
    },
    close: () => {
      for (const { settle } of [...open.values()]) settle(refused(BUSY));
      watching = null;
    },
  };
}

interface OpenRequest {
  /** Streams that are whole, by number. */
  readonly streams: Map<number, readonly number[]>;
  packed: Readonly<Record<string, unknown>> | null;
  settle(result: Result<LomReply, Refusal>): void;
}

/** Takes the three messages that replies come in and settles the request they belong to; strays are dropped. */
function replyReader(open: ReadonlyMap<number, OpenRequest>) {
  const parts = gatherer<string>();
  const numbers = gatherer<readonly number[]>();

  function arrived(line: string): void {
    const packed = objectOf(line);
    const request = open.get(Number(packed?.["id"]));
    if (request === undefined || packed === null) return;
    request.packed = packed;
    finish(request);
  }

  return {
    whole: ([line]: readonly Atom[]) => arrived(String(line)),
    part: ([id, index, count, text]: readonly Atom[]) => {
      if (!open.has(Number(id))) return;
      const whole = parts.add(String(id), Number(index), Number(count), partText(text ?? ""));
      if (whole !== null) arrived(whole.join(""));
    },
    numbers: ([id, stream, index, count, ...values]: readonly Atom[]) => {
      const request = open.get(Number(id));
      if (request === undefined) return;
      const whole = numbers.add(`${id} ${stream}`, Number(index), Number(count), values.map(Number));
      if (whole === null) return;
      request.streams.set(Number(stream), whole.flat());
      finish(request);
    },
    forget: (id: number) => {
      parts.forget(String(id));
      numbers.forget(String(id));
    },
  };
}

function finish({ packed, streams, settle }: OpenRequest): void {
  if (packed === null || streams.size < streamCount(packed)) return;
  const inOrder = [...streams].sort(([one], [other]) => one - other).map(([, each]) => each);
  const reply = unpackStreams(packed, inOrder);
  settle(reply.busy === true ? refused(BUSY) : ok(reply));
}

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

function objectOf(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value = fromLine(line);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
