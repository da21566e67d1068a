import { afterEach, expect, it } from "vitest";
import { PatchBuilder } from "#test/doubles/max/container/patch-builder.ts";
import type { DeviceState } from "#test/doubles/max/live/parameter-registry.ts";
import { openDevice } from "#test/doubles/max/open-device.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";

const open: RunningDevice[] = [];
afterEach(() => Promise.all(open.splice(0).map((device) => device.close())));

/** A dial from -24 to 24, a menu, a button, a switch the patch may drive, and a blob. */
function patch(): PatchBuilder {
  return new PatchBuilder()
    .parameter("gain", "live.dial", {
      parameter_longname: "Ride",
      parameter_type: 0,
      parameter_mmin: -24,
      parameter_mmax: 24,
      parameter_initial: [3],
      parameter_initial_enable: 1,
    })
    .parameter("mode", "live.menu", {
      parameter_longname: "Mode",
      parameter_type: 2,
      parameter_enum: ["Hold", "Glide in", "Return"],
    })
    .parameter(
      "go",
      "live.text",
      { parameter_longname: "Go", parameter_type: 2, parameter_enum: ["off", "on"], parameter_invisible: 2 },
      { mode: 0, text: "Analyse" },
    )
    .parameter("shown", "live.numbox", {
      parameter_longname: "Shown",
      parameter_type: 1,
      parameter_mmax: 100,
      parameter_invisible: 2,
    })
    .parameter("curve", "pattr", { parameter_longname: "Curve", parameter_type: 3, parameter_invisible: 1 })
    .object("device", "live.thisdevice");
}

function opened(state?: DeviceState): RunningDevice {
  const made = patch();
  const json = made
    .patcher()
    .boxes.map(({ box }) =>
      box.id === "curve" ? { ...box, maxclass: "newobj", text: "pattr curve @parameter_enable 1" } : box,
    );
  const whole = new PatchBuilder();
  for (const { id, maxclass, ...rest } of json) whole.ui(id, maxclass, rest);
  const device = openDevice(whole.amxd(), state ? { state } : {});
  open.push(device);
  return device;
}

it("starts at the initial value, else at the lowest", () => {
  const device = opened();
  expect([device.value("Ride"), device.value("Mode"), device.value("Shown")]).toEqual([3, 0, 0]);
});

it("clips to the range and sends the raw value first", () => {
  const device = opened();
  const heard = device.listen("gain");
  device.send("gain", [99]);
  expect(heard).toEqual([
    { selector: "float", args: [1] },
    { selector: "float", args: [24] },
  ]);
});

it("stays silent on set, and still is changed", () => {
  const device = opened();
  const heard = device.listen("gain");
  device.send("gain", ["set", -6]);
  expect([heard.length, device.value("Ride")]).toEqual([0, -6]);
});

it("says a menu's entry as one symbol and its index last", () => {
  const device = opened();
  const heard = device.listen("mode");
  device.choose("Mode", "Glide in");
  expect(heard.map(({ selector, args }) => [selector, ...args])).toEqual([["float", 0.5], ["Glide in"], ["int", 1]]);
});

it("bangs from a button, with its text on the right", () => {
  const device = opened();
  const heard = device.listen("go");
  device.press("Go");
  expect(heard.map(({ selector }) => selector)).toEqual(["Analyse", "bang"]);
});

it("counts what Live would record: the user's turns and the patch's, not hidden ones, automation or recall", async () => {
  const device = opened();
  expect(device.ledger.undoSteps).toEqual([]);
  const tally = await device.during(() => {
    device.turn("Ride", 5);
    device.turn("Ride", 5);
    device.automate("Ride", 6);
    device.send("gain", [7]);
    device.send("shown", [40]);
    device.press("Go");
    device.send("curve", [0, 1, 4, 2]);
  });
  expect(tally.undoSteps).toEqual([
    { parameter: "Ride", by: "user" },
    { parameter: "Ride", by: "patch" },
    { parameter: "Curve", by: "patch" },
  ]);
});

it("takes an assigned value without an undo step where it is only stored", () => {
  const device = opened();
  device.send("curve", ["assign", 1, 2, 3]);
  expect([device.value("Curve"), device.ledger.undoSteps]).toEqual([[1, 2, 3], []]);
});

it("saves what is not hidden and recalls it before live.thisdevice bangs", () => {
  const first = opened();
  first.turn("Ride", -4.5);
  first.choose("Mode", "Return");
  first.send("shown", [40]);
  first.send("curve", [0, -1, 8, 2.5]);
  const state = first.save();
  expect(state).toEqual({ Ride: -4.5, Mode: 2, Curve: [0, -1, 8, 2.5] });
  const second = opened(JSON.parse(JSON.stringify(state)));
  expect([second.value("Ride"), second.value("Curve"), second.value("Shown")]).toEqual([-4.5, [0, -1, 8, 2.5], 0]);
  expect(second.ledger.undoSteps).toEqual([]);
});

it("sends a value that nobody changed, but not twice to the undo history", () => {
  const device = opened();
  const heard = device.listen("gain", 0);
  device.send("gain", [3]);
  expect([heard.length, device.ledger.undoSteps.length]).toEqual([1, 0]);
});

it("refuses two parameters of one long name", () => {
  const twice = new PatchBuilder()
    .parameter("a", "live.dial", { parameter_longname: "Same" })
    .parameter("b", "live.dial", { parameter_longname: "Same" });
  expect(() => openDevice(twice.amxd())).toThrow('"Same"');
});

it("tells when it is switched off", () => {
  const device = opened();
  const heard = device.listen("device", 1);
  device.switchTo(false);
  expect(heard).toEqual([{ selector: "int", args: [0] }]);
});
