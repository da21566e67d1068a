import { chooseRouting, isRouting } from "#test/doubles/live-api/device-routing.ts";
import { taskClass } from "#test/doubles/live-api/fake-clock.ts";
import type { FakeLive, Observer } from "#test/doubles/live-api/fake-live.ts";
import { LAUNCH_FUNCTIONS } from "#test/doubles/live-api/launch-functions.ts";
import { LIVE_FUNCTIONS, type LiveFunction, shownAtom, TEXT_FUNCTIONS } from "#test/doubles/live-api/live-functions.ts";
import type { Atom, LiveNode } from "#test/doubles/live-api/live-node.ts";
import { attributeOf, lomMember } from "#test/doubles/live-api/member-table.ts";
import { isAhead, isWithout } from "#test/doubles/live-api/track-members.ts";
import { checkedValue } from "#test/doubles/live-api/values/checked-value.ts";

type Callback = (args: readonly Atom[]) => void;

/** What a Max device at `device` sees of a fake Live. Objects made before `ready` are dead for good. */
export function fakeLiveApi(live: FakeLive, device: LiveNode | null) {
  const state = { ready: false };
  return {
    LiveAPI: liveApiClass(live, device, state),
    Task: taskClass(live.clock),
    /** `live.thisdevice` has banged. */
    ready: () => {
      state.ready = true;
    },
  };
}

function functionOf(name: string): LiveFunction | undefined {
  return LIVE_FUNCTIONS[name] ?? LAUNCH_FUNCTIONS[name];
}

/** `get`, `call` and their kin on an object that is not there. */
const MISSING = 1;

const NOTIFIED = "Changes cannot be triggered by notifications. You will need to defer your response.";

