import { type MaxMessage, numberMessages, replyMessages } from "#src/adapters/lom/chunks.ts";
import { atOnce, inTurns } from "#src/adapters/lom/objects/in-turns.ts";
import type { LiveApiObject } from "#src/adapters/lom/objects/live-api-object.ts";
import type { Reading } from "#src/adapters/lom/objects/read-children.ts";
import { paths } from "#src/adapters/lom/paths.ts";
import { letGo, perform, pointAt, readBack, type Scout } from "#src/adapters/lom/perform.ts";
import { packStreams } from "#src/adapters/lom/streams.ts";
import { type Watches, watches } from "#src/adapters/lom/watch/watches.ts";
import {
  type Atom,
  fromLine,
  type LomAnswer,
  type LomOp,
  type LomReply,
  type LomRequest,
  REPLIES,
  toLine,
} from "#src/adapters/lom/wire.ts";

/** What Max gives a `v8` script. */
export interface BridgeHost {
  readonly LiveAPI: new (callback: ((args: readonly Atom[]) => void) | null, path?: string) => LiveApiObject;
  readonly Task: new (run: () => void) => { schedule(milliseconds: number): void };
  /** Milliseconds of a clock that goes on while a script runs. */
  now(): number;
  send(message: MaxMessage): void;
  /** One sentence on Max's console. */
  warn(sentence: string): void;
}

/** The v8 end of the wire: it asks Live what the Node end wants to know, and writes what it wants written. */
export interface Bridge {
  /** `live.thisdevice` has banged; it bangs again on every preset and save, which changes nothing. */
  ready(): void;
  /** A request's line. Before `ready` it waits. */
  hear(line: string): void;
  /** The device goes: observers let go of Live. */
  close(): void;
}

/**
 * Writes, calls and watches run in a Task of their own, never inside one of Live's notifications, and every write is read
 * back one Task later, when Live shows what it kept. What writes nothing goes on in another Task after some milliseconds, so that
 * Live's interface is not held. One LiveAPI object serves all operations; it points at nothing between turns, because Live keeps
 * every object that stands on a path up to date.
 */
export function createBridge(host: BridgeHost): Bridge {
  const waiting: LomRequest[] = [];
  let pooled: LiveApiObject | null = null;
  let watching: Watches | null = null;

  function later(run: () => void): void {
    new host.Task(run).schedule(0);
  }

  function take(request: LomRequest): void {
    if (pooled === null) {
      if (waiting.length < MOST_WAITING) waiting.push(request);
      else answer({ id: request.id, answers: [], busy: true });
      return;
    }
    const api = pooled;
    if (request.ops.every(onlyReads)) readInTurns(api, request);
    else if (request.ops.some(({ op }) => op === "set")) later(() => write(api, request));
    else later(() => readInTurns(api, request));
  }

  function readInTurns(api: LiveApiObject, { id, ops }: LomRequest): void {
    const scout: Scout = { api, at: null, id: 0 };
    const rest = () => {
      scout.at = null;
      letGo(api);
    };
    inTurns(doAll(scout, ops, watching), { now: host.now, later, rest }, (answers) => answer({ id, answers }));
  }

  function write(api: LiveApiObject, { id, ops }: LomRequest): void {
    const first = atOnce(doAll({ api, at: null, id: 0 }, ops, watching));
    letGo(api);
    later(() => {
      const answers = first.map((each, index) => {
        const op = ops[index]!;
        return op.op === "set" ? readBack(api, op, each) : each;
      });
      letGo(api);
      answer({ id, answers });
    });
  }

  function answer(reply: LomReply): void {
    const { reply: packed, streams } = packStreams(reply);
    for (const [index, numbers] of streams.entries()) {
      for (const message of numberMessages(reply.id, index, numbers)) host.send(message);
    }
    for (const message of replyMessages(reply.id, toLine(packed))) host.send(message);
  }

  return {
    ready: () => {
      if (pooled === null) {
        const api = new host.LiveAPI(null, paths.song);
        letGo(api);
        pooled = api;
        watching = watches({
          make: (callback) => new host.LiveAPI(callback),
          later,
          isThere: (id) => isThere(api, id),
          moved: (watch) => host.send([REPLIES.moved, watch]),
        });
      }
      host.send([REPLIES.ready, 1]);
      for (const request of waiting.splice(0)) take(request);
    },
    hear: (line) => {
      const request = requestOf(line);
      if (request === null) host.warn("Steadyhand: a request to Live could not be read and was dropped.");
      else take(request);
    },
    close: () => watching?.release(),
  };
}

/** The operations of a request in turn, which may be interrupted in front of each object. */
function* doAll(scout: Scout, ops: readonly LomOp[], watching: Watches | null): Reading<LomAnswer[]> {
  const answers: LomAnswer[] = [];
  for (const op of ops) {
    yield;
    if (op.op !== "watch") answers.push(yield* perform(scout, op));
    else {
      scout.at = null;
      answers.push(watching?.watch(op) ?? { code: "failed" });
    }
  }
  return answers;
}

/** Requests kept while Live is not ready. Source: house taste; one press of a button is three or four. */
const MOST_WAITING = 64;

function isThere(api: LiveApiObject, id: number): boolean {
  const there = pointAt(api, id) !== 0;
  letGo(api);
  return there;
}

function onlyReads({ op }: LomOp): boolean {
  return op === "get" || op === "each" || op === "find" || op === "where";
}

function requestOf(line: string): LomRequest | null {
  try {
    const request = fromLine(String(line)) as Partial<LomRequest> | null;
    const { id, ops } = request ?? {};
    return typeof id === "number" && Array.isArray(ops) ? { id, ops } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
