import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { chainMixerQuestion } from "#src/adapters/lom/read/whole/devices/chain-mixer.ts";
import { lawsQuestion, trustedLaw } from "#src/adapters/lom/read/whole/devices/checked-laws.ts";
import { equaliserQuestion, keyQuestion, tellsKey } from "#src/adapters/lom/read/whole/devices/device-settings.ts";
import {
  type DeviceValues,
  namedQuestion,
  switchQuestion,
  valuesQuestion,
} from "#src/adapters/lom/read/whole/devices/device-values.ts";
import {
  type FoundChain,
  type FoundDevice,
  insideRacks,
  withInner,
} from "#src/adapters/lom/read/whole/devices/find-devices.ts";
import type { LearntDevices } from "#src/adapters/lom/read/whole/devices/learnt-devices.ts";
import { learnOrders } from "#src/adapters/lom/read/whole/devices/parameter-orders.ts";
import { type RawParameter, shownParameter } from "#src/adapters/lom/read/whole/devices/stored-parameter.ts";
import { type ReadDevices, wholeDevice } from "#src/adapters/lom/read/whole/devices/whole-device.ts";
import { asked, each, named, type Question, question } from "#src/adapters/lom/read/whole/question.ts";
import type { TrackHead } from "#src/adapters/lom/read/whole/track-heads.ts";
import { SECOND_FILTERS, soundingParameters } from "#src/knowledge/live/sound/sounding-parameters.ts";
import type { Device, Parameter, RackChain } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** What devices are read with. */
export interface DeviceReading {
  readonly wire: LomWire;
  readonly learnt: LearntDevices;
  /** The device that asks; `null` where none does. */
  readonly own: number | null;
  readonly heads: readonly TrackHead[];
  /** Also what stands behind switches that are off, to be set. */
  readonly all: boolean;
}

/**
 * Devices of chains as a set file has them, chain by chain: paths and stored values of Live's own, of others class and name.
 *
 * Edge: of what is off, and of classes whose law is not known, nothing but that is read; of an EQ Eight the filters that are on.
 */
export async function readDevices(
  reading: DeviceReading,
  chains: readonly (readonly FoundDevice[])[],
): Promise<Result<readonly (readonly Device[])[], Refusal>> {
  const { wire, learnt, own } = reading;
  const filled = await insideRacks(wire, chains.flat());
  if (!filled.ok) return filled;
  const devices = filled.value.flatMap(withInner);
  const classes = devices.filter(({ className }) => soundingParameters(className) !== null);
  const ordered = await learnOrders(wire, classes, learnt);
  if (!ordered.ok) return ordered;
  const first = await asked(wire, firstQuestion(devices, reading));
  if (!first.ok) return first;
  const renamed = await asked(wire, renamedQuestion(devices, first.value));
  if (!renamed.ok) return renamed;
  const known = { ...first.value, values: [...first.value.values, ...renamed.value] };
  const laws = await asked(wire, lawsQuestion(readOf(devices, known), learnt.laws));
  if (!laws.ok) return laws;
  for (const [law, holds] of laws.value) learnt.laws.set(law, holds);
  const second = await asked(wire, secondQuestion(devices, known, reading));
  if (!second.ok) return second;
  const read = { ...together(known, second.value), own, laws: learnt.laws };
  const whole = new Map(filled.value.map((device) => [device.id, wholeDevice(device, read)]));
  return ok(chains.map((chain) => chain.flatMap(({ id }) => whole.get(id) ?? [])));
}

type Told<Value> = readonly (readonly [id: number, told: Value])[];
type Settings = NonNullable<Device["settings"]>;

interface First {
  readonly values: Told<DeviceValues>;
  readonly settings: Told<Settings>;
  readonly mixers: Told<RackChain>;
}

function firstQuestion(devices: readonly FoundDevice[], reading: DeviceReading): Question<First> {
  const equalisers = devices.filter(({ className }) => className === EQ_EIGHT);
  const only = devices.flatMap(({ chains }) => (chains?.length === 1 ? chains : []));
  return named<First>({
    values: each(devices.map((device) => tagged(device, wantedValues(device, reading) ?? switchQuestion(device)))),
    settings: each(equalisers.map((device) => tagged(device, equaliserQuestion(device)))),
    mixers: each(only.map((chain: FoundChain) => tagged(chain, chainMixerQuestion(chain)))),
  });
}

