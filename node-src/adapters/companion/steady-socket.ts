import { createSocket, type Socket } from "node:dgram";
import { Observable, retry, Subscription, throwError, timer } from "rxjs";

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
  let current: OpenSocket | null = null;
  let had = false;
  let subscription = Subscription.EMPTY;
  await new Promise<void>((resolve, reject) => {
    const datagrams = socketDatagrams((socket) => {
      current = socket;
      had ||= socket !== null;
      if (had) resolve();
    });
    const steady = datagrams.pipe(
      retry({
        delay: (error, count) => (had ? timer(waitBefore(count)) : throwError(() => error)),
        resetOnSuccess: true,
      }),
    );
    subscription = steady.subscribe({ next: ([datagram, port]) => heard(datagram, port), error: reject });
  });
  const standing = (): OpenSocket | null => current;
  return {
    send: (datagram, port) => standing()?.send(datagram, port),
    renew: () => standing()?.broke(new Error("renewed")),
    close: async () => {
      const closed = standing()?.closed;
      subscription.unsubscribe();
      await closed;
    },
  };
}

/** A socket that has been bound. */
interface OpenSocket {
  send(datagram: Uint8Array, port: number): void;
  broke(error: Error): void;
  readonly closed: Promise<unknown>;
}

/** What one socket hears, until it breaks; `open` is told when it is bound, and `null` when it is gone. */
function socketDatagrams(open: (socket: OpenSocket | null) => void): Observable<readonly [Uint8Array, number]> {
  return new Observable((subscriber) => {
    const socket = createSocket({ type: "udp4", recvBufferSize: RECEIVE_BUFFER });
    const broke = (error: NodeJS.ErrnoException | null): void => {
      if (error !== null && !PASSING.has(error.code ?? "")) subscriber.error(error);
    };
    socket.on("error", broke);
    socket.on("message", (datagram, from) => subscriber.next([datagram, from.port]));
    socket.bind(0, LOOPBACK, () => {
      if (subscriber.closed) return;
      socket.unref();
      const send = (datagram: Uint8Array, port: number) => socket.send(datagram, port, LOOPBACK, broke);
      const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
      open({ send, broke, closed });
    });
    return () => {
      open(null);
      discard(socket);
    };
  });
}

/** Milliseconds before another socket is tried, longer each time until one hears something. */
function waitBefore(attempt: number): number {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * GROWTH ** (attempt - 1));
}

const LOOPBACK = "127.0.0.1";
const RECEIVE_BUFFER = 1 << 20;
/** Milliseconds until another socket is tried. Source: house taste; well inside the patience with a companion that is silent. */
const FIRST_WAIT = 20;
const GROWTH = 2;
const LONGEST_WAIT = 2000;

/** Of one datagram, not of the socket: no process at the other end, no room now, too long. */
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
