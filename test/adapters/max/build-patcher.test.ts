import { describe, expect, it } from "vitest";
import { buildPatcher } from "#src/adapters/max/patch/build-patcher.ts";
import { objectEnds } from "#src/adapters/max/patch/object-ends.ts";
import { message, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";

const SPEC: DeviceSpec = {
  name: "Test",
  type: "mmmm",
  width: 100,
  height: 169,
  minimumLive: "12.2",
  minimumMax: "9",
  parameters: [],
  banks: [],
};

function build(part: PatchPart) {
  return () => buildPatcher(SPEC, [part]).patcher;
}

const two = [message("word", "1", [0, 0]), object("store", "int", [0, 40])];

describe("building a patcher", () => {
  it("numbers boxes in their order and turns names into cords", () => {
    const patcher = build({ boxes: two, cords: ["word > store", "word:0 > store:1"] })();
    expect(patcher["lines"]).toEqual([
      { patchline: { source: ["obj-1", 0], destination: ["obj-2", 0] } },
      { patchline: { source: ["obj-1", 0], destination: ["obj-2", 1] } },
    ]);
    expect(patcher["project"]).toMatchObject({ amxdtype: 1_835_887_981 });
  });

  it.each([
    [["word > nowhere"], "“word > nowhere” ends nowhere"],
    [["word -> store"], "ends nowhere"],
    [["word:1 > store"], "names an end that is not there"],
    [["word > store:2"], "names an end that is not there"],
  ])("refuses %j", (cords, words) => {
    expect(build({ boxes: two, cords })).toThrow(words);
  });

  it("refuses a name that stands twice, and a parameter or a bank place without a box", () => {
    expect(build({ boxes: [...two, ...two], cords: [] })).toThrow("word, store stands twice");
    const lost = {
      kind: "blob",
      key: "lost",
      longName: "Lost",
      shortName: "L",
      info: "",
      visibility: "stored",
    } as const;
    expect(() => buildPatcher({ ...SPEC, parameters: [lost] }, [])).toThrow("“lost” has no box");
    const banks = [{ name: "A", parameters: ["nobody"] }];
    expect(() => buildPatcher({ ...SPEC, banks }, [])).toThrow("names “nobody”");
  });

  it.each([
    ["t", ["b", "l", "i", "f"], 1, ["bang", "", "int", "float"]],
    ["route", ["a", "b"], 3, ["", "", ""]],
    ["sel", ["0"], 2, ["bang", ""]],
    ["sel", ["0", "1"], 3, ["bang", "bang", ""]],
    ["pack", ["0.", "5"], 2, [""]],
    ["gate", ["1"], 2, [""]],
    ["live.map", [], 1, ["", "", "", "int", ""]],
  ])("knows the ends of %s %j", (name, args, inlets, outlets) => {
    expect(objectEnds(name, args)).toEqual({ inlets, outlets });
  });

  it("refuses an object whose ends it does not know", () => {
    expect(() => objectEnds("mystery~", [])).toThrow(RangeError);
  });
});
