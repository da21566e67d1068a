import type { Box, Maker } from "#test/doubles/max/machine/box.ts";
import { type Atom, type Message, messageFrom, numberOf } from "#test/doubles/max/machine/message.ts";
import { countedLiveApi } from "#test/doubles/max/script/counted-live-api.ts";

/** What the boxes use of a LiveAPI object. */
interface Api {
  id: number | string;
  path: string;
  readonly type: string;
  get(name: string): unknown;
  set(name: string, ...values: unknown[]): unknown;
  call(name: string, ...values: unknown[]): unknown;
  getcount(name: string): number;
}

/**
 * `live.object`: reads, sets and calls the object whose id it holds; the right inlet takes ids, the left one the rest.
 *
 * Source: Max reference, live.object ("Inlets").
 */
export const liveObject: Maker = (box) => {
  let api: Api | undefined;
  const answers: Record<string, (args: readonly Atom[]) => readonly unknown[] | undefined> = {
    get: ([name]) => [name, api?.get(String(name))],
    getid: () => ["id", idOf(api)],
    bang: () => ["id", idOf(api)],
    getpath: () => ["path", api?.path.replaceAll('"', "")],
    gettype: () => ["type", api?.type],
    set: ([name, ...values]) => {
      api?.set(String(name), ...values);
      return undefined;
    },
    call: ([name, ...values]) => [name, api?.call(String(name), ...values)],
  };
  const stand = (id: number) => {
    api = make(box);
    api.id = id;
  };
  const kept = keptId(box);
  const take = (message: Message) => {
    const answer = answers[message.selector];
    if (!answer) return box.refuse(message);
    const values = answer(message.args);
    if (values) box.out(0, messageFrom(flat(values)));
  };
  return {
    receive: (inlet, message) =>
      lowly(box, () => {
        if ((message.selector === "id") !== (inlet === 1)) return box.refuse(message);
        if (message.selector === "id") return stand(Number(message.args[0]));
        if (api === undefined && kept !== undefined) stand(kept);
        take(message);
      }),
  };
};

/** What a box with persistence found again when the set was opened. */
function keptId({ json, world }: Box): number | undefined {
  const persists = json.saved_object_attributes?.["_persistence"] === 1;
  return persists ? world.options.persisted?.[json.varname ?? ""] : undefined;
}

/** `live.path`: goes to a path and tells its id on both outlets, the answers on the right. */
export const livePath: Maker = (box) => {
  let api: Api | undefined;
  const tell = () => {
    const id = idOf(api);
    box.out(1, { selector: "id", args: [id] });
    box.out(0, { selector: "id", args: [id] });
  };
  const go = (path: string) => {
    api = make(box);
    api.path = path;
    tell();
  };
  const here = () => api?.path.replaceAll('"', "") ?? "";
  const orders: Record<string, (args: readonly Atom[]) => void> = {
    path: (args) => go(args.join(" ")),
    goto: (args) => go(`${here()} ${args.join(" ")}`.trim()),
    getid: tell,
    bang: tell,
    getpath: () => box.out(2, messageFrom(["path", here()])),
    getcount: ([name]) => box.out(2, messageFrom(["count", String(name), api?.getcount(String(name)) ?? 0])),
  };
  return {
    receive: (_inlet, message) =>
      lowly(box, () => {
        const order = orders[message.selector];
        if (order) order(message.args);
        else if (message.selector.startsWith("live_")) go([message.selector, ...message.args].join(" "));
        else box.refuse(message);
      }),
  };
};

/**
 * `live.map`: waits for the user to click a parameter; `RunningDevice.map` is that click. With `@strict 1` a parameter of the
 * device itself is passed over, and the wait goes on.
 *
 * Source: Max reference, live.map ("strict").
 */
export const liveMap: Maker = (box) => {
  let id = 0;
  const waiting = (on: boolean) => {
    box.world.mapping = on ? { box, take } : undefined;
    box.out(3, messageFrom([Number(on)]));
  };
  const tell = (target: { id: number; path: string; name: string }) => {
    id = target.id;
    box.out(2, { selector: target.name, args: [] });
    box.out(1, { selector: "id", args: [id] });
    box.out(0, messageFrom(["path", ...target.path.split(" ")]));
  };
  const own = () => {
    if (Number(box.attribute("strict") ?? 0) !== 1) return undefined;
    const device = make(box);
    device.path = "this_device";
    return idOf(device) === 0 ? undefined : device.path.replaceAll('"', "");
  };
  const take = (target: { id: number; path: string; name: string }) => {
    const device = own();
    if (device !== undefined && `${target.path} `.startsWith(`${device} `)) return;
    tell(target);
    waiting(false);
  };
  return {
    receive: (_inlet, message: Message) => {
      if (message.selector === "bang") waiting(true);
      else if (message.selector === "int" || message.selector === "mapping") waiting(numberOf(message) !== 0);
      else if (message.selector === "cancel") waiting(false);
      else if (message.selector === "unmap") tell({ id: 0, path: "", name: "" });
      else box.refuse(message);
    },
  };
};

function make(box: Box): Api {
  const LiveApi = countedLiveApi(box.world, (value) => value) as unknown as new () => Api;
  return new LiveApi();
}

/** Objects of Live are touched on the low thread only. */
function lowly(box: Box, action: () => void): void {
  box.world.scheduler.defer(() => {
    try {
      action();
    } catch (error) {
      box.world.ledger.error(`${box.text.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

function idOf(api: Api | undefined): number {
  return Number(api?.id ?? 0);
}

function flat(values: readonly unknown[]): readonly Atom[] {
  return values
    .flat()
    .map((value) => (typeof value === "number" || typeof value === "string" ? value : String(value ?? "")));
}
