import { afterEach, expect, it } from "vitest";
import { PatchBuilder } from "#test/doubles/max/container/patch-builder.ts";
import { openDevice } from "#test/doubles/max/open-device.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";

let device: RunningDevice | undefined;
afterEach(() => device?.close());

it("sends what follows a semicolon to the name", () => {
  device = openDevice(new PatchBuilder().message("m", "1; ---gain 5 $1").object("r", "r ---gain").amxd());
  const heard = device.listen("r");
  device.send("m", [7]);
  expect(heard).toEqual([{ selector: "list", args: [5, 7] }]);
});

it("names the objects that it does not know", () => {
  const patch = new PatchBuilder().object("a", "gizmo~ 4").object("b", "t b").object("c", "frobnicate");
  expect(() => openDevice(patch.amxd())).toThrow("does not know frobnicate, gizmo~");
});

it("refuses an expr with a choice in it, as Max does", () => {
  expect(() => openDevice(new PatchBuilder().object("a", "expr $f1 > 0 ? 1 : 2").amxd())).toThrow("?:");
});

it("says where a cord has no inlet", () => {
  const patch = new PatchBuilder().object("a", "t b").object("b", "int", { numinlets: 2 }).cord("a", ["b", 2]);
  expect(() => openDevice(patch.amxd())).toThrow("has no inlet 2");
});
