import { filter, firstValueFrom, type Observable, Subject, type Subscription, timeout } from "rxjs";
import type { LiveMessage, NodeMessage } from "#src/adapters/companion/messages.ts";
import { sealMessage, unsealMessage } from "#src/adapters/companion/seal.ts";
import { type CompanionSettings, companionPorts } from "#src/adapters/companion/settings.ts";
import { openSteadySocket } from "#src/adapters/companion/steady-socket.ts";

/** Sealed datagrams to and from the companions on 127.0.0.1. What is not sealed by one of them is not heard. */
export interface Link {
  readonly settings: CompanionSettings;
  /** To the companion on this port, by default the first of those it may be on. A closed link says nothing. */
  say(message: NodeMessage, port?: number): void;
  /** Messages for each subscriber of this key: `messageKey` says which. What comes while there is no subscriber is gone. */
  messages(key: string): Observable<Heard>;
  /** The same, kept until they are taken out one by one, or the inbox is dropped. */
  inbox(key: string): Inbox;
  /** Takes another socket: for who has heard nothing for long. */
  renew(): void;
  close(): Promise<void>;
}

/** A message, and the port of the companion that said it. */
export type Heard = LiveMessage & { readonly port: number };

export interface Inbox {
  /** The next message, or `null` when none has come within these milliseconds. */
  next(patience: number): Promise<Heard | null>;
  drop(): void;
}

/** @throws Error where this machine gives no socket at all. */
export async function openLink(settings: CompanionSettings): Promise<Link> {
  const { port: first, token } = settings;
  const key = Buffer.from(token, "hex");
  const ports = companionPorts(first);
  const heard = new Subject<Heard>();
  const messages = (name: string) => heard.pipe(filter((message) => isFor(message, name)));
  const socket = await openSteadySocket((datagram, port) => {
    if (!ports.includes(port)) return;
    const message = unsealMessage(key, datagram);
    if (message !== null) heard.next({ ...message, port });
  });
  return {
    settings,
    say: (message, port = first) => socket.send(sealMessage(key, message), port),
    messages,
    inbox: (name) => new KeptMessages(messages(name)),
    renew: () => socket.renew(),
    close: () => socket.close(),
  };
}

/** Whose message it is: a hello's by its nonce, a transaction's by session and number. */
export function messageKey(first: string, transaction?: number): string {
  return transaction === undefined ? first : `${first}/${transaction}`;
}

class KeptMessages implements Inbox {
  readonly #waiting: Heard[] = [];
  readonly #arrived = new Subject<null>();
  readonly #subscription: Subscription;

  constructor(messages: Observable<Heard>) {
    this.#subscription = messages.subscribe((message) => {
      this.#waiting.push(message);
      this.#arrived.next(null);
    });
  }

  async next(patience: number): Promise<Heard | null> {
    if (this.#waiting.length === 0) {
      await firstValueFrom(this.#arrived.pipe(timeout({ first: patience, with: () => [null] })));
    }
    return this.#waiting.shift() ?? null;
  }

  drop(): void {
    this.#subscription.unsubscribe();
  }
}

function isFor(message: Heard, key: string): boolean {
  if (message.name === "stranger") return key.startsWith(`${message.values[0]}/`);
  if (message.name === "welcome" || message.name === "other") return key === messageKey(message.values[1]);
  return key === messageKey(message.values[0], message.values[1]);
}
