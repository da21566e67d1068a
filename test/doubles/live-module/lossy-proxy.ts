import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { seededRandom } from "#examples/sound/random.ts";

/** What happens to datagrams on their way, each with its probability, both ways. */
export interface Weather {
  readonly loss: number;
  readonly duplication: number;
  /** Held back so long that later ones overtake. */
  readonly reordering: number;
  readonly seed: number;
}

export interface LossyProxy {
  readonly port: number;
  readonly counts: { passed: number; lost: number; doubled: number; delayed: number };
  /** Every datagram on its way to Live, for who wants to say it again. */
  readonly overheard: Uint8Array[];
  close(): Promise<void>;
}

const HELD_BACK = [3, 25] as const;
const OVERHEARD = 5000;

/** Stands between one Node process and the companion, and treats datagrams as a bad network does. */
export async function lossyProxy(target: number, weather: Weather): Promise<LossyProxy> {
  const [front, back] = await Promise.all([bound(), bound()]);
  const dice = seededRandom(weather.seed);
  const random = (): number => dice.between(0, 1);
  const counts = { passed: 0, lost: 0, doubled: 0, delayed: 0 };
  const overheard: Uint8Array[] = [];
  let client = 0;
  let open = true;
  const pass = (socket: Socket, datagram: Uint8Array, port: number): void => {
    if (random() < weather.loss) {
      counts.lost += 1;
      return;
    }
    const times = random() < weather.duplication ? 2 : 1;
    counts.doubled += times - 1;
    for (let time = 0; time < times; time++) {
      const send = (): void => {
        if (open) socket.send(datagram, port, "127.0.0.1", () => undefined);
      };
      counts.passed += 1;
      if (random() >= weather.reordering) send();
      else {
        counts.delayed += 1;
        setTimeout(send, HELD_BACK[0] + random() * (HELD_BACK[1] - HELD_BACK[0]));
      }
    }
  };
  front.on("message", (datagram, from) => {
    client = from.port;
    if (overheard.length < OVERHEARD) overheard.push(datagram);
    pass(back, datagram, target);
  });
  back.on("message", (datagram) => pass(front, datagram, client));
  return {
    port: front.address().port,
    counts,
    overheard,
    close: async () => {
      open = false;
      front.close();
      back.close();
      await Promise.all([once(front, "close"), once(back, "close")]);
    },
  };
}

async function bound(): Promise<Socket> {
  const socket = createSocket({ type: "udp4", recvBufferSize: 1 << 20 });
  socket.on("error", () => undefined);
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return socket;
}
