import { classicScript } from "#src/adapters/lom/classic-script.ts";
import { type EmbeddedScript, freezeDevice } from "#src/adapters/max/amxd/freeze-device.ts";
import { writeAmxd } from "#src/adapters/max/amxd/write-amxd.ts";
import { patcherText } from "#src/adapters/max/patch/build-patcher.ts";
import type { DeviceManifest } from "#src/chassis/manifest/device-manifest.ts";
import { devicePatcher } from "#src/chassis/patch/device-patcher.ts";
import { type DeviceFiles, deviceFiles } from "#src/model/device/device-files.ts";

/** A file of a device by its path in the repository. */
export interface BakedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Texts of a device's scripts; only a device that draws curves has a player. */
export type DeviceBundles = Readonly<Record<Exclude<keyof DeviceFiles, "player">, string>> & {
  readonly player?: string;
};

/**
 * A device from its bundles: the readable patch and the frozen device, the same bytes for the same bundles.
 *
 * Shape: `node` is a CommonJS bundle that asks for nothing but `max-api` and Node's own modules; the others are bundles in
 * module form without imports, which become classic scripts.
 * @throws RangeError for a bundle that asks for anything else.
 */
export function bakeDevice(manifest: DeviceManifest, bundles: DeviceBundles): readonly BakedFile[] {
  const foreign = foreignModules(bundles.node);
  if (foreign.length > 0) throw new RangeError(`bakeDevice: the Node bundle asks for ${foreign.join(", ")}`);
  const { spec, title } = manifest;
  const files = deviceFiles(manifest.device);
  const patcher = devicePatcher(manifest);
  const scripts: EmbeddedScript[] = [
    { name: files.node, text: bundles.node, onDisk: true },
    ...(["bridge", "player", "face"] as const).flatMap((role) => {
      const bundle = bundles[role];
      return bundle === undefined ? [] : [{ name: files[role], text: classicScript(bundle), onDisk: false }];
    }),
  ];
  const fileName = `${spec.name}.amxd`;
  const device = freezeDevice(fileName, spec.type, patcher, scripts);
  return [
    { path: `patchers/${title}.maxpat`, bytes: new TextEncoder().encode(patcherText(patcher)) },
    { path: `devices/${fileName}`, bytes: writeAmxd(device) },
  ];
}

/** A frozen device has no node_modules beside it. */
function foreignModules(bundle: string): string[] {
  const names = [...bundle.matchAll(REQUIRED)].map(([, name]) => name ?? "");
  return [...new Set(names)].filter((name) => name !== "max-api" && !name.startsWith("node:"));
}

const REQUIRED = /\brequire\("([^"]+)"\)/g;
