import { checkSettable, parameterAt, whyHeld } from "#src/knowledge/live/settable-parameter.ts";
import type { Device, LiveSet, Parameter, Track } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { RawValue } from "#src/model/units.ts";
import type { ForgettingWriter, ParameterChange, ParameterValue } from "#src/ports/parameter-writer.ts";

/** The set that parameters are set in, and who holds it. */
export interface HeldSet {
  readonly now: () => LiveSet;
  readonly hold: (set: LiveSet) => void;
}

/** Parameters of a set in memory: kept to the last bit. What somebody else moves in the meantime is theirs, as in a running Live. */
export function memoryParameters({ now, hold }: HeldSet): ForgettingWriter {
  const found = new Map<string, ParameterChange>();
  return {
    forget: (targets) => {
      for (const [key, { target }] of found) if (targets.has(target)) found.delete(key);
    },
    snapshot: async (addresses) => valuesOf(now(), addresses),
    set: async (values) => {
      const done = withValues(now(), values);
      if (!done.ok) return done;
      for (const change of done.value.changes) {
        const own = found.get(keyOf(change));
        const before = own?.after === change.before ? own.before : change.before;
        found.set(keyOf(change), { ...change, before });
      }
      hold(done.value.set);
      return ok(done.value.changes);
    },
    ledger: () => [...found.values()],
    revert: async (addresses) => {
      const own = addresses.flatMap((address) => found.get(keyOf(address)) ?? []);
      let set = now();
      for (const { before, after, ...address } of own)
        if (standsAt(set, address) === after) set = withValue(set, { ...address, value: before });
      for (const address of own) found.delete(keyOf(address));
      hold(set);
      return ok(undefined);
    },
  };
}

type Address = Pick<ParameterValue, "track" | "target">;

function keyOf({ track, target }: Address): string {
  return `${track} ${target}`;
}

function standsAt(set: LiveSet, address: Address): RawValue | null {
  const found = parameterAt(set, address);
  return found.ok ? found.value.parameter.value : null;
}

function valuesOf(set: LiveSet, addresses: readonly Address[]): Result<readonly ParameterValue[], Refusal> {
  const values: ParameterValue[] = [];
  for (const { track, target } of addresses) {
    const found = parameterAt(set, { track, target });
    if (!found.ok) return found;
    values.push({ track, target, value: found.value.parameter.value });
  }
  return ok(values);
}

interface Changed {
  readonly set: LiveSet;
  readonly changes: readonly ParameterChange[];
}

function withValues(before: LiveSet, values: readonly ParameterValue[]): Result<Changed, Refusal> {
  const changes: ParameterChange[] = [];
  let set = before;
  for (const { track, target, value } of values) {
    const found = parameterAt(set, { track, target });
    if (!found.ok) return found;
    const why = whyHeld(found.value);
    if (why !== null) return refused(why);
    checkSettable(found.value, value);
    const { kind, value: stood } = found.value.parameter;
    const after = kind === "float" ? value : Math.round(value);
    changes.push({ track, target, before: stood, after });
    set = withValue(set, { track, target, value: after });
  }
  return ok({ set, changes });
}

function withValue(set: LiveSet, { track: id, target, value }: ParameterValue): LiveSet {
  const tracks = set.tracks.map((track) => (track.id === id ? trackWith(track, target, value) : track));
  return { ...set, tracks };
}

function trackWith(track: Track, target: number, value: RawValue): Track {
  const each = (parameter: Parameter): Parameter => (parameter.target === target ? { ...parameter, value } : parameter);
  const { volume, pan, sends, splitPan, crossfader } = track.mixer;
  return {
    ...track,
    mixer: {
      ...track.mixer,
      ...{ volume: each(volume), pan: each(pan), sends: sends.map(each) },
      ...(splitPan === undefined ? {} : { splitPan: { left: each(splitPan.left), right: each(splitPan.right) } }),
      ...(crossfader === undefined ? {} : { crossfader: each(crossfader) }),
    },
    devices: track.devices.map((device) => deviceWith(device, each)),
  };
}

function deviceWith(device: Device, each: (parameter: Parameter) => Parameter): Device {
  const parameters = device.parameters.map(each);
  const on = parameters.find(({ name }) => name === "On");
  const nested = device.nested.map((inside) => deviceWith(inside, each));
  return { ...device, parameters, nested, on: on === undefined ? device.on : on.value !== 0 };
}
