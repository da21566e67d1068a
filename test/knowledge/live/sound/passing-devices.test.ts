import { expect, it } from "vitest";
import type { DeviceManifest } from "#src/chassis/manifest/device-manifest.ts";
import { DEVICES } from "#src/devices/all-devices.ts";
import { passesSoundOn } from "#src/knowledge/live/sound/passing-devices.ts";

/** A device without a stage, or one whose stage has no sound. */
function passes(manifest: DeviceManifest): boolean {
  return manifest.kind === "plain" || (manifest.kind === "recipes" && manifest.patch.heard.length === 0);
}

it.each(DEVICES.map((manifest) => ({ name: `Steadyhand ${manifest.title}`, manifest })))(
  "$name is known for whether it passes sound on",
  ({ name, manifest }) => {
    expect(passesSoundOn({ className: "MxDeviceAudioEffect", name })).toBe(passes(manifest));
  },
);

it("no other device is, though it has the name of one", () => {
  expect(passesSoundOn({ className: "PluginDevice", name: "Steadyhand Meter" })).toBe(false);
  expect(passesSoundOn({ className: "MxDeviceAudioEffect", name: "LFO" })).toBe(false);
});
