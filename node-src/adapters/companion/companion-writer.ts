import { type Companion, findCompanions, isOwn, ownCompanion } from "#src/adapters/companion/find-companions.ts";
import { type Link, openLink } from "#src/adapters/companion/link.ts";
import { LIMITS } from "#src/adapters/companion/messages.ts";
import { decodeReports, encodeOrders } from "#src/adapters/companion/payload.ts";
import { companionRefusal } from "#src/adapters/companion/refusals.ts";
import { companionSettingsPath, ownWhereabouts, readCompanionSettings } from "#src/adapters/companion/settings.ts";
import { type Outcome, runTransaction, type Transaction } from "#src/adapters/companion/transaction.ts";
import { TransactionWindow } from "#src/adapters/companion/transaction-window.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { OwnLive } from "#src/ports/companion/own-live.ts";
import type {
  ClipEnvelopeOrder,
  ClipEnvelopeReport,
  EnvelopeWriter,
  WriterAbilities,
} from "#src/ports/envelope-writer.ts";

/** The writer, and what only this one can: let go of its socket. */
export interface CompanionWriter extends EnvelopeWriter {
  close(): Promise<void>;
}

export interface CompanionOptions {
  /** The file with port and token; by default the one that `companion install` writes. */
  readonly settingsPath?: string;
  /**
   * Which Live orders are for, asked anew for each. A device, which stands inside a Live, must say it; without it the first companion
   * that answers gets them.
   */
  readonly own?: () => Promise<Result<OwnLive, Refusal>>;
  /** Milliseconds of silence that mean that no companion is there. */
  readonly patience?: number;
  /** Milliseconds without room after which a write is withdrawn, and after which none is waited for. */
  readonly longestBusy?: number;
  readonly longest?: number;
}

/** Source: house taste. Long enough for a Live that is busy saving, short enough for somebody who waits. */
const PATIENCE = 4000;
/** As long as others' writes may take that stand before it. Source: house taste. */
const LONGEST_BUSY = 20_000;
/** Far above what the largest payload takes at 4 ms of every 10. Source: house taste. */
const LONGEST = 120_000;
/** A person does not wait for a hello that stays unanswered. */
export const GREETING_PATIENCE = 1000;

/** The companion inside Live as an envelope writer, over sealed OSC on 127.0.0.1. No socket is opened before the first call. */
export function companionWriter(options: CompanionOptions = {}): CompanionWriter {
  const settingsPath = options.settingsPath ?? companionSettingsPath(ownWhereabouts());
  const { own = async () => ok(null), patience = PATIENCE, longestBusy = LONGEST_BUSY, longest = LONGEST } = options;
  return new UdpCompanion(settingsPath, own, { patience, longestBusy, longest });
}

type Waits = Pick<Transaction, "patience" | "longestBusy" | "longest">;

type Reports = Result<readonly ClipEnvelopeReport[], Refusal>;

type Owner = () => Promise<Result<OwnLive | null, Refusal>>;

interface Session {
  readonly companion: Companion;
  readonly link: Link;
  readonly window: TransactionWindow;
  readonly abilities: WriterAbilities;
}

class UdpCompanion implements CompanionWriter {
  readonly #settingsPath: string;
  readonly #own: Owner;
  readonly #waits: Waits;
  #session: Promise<Result<Session, Refusal>> | null = null;

  constructor(settingsPath: string, own: Owner, waits: Waits) {
    this.#settingsPath = settingsPath;
    this.#own = own;
    this.#waits = waits;
  }

  async greet(): Promise<Result<WriterAbilities, Refusal>> {
    const session = await this.#open(await this.#session);
    return session.ok ? ok(session.value.abilities) : session;
  }

  write(orders: readonly ClipEnvelopeOrder[], heard?: (done: number) => void): Promise<Reports> {
    return this.#send("write", orders, heard);
  }

  preview(orders: readonly ClipEnvelopeOrder[]): Promise<Reports> {
    return this.#send("preview", orders);
  }

  async close(): Promise<void> {
    const session = await this.#session;
    this.#session = null;
    if (session?.ok) await session.value.link.close();
  }

