import { unpackAmxd } from "#test/doubles/max/container/unpack-amxd.ts";
import { type DeviceState, ParameterRegistry, type ParameterValue } from "#test/doubles/max/live/parameter-registry.ts";
import { loadPatcher } from "#test/doubles/max/machine/load-patcher.ts";
import { SharedNames } from "#test/doubles/max/machine/shared-names.ts";
import { DeviceWorld } from "#test/doubles/max/machine/world.ts";
import { OBJECTS } from "#test/doubles/max/object-table.ts";
import { RunningDevice } from "#test/doubles/max/running-device.ts";
import type { LiveApiConstructor } from "#test/doubles/max/script/counted-live-api.ts";
import type { Transport } from "#test/doubles/max/transport.ts";

/** The Live around a device. */
export interface DeviceOptions {
  /** A fake LiveAPI class whose `this_device` is this device. */
  readonly liveApi?: LiveApiConstructor;
  readonly transport?: Transport;
  /** What the set saved; without it the device is new. */
  readonly state?: DeviceState;
  /** One for all devices of one Live. */
  readonly names?: SharedNames;
  /** Colours of `max.getcolor`. */
  readonly theme?: Readonly<Record<string, readonly [number, number, number, number]>>;
  /** For the node process, over that of this one. */
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * A script that starts and never gets as far as to say so, or that Node for Max calls not loaded.
   * Source: Node for Max, n4m_lifecycle: `loadend` with `success` or `error`.
   */
  readonly nodeTrouble?: "never-ready" | "load-error";
  /** Outlet 7 of `plugsync~` was seen standing at 0 in Live (`amxd.md` 6). */
  readonly plugSyncBeats?: "moves" | "stuck";
  /** Just before `live.thisdevice` bangs: from here on LiveAPI objects live. */
  readonly onReady?: () => void;
  /** A parameter of the device took another value. */
  readonly onParameter?: (longName: string, value: ParameterValue) => void;
  /** Scripting names of boxes whose messages are kept from the beginning. */
  readonly hear?: readonly string[];
  /** What `live.object` boxes with persistence found again when the set was opened: ids by scripting name. */
  readonly persisted?: Readonly<Record<string, number>>;
  /** What `live.remote~` holds; `undefined` when it lets go. */
  readonly onRemote?: (id: number, value: number | undefined) => void;
  /** What `live.modulate~` adds to, from -1 to 1; `undefined` when it lets go. */
  readonly onModulate?: (id: number, value: number | undefined) => void;
  /** Whether Live modulates a parameter; without it, every one. */
  readonly modulates?: (id: number) => boolean;
  /** Objects that this Max does not have: their boxes are empty, and the console says so. */
  readonly without?: readonly string[];
}

/**
 * Opens a device as Live does: makes every object, sends the load bangs, recalls the parameters, and bangs
 * `live.thisdevice`.
 *
 * @throws Error when the file is no device, or holds an object that the runtime does not know.
 */
export function openDevice(amxd: Uint8Array, options: DeviceOptions = {}): RunningDevice {
  const { patcher, files } = unpackAmxd(amxd);
  const world = new DeviceWorld(
    options,
    options.names ?? new SharedNames(),
    files,
    new ParameterRegistry(options.onParameter),
  );
  world.scheduler.run(() => {
    loadPatcher(world, patcher, OBJECTS);
    for (const box of world.boxes) if (options.hear?.includes(box.json.varname ?? "")) box.heard = [];
    for (const box of [...world.boxes].sort((a, b) => depthOf(b.path) - depthOf(a.path))) box.behaviour.loadbang?.();
  });
  world.scheduler.run(() => recall(world, options.state));
  world.scheduler.run(() => {
    world.ready = true;
    options.onReady?.();
    world.tellLife("ready");
  });
  return new RunningDevice(world, patcher);
}

/** Saved values first, else initial ones; hidden parameters without an initial value stay silent. */
function recall({ parameters, ledger }: DeviceWorld, state: DeviceState = {}): void {
  for (const parameter of parameters.inOrder()) {
    const saved = parameter.visibility === "hidden" ? undefined : state[parameter.longName];
    const value = saved ?? parameter.initial;
    if (value !== undefined) parameters.change(parameter, structuredClone(value), "live", ledger);
    if (value !== undefined || parameter.visibility !== "hidden") parameter.emit();
  }
}

function depthOf(path: string): number {
  return path.split("::").length;
}
