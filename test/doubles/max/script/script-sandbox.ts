import vm from "node:vm";
import type { Box } from "#test/doubles/max/machine/box.ts";
import { type Atom, type Message, messageFrom } from "#test/doubles/max/machine/message.ts";
import { countedLiveApi } from "#test/doubles/max/script/counted-live-api.ts";
import { bufferClass } from "#test/doubles/max/script/script-buffer.ts";
import { dictClass } from "#test/doubles/max/script/script-dict.ts";
import { taskClass } from "#test/doubles/max/script/script-task.ts";

type Global = Record<string, unknown>;
type Callable = (...args: unknown[]) => unknown;

/** Scripts by their name and source: parsed once, run in every context anew. */
const parsed = new Map<string, vm.Script>();

/** A classic script of a `v8` or `v8ui` box in a context of its own, with the globals that Max gives it. */
export class ScriptSandbox {
  readonly globals: Global;
  private readonly arrays: { from(values: unknown): unknown };

  private readonly box: Box;
  private readonly file: string;

  constructor(box: Box, file: string, source: string, extra: Global = {}) {
    this.box = box;
    this.file = file;
    this.globals = vm.createContext({}) as Global;
    this.arrays = vm.runInContext("Array", this.globals as vm.Context) as never;
    Object.assign(this.globals, this.builtIns(), extra);
    this.attempt(() => this.run(source, file));
  }

  /** Calls a function of the script when it has one; the answer says whether. */
  call(name: string, args: readonly unknown[]): boolean {
    const target = this.globals[name];
    if (typeof target !== "function" || (target as { local?: unknown }).local) return false;
    this.attempt(() => Reflect.apply(target as Callable, this.globals, args));
    return true;
  }

  /** Hands a message to the script's function of that name, else to `anything`. */
  receive(inlet: number, message: Message): void {
    const { selector } = message;
    this.globals["inlet"] = inlet;
    this.globals["messagename"] = selector;
    const name = selector === "int" || selector === "float" ? `msg_${selector}` : selector;
    if (this.call(name, message.args)) return;
    if (selector === "float" && this.call("msg_int", [Math.trunc(Number(message.args[0]))])) return;
    if (selector === "int" && this.call("msg_float", message.args)) return;
    if (this.call("anything", message.args)) return;
    if (selector !== "loadbang") this.box.world.ledger.error(`${this.file}: no function ${selector}`);
  }

  /** Runs script code; what it throws is a line in the console. */
  attempt(action: () => unknown): void {
    try {
      action();
    } catch (error) {
      const said = error as { message?: unknown; stack?: unknown };
      const where = /[^\s(/]+\.js:\d+/.exec(String(said?.stack ?? ""))?.[0] ?? this.file;
      this.box.world.ledger.error(`${where}: ${String(said?.message ?? error)}`);
    }
  }

  private run(source: string, file: string): void {
    const key = `${file}\n${source}`;
    const script = parsed.get(key) ?? new vm.Script(source, { filename: file });
    parsed.set(key, script);
    script.runInContext(this.globals as vm.Context);
  }

  private builtIns(): Global {
    const { box } = this;
    const { ledger, scheduler, names } = box.world;
    const toContext = (value: unknown) => (Array.isArray(value) ? this.arrays.from(value) : value);
    const post = (...words: unknown[]) => ledger.posts.push(words.flat().map(String).join(" "));
    return {
      inlets: 1,
      outlets: 1,
      inlet: 0,
      messagename: "",
      autowatch: 0,
      jsarguments: this.arrays.from([this.file, ...box.text.args.slice(1)]),
      outlet: (outlet: number, ...values: unknown[]) => this.outlet(outlet, values),
      post,
      cpost: post,
      error: (...words: unknown[]) => ledger.error(`${this.file}: ${words.flat().map(String).join(" ").trim()}`),
      messnamed: (name: string, ...values: unknown[]) => {
        const message = messageFrom(atoms(values));
        box.world.passes(box, message);
        names.send(box.world.local(name), message);
      },
      arrayfromargs: (...values: unknown[]) =>
        this.arrays.from(values.flatMap((value) => (isArguments(value) ? [...(value as unknown[])] : [value]))),
      setinletassist: () => undefined,
      setoutletassist: () => undefined,
      notifyclients: () => box.world.notifyClients(box),
      LiveAPI: countedLiveApi(box.world, toContext),
      Task: taskClass(box.world, (action) => scheduler.run(() => this.attempt(action))),
      Buffer: bufferClass(box.world),
      Dict: dictClass(box.world),
      Global: class {
        constructor(name: string) {
          Object.assign(this, { name });
        }
      },
      max: maxObject(box),
      require: (name: string) => this.require(name),
      console: undefined,
      setTimeout: undefined,
    };
  }

  private outlet(outlet: number, values: readonly unknown[]): void {
    const sent = atoms(values);
    const count = this.globals["outlets"];
    if (typeof count === "number" && outlet >= count) {
      this.box.world.ledger.error(`${this.file}: outlet index ${outlet} out of range`);
      return;
    }
    this.box.out(outlet, messageFrom(sent));
  }

  /** Every importer has an instance of its own. */
  private require(name: string): unknown {
    const source = this.box.world.fileText(name) ?? this.box.world.fileText(`${name}.js`);
    if (source === undefined) throw new Error(`require: ${name} is not in the device`);
    const wrapped = vm.runInContext(`(function (module, exports, require) {${source}\n})`, this.globals as vm.Context, {
      filename: name,
    }) as Callable;
    const module = { exports: {} };
    wrapped(module, module.exports, (other: string) => this.require(other));
    return module.exports;
  }
}

/** Values of a script as atoms: arrays flatten, booleans count, what has a dictionary's name becomes its reference. */
function atoms(values: readonly unknown[]): readonly Atom[] {
  return values.flatMap((value): readonly Atom[] => {
    if (Array.isArray(value) || isArguments(value)) return atoms([...(value as unknown[])]);
    return value === undefined || value === null ? [] : atom(value);
  });
}

function atom(value: NonNullable<unknown>): readonly Atom[] {
  if (typeof value === "number" || typeof value === "string") return [value];
  if (typeof value === "boolean") return [Number(value)];
  const { name } = value as { name?: unknown };
  return typeof name === "string" ? ["dictionary", name] : ["jsobject"];
}

function isArguments(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Arguments]";
}

function maxObject(box: Box): object {
  const { world } = box;
  return {
    get time() {
      return world.scheduler.now;
    },
    version: "9.0.7",
    os: "macintosh",
    getcolor: (name: string) => [...(world.options.theme?.[name] ?? [0.5, 0.5, 0.5, 1])],
  };
}
