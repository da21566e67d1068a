import type { CurveManifest } from "#src/chassis/manifest/device-manifest.ts";
import { presetOpening } from "#src/chassis/manifest/preset-opening.ts";
import { startDevice } from "#src/chassis/session/start-device.ts";

/** The process of a device that draws curves: its work, and the presets of every device. */
export function startManifest(manifest: CurveManifest): void {
  const { spec, work, own } = manifest;
  startDevice({ spec, work, own, presets: presetOpening(manifest) });
}
