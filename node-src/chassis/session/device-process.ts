import { type Observable, Subject } from "rxjs";
import { type LomWire, lomWire } from "#src/adapters/lom/lom-wire.ts";
import { REPLIES } from "#src/adapters/lom/wire.ts";
import { nodeForMax } from "#src/adapters/max/node-for-max.ts";
import { type FaceState, STATUS_KINDS } from "#src/chassis/face/face-state.ts";
import { quiet } from "#src/chassis/presses/quiet.ts";
import { unforeseenWords } from "#src/chassis/presses/unforeseen-words.ts";
import { FROM_NODE } from "#src/chassis/spec/selectors.ts";
import type { Patch } from "#src/ports/patch.ts";

/** The process of any device: the patch around it, the wire to Live, and its end once it is no longer needed. */
export interface DeviceProcess {
  readonly patch: Patch;
  readonly wire: LomWire;
  /** Answers a press, and counts it. What its answer throws is said on the face; the process, and what it knows, stays. */
  pressed(answer: () => Promise<void>): void;
  /** Says on the face why something was not done. */
  refuse(sentence: string): void;
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
  const say = (kind: FaceState["status"]["kind"], words: string) => {
    patch.send(FROM_NODE.face, "status", STATUS_KINDS.indexOf(kind));
    patch.send(FROM_NODE.face, "words", words);
  };
  const refuse = (sentence: string) => say("refused", sentence);
  return {
    patch,
    wire,
    pressed: (answer) => {
      stirs.next(undefined);
      answer().catch((error: unknown) => refuse(unforeseenWords(error)));
    },
    refuse,
    ready: (session, isOpen) => {
      quiet(stirs, IDLE).subscribe(() => {
        if (session.idle && !isOpen()) patch.send(FROM_NODE.asleep);
      });
      session.busy.subscribe(stirs);
      /** Max drops messages until it has called the script loaded, which is after its last line. */
      setImmediate(() => {
        patch.send(FROM_NODE.ready);
        // What the patch said while the process started stands no more; not every press has words of its own.
        say("idle", "");
      });
    },
  };
}

/** Milliseconds without a press, and since the last was answered, after which the process may end, unless something would be lost. */
const IDLE = 15 * 60_000;
