import type { DeviceWorld } from "#test/doubles/max/machine/world.ts";

/** Max's LiveAPI class, or a double of it: `(callback, path)`, `(path)` or nothing. */
export type LiveApiConstructor = new (...args: never[]) => object;

/**
 * A LiveAPI that counts: one for each object made, method called, and property read or written. Made before
 * `live.thisdevice` has banged it is an error, as it would be a dead object; what an observer does runs on the low queue.
 */
export function countedLiveApi(world: DeviceWorld, toContext: (value: unknown) => unknown): LiveApiConstructor {
  const { liveApi } = world.options;
  if (!liveApi) return missingLiveApi(world);
  return new Proxy(liveApi, {
    construct(target, args: unknown[]) {
      world.ledger.liveApiCalls++;
      if (!world.ready) world.ledger.error("a LiveAPI object was made before live.thisdevice");
      const safe = args.map((arg) => (typeof arg === "function" ? onLowQueue(world, arg as Callback, toContext) : arg));
      return counted(Reflect.construct(target, safe), world, toContext);
    },
  });
}

type Callback = (...args: unknown[]) => unknown;

function counted(object: object, world: DeviceWorld, toContext: (value: unknown) => unknown): object {
  return new Proxy(object, {
    get(target, name) {
      const member = Reflect.get(target, name, target);
      if (typeof name === "symbol" || name === "constructor") return member;
      if (typeof member !== "function") {
        world.ledger.liveApiCalls++;
        return toContext(member);
      }
      return (...args: unknown[]) => {
        world.ledger.liveApiCalls++;
        return toContext(Reflect.apply(member, target, args));
      };
    },
    set(target, name, value) {
      world.ledger.liveApiCalls++;
      return Reflect.set(target, name, value, target);
    },
  });
}

function onLowQueue(world: DeviceWorld, callback: Callback, toContext: (value: unknown) => unknown): Callback {
  return (...args) =>
    world.scheduler.run(() =>
      world.scheduler.deferLow(() => {
        try {
          callback(...args.map(toContext));
        } catch (error) {
          world.ledger.error(`an observer: ${error instanceof Error ? error.message : String(error)}`);
        }
      }),
    );
}

function missingLiveApi(world: DeviceWorld): LiveApiConstructor {
  return class {
    constructor() {
      world.ledger.error("this Live has no LiveAPI: give openDevice one");
    }
  };
}
