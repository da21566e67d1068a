import { afterEach, describe, expect, it } from "vitest";
import { devicePatcher } from "#src/chassis/patch/device-patcher.ts";
import { DEVICES } from "#src/devices/all-devices.ts";
import { PatchBuilder } from "#test/doubles/max/container/patch-builder.ts";
import { parseBoxText } from "#test/doubles/max/machine/box-text.ts";
import type { BoxJson, PatcherJson } from "#test/doubles/max/machine/patcher-json.ts";
import { OBJECTS } from "#test/doubles/max/object-table.ts";
import { type DeviceOptions, openDevice } from "#test/doubles/max/open-device.ts";
import { passedOver } from "#test/doubles/max/reference/by-reference.ts";
import { PAGES, REFERENCE } from "#test/doubles/max/reference/reference.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";

let device: RunningDevice | undefined;
afterEach(() => device?.close());

function opened(patch: PatchBuilder, options: DeviceOptions = {}): RunningDevice {
  device = openDevice(patch.amxd(), options);
  return device;
}

/** What the console says after a message. */
function said(text: string, message: readonly (number | string)[], inlet = 0): readonly string[] {
  const running = opened(new PatchBuilder().object("x", text, { numinlets: 2, numoutlets: 2 }));
  running.send("x", message, inlet);
  return running.ledger.errors;
}

function boxesOf({ boxes }: PatcherJson): readonly BoxJson[] {
  return boxes.flatMap(({ box }) => [
    box,
    ...(box.patcher !== undefined && !String(box.text).startsWith("gen~") ? boxesOf(box.patcher) : []),
  ]);
}

describe("the reference", () => {
  it("has a line with its page for every object that the runtime plays, and for no other", () => {
    const inert = ["panel", "live.line", "fpic", "live.scope~", "live.banks", "p", "patcher", "bpatcher"];
    expect(Object.keys(REFERENCE).sort()).toEqual([...new Set([...Object.keys(OBJECTS), ...inert])].sort());
    for (const { page } of Object.values(REFERENCE))
      expect(`${PAGES}${page}`).toMatch(/^https:\/\/docs\.cycling74\.com\/reference\/[\w.~]+$/);
  });

  it.each(DEVICES.map((manifest) => [manifest.title, manifest] as const))(
    "has a line for every object of %s",
    (_, manifest) => {
      const boxes = boxesOf(devicePatcher(manifest).patcher as unknown as PatcherJson);
      const names = boxes.map(({ maxclass, text }) => (maxclass === "newobj" ? String(text).split(" ")[0]! : maxclass));
      expect(names.length).toBeGreaterThan(100);
      expect(names.filter((name) => !Object.hasOwn(REFERENCE, name))).toEqual([]);
      const over = boxes.flatMap((box, at) =>
        passedOver(names[at]!, box, parseBoxText(String(box.text ?? "")).attributes),
      );
      expect(over).toEqual([]);
    },
  );
});

describe("an attribute that a double would pass over", () => {
  it.each<[string, PatchBuilder, string]>([
    ["in an object's text", new PatchBuilder().object("m", "metro 100 @quantize 4n"), "“quantize”"],
    [
      "saved with a box",
      new PatchBuilder().object("n", "node.script x.js", { saved_object_attributes: { watch: 1 } }),
      "“watch” at 1, it plays 0 alone",
    ],
    ["of a window's field", new PatchBuilder().ui("t", "textedit", { keymode: 0, lines: 1 }), "“keymode” at 0"],
    [
      "of a parameter",
      new PatchBuilder().parameter("d", "live.dial", { parameter_longname: "D", parameter_speedlim: 10 }),
      "parameter_speedlim",
    ],
  ])("%s is refused at opening", (_, patch, problem) => {
    expect(() => openDevice(patch.amxd())).toThrow(problem);
  });
});

