import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import type { LiveMessage, NodeMessage } from "#src/adapters/companion/messages.ts";
import { sealMessage, unsealMessage } from "#src/adapters/companion/seal.ts";
import type { CompanionSettings } from "#src/adapters/companion/settings.ts";

/** Sealed datagrams to and from the companion on 127.0.0.1. What is not sealed by it is not heard. */
export interface Link {
  readonly settings: CompanionSettings;
  /** A closed link says nothing. */
  say(message: NodeMessage): void;
  /** Messages for whoever asks by this key, until it is dropped: `messageKey` says which. */
  inbox(key: string): Inbox;
  close(): Promise<void>;
}

export interface Inbox {
  /** The next message, or `null` when none has come within these milliseconds. */
  next(patience: number): Promise<LiveMessage | null>;
  drop(): void;
}

export async function openLink(settings: CompanionSettings): Promise<Link> {
  const { port, token } = settings;
  const key = Buffer.from(token, "hex");
  const boxes = new Map<string, Box>();
  const socket = createSocket({ type: "udp4", recvBufferSize: RECEIVE_BUFFER });
  socket.on("error", () => undefined); // a closed port at the other end is silence, and silence is waited out
  socket.on("message", (datagram, from) => {
    if (from.port !== port) return;
    const message = unsealMessage(key, datagram);
    if (message !== null) deliver(boxes, message);
  });
  await listening(socket);
  let open = true;
  return {
    settings,
    say: (message) => {
      if (open) socket.send(sealMessage(key, message), port, LOOPBACK, () => undefined);
    },
    inbox: (name) => {
      const box = new Box(() => boxes.delete(name));
      boxes.set(name, box);
      return box;
    },
    close: async () => {
      if (!open) return;
      open = false;
      socket.close();
      await once(socket, "close");
    },
  };
}

/** Whose message it is: a hello's by its nonce, a transaction's by session and number. */
export function messageKey(first: string, transaction?: number): string {
  return transaction === undefined ? first : `${first}/${transaction}`;
}

const LOOPBACK = "127.0.0.1";
const RECEIVE_BUFFER = 1 << 20;

class Box implements Inbox {
  readonly drop: () => void;
  readonly #waiting: LiveMessage[] = [];
  #wake: (() => void) | null = null;

  constructor(drop: () => void) {
    this.drop = drop;
  }

  put(message: LiveMessage): void {
    this.#waiting.push(message);
    this.#wake?.();
  }

  async next(patience: number): Promise<LiveMessage | null> {
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

function deliver(boxes: ReadonlyMap<string, Box>, message: LiveMessage): void {
  if (message.name === "stranger") {
    const [session] = message.values;
    for (const [key, box] of boxes) if (key.startsWith(`${session}/`)) box.put(message);
  } else if (message.name === "welcome" || message.name === "other") {
    boxes.get(messageKey(message.values[1]))?.put(message);
  } else {
    boxes.get(messageKey(message.values[0], message.values[1]))?.put(message);
  }
}

async function listening(socket: Socket): Promise<void> {
  socket.bind(0, LOOPBACK);
  await once(socket, "listening");
  socket.unref();
}
