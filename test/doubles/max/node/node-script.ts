import type { Box, Maker } from "#test/doubles/max/machine/box.ts";
import { type Atom, type Message, messageFrom } from "#test/doubles/max/machine/message.ts";
import { ChildScript, type FromChild } from "#test/doubles/max/node/child-script.ts";

/** A `node.script` as tests see it. */
export interface NodeProcess {
  readonly box: Box;
  /** The script is loaded and hears messages. */
  readonly ready: boolean;
  readonly running: boolean;
  readonly pid: number | undefined;
  /** Times the process was started. */
  readonly starts: number;
  kill(signal: NodeJS.Signals): void;
  free(): Promise<void>;
}

/** `node.script`: the embedded bundle as a real process; its life is told on the right, its messages on the left. */
export const nodeScript: Maker = (box) => {
  const script = new NodeScript(box);
  box.world.processes.push(script);
  return {
    loadbang: () => {
      if (Number(box.attribute("autostart") ?? 0) === 1) script.start([]);
    },
    receive: (_inlet, message) => box.world.scheduler.defer(() => script.receive(message)),
    free: () => void script.free(),
  };
};

class NodeScript implements NodeProcess {
  readonly box: Box;
  starts = 0;
  ready = false;
  private child: ChildScript | undefined;
  private stopping = false;
  private args: readonly Atom[] = [];

  constructor(box: Box) {
    this.box = box;
  }

  get running(): boolean {
    return this.child !== undefined;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  receive(message: Message): void {
    if (message.selector === "script") this.order(message.args);
    else if (this.child && this.ready) this.child.send(message, this.dictionaryOf(message));
    else this.box.world.ledger.error(`Node script not ready can't handle message ${message.selector}`);
  }

  start(args: readonly Atom[]): void {
    if (this.child) {
      this.life("start", "error");
      return;
    }
    this.args = args;
    this.launch("start");
  }

  kill(signal: NodeJS.Signals): void {
    this.child?.kill(signal);
  }

  async free(): Promise<void> {
    this.stopping = true;
    await this.child?.end();
  }

  private order([verb, ...args]: readonly Atom[]): void {
    if (verb === "start") this.start(args);
    else if (verb === "stop") this.stop();
    else if (verb === "running") this.box.out(1, messageFrom(["running", Number(this.running)]));
    else this.box.world.ledger.error(`node.script: script ${verb} is not modelled`);
  }

  private stop(): void {
    if (!this.child) return;
    this.stopping = true;
    this.life("stop", "success");
    this.child.kill("SIGTERM");
  }

  private launch(event: "start" | "restarted"): void {
    const { world, text } = this.box;
    const name = String(text.args[0] ?? "");
    if (!world.files.has(name)) {
      this.life("start", "error");
      world.ledger.error(`node.script: can't find ${name}`);
      return;
    }
    this.stopping = false;
    this.ready = false;
    this.starts++;
    const child = new ChildScript(world, name, this.args, {
      heard: (message) => this.atWork(() => this.hear(message)),
      ended: () => this.atWork(() => this.ended(child)),
    });
    this.child = child;
    this.life(event, "success");
  }

  /** A process' words come in from outside, and count as events of the low thread. */
  private atWork(task: () => void): void {
    this.box.world.scheduler.run(task);
  }

  private hear(message: FromChild): void {
    const { world } = this.box;
    const trouble = world.options.nodeTrouble;
    if (message.kind === "outlet" && trouble !== undefined) return;
    if (message.kind === "loadend" && trouble === "load-error") this.life("loadend", "error");
    else if (message.kind === "outlet") this.box.out(0, messageFrom(this.atoms(message.values)));
    else if (message.kind === "post") {
      if (message.level === "error") world.ledger.error(message.text);
      else world.ledger.posts.push(message.text);
    } else if (message.kind === "loadstart") this.life("loadstart", "success");
    else if (message.kind === "loadend") {
      this.ready = true;
      this.life("loadend", "success");
    } else this.child?.answer(message.ask, this.dictionary(message));
  }

  private dictionary(message: Extract<FromChild, { ask: number }>): unknown {
    const content = this.box.world.names.dictionary(message.id);
    if (message.kind === "setDict") Object.assign(content, message.value);
    if (message.kind === "updateDict") Object.assign(content, { [message.path]: message.value });
    return content;
  }

  private ended(child: ChildScript): void {
    if (this.child !== child) return;
    this.child = undefined;
    this.ready = false;
    this.life("terminated", this.stopping ? "success" : "error");
    if (this.stopping || Number(this.box.attribute("restart") ?? 1) === 0) return;
    this.box.world.ledger.posts.push("Node script crashed: restarting");
    this.life("restarting", "success");
    this.launch("restarted");
  }

  private life(event: string, outcome: "success" | "error"): void {
    const name = this.box.world.names.next();
    this.box.out(1, { selector: event, args: [outcome, "dictionary", name] });
  }

  /** Numbers and strings as they are; an object becomes a dictionary. */
  private atoms(values: readonly unknown[]): readonly Atom[] {
    return values.flatMap((value): readonly Atom[] => {
      if (typeof value === "number" || typeof value === "string") return [value];
      if (typeof value === "boolean") return [Number(value)];
      if (value === null || value === undefined) return [];
      const name = this.box.world.names.next();
      this.box.world.names.dictionaries.set(name, value as never);
      return ["dictionary", name];
    });
  }

  private dictionaryOf(message: Message): unknown {
    return message.selector === "dictionary" ? this.box.world.names.dictionary(String(message.args[0])) : undefined;
  }
}
