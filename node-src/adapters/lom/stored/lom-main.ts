import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { paths } from "#src/adapters/lom/paths.ts";
import { liveVersion, VERSION } from "#src/adapters/lom/read/live-version.ts";
import { one } from "#src/adapters/lom/read/song-reading.ts";
import { readFader, STATED_MEMBERS, stated, unreadPan } from "#src/adapters/lom/read/track/parameter-reading.ts";
import { storedChain } from "#src/adapters/lom/stored/stored-chain.ts";
import { scaledDevices, storedParameters } from "#src/adapters/lom/stored/stored-device.ts";
import type { LomAnswer, Members } from "#src/adapters/lom/wire.ts";
import type { Device, Track } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** The main track of a running Live, its devices as a set file has them; the device that asks is marked. */
export async function lomMain(wire: LomWire): Promise<Result<MainOfLive, Refusal>> {
  const asked = await wire.ask([
    { op: "where", at: paths.mainTrack },
    { op: "get", at: paths.volume(paths.mainTrack), ...FADER },
    { op: "where", at: paths.thisDevice },
  ]);
  if (!asked.ok) return asked;
  const [main, fader, own] = asked.value;
  const id = idIn(main);
  const volume = one(fader, FADER);
  if (id === null || volume === null) return refused(NO_MAIN);
  const read = await storedChain(wire, id);
  if (!read.ok) return read;
  const { chain, devices, version } = read.value;
  const asking = chain.devices.findIndex((device) => device.id === idIn(own));
  const mixer = { volume: stated(readFader("Volume", volume), volume, false), pan: unreadPan(), sends: [] };
  return ok({
    track: {
      ...{ id, name: chain.name, mixer, envelopes: [] },
      devices: devices.map((device, index) => (index === asking ? { ...device, asks: true } : device)),
    },
    version,
  });
}

/** Main as far as a chain looks at it; the automation of a running Live is told by its parameters. */
export interface MainOfLive {
  readonly track: Pick<Track, "id" | "name" | "devices" | "mixer" | "envelopes">;
  /** `"12.3.2"`. */
  readonly version: string;
}

/** The device that a parameter is on by now, as a set file has it; `null` where it is gone. */
export async function storedDeviceAt(wire: LomWire, target: number): Promise<Result<Device | null, Refusal>> {
  const asked = await wire.ask([{ op: "where", at: target }, ...VERSION]);
  if (!asked.ok) return asked;
  const [answer, ...called] = asked.value;
  const at =
    answer !== undefined && "where" in answer ? /^(.* devices \d+) parameters \d+$/.exec(answer.where)?.[1] : undefined;
  if (at === undefined) return ok(null);
  const found = await wire.ask([{ op: "get", at, ...DEVICE }]);
  if (!found.ok) return found;
  const device = one(found.value[0], DEVICE);
  if (device === null) return ok(null);
  const [name, className] = [device.text("name") ?? "", device.text("class_name") ?? ""];
  const scaled = await scaledDevices(wire, [{ id: device.id, className }], liveVersion(called));
  if (!scaled.ok) return scaled;
  const parameters = await storedParameters(wire, scaled.value[0]!);
  return parameters.ok
    ? ok({ name, className, on: device.flag("is_active"), parameters: parameters.value, nested: [] })
    : parameters;
}

const FADER: Members = { members: ["value", ...STATED_MEMBERS] };
const DEVICE: Members = { members: ["name", "class_name", "is_active"] };

function idIn(answer: LomAnswer | undefined): number | null {
  return answer !== undefined && "where" in answer ? answer.id : null;
}

const NO_MAIN = refusal("track-unknown", "Live told of no main track: wait until the set is loaded, and try again.");
