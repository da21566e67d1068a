import { describe, expect, it } from "vitest";
import { drawsCurves } from "#src/chassis/manifest/device-manifest.ts";
import { DEVICES } from "#src/devices/all-devices.ts";
import { FACTORY_PRESETS } from "#src/knowledge/factory-presets/factory-presets.ts";
import type { DeviceName } from "#src/model/device/device-names.ts";

/** What stands between the input and the output of each device, as its sentences may call it. */
const STAGES: Readonly<Record<DeviceName, readonly string[]>> = {
  ride: ["stage", "gain"],
  pump: ["stage", "gain", "pan"],
  sweep: ["stage", "gain", "filter", "filters"],
  throw: [],
  mix: [],
  master: ["stage", "gain"],
  meter: [],
};

/** A sentence that gives a device something of its own: “this device's own stage”, “gain and pan of this device”. */
const OWN = [
  /\b(?:device's own|its own|this device's) (\w+)/gi,
  /\b(\w+)(?: and \w+)? of this device\b/gi,
  /\b(?:\w+ and )?(\w+) of this device\b/gi,
];
const ANY_STAGE = /^(stage|gain|pan|filters?)$/i;

describe.each(DEVICES.map((device) => [device.device, device] as const))("the sentences of %s", (name, device) => {
  const sentences = [
    ...device.spec.parameters.map(({ info }) => info),
    device.face.hint,
    ...Object.values(FACTORY_PRESETS[name]).map((preset) => (preset as { readonly description: string }).description),
  ];

  it("name no stage that it does not have", () => {
    const named = sentences.flatMap((sentence) =>
      OWN.flatMap((form) => [...sentence.matchAll(form)].map(([, word]) => ({ word: word!.toLowerCase(), sentence }))),
    );
    expect(named.filter(({ word }) => ANY_STAGE.test(word) && !STAGES[name].includes(word))).toEqual([]);
  });

  it("say what Map takes the place of, where there is a Map", () => {
    if (!drawsCurves(device)) return expect(device.spec.parameters.map(({ key }) => key)).not.toContain("map");
    const map = device.spec.parameters.find(({ key }) => key === "map");
    expect(map?.info).toContain(STAGES[name].length > 0 ? "this device's own" : "instead of the send");
    if (STAGES[name].length === 0) expect(sentences.filter((sentence) => /\bstage\b/i.test(sentence))).toEqual([]);
  });
});
