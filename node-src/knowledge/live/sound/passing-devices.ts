import type { Device } from "#src/model/live-set.ts";

/** Whether a Max device is one of this suite that passes sound on as it comes in: it measures, listens or moves others. */
export function passesSoundOn({ className, name }: Pick<Device, "className" | "name">): boolean {
  return className === "MxDeviceAudioEffect" && PASSING.has(name);
}

/** By the names of their files. Source: their patches (test/knowledge/live/sound/passing-devices.test.ts holds the table to the manifests). */
const PASSING: ReadonlySet<string> = new Set(["Meter", "Master", "Mix", "Throw"].map((title) => `Steadyhand ${title}`));
