import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { chainMixerQuestion } from "#src/adapters/lom/read/whole/devices/chain-mixer.ts";
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
import { learnOrders, type ParameterOrders } from "#src/adapters/lom/read/whole/devices/parameter-orders.ts";
import { shownParameter, storedParameter } from "#src/adapters/lom/read/whole/devices/stored-parameter.ts";
import { type ReadDevices, wholeDevice } from "#src/adapters/lom/read/whole/devices/whole-device.ts";
import { asked, each, named, type Question, question } from "#src/adapters/lom/read/whole/question.ts";
import type { TrackHead } from "#src/adapters/lom/read/whole/track-heads.ts";
import { SECOND_FILTERS, soundingParameters } from "#src/knowledge/live/sounding-parameters.ts";
import type { Device, Parameter, RackChain } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** What devices are read with. */
export interface DeviceReading {
  readonly wire: LomWire;
  /** Kept from one reading to the next. */
  readonly orders: ParameterOrders;
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
  { wire, orders, heads, all }: DeviceReading,
  chains: readonly (readonly FoundDevice[])[],
): Promise<Result<readonly (readonly Device[])[], Refusal>> {
  const filled = await insideRacks(wire, chains.flat());
  if (!filled.ok) return filled;
  const devices = filled.value.flatMap(withInner);
  const classes = devices.filter(({ className }) => soundingParameters(className) !== null);
  const learnt = await learnOrders(wire, classes, orders);
  if (!learnt.ok) return learnt;
  const first = await asked(wire, firstQuestion(devices, orders, all));
  if (!first.ok) return first;
  const renamed = await asked(wire, renamedQuestion(devices, first.value));
  if (!renamed.ok) return renamed;
  const known = { ...first.value, values: [...first.value.values, ...renamed.value] };
  const second = await asked(wire, secondQuestion(devices, known, { orders, heads, all }));
  if (!second.ok) return second;
  const read = together(known, second.value);
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

function firstQuestion(devices: readonly FoundDevice[], orders: ParameterOrders, all: boolean): Question<First> {
  const equalisers = devices.filter(({ className }) => className === EQ_EIGHT);
  const only = devices.flatMap(({ chains }) => (chains?.length === 1 ? chains : []));
  return named<First>({
    values: each(devices.map((device) => tagged(device, wantedValues(device, orders, all) ?? switchQuestion(device)))),
    settings: each(equalisers.map((device) => tagged(device, equaliserQuestion(device)))),
    mixers: each(only.map((chain: FoundChain) => tagged(chain, chainMixerQuestion(chain)))),
  });
}

/** `null` for a device that is not read into. */
function wantedValues(device: FoundDevice, orders: ParameterOrders, all: boolean): Question<DeviceValues> | null {
  const { className } = device;
  const wanted = soundingParameters(className);
  const order = orders.get(className);
  return wanted === null || order === undefined ? null : valuesQuestion(device, order, wanted, all);
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
  { values, settings }: First,
  { orders, heads, all }: Pick<DeviceReading, "orders" | "heads" | "all">,
): Question<Second> {
  const byId = new Map(values);
  const modes = new Map(settings);
  const on = devices.filter(({ id }) => byId.get(id)?.on === true);
  const apart = on.filter(({ id }) => (modes.get(id)?.["Mode"] ?? STEREO) !== STEREO);
  const keyed = on.filter(({ id, className }) => tellsKey(className) && isKeyed(byId.get(id)));
  return named<Second>({
    others: each(
      apart.flatMap((device) => {
        const asked = valuesQuestion(device, orders.get(EQ_EIGHT) ?? [], SECOND_FILTERS, all);
        return asked === null ? [] : [tagged(device, asked)];
      }),
    ),
    shown: each(on.flatMap((device) => shownQuestions(device, byId.get(device.id)))),
    keys: each(keyed.map((device) => tagged(device, keyQuestion(device, heads)))),
  });
}

/** What Live shows for parameters that no law is known of. */
function shownQuestions({ className }: FoundDevice, read: DeviceValues | undefined) {
  const lawless = (read?.values ?? []).filter((one) => storedParameter(className, one) === null);
  return lawless.map((one) =>
    tagged(
      one,
      question({ op: "call", at: one.id, member: "str_for_value", args: [one.raw] }, (answer) =>
        "called" in answer ? shownParameter(className, one, answer.called[0] ?? "") : null,
      ),
    ),
  );
}

function together({ values, settings, mixers }: First, { others, shown, keys }: Second): ReadDevices {
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