  async #send(
    kind: Transaction["kind"],
    orders: readonly ClipEnvelopeOrder[],
    heard?: (done: number) => void,
  ): Promise<Reports> {
    if (orders.length === 0) return ok([]);
    const payload = encodeOrders(orders);
    if (payload.byteLength > LIMITS.payload) {
      return refused(
        refusal(
          "companion-refused",
          "The curve has more breakpoints than one write carries: write fewer clips at once.",
        ),
      );
    }
    const first = await this.#current();
    if (!first.ok) return first;
    const held = this.#session;
    const order = { kind, payload, heard };
    const outcome = await this.#run(first.value, order);
    if (outcome.end !== "stranger" || !outcome.fresh) return concluded(outcome, orders.length);
    // Live was started again since the last write: the session is old, and this transaction was never known to it.
    const second = await (this.#session === held ? this.#open(first) : this.#current());
    if (!second.ok) return second;
    return concluded(await this.#run(second.value, order), orders.length);
  }

  async #run(
    { companion, link, window }: Session,
    order: Pick<Transaction, "kind" | "payload" | "heard">,
  ): Promise<Outcome> {
    const { session, port, identity } = companion;
    const number = await window.enter();
    try {
      return await runTransaction(link, { session, port, identity, number, ...order, ...this.#waits });
    } finally {
      window.leave(number);
    }
  }

  /** The session that is open, if it is still one with the own Live and set; else a new one. */
  async #current(): Promise<Result<Session, Refusal>> {
    const known = this.#session;
    if (known === null) return this.#open(null);
    const session = await known;
    const own = await this.#own();
    if (!own.ok) return own;
    if (session.ok && (own.value === null || isOwn(own.value, session.value.companion))) return session;
    return this.#session === known || this.#session === null ? this.#open(session) : this.#current();
  }

  /** A new session; a link that is open stays open, so that other transactions on it can end. */
  #open(before: Result<Session, Refusal> | null): Promise<Result<Session, Refusal>> {
    const opened = this.#hello(before?.ok ? before.value.link : null);
    this.#session = opened;
    opened.then((session) => {
      if (!session.ok && this.#session === opened) this.#session = null;
    });
    return opened;
  }

  async #hello(held: Link | null): Promise<Result<Session, Refusal>> {
    const settings = await readCompanionSettings(this.#settingsPath);
    const same =
      settings.ok && held?.settings.port === settings.value.port && held.settings.token === settings.value.token;
    if (!same) await held?.close();
    if (!settings.ok) return settings;
    const own = await this.#own();
    if (!own.ok) return own;
    const link = held !== null && same ? held : await openLink(settings.value);
    const session = await greeted(link, own.value, Math.min(this.#waits.patience, GREETING_PATIENCE));
    if (!session.ok) await link.close();
    return session;
  }
}

async function greeted(link: Link, own: OwnLive | null, patience: number): Promise<Result<Session, Refusal>> {
  const found = await findCompanions(link, patience, (companion) => own === null || isOwn(own, companion));
  const chosen = ownCompanion(found, own);
  if (!chosen.ok) return chosen;
  const { version, liveVersion, shape } = chosen.value;
  if (shape !== "breakpoints" && shape !== "steps") return refused(companionRefusal("no-envelopes", ""));
  return ok({
    companion: chosen.value,
    link,
    window: new TransactionWindow(),
    abilities: { version, liveVersion, shape },
  });
}

function concluded(outcome: Outcome, count: number): Result<readonly ClipEnvelopeReport[], Refusal> {
  if (outcome.end === "silent") {
    return refused(
      refusal(
        "write-unknown",
        "The companion stopped answering: look at the clip's envelope before writing again, and undo once in Live where it is not as it was.",
      ),
    );
  }
  if (outcome.end === "endless") {
    return refused(
      refusal(
        "write-unknown",
        "The companion is still at work and was waited for no longer: look at the clip's envelope once Live is quiet, and undo once in Live where it is not as it should be.",
      ),
    );
  }
  if (outcome.end === "stranger") {
    return refused(
      refusal(
        "write-unknown",
        "The companion was started again during the write: look at the clip's envelope before writing again.",
      ),
    );
  }
  if (outcome.code !== "done") return refused(companionRefusal(outcome.code, outcome.detail));
  const reports = decodeReports(outcome.result, count);
  return reports === null ? refused(companionRefusal("forgotten", "")) : ok(reports);
}
