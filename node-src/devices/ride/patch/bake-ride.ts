import { classicScript } from "#src/adapters/lom/classic-script.ts";
import { type EmbeddedScript, freezeDevice } from "#src/adapters/max/amxd/freeze-device.ts";
import { writeAmxd } from "#src/adapters/max/amxd/write-amxd.ts";
import { patcherText } from "#src/adapters/max/patch/build-patcher.ts";
import { ridePatcher } from "#src/devices/ride/patch/ride-patcher.ts";
import { RIDE_FILES, RIDE_SPEC } from "#src/devices/ride/spec.ts";

/** Where the bundler finds what the device embeds. */
export const RIDE_ENTRIES: Readonly<Record<keyof typeof RIDE_FILES, string>> = {
  node: "node-src/devices/ride/main.ts",
  bridge: "node-src/adapters/lom/bridge-main.ts",
  player: "node-src/devices/ride/player/v8-main.ts",
  face: "node-src/devices/ride/face/v8ui-main.ts",
};

/** The files of the Ride device by their path in the repository. */
export interface BakedRide {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The Ride device from its bundles: the readable patch and the frozen device, the same bytes for the same bundles.
 *
 * Shape: `node` is a CommonJS bundle that asks for nothing but `max-api` and Node's own modules; the others are bundles in
 * module form without imports, which become classic scripts.
 * @throws RangeError for a bundle that asks for anything else.
 */
export function bakeRide(bundles: Readonly<Record<keyof typeof RIDE_FILES, string>>): readonly BakedRide[] {
  const foreign = foreignModules(bundles.node);
  if (foreign.length > 0) throw new RangeError(`bakeRide: the Node bundle asks for ${foreign.join(", ")}`);
  const patcher = ridePatcher();
  const scripts: EmbeddedScript[] = [
    { name: RIDE_FILES.node, text: bundles.node, onDisk: true },
    ...(["bridge", "player", "face"] as const).map((role) => {
      return { name: RIDE_FILES[role], text: classicScript(bundles[role]), onDisk: false };
    }),
  ];
  const fileName = `${RIDE_SPEC.name}.amxd`;
  const device = freezeDevice(fileName, RIDE_SPEC.type, patcher, scripts);
  return [
    { path: "patchers/Ride.maxpat", bytes: new TextEncoder().encode(patcherText(patcher)) },
    { path: `devices/${fileName}`, bytes: writeAmxd(device) },
  ];
}

/** A frozen device has no node_modules beside it. */
function foreignModules(bundle: string): string[] {
  const names = [...bundle.matchAll(REQUIRED)].map(([, name]) => name ?? "");
  return [...new Set(names)].filter((name) => name !== "max-api" && !name.startsWith("node:"));
}

const REQUIRED = /\brequire\("([^"]+)"\)/g;
