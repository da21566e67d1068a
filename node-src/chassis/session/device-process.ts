import { type Observable, Subject } from "rxjs";
import { type LomWire, lomWire } from "#src/adapters/lom/lom-wire.ts";
import { REPLIES } from "#src/adapters/lom/wire.ts";
import { nodeForMax } from "#src/adapters/max/node-for-max.ts";
import { quiet } from "#src/chassis/presses/quiet.ts";
import { FROM_NODE } from "#src/chassis/spec/selectors.ts";
import type { Patch } from "#src/ports/patch.ts";

/** The process of any device: the patch around it, the wire to Live, and its end once it is no longer needed. */
export interface DeviceProcess {
  readonly patch: Patch;
  readonly wire: LomWire;
  /** Answers a press, and counts it. */
  pressed(answer: () => Promise<void>): void;
  /** All handlers stand: the patch may speak from now on, and the process sleeps once nothing would be lost by it. */
  ready(session: SleepySession, isOpen: () => boolean): void;
}

/** What is asked of a session before its process ends. */
export interface SleepySession {
  /** Whether a press is being answered. */
  readonly busy: Observable<boolean>;
  /** Whether nothing would be lost if the session ended now. */
  readonly idle: boolean;
}

export function deviceProcess(): DeviceProcess {
  const patch = nodeForMax();
  const wire = lomWire((line) => patch.send(FROM_NODE.lom, line));
  const stirs = new Subject<unknown>();
  for (const selector of Object.values(REPLIES)) patch.on(selector, (...atoms) => void wire.hear(selector, ...atoms));
  return {
    patch,
    wire,
    pressed: (answer) => {
      stirs.next(undefined);
      void answer();
    },
    ready: (session, isOpen) => {
      quiet(stirs, IDLE).subscribe(() => {
        if (session.idle && !isOpen()) patch.send(FROM_NODE.asleep);
      });
      session.busy.subscribe(stirs);
      /** Max drops messages until it has called the script loaded, which is after its last line. */
      setImmediate(() => patch.send(FROM_NODE.ready));
    },
  };
}

/** Milliseconds without a press, and since the last was answered, after which the process may end, unless something would be lost. */
const IDLE = 15 * 60_000;
