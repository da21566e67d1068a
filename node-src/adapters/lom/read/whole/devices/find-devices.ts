import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { type LivePath, paths } from "#src/adapters/lom/paths.ts";
import type { Reading } from "#src/adapters/lom/read/reading.ts";
import { many } from "#src/adapters/lom/read/song-reading.ts";
import { asked, each, type Question, question } from "#src/adapters/lom/read/whole/question.ts";
import type { Members } from "#src/adapters/lom/wire.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** A device by its class and name; of a rack the chains, where they were looked into. */
export interface FoundDevice {
  readonly id: number;
  readonly path: LivePath;
  readonly name: string;
  readonly className: string;
  readonly chains: readonly FoundChain[] | null;
}

export interface FoundChain extends DeviceHolder {
  readonly name: string;
  readonly on: boolean;
  readonly devices: readonly FoundDevice[];
}

/** A track, or a chain of a rack. */
export interface DeviceHolder {
  readonly id: number;
  readonly path: LivePath;
}

export function devicesQuestion({ id, path }: DeviceHolder): Question<readonly FoundDevice[]> {
  return question({ op: "each", at: id, child: "devices", ...DEVICE }, (answer) =>
    many(answer, DEVICE).map((read, index) => found(read, paths.device(path, index))),
  );
}

/** The same devices, racks with what is in their chains. A drum rack's pads are its own; racks deeper than `MOST_DEEP` are not looked into. */
export async function insideRacks(
  wire: LomWire,
  devices: readonly FoundDevice[],
  depth = 0,
): Promise<Result<readonly FoundDevice[], Refusal>> {
  const racks = devices.filter(({ className }) => LOOKED_INTO.test(className));
  if (racks.length === 0 || depth >= MOST_DEEP) return ok(devices);
  const chains = await asked(wire, each(racks.map(chainsQuestion)));
  if (!chains.ok) return chains;
  const holders = chains.value.flat();
  const inner = await asked(wire, each(holders.map(devicesQuestion)));
  if (!inner.ok) return inner;
  const deeper = await insideRacks(wire, inner.value.flat(), depth + 1);
  if (!deeper.ok) return deeper;
  const whole = new Map(deeper.value.map((device) => [device.id, device]));
  const filled = new Map(
    holders.map((chain, index) => [
      chain,
      { ...chain, devices: inner.value[index]!.map((device) => whole.get(device.id) ?? device) },
    ]),
  );
  const ofRack = new Map(racks.map(({ id }, index) => [id, chains.value[index]!.map((chain) => filled.get(chain)!)]));
  return ok(devices.map((device) => ({ ...device, chains: ofRack.get(device.id) ?? device.chains })));
}

/** All devices of a chain in their order, those of racks behind the rack. */
export function withInner(device: FoundDevice): readonly FoundDevice[] {
  return [device, ...(device.chains ?? []).flatMap(({ devices }) => devices.flatMap(withInner))];
}

type FoundHead = Omit<FoundChain, "devices">;

function chainsQuestion({ id, path }: FoundDevice): Question<readonly FoundHead[]> {
  return question({ op: "each", at: id, child: "chains", ...CHAIN }, (answer) =>
    many(answer, CHAIN).map((read, index) => ({
      ...{ id: read.id, path: paths.chain(path, index) },
      ...{ name: read.text("name") ?? "", on: !read.flag("mute") },
    })),
  );
}

function found(read: Reading, path: LivePath): FoundDevice {
  const className = read.text("class_name") ?? "";
  return { id: read.id, path, name: read.text("name") ?? className, className, chains: null };
}

const DEVICE: Members = { members: ["class_name", "name"] };
const CHAIN: Members = { members: ["name", "mute"] };
const LOOKED_INTO = /^(?:AudioEffect|Instrument)GroupDevice$/;
/** Racks in racks. Source: house taste; sets with more were not seen. */
const MOST_DEEP = 4;