/** `null` for a device that is not read into. */
function wantedValues(device: FoundDevice, { learnt, all }: DeviceReading): Question<DeviceValues> | null {
  const { className } = device;
  const wanted = soundingParameters(className);
  const order = learnt.orders.get(className);
  return wanted === null || order === undefined ? null : valuesQuestion(device, order, wanted, all);
}

/** All parameters that were read, each with its device. */
function readOf(devices: readonly FoundDevice[], { values }: First): readonly (readonly [FoundDevice, RawParameter])[] {
  const byId = new Map(values);
  return devices.flatMap((device) => (byId.get(device.id)?.values ?? []).map((each) => [device, each] as const));
}

/** Devices that have other parameters than their class has elsewhere are read by name. */
function renamedQuestion(devices: readonly FoundDevice[], { values }: First): Question<Told<DeviceValues>> {
  const astray = new Set(values.flatMap(([id, { on, isPlaced }]) => (on && !isPlaced ? [id] : [])));
  const renamed = devices.filter(({ id }) => astray.has(id));
  return each(
    renamed.map((device) => tagged(device, namedQuestion(device, soundingParameters(device.className) ?? []))),
  );
}

/** What the first answers led to. */
interface Second {
  /** Of an EQ Eight's second set. */
  readonly others: Told<DeviceValues>;
  readonly shown: Told<Parameter | null>;
  readonly keys: Told<Settings>;
}

function secondQuestion(
  devices: readonly FoundDevice[],
  first: First,
  { learnt, heads, all }: DeviceReading,
): Question<Second> {
  const { values, settings } = first;
  const byId = new Map(values);
  const modes = new Map(settings);
  const on = devices.filter(({ id }) => byId.get(id)?.on === true);
  const apart = on.filter(({ id }) => (modes.get(id)?.["Mode"] ?? STEREO) !== STEREO);
  const keyed = on.filter(({ id, className }) => tellsKey(className) && isKeyed(byId.get(id)));
  return named<Second>({
    others: each(
      apart.flatMap((device) => {
        const asked = valuesQuestion(device, learnt.orders.get(EQ_EIGHT) ?? [], SECOND_FILTERS, all);
        return asked === null ? [] : [tagged(device, asked)];
      }),
    ),
    shown: each(readOf(on, first).flatMap((read) => shownQuestion(read, learnt))),
    keys: each(keyed.map((device) => tagged(device, keyQuestion(device, heads)))),
  });
}

/** What Live shows for a parameter that no law is known of. */
function shownQuestion([{ className }, parameter]: readonly [FoundDevice, RawParameter], { laws }: LearntDevices) {
  if (trustedLaw(className, parameter.path, laws) !== null) return [];
  return tagged(
    parameter,
    question({ op: "call", at: parameter.id, member: "str_for_value", args: [parameter.raw] }, (answer) =>
      "called" in answer ? shownParameter(className, parameter, answer.called[0] ?? "") : null,
    ),
  );
}

function together(
  { values, settings, mixers }: First,
  { others, shown, keys }: Second,
): Omit<ReadDevices, "own" | "laws"> {
  const more = new Map(others);
  return {
    values: new Map(
      [...new Map(values)].map(([id, read]) => [
        id,
        { ...read, values: [...read.values, ...(more.get(id)?.values ?? [])] },
      ]),
    ),
    shown: new Map(shown),
    settings: new Map([...settings, ...keys]),
    mixers: new Map(mixers),
  };
}

function isKeyed(read: DeviceValues | undefined): boolean {
  return read?.values.some(({ path, raw }) => path === "SideChain/OnOff" && raw !== 0) === true;
}

function tagged<Value>(
  { id }: { readonly id: number },
  { ops, told }: Question<Value>,
): Question<readonly [number, Value]> {
  return { ops, told: (answers) => [id, told(answers)] };
}

const EQ_EIGHT = "Eq8";
const STEREO = "0";
