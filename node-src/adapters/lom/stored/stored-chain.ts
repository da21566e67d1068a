import { type TrackChain, trackChain } from "#src/adapters/lom/devices/track-chain.ts";
import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { liveVersion, VERSION } from "#src/adapters/lom/read/live-version.ts";
import { scaledDevices, storedParameters } from "#src/adapters/lom/stored/stored-device.ts";
import type { Device } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** A track of a running Live, and its devices as a set file has them. */
export interface StoredChain {
  readonly chain: TrackChain;
  readonly devices: readonly Device[];
  /** As Live tells it: `"12.3.2"`. */
  readonly version: string;
}

/** Reads the devices of a track by Live's handle; what stands inside racks is not looked into. Refused where no such track is there. */
export async function storedChain(wire: LomWire, track: number): Promise<Result<StoredChain, Refusal>> {
  const chain = await trackChain(wire, track);
  if (!chain.ok) return chain;
  const called = await wire.ask(VERSION);
  if (!called.ok) return called;
  const version = liveVersion(called.value);
  const scaled = await scaledDevices(wire, chain.value.devices, version);
  if (!scaled.ok) return scaled;
  const devices: Device[] = [];
  for (const [index, each] of scaled.value.entries()) {
    const parameters = await storedParameters(wire, each);
    if (!parameters.ok) return parameters;
    const { name, className } = chain.value.devices[index]!;
    const on = parameters.value.find((parameter) => parameter.name === "On")?.value !== 0;
    const settings = Object.keys(each.settings).length === 0 ? {} : { settings: each.settings };
    devices.push({ name, className, on, parameters: parameters.value, nested: [], ...settings });
  }
  return ok({ chain: chain.value, devices, version });
}
