import type { LiveMessage, NodeMessage } from "#src/adapters/companion/messages.ts";
import { sealMessage, unsealMessage } from "#src/adapters/companion/seal.ts";
import { type CompanionSettings, companionPorts } from "#src/adapters/companion/settings.ts";
import { openSteadySocket } from "#src/adapters/companion/steady-socket.ts";

/** Sealed datagrams to and from the companions on 127.0.0.1. What is not sealed by one of them is not heard. */
export interface Link {
  readonly settings: CompanionSettings;
  /** To the companion on this port, by default the first of those it may be on. A closed link says nothing. */
  say(message: NodeMessage, port?: number): void;
  /** Messages for whoever asks by this key, until it is dropped: `messageKey` says which. */
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
  const boxes = new Map<string, Box>();
  const socket = await openSteadySocket((datagram, port) => {
    if (!ports.includes(port)) return;
    const message = unsealMessage(key, datagram);
    if (message !== null) deliver(boxes, { ...message, port });
  });
  return {
    settings,
    say: (message, port = first) => socket.send(sealMessage(key, message), port),
    inbox: (name) => {
      const box = new Box(() => boxes.delete(name));
      boxes.set(name, box);
      return box;
    },
    renew: () => socket.renew(),
    close: () => socket.close(),
  };
}

/** Whose message it is: a hello's by its nonce, a transaction's by session and number. */
export function messageKey(first: string, transaction?: number): string {
  return transaction === undefined ? first : `${first}/${transaction}`;
}

class Box implements Inbox {
  readonly drop: () => void;
  readonly #waiting: Heard[] = [];
  #wake: (() => void) | null = null;

  constructor(drop: () => void) {
    this.drop = drop;
  }

  put(message: Heard): void {
    this.#waiting.push(message);
    this.#wake?.();
  }

  async next(patience: number): Promise<Heard | null> {
    if (this.#waiting.length === 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patience);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#wake = null;
    }
    return this.#waiting.shift() ?? null;
  }
}

function deliver(boxes: ReadonlyMap<string, Box>, message: Heard): void {
  if (message.name === "stranger") {
    const [session] = message.values;
    for (const [key, box] of boxes) if (key.startsWith(`${session}/`)) box.put(message);
  } else if (message.name === "welcome" || message.name === "other") {
    boxes.get(messageKey(message.values[1]))?.put(message);
  } else {
    boxes.get(messageKey(message.values[0], message.values[1]))?.put(message);
  }
}
