import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";

/** A datagram socket on 127.0.0.1 that is replaced when it breaks: after sleep, or when an interface has changed. */
export interface SteadySocket {
  /** Lost, as datagrams may be, while there is no socket. */
  send(datagram: Uint8Array, port: number): void;
  /** Another socket, on another port of its own, in the place of this one. */
  renew(): void;
  close(): Promise<void>;
}

/** @throws Error where not even the first socket can be had. */
export async function openSteadySocket(heard: (datagram: Uint8Array, port: number) => void): Promise<SteadySocket> {
  let open = true;
  let socket: Socket | null = null;
  let wait = FIRST_WAIT;

  async function take(): Promise<void> {
    const fresh = createSocket({ type: "udp4", recvBufferSize: RECEIVE_BUFFER });
    fresh.on("error", (error) => broke(fresh, error));
    fresh.on("message", (datagram, from) => {
      wait = FIRST_WAIT;
      heard(datagram, from.port);
    });
    try {
      fresh.bind(0, LOOPBACK);
      await once(fresh, "listening");
    } catch (error) {
      discard(fresh);
      throw error;
    }
    fresh.unref();
    if (open) socket = fresh;
    else discard(fresh);
  }

  function broke(which: Socket, error: NodeJS.ErrnoException | null): void {
    if (error === null || PASSING.has(error.code ?? "") || which !== socket) return;
    replace();
  }

  function replace(): void {
    if (socket !== null) discard(socket);
    socket = null;
    const timer = setTimeout(() => {
      if (open && socket === null) take().catch(replace);
    }, wait);
    timer.unref();
    wait = Math.min(LONGEST_WAIT, wait * GROWTH);
  }

  await take();
  return {
    send: (datagram, port) => {
      const current = socket;
      current?.send(datagram, port, LOOPBACK, (error) => broke(current, error));
    },
    renew: () => {
      if (open && socket !== null) replace();
    },
    close: async () => {
      if (!open) return;
      open = false;
      if (socket === null) return;
      const closed = once(socket, "close");
      discard(socket);
      await closed;
    },
  };
}

const LOOPBACK = "127.0.0.1";
const RECEIVE_BUFFER = 1 << 20;
/** Milliseconds until another socket is tried. Source: house taste; well inside the patience with a companion that is silent. */
const FIRST_WAIT = 20;
const GROWTH = 2;
const LONGEST_WAIT = 2000;

/** Of one datagram, not of the socket: nobody at the other end, no room now, too long. */
const PASSING: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EAGAIN",
  "EWOULDBLOCK",
  "EINTR",
  "ENOBUFS",
  "EMSGSIZE",
]);

/** Its descriptor may be gone already; then there is nothing to close. */
function discard(socket: Socket): void {
  try {
    socket.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_SOCKET_DGRAM_NOT_RUNNING") throw error;
  }
}
