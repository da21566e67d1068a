import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { lomLive } from "#src/adapters/lom/lom-live.ts";
import { FORMATS, SEEN_DEVICES } from "#src/knowledge/live/device-trees/seen-devices.ts";
import { liveParameterNames } from "#src/knowledge/live/parameter-names/live-parameter-names.ts";
import type { Device, LiveSet, Track } from "#src/model/live-set.ts";
import type { Result } from "#src/model/result.ts";
import { roleTargetsContract } from "#test/contracts/role-targets.ts";
import {
  type BenchDevice,
  factoryTargetsContract,
  namedTargetsContract,
  type TargetBench,
} from "#test/contracts/targets.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import { bridgeScript, patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";
import { CHAINS, chainSet } from "#test/doubles/sets/chain-set.ts";
import { nativeDevice, READ_CLASSES } from "#test/doubles/sets/native-devices.ts";

const folder = mkdtempSync(join(tmpdir(), "targets-"));
afterAll(() => rmSync(folder, { recursive: true }));
const script = await bridgeScript();

/** A set file of a format, with devices as that Live builds them. */
function inSet(format: string): TargetBench {
  const classes = Object.keys(SEEN_DEVICES).filter((className) => Object.hasOwn(SEEN_DEVICES[className]!, format));
  const path = join(folder, `${format}.als`);
  writeFileSync(path, gzipSync(chainSet({ format })));
  return {
    classes,
    track: async (devices) => {
      const host = alsHost(path, { path: join(folder, "never.als"), force: false });
      const orders = devices.map(({ className, values = {} }) => ({
        track: CHAINS.voice,
        choices: [{ className, settings: values }],
        at: "end" as const,
      }));
      const put = await host.insert(orders);
      if (!put.ok) throw new Error(put.error.sentence);
      const track = trackNamed(await host.read(), "Voice");
      return { ...track, devices: track.devices.map((device, place) => asShaped(device, devices[place]!)) };
    },
  };
}

/** A running Live of today, or with the names of Live 12.0 to 12.3. */
function inLive(older: boolean): TargetBench {
  return {
    classes: READ_CLASSES,
    unknownLaws: new Set(["0 StereoWidth"]),
    track: async (devices) => {
      const shapes = devices.map(({ className, values = {}, ...shape }) =>
        nativeDevice(className, { ...shape, older, values: byShownName(className, values) }),
      );
      const pump = { id: 501, name: "Pump" };
      const voice = { name: "Voice", arrangement: [{ name: "take" }], devices: [...shapes, pump] };
      const live = new FakeLive({ tracks: [voice] }, { automatic: true });
      const patch = patchedBridge(script, live, live.byId(501)!);
      patch.ready();
      const host = lomLive({ wire: patch.wire, detail: { mixer: true, parameters: "all" } });
      const track = trackNamed(await host.read(), "Voice");
      return { ...track, devices: track.devices.filter(({ name }) => name !== "Pump") };
    },
  };
}

/** What an inserter leaves as it is: the user's name and the device's switch. */
function asShaped(device: Device, { name = device.name, on = true }: BenchDevice): Device {
  return { ...device, name, on };
}

function byShownName(className: string, values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).map(([path, value]) => [liveParameterNames(className, path).shown[0]!, value]),
  );
}

function trackNamed(read: Result<LiveSet, { readonly sentence: string }>, name: string): Track {
  if (!read.ok) throw new Error(read.error.sentence);
  return read.value.tracks.find((track) => track.name === name)!;
}

/** In which the devices have other paths than in the one before. */
const AGES = ["10.0_377", "11.0_433", "12.0_12120", "12.0_12300"];

for (const format of AGES) namedTargetsContract(`a set of ${format}`, inSet(format));
for (const format of AGES) roleTargetsContract(`a set of ${format}`, inSet(format));
for (const format of FORMATS) factoryTargetsContract(`a set of ${format}`, inSet(format));
namedTargetsContract("a running Live", inLive(false));
namedTargetsContract("a running Live of 12.0 to 12.3", inLive(true));
factoryTargetsContract("a running Live", inLive(false));
factoryTargetsContract("a running Live of 12.0 to 12.3", inLive(true));
roleTargetsContract("a running Live", inLive(false));
roleTargetsContract("a running Live of 12.0 to 12.3", inLive(true));