describe("a message that its double does not play", () => {
  it.each<[string, string, readonly (number | string)[], number]>([
    ["a word to a sum", "+ 1", ["loud"], 0],
    ["a word to a number", "int", ["loud"], 0],
    ["a list to a gate of time", "delay 10", ["clock", "x"], 0],
    ["a bang to a device's own object that asks for a width", "live.thisdevice", ["setwidth", 300], 0],
    ["a word that is none of its own", "live.thisdevice", ["loud"], 0],
    ["a word to what loads", "loadmess 1", ["loud"], 0],
    ["an order to the patcher that nobody plays", "thispatcher", ["front"], 0],
    ["a message of an older Max", "counter 0 3", ["reset"], 0],
    ["a word to a signal's report", "snapshot~ 10", ["loud"], 0],
    ["a transport asked by a number", "plugsync~", [1], 0],
    ["a list to a constant signal", "sig~", [1, 2], 0],
    ["an id in the left inlet of what holds a parameter", "live.remote~ @normalized 1", ["id", 3], 0],
    ["a value in its right inlet", "live.remote~ @normalized 1", [0.5], 1],
  ])("%s is an error in the console", (_, text, message, inlet) => {
    expect(said(text, message, inlet)).toHaveLength(1);
  });

  it("a comment that is asked for a value is an error in the console", () => {
    const running = opened(new PatchBuilder().ui("c", "live.comment", { text: "Depth" }));
    running.send("c", ["float", 3]);
    running.send("c", ["set", "Level"]);
    expect([running.shown("c"), running.ledger.errors.length]).toEqual(["Level", 1]);
  });

  it("a dial is not moved about at run time, where Live draws nothing anew, and takes no list and no word of a menu", () => {
    const dial = { parameter_longname: "Depth", parameter_mmax: 10 };
    const running = opened(new PatchBuilder().parameter("d", "live.dial", dial));
    for (const words of [["presentation_rect", 0, 0, 10, 10], [3, 4], ["setsymbol", "Hold"], ["loud"]] as const)
      running.send("d", words);
    expect(running.ledger.errors).toHaveLength(4);
    expect(running.value("Depth")).toBe(0);
    running.send("d", ["hidden", 1]);
    expect(running.ledger.errors).toHaveLength(4);
  });
});

describe("live.object", () => {
  class OneParameter {
    id: number | string = 0;
    path = "";
    get(): number[] {
      return [0.5];
    }
  }

  it("takes ids on the right and everything else on the left, and says so of the other way round", () => {
    const running = opened(new PatchBuilder().object("o", "live.object", { numinlets: 2 }), {
      liveApi: OneParameter as never,
    });
    const heard = running.listen("o");
    running.send("o", ["id", 9], 0);
    running.send("o", ["get", "value"], 1);
    expect(running.ledger.errors).toHaveLength(2);
    running.send("o", ["id", 9], 1);
    running.send("o", ["get", "value"], 0);
    expect(running.ledger.errors).toHaveLength(2);
    expect(heard.at(-1)).toEqual({ selector: "value", args: [0.5] });
  });
});

describe("live.map with @strict 1", () => {
  class Here {
    id: number | string = 0;
    private at = "";
    get path(): string {
      return `"${this.at}"`;
    }
    set path(path: string) {
      this.at = path === "this_device" ? "live_set tracks 0 devices 1" : path;
      this.id = 5;
    }
  }

  it("passes a click on its own device over and waits on; another device's parameter is taken", () => {
    const running = opened(new PatchBuilder().object("map", "live.map @strict 1"), { liveApi: Here as never });
    const heard = running.listen("map", 1);
    running.send("map", [1]);
    running.map({ id: 7, path: "live_set tracks 0 devices 1 parameters 3", name: "Depth" });
    expect(heard).toEqual([]);
    running.map({ id: 8, path: "live_set tracks 0 devices 10 parameters 3", name: "Gain" });
    expect(heard).toEqual([{ selector: "id", args: [8] }]);
  });
});

describe("zl", () => {
  const long = Array.from({ length: 300 }, (_, at) => at);

  it("cuts a list of more than 256 atoms, and says so", () => {
    const running = opened(new PatchBuilder().object("z", "zl.reg", { numinlets: 2, numoutlets: 2 }));
    const heard = running.listen("z", 0);
    running.send("z", long);
    expect(heard[0]!.args).toHaveLength(256);
    expect(running.ledger.errors).toEqual([expect.stringContaining("300 atoms, room for 256")]);
  });

  it("takes as many as @zlmaxsize says", () => {
    const running = opened(new PatchBuilder().object("z", "zl.reg @zlmaxsize 1024", { numinlets: 2, numoutlets: 2 }));
    const heard = running.listen("z", 0);
    running.send("z", long);
    expect(heard[0]!.args).toHaveLength(300);
    expect(running.ledger.errors).toEqual([]);
  });
});
