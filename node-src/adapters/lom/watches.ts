import { type LiveApiObject, letGo, pointAt } from "#src/adapters/lom/perform.ts";
import type { At, Atom, LomAnswer } from "#src/adapters/lom/wire.ts";

/** Watched members by key. An observer that is no longer needed is pointed at nothing and kept for the next of its member. */
export interface Watches {
  watch(key: string, at: At, member: string): LomAnswer;
  unwatch(key: string): LomAnswer;
  /** Points every observer at nothing. */
  release(): void;
}

type Make = (callback: (args: readonly Atom[]) => void) => LiveApiObject;

/** `heard` is told the newest value of every key that moved; it is called outside Live's notifications, through `later`. */
export function watches(
  make: Make,
  later: (run: () => void) => void,
  heard: (key: string, values: readonly Atom[]) => void,
): Watches {
  const active = new Map<string, Watch>();
  const idle: Watch[] = [];
  const moved = new Map<string, readonly Atom[]>();

  function note(key: string, values: readonly Atom[]): void {
    if (moved.size === 0) later(flush);
    moved.set(key, values);
  }

  function flush(): void {
    const news = [...moved];
    moved.clear();
    for (const [key, values] of news) if (active.has(key)) heard(key, values);
  }

  function fresh(member: string): Watch {
    const at = idle.findIndex((each) => each.member === member);
    if (at >= 0) return idle.splice(at, 1)[0]!;
    const watch: Watch = { member, key: "", api: null };
    watch.api = make((args) => {
      if (args[0] === member && watch.key !== "") note(watch.key, args.slice(1));
    });
    return watch;
  }

  function retire(watch: Watch): void {
    watch.key = "";
    if (watch.api !== null) letGo(watch.api);
    idle.push(watch);
  }

  return {
    watch: (key, at, member) => {
      const known = active.get(key);
      if (known !== undefined && known.member !== member) retire(known);
      const watch = known?.member === member ? known : fresh(member);
      watch.key = key;
      active.set(key, watch);
      const { api } = watch;
      if (api === null || pointAt(api, at) === 0) return { code: "gone" };
      if (api.property !== member) api.property = member;
      return { done: true };
    },
    unwatch: (key) => {
      const known = active.get(key);
      active.delete(key);
      if (known !== undefined) retire(known);
      return { done: true };
    },
    release: () => {
      for (const watch of active.values()) retire(watch);
      active.clear();
    },
  };
}

interface Watch {
  readonly member: string;
  /** Empty while nobody wants it. */
  key: string;
  api: LiveApiObject | null;
}
