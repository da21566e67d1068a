import type { ChainLive } from "#src/devices/master/session/chain/chain-live.ts";
import type { ChainRecord } from "#src/devices/master/session/chain/chain-record.ts";
import type { LeftToUser, RevertedChain } from "#src/devices/master/session/chain/live-chain.ts";
import { isShownAlike } from "#src/knowledge/live/knobs/shown-values.ts";
import { liveParameterNames } from "#src/knowledge/live/parameter-names/live-parameter-names.ts";
import type { Device, Parameter } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { InsertedDevice } from "#src/ports/device-inserter.ts";
import type { ParameterChange } from "#src/ports/parameter-writer.ts";

/**
 * Takes back what is recorded: the values of devices that stood there before, then the devices that were put in, the last first: a gain goes before the Limiter
 * behind it.
 *
 * A device in which a person has turned something stays, and is theirs; a Limiter stays behind a gain that does.
 * Edge: what is refused half-way stays recorded, with all that comes after it.
 */
export async function revertChain(host: ChainLive, record: ChainRecord): Promise<Result<RevertedChain, Refusal>> {
  const back: Outcome[] = [];
  for (const { device, changes } of record.reused) {
    const left = await putBack(host, record, device, changes);
    if (!left.ok) return left;
    back.push({ device, left: left.value, isDone: !isAllLeft(left.value, changes) });
  }
  const out: Outcome[] = [];
  for (const device of record.inserted) {
    const left = await takenOut(host, record, device, [...back, ...out].some(isGainLeft));
    if (!left.ok) return left;
    out.push({ device, left: left.value, isDone: left.value === null });
  }
  record.leave();
  return ok({
    removed: done(out),
    restored: done(back),
    left: [...out, ...back].flatMap(({ left }) => left ?? []),
  });
}

interface Outcome {
  readonly device: Pick<Device, "name" | "className">;
  readonly left: LeftToUser | null;
  readonly isDone: boolean;
}

function done(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.filter(({ isDone }) => isDone).map(({ device }) => device.name);
}

function isGainLeft({ device, left }: Outcome): boolean {
  return device.className === "StereoGain" && left !== null && left.what !== "gone";
}

function isAllLeft(left: LeftToUser | null, changes: readonly ParameterChange[]): boolean {
  return left !== null && (left.what === "gone" || left.parameters.length === changes.length);
}

/** Why it stays, or that it is gone; `null` where it was taken out. */
async function takenOut(
  host: ChainLive,
  record: ChainRecord,
  device: InsertedDevice,
  gainStays: boolean,
): Promise<Result<LeftToUser | null, Refusal>> {
  const now = await host.deviceAt(device.parameters[0]?.target ?? Number.NaN);
  if (!now.ok) return now;
  const { name, className } = device;
  const was = new Map(device.parameters.map(({ target, value }) => [target, value]));
  const turned = now.value === null ? null : leftIf(now.value, "stays", ({ target }) => was.get(target) ?? null);
  if (turned !== null) return ok(turned);
  if (now.value !== null && gainStays && className === "Limiter")
    return ok({ device: name, what: "stays", parameters: [] });
  const out = await record.takeOut(device);
  if (!out.ok) return out;
  return ok(now.value === null ? { device: name, what: "gone", parameters: [] } : null);
}

async function putBack(
  host: ChainLive,
  record: ChainRecord,
  { name, parameters }: Device,
  changes: readonly ParameterChange[],
): Promise<Result<LeftToUser | null, Refusal>> {
  const back = await record.putBack(changes);
  if (!back.ok) return back;
  const now = await host.deviceAt(parameters[0]?.target ?? Number.NaN);
  if (!now.ok) return now;
  if (now.value === null) return ok({ device: name, what: "gone", parameters: [] });
  const before = new Map(changes.map((change) => [change.target, change.before]));
  return ok(leftIf(now.value, "turned", ({ target }) => before.get(target ?? Number.NaN) ?? null));
}

/** The parameters that stand otherwise than they would by themselves, or are automated; `null` where none does. */
function leftIf(
  { name, className, parameters }: Device,
  what: LeftToUser["what"],
  expected: (parameter: Parameter) => number | null,
): LeftToUser | null {
  const turned = parameters.filter((each) => {
    const value = expected(each);
    const isAsIt = value !== null && isShownAlike({ className, path: each.name }, each.value, value);
    return value !== null && (each.automated === true || !isAsIt);
  });
  if (turned.length === 0) return null;
  return {
    device: name,
    what,
    parameters: turned.map((each) => liveParameterNames(className, each.name).shown[0] ?? each.name),
  };
}
