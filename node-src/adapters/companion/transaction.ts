import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { type Inbox, type Link, messageKey } from "#src/adapters/companion/link.ts";
import { isResultSize, LIMITS, type LiveMessage } from "#src/adapters/companion/messages.ts";
import { Patience } from "#src/adapters/companion/patience.ts";

/** One payload for the companion: `number` rises within the session. */
export interface Transaction {
  readonly session: string;
  /** Of the companion that gave out the session. */
  readonly port: number;
  /** Of the Live and set that it is for. */
  readonly identity: string;
  readonly number: number;
  readonly kind: "write" | "preview";
  readonly payload: Uint8Array;
  /** Milliseconds of silence that mean that no companion is there. */
  readonly patience: number;
  /** Milliseconds of "no room" after which the write is withdrawn. */
  readonly longestBusy: number;
  /** Milliseconds after which it is not waited for, whatever the companion says. */
  readonly longest: number;
  /** Is told from 0 to 1 how much of the payload the companion has. */
  readonly heard?: ((done: number) => void) | undefined;
}

/**
 * What came of it. `"stranger"`: the companion does not know the session, and `fresh` says that it never knew this
 * transaction either, so that it may be tried in a new one. `"silent"`: no answer came, and what was done is unknown.
 * `"endless"`: the companion was still at work when it was waited for no longer. A result "withdrawn" was not begun, and
 * never will be.
 */
export type Outcome =
  | { readonly end: "result"; readonly code: string; readonly detail: string; readonly result: Uint8Array }
  | { readonly end: "stranger"; readonly fresh: boolean }
  | { readonly end: "silent" }
  | { readonly end: "endless" };

type ResultMessage = Extract<LiveMessage, { readonly name: "result" }>;

/** Chunks or parts asked for at one time; a chunk is 7 kB, a socket's buffer often 200 kB. */
const WINDOW = 12;

/** Milliseconds until a companion without room is asked again. */
const BUSY_PAUSE = 100;

/** Milliseconds that a companion which said nothing for long is asked to let go of a write. Source: house taste. */
const LAST_WORD = 500;

/**
 * Begin, chunks, commit, result: every message again until it is answered; done at most once whatever gets lost. What is
 * waited for no longer is withdrawn, so that nothing is written after the caller was told that it was not.
 */
export async function runTransaction(link: Link, transaction: Transaction): Promise<Outcome> {
  const inbox = link.inbox(messageKey(transaction.session, transaction.number));
  try {
    const upload = new Upload(link, transaction);
    const patience = new Patience(transaction.patience, transaction.longest);
    let rounds = 0;
    let renewed = false;
    while (!patience.exhausted && upload.busyFor < transaction.longestBusy) {
      if (patience.anxious && !renewed) link.renew();
      renewed = patience.anxious;
      upload.send();
      rounds += 1;
      const ending = await listen(inbox, upload, patience);
      if (ending?.name === "stranger") return { end: "stranger", fresh: rounds === 1 && !upload.known };
      if (ending?.name === "result") return await collect(link, inbox, transaction, ending);
    }
    return await withdraw(link, inbox, transaction);
  } finally {
    inbox.drop();
  }
}

/** Asks the companion to let go of the transaction; what it has done meanwhile counts. */
async function withdraw(link: Link, inbox: Inbox, transaction: Transaction): Promise<Outcome> {
  const patience = new Patience(LAST_WORD, LAST_WORD);
  let working = false;
  while (!patience.exhausted) {
    link.say({ name: "cancel", values: [transaction.session, transaction.number] }, transaction.port);
    let message = await inbox.next(patience.wait);
    while (message !== null && !isEnding(message)) {
      working = working || message.name === "working";
      message = await inbox.next(patience.wait);
    }
    if (message?.name === "stranger") return { end: "stranger", fresh: false };
    if (message?.name === "result") return await collect(link, inbox, transaction, message);
    patience.silence();
  }
  return { end: working ? "endless" : "silent" };
}

/** Reads until the round's messages are answered or silence: then it is time to send again. */
async function listen(inbox: Inbox, upload: Upload, patience: Patience): Promise<LiveMessage | null> {
  let again = false;
  while (true) {
    // Once a round is due, only what has arrived already is read: every answer to one burst, one burst in return.
    const message = await inbox.next(again ? 0 : patience.wait);
    if (message === null) {
      if (!again) patience.silence();
      return null;
    }
    if (isEnding(message)) return message;
    patience.heard();
    again = (await upload.note(message)) || again;
  }
}

function isEnding({ name }: LiveMessage): boolean {
  return name === "result" || name === "stranger";
}

/** What the companion has of a payload, and what it should be sent next. */
class Upload {
  readonly #link: Link;
  readonly #transaction: Transaction;
  readonly #chunks: readonly Uint8Array[];
  readonly #got = new Set<number>();
  #sent: readonly number[] = [];
  #begun = false;
  #busySince: number | null = null;
  /** The companion has answered something about this transaction. */
  known = false;

