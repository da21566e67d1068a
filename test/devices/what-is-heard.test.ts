import { describe, expect, it } from "vitest";
import { devicePatcher } from "#src/chassis/patch/device-patcher.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import { CURVE_DEVICES } from "#test/doubles/devices/curve-devices.ts";
import type { BoxJson, PatcherJson } from "#test/doubles/max/machine/patcher-json.ts";

/** What moves when a parameter moves: sound or play at once, the picture by Node, something that is asked for, or nothing. */
type Kind = "heard" | "drawn" | "asked" | "kept";

/** Where signals of the stage and curves of the player come together: what leads there is heard with Node off. */
const HEARD_AT = /^(gen~|line~|\*~|\+~|selector~|plugout~)( |$)/;

/** The ways out of a box, not through Node, whose answer is drawn, nor through the face, which only a hand makes speak. */
function reach(patcher: PatcherJson, from: string): readonly BoxJson[] {
  const byId = new Map(patcher.boxes.map(({ box }) => [box.id, box]));
  const seen = new Set([from]);
  for (const id of seen) {
    if (/^(node\.script|v8ui)\b/.test(textOf(byId.get(id)!))) continue;
    for (const { patchline } of patcher.lines) if (patchline.source[0] === id) seen.add(patchline.destination[0]);
  }
  return [...seen].map((id) => byId.get(id)!);
}

function textOf({ maxclass, text = "" }: BoxJson): string {
  return maxclass === "newobj" ? text : maxclass;
}

function kindsOf(patcher: PatcherJson, { parameters }: DeviceSpec): ReadonlyMap<string, Kind> {
  return new Map(
    parameters.map(({ longName, visibility }): [string, Kind] => {
      const box = patcher.boxes.find(
        ({ box: each }) => each.saved_attribute_attributes?.valueof?.parameter_longname === longName,
      )!.box;
      if (visibility === "hidden") return [longName, "asked"];
      const reached = reach(patcher, box.id).map(textOf);
      const heard = reached.some((text) => HEARD_AT.test(text) || /^v8 steadyhand-\w+-player/.test(text));
      if (heard) return [longName, visibility === "automated" ? "heard" : "kept"];
      return [longName, reached.some((text) => text.startsWith("node.script")) ? "drawn" : "kept"];
    }),
  );
}

describe.each(CURVE_DEVICES.map((manifest) => [manifest.title, manifest] as const))("%s", (_, manifest) => {
  const { spec, patch } = manifest;
  const patcher = devicePatcher(manifest).patcher as unknown as PatcherJson;
  const kinds = kindsOf(patcher, spec);
  const named = (kind: Kind) => [...kinds].filter(([, each]) => each === kind).map(([name]) => name);
  const longNames = (keys: readonly string[]) =>
    spec.parameters.filter(({ key }) => keys.includes(key)).map(({ longName }) => longName);

  it("hears with Node off what its stage and its player obey, and all of that is automated", () => {
    expect(named("heard").sort()).toEqual(longNames([...patch.heard, "play", "compare"]).sort());
  });

  it("draws anew by every other parameter that a hand turns, and no such parameter sounds before Write", () => {
    const drawn = spec.parameters.filter(({ longName }) => kinds.get(longName) === "drawn");
    expect(drawn.map(({ visibility }) => visibility)).not.toContain("hidden");
    expect(drawn.filter(({ key }) => patch.heard.includes(key))).toEqual([]);
    for (const { longName } of spec.parameters)
      expect([longName, kinds.get(longName)]).not.toEqual([longName, undefined]);
  });

  it("automates nothing but what is heard or drawn", () => {
    const automated = spec.parameters.filter(({ visibility }) => visibility === "automated");
    expect(
      automated.map(({ longName }) => kinds.get(longName)).filter((kind) => kind !== "heard" && kind !== "drawn"),
    ).toEqual([]);
  });
});
