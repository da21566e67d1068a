import type { Box, Maker } from "#test/doubles/max/machine/box.ts";
import { isNumber, type Message, numberOf } from "#test/doubles/max/machine/message.ts";
import type { DeviceWorld } from "#test/doubles/max/machine/world.ts";

/**
 * `live.remote~`: holds a parameter of Live by a number or signal, without an undo step. Whose id it has is a matter between it
 * and Live, so it waits for the main thread as all that is said to Live's objects does; the values do not. The right inlet takes ids
 * alone, the left one values.
 * Source: docs.cycling74.com/reference/live.remote~.
 */
export const liveRemote: Maker = (box) =>
  holding(box, {
    told: (id, value) => box.world.options.onRemote?.(id, value),
    limit: (value) => value,
    report: () => undefined,
  });

/**
 * `live.modulate~`: adds to a parameter what it is given, from -1 to 1 and no further, times its depth. It says `mapping 1` when it
 * has the parameter and `mapping 0` when it has not: where another object moves that one already, where the test says that Live
 * does not modulate it, and after `id 0`. An id that is no parameter has no effect.
 * Source: docs.cycling74.com/reference/live.modulate~ and its help patch (tabs mapping, depth).
 */
export const liveModulate: Maker = (box) => {
  const depth = Number(box.attribute("depth") ?? 1);
  return holding(box, {
    told: (id, value) => box.world.options.onModulate?.(id, value),
    limit: (value) => Math.min(1, Math.max(-1, value)) * depth,
    report: (has) => box.out(0, { selector: "mapping", args: [Number(has)] }),
    may: (id) => box.world.options.modulates?.(id) ?? true,
  });
};

/** A parameter as Live holds it. */
interface Standing {
  readonly minimum: number;
  readonly maximum: number;
  readonly value: number;
}

/**
 * Where a parameter is under modulation. `bipolar`: an offset of the whole range, held at both ends; `unipolar`: from its minimum at
 * -1 to where it stands at 1, so that 0 is half of it.
 * Source: docs.cycling74.com/reference/live.modulate~, whose two examples are in the proof.
 */
export function modulatedValue(
  { minimum, maximum, value }: Standing,
  modulation: number,
  polarity: "bipolar" | "unipolar",
): number {
  if (polarity === "unipolar") return minimum + ((value - minimum) * (modulation + 1)) / 2;
  return Math.min(maximum, Math.max(minimum, value + modulation * (maximum - minimum)));
}

interface Kind {
  told(id: number, value: number | undefined): void;
  limit(value: number): number;
  report(has: boolean): void;
  /** Whether Live lets this object move the parameter. */
  may?(id: number): boolean;
}

/** Which box moves which parameter, in all devices of one Live. */
const HOLDERS = new WeakMap<object, Map<number, Box>>();

function holding(box: Box, { told, limit, report, may }: Kind) {
  const { world } = box;
  const holders = HOLDERS.get(world.names) ?? new Map<number, Box>();
  HOLDERS.set(world.names, holders);
  let id = 0;
  let value: number | undefined;
  const hold = (next: number) => {
    const limited = limit(next);
    if (limited === value || id === 0) return;
    value = limited;
    told(id, limited);
  };
  const letGo = () => {
    if (id === 0) return;
    holders.delete(id);
    told(id, undefined);
    id = 0;
    value = undefined;
  };
  const point = (next: number) => {
    if (next !== 0 && !isParameter(world, next)) return;
    letGo();
    const has = next !== 0 && !holders.has(next) && may?.(next) !== false;
    if (next !== 0 && holders.has(next)) world.ledger.error(`${box.text.name}: two objects move parameter ${next}`);
    if (has) {
      id = next;
      holders.set(next, box);
    }
    report(has);
  };
  return {
    loadbang: () => {
      const kept = world.options.persisted?.[box.json.varname ?? ""];
      if (kept !== undefined && Number(box.attribute("_persistence") ?? 1) !== 0) point(kept);
    },
    receive: (inlet: number, message: Message) => {
      if ((message.selector === "id") !== (inlet === 1)) box.refuse(message);
      else if (message.selector === "id") world.scheduler.defer(() => point(Number(message.args[0])));
      else if (inlet === 0 && isNumber(message)) hold(numberOf(message));
      else if (message.selector === "getid") box.out(0, { selector: "id", args: [id] });
    },
    signal: {
      inlets: 1,
      outlets: 0,
      process: ([from]: readonly Float64Array[], _outs: unknown, [connected]: readonly boolean[]) => {
        if (connected) hold(from!.at(-1)!);
      },
    },
    free: letGo,
  };
}

/** A Live that cannot be asked knows every id. */
function isParameter({ options }: DeviceWorld, id: number): boolean {
  if (options.liveApi === undefined) return true;
  const api = new (options.liveApi as unknown as new () => { id: number | string; readonly type?: string })();
  api.id = id;
  return api.type === undefined || api.type === "DeviceParameter";
}