function liveApiClass(live: FakeLive, device: LiveNode | null, state: { readonly ready: boolean }) {
  return class LiveAPI implements Observer {
    /** 0 follows the object, 1 the path. */
    mode = 0;
    /** Reads 1 whatever the object is. */
    readonly valid = 1;
    private node: LiveNode | null = null;
    private asked = "";
    private observed = "";
    private readonly callback: Callback | null;
    private readonly dead = !state.ready;

    constructor(first?: Callback | string | null, path?: string) {
      live.counts.objects += 1;
      this.callback = typeof first === "function" ? first : null;
      const start = typeof first === "string" ? first : path;
      if (start !== undefined) this.path = start;
    }

    get id(): string {
      live.counts.looks += 1;
      // Of an object that is gone the id goes on lying; only a fresh look tells.
      return String(this.dead ? 0 : (this.node?.id ?? 0));
    }

    set id(id: Atom) {
      live.counts.points += 1;
      this.asked = "";
      this.point(live.byId(Number(id)));
    }

    get path(): string {
      return `"${this.unquotedpath}"`;
    }

    set path(path: string) {
      live.counts.points += 1;
      live.counts.strings.add(path);
      this.asked = path;
      const [word, id] = path.split(" ");
      this.point(word === "id" ? live.byId(Number(id)) : live.at(path, device));
    }

    get unquotedpath(): string {
      live.counts.looks += 1;
      const node = this.object();
      return node === null ? "" : live.pathOf(node);
    }

    get type(): string {
      live.counts.looks += 1;
      return this.object()?.type ?? "";
    }

    get property(): string {
      return this.observed;
    }

    set property(member: string) {
      this.observed = member;
      this.install();
    }

    get(member: string): readonly Atom[] | number {
      const found = this.member(member);
      if (found === null) return MISSING;
      const { node, known } = found;
      if (known.sort === "function" || !known.readable) return this.refuse(node, member);
      if (known.sort === "property") return plain(live.read(node, member) ?? 0);
      const child = node.children[member] ?? null;
      return (Array.isArray(child) ? child : [child]).flatMap((each): Atom[] => ["id", each?.id ?? 0]);
    }

    getstring(member: string): string | number {
      const got = this.get(member);
      return typeof got === "number" ? got : got.join(" ");
    }

    getcount(member: string): number {
      const found = this.member(member);
      const child = found?.node.children[member];
      return Array.isArray(child) ? child.length : 0;
    }

    /** Answers 1 whatever comes of it. */
    set(member: string, ...given: readonly unknown[]): number {
      const found = this.member(member);
      if (live.notifying > 0) throw new Error(NOTIFIED);
      if (found === null) return MISSING;
      const { node, known } = found;
      if (known.sort === "function" || !known.settable) {
        this.refuse(node, member);
        return MISSING;
      }
      if (isRouting(member)) chooseRouting(live, node, member, String(given[0]));
      else this.store(node, member, known.type, given.flat());
      return MISSING;
    }

    private store(node: LiveNode, member: string, type: string, given: readonly unknown[]): void {
      const checked = checkedValue(live, node, member, type, given);
      if (typeof checked === "object") {
        if (checked.message !== "") live.console.push(checked.message);
        return;
      }
      live.counts.undo += 1;
      live.write(node, member, checked);
    }

    call(name: string, ...given: readonly unknown[]): readonly Atom[] | Atom {
      const found = this.member(name);
      if (found === null) return MISSING;
      const { node, known } = found;
      if (known.sort !== "function") return this.refuse(node, name);
      const reads = /^(get_|str_for_value|is_)/.test(name);
      if (live.notifying > 0 && !reads) throw new Error(NOTIFIED);
      const answer = functionOf(`${baseOf(node)}.${name}`)?.(live, node, given.flat() as Atom[]) ?? ["id", 0];
      return TEXT_FUNCTIONS.has(name) ? shownAtom(String(answer[0])) : answer;
    }

    goto(path: string): void {
      this.path = path;
    }

    get info(): string {
      const node = this.object();
      return node === null ? "No object" : `id ${node.id}\ntype ${node.type}\ndone`;
    }

    heard(node: LiveNode | null, member: string | null): void {
      if (node === null && this.mode === 1 && this.asked !== "") {
        const now = live.at(this.asked, device);
        if (now !== this.node) this.point(now);
      }
      const object = this.object();
      if (node !== null && node === object && member === this.observed) this.report(node, this.observed);
    }

    private object(): LiveNode | null {
      if (this.node === null || this.dead) return null;
      return live.byId(this.node.id) === this.node ? this.node : null;
    }

    private member(name: string) {
      live.counts.calls += 1;
      live.counts.strings.add(name);
      const node = this.object();
      if (node === null) return null;
      const known = lomMember(node.type, name) ?? attributeOf(node, name);
      const isThere = known !== undefined && !isWithout(live.song, node, name);
      if (isThere && !isAhead(live.application, node, name)) return { node, known };
      this.refuse(node, name);
      return null;
    }

    private refuse(node: LiveNode, name: string): number {
      live.console.push(`'${node.type}' object has no attribute '${name}'`);
      return MISSING;
    }

    private point(node: LiveNode | null): void {
      this.node = this.dead ? null : node;
      if (this.node === null) live.armed.delete(this);
      else live.armed.add(this);
      if (this.callback === null) return;
      live.observers.add(this);
      this.notify(["id", this.node?.id ?? 0]);
      if (this.observed !== "") this.install();
    }

    /** Tells the value at once, as Live does on installing. */
    private install(): void {
      const node = this.object();
      if (node === null || this.callback === null || this.observed === "") return;
      const known = isWithout(live.song, node, this.observed) ? undefined : lomMember(node.type, this.observed);
      if (known?.observable !== true) {
        live.console.push("property cannot be listened to");
        return;
      }
      live.observers.add(this);
      this.report(node, this.observed);
    }

    private report(node: LiveNode, member: string): void {
      this.notify([member, ...(BANGS.includes(member) ? ["bang"] : observedValue(live, node, member))]);
    }

    private notify(args: readonly Atom[]): void {
      live.notifying += 1;
      try {
        this.callback?.(args);
      } finally {
        live.notifying -= 1;
      }
    }
  };
}

/** Members whose observers hear only that something changed. */
const BANGS: readonly string[] = ["notes", "warp_markers", "playing_status", "loop_jump"];

function observedValue(live: FakeLive, node: LiveNode, member: string): readonly Atom[] {
  const child = node.children[member] ?? null;
  if (child === null) return plain(live.read(node, member) ?? 0);
  return [child].flat().flatMap((each): Atom[] => ["id", each.id]);
}

function plain(value: Atom | readonly Atom[]): readonly Atom[] {
  const values = typeof value === "object" ? value : [value];
  return values.map((each) => (typeof each === "string" ? shownAtom(each) : each));
}

function baseOf({ type }: LiveNode): string {
  return type === "MaxDevice" ? "Device" : type;
}
