import type { LiveApiObject } from "#src/adapters/lom/objects/live-api-object.ts";
import { letGo, pointAt } from "#src/adapters/lom/perform.ts";
import type { Atom, LomAnswer, LomOp, WatchedObject } from "#src/adapters/lom/wire.ts";

/** One watch at a time. An observer that is no longer needed is pointed at nothing and kept for the next of its member. */
export interface Watches {
  /** Takes the place of the watch before; `gone` where one of the objects is not there. */
  watch(op: Extract<LomOp, { readonly op: "watch" }>): LomAnswer;
  /** Points every observer at nothing. */
  release(): void;
}

export interface WatchHost {
  readonly make: (callback: (args: readonly Atom[]) => void) => LiveApiObject;
  /** Runs something outside Live's notifications. */
  readonly later: (run: () => void) => void;
  /** Live keeps no observer informed of its object's end. */
  readonly isThere: (id: number) => boolean;
  /** A watch has done its work; it is told once and then let go. */
  readonly moved: (watch: number) => void;
}

/**
 * Watches that tell of another value, not of a notification: Live tells every value once when an observer is installed, may
 * tell the same again, and of some members says only that something happened.
 */
export function watches({ make, later, isThere, moved }: WatchHost): Watches {
  const idle: Observer[] = [];
  const active: Observer[] = [];
  let current: Extract<LomOp, { readonly op: "watch" }> | null = null;
  let due = false;

  function heard(): void {
    if (!due) later(look);
    due = true;
  }

  function look(): void {
    due = false;
    if (current === null) return;
    const another = active.some((each) => !each.holder && each.now !== each.first);
    if (!another && current.objects.every(({ at }) => isThere(at))) return;
    const { watch } = current;
    release();
    moved(watch);
  }

  function release(): void {
    current = null;
    for (const each of active) each.letGo();
    idle.push(...active.splice(0));
  }

  function observer(member: string): Observer {
    const place = idle.findIndex((each) => each.member === member);
    return place >= 0 ? idle.splice(place, 1)[0]! : newObserver(member, make, heard);
  }

  function install({ at, members }: WatchedObject, holder: boolean): boolean {
    return members.every((member) => {
      const found = observer(member);
      active.push(found);
      Object.assign(found, { holder, first: null, now: null });
      return found.stand(at);
    });
  }

  return {
    watch: (op) => {
      release();
      const there = op.objects.every((each) => install(each, false)) && op.holders.every((each) => install(each, true));
      if (there) current = op;
      else release();
      return there ? { done: true } : { code: "gone" };
    },
    release,
  };
}

interface Observer {
  readonly member: string;
  holder: boolean;
  /** What was told first and last, as text; `null` before. */
  first: string | null;
  now: string | null;
  /** False where no object has this id. */
  stand(at: number): boolean;
  letGo(): void;
}

function newObserver(member: string, make: WatchHost["make"], heard: () => void): Observer {
  let listens = false;
  const api = make((args) => {
    if (args[0] !== member) return;
    observer.now = JSON.stringify(args[1] === "bang" ? api.get(member) : args.slice(1));
    if (observer.first === null) observer.first = observer.now;
    else heard();
  });
  const observer: Observer = {
    member,
    holder: false,
    first: null,
    now: null,
    stand: (at) => {
      const there = pointAt(api, at) !== 0;
      if (!listens) api.property = member;
      listens = true;
      return there;
    },
    letGo: () => letGo(api),
  };
  return observer;
}