  constructor(link: Link, transaction: Transaction) {
    this.#link = link;
    this.#transaction = transaction;
    const { payload } = transaction;
    this.#chunks = Array.from({ length: Math.ceil(payload.byteLength / LIMITS.chunk) }, (_, index) =>
      payload.subarray(index * LIMITS.chunk, (index + 1) * LIMITS.chunk),
    );
  }

  /** The beginning, the next chunks that are not there yet, and the commit when these are the last. */
  send(): void {
    const { session, port, identity, number, kind, payload } = this.#transaction;
    const pending = [...this.#chunks.keys()].filter((index) => !this.#got.has(index));
    this.#sent = pending.slice(0, WINDOW);
    if (!this.#begun) {
      const begin = [session, number, kind, payload.byteLength, this.#chunks.length, identity] as const;
      this.#link.say({ name: "begin", values: [...begin] }, port);
    }
    for (const index of this.#sent) {
      this.#link.say({ name: "chunk", values: [session, number, index, this.#chunks[index]!] }, port);
    }
    if (pending.length === this.#sent.length) {
      this.#link.say({ name: "commit", values: [session, number, sha256(payload)] }, port);
    }
  }

  /** Milliseconds since the companion had no room first, and has said nothing else after. */
  get busyFor(): number {
    return this.#busySince === null ? 0 : performance.now() - this.#busySince;
  }

  /** Takes an answer in; true when the next round should begin now. */
  async note(message: LiveMessage): Promise<boolean> {
    this.known = true;
    this.#busySince = message.name === "busy" ? (this.#busySince ?? performance.now()) : null;
    if (message.name === "busy") await pause(BUSY_PAUSE);
    if (message.name === "begun") this.#begun = true;
    if (message.name === "working") this.#haveAll();
    if (message.name === "got") {
      if (this.#chunks[message.values[2]] !== undefined) this.#got.add(message.values[2]);
      this.#transaction.heard?.(this.#got.size / this.#chunks.length);
      return this.#got.size < this.#chunks.length && this.#sent.every((index) => this.#got.has(index));
    }
    if (message.name !== "missing") return false;
    this.#haveAllBut(message.values[2]);
    return true;
  }

  #haveAll(): void {
    for (const index of this.#chunks.keys()) this.#got.add(index);
    this.#transaction.heard?.(1);
  }

  /** No bits at all: not even the beginning is there. */
  #haveAllBut(missing: Uint8Array): void {
    this.#begun = missing.byteLength > 0;
    this.#got.clear();
    if (!this.#begun) return;
    for (const index of this.#chunks.keys()) if (!bit(missing, index)) this.#got.add(index);
  }
}

/** The parts of a result, asked for until all are there; whole only when their hash fits. */
async function collect(
  link: Link,
  inbox: Inbox,
  { session, port, number, ...waits }: Transaction,
  { values: [, , code, detail, bytes, count, hash] }: ResultMessage,
): Promise<Outcome> {
  if (!isResultSize(bytes, count)) return FORGOTTEN;
  const parts = new Map<number, Uint8Array>();
  const patience = new Patience(waits.patience, waits.longest);
  while (parts.size < count) {
    if (patience.exhausted) return { end: "silent" };
    const absent = Array.from({ length: count }, (_, index) => index).filter((index) => !parts.has(index));
    const asked = absent.slice(0, WINDOW);
    for (const index of asked) link.say({ name: "fetch", values: [session, number, index] }, port);
    if (!(await gather(inbox, asked, parts, patience))) return { end: "stranger", fresh: false };
  }
  return wholeOrForgotten(code, detail, parts, { bytes, hash });
}

function wholeOrForgotten(
  code: string,
  detail: string,
  parts: ReadonlyMap<number, Uint8Array>,
  { bytes, hash }: { readonly bytes: number; readonly hash: Uint8Array },
): Outcome {
  const result = Buffer.concat([...parts].sort(([a], [b]) => a - b).map(([, part]) => part));
  const whole = result.byteLength === bytes && (parts.size === 0 || sha256(result).equals(hash));
  return whole && (code !== "done" || parts.size > 0) ? { end: "result", code, detail, result } : FORGOTTEN;
}

/** A result that cannot be had: what was done is unknown. */
const FORGOTTEN: Outcome = { end: "result", code: "forgotten", detail: "", result: new Uint8Array(0) };

/** Takes in the parts that were asked for, until they are there or silence; false when the session is gone. */
async function gather(
  inbox: Inbox,
  asked: readonly number[],
  parts: Map<number, Uint8Array>,
  patience: Patience,
): Promise<boolean> {
  while (asked.some((index) => !parts.has(index))) {
    const message = await inbox.next(patience.wait);
    if (message === null) {
      patience.silence();
      return true;
    }
    if (message.name === "stranger") return false;
    if (message.name !== "part" || !asked.includes(message.values[2])) continue;
    parts.set(message.values[2], message.values[3]);
    patience.heard();
  }
  return true;
}

function bit(bits: Uint8Array, index: number): boolean {
  return ((bits[index >> 3] ?? 0) & (1 << (index & 7))) !== 0;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
