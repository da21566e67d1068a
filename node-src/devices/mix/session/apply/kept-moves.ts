import { heldSettings } from "#src/chassis/session/writing/held-settings.ts";
import type { KeepWork } from "#src/chassis/session/writing/own-read-backs.ts";
import { parametersOf } from "#src/devices/mix/session/apply/parameters-of.ts";
import type { RunningHost } from "#src/devices/mix/session/mix-ports.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { type Result, refused } from "#src/model/result.ts";
import type { HeldValue, ValuesWork } from "#src/ports/output/read-back-log.ts";
import type { ParameterAddress } from "#src/ports/parameter-writer.ts";

/** A host that does as the one it is given, and leaves a line of all that it was asked to change, refused or not. A move orders one choice of a device. */
export function keptMoves(host: RunningHost, keep: KeepWork): RunningHost {
  let live: string | null = null;
  let placed: ReadonlyMap<number, Pick<HeldValue, "of" | "parameter">> = new Map();

  function shown(read: Result<LiveSet, Refusal>): Result<LiveSet, Refusal> {
    if (read.ok) {
      live = read.value.creator;
      const kinds = parametersOf(read.value).map(
        ({ target, className: of, name: parameter }) => [target, { of, parameter }] as const,
      );
      placed = new Map(kinds);
    }
    return read;
  }

  function leave<Done extends Result<unknown, Refusal>>(
    what: ValuesWork["what"],
    done: Done,
    values: readonly HeldValue[],
  ): Done {
    keep({ what, values, live, refused: done.ok ? null : done.error.code });
    return done;
  }

  function asked<Wanted extends string, Held extends string>(
    values: readonly (ParameterAddress & Readonly<Record<Wanted, number>>)[],
    wanted: Wanted,
    told: Result<readonly Readonly<Record<Held, number>>[], Refusal>,
    held: Held,
  ): readonly HeldValue[] {
    return values.map((value, index) => ({
      ...placed.get(value.target),
      asked: value[wanted],
      held: told.ok ? told.value[index]![held] : null,
    }));
  }

  return {
    ...host,
    read: async () => shown(await host.read()),
    again: host.again && (async (tracks) => shown(await host.again!(tracks))),
    set: async (values) => {
      const done = await host.set(values);
      return leave("set", done, asked(values, "value", done, "after"));
    },
    revert: async (addresses) => {
      const changed = host.ledger().filter((change) => addresses.some(({ target }) => target === change.target));
      const done = await host.revert(addresses);
      // A Live that is silent is not waited for once more, for the sake of a line.
      const isSilent = !done.ok && done.error.code === "live-busy";
      const now = isSilent ? refused(done.error) : await host.snapshot(changed);
      return leave("taken back", done, asked(changed, "before", now, "value"));
    },
    insert: async (orders) => {
      const done = await host.insert(orders);
      const values = orders.flatMap(({ choices: [choice] }, index) => {
        const came = done.ok ? done.value[index]!.parameters : [];
        return heldSettings(choice!, (path) => came.find(({ name }) => name === path)?.value);
      });
      return leave("put in", done, values);
    },
    withdraw: async (devices) => {
      const done = await host.withdraw(devices);
      return leave(
        "taken out",
        done,
        devices.map(({ className: of }) => ({ of })),
      );
    },
  };
}
