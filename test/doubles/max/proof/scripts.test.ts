import { afterEach, expect, it } from "vitest";
import { PatchBuilder } from "#test/doubles/max/container/patch-builder.ts";
import { type DeviceOptions, openDevice } from "#test/doubles/max/open-device.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";

let device: RunningDevice | undefined;
afterEach(() => device?.close());

function opened(source: string, options: DeviceOptions = {}, outlets = 1): RunningDevice {
  const patch = new PatchBuilder()
    .object("v8", "v8 bridge.js one 2", { numoutlets: outlets, filename: "bridge.js" })
    .object("ready", "live.thisdevice")
    .object("r", "r ---name")
    .file("bridge.js", source)
    .file("part.js", "let calls = 0; exports.next = () => ++calls;");
  device = openDevice(patch.amxd(), options);
  return device;
}

it("calls the function of a message's name, with the inlet and its arguments", () => {
  const running = opened(`
    outlets = 1;
    function lom(line, n) { outlet(0, "reply", [line, n], inlet, jsarguments.length, messagename); }
    function msg_float(x) { outlet(0, x * 2); }
    function anything(...rest) { outlet(0, "other", messagename, rest.length); }
  `);
  const heard = running.listen("v8");
  running.send("v8", ["lom", "a line", 4]);
  running.send("v8", [0.25]);
  running.send("v8", ["else", 1, 2]);
  expect(heard).toEqual([
    { selector: "reply", args: ["a line", 4, 0, 3, "lom"] },
    { selector: "float", args: [0.5] },
    { selector: "other", args: ["else", 2] },
  ]);
});

it("says in the console what a script throws, does not know, or sends out of no outlet", () => {
  const running = opened("outlets = 1; function boom() { null.x; } function out() { outlet(3, 1); }");
  for (const name of ["boom", "nothing", "out"]) running.send("v8", [name]);
  expect(running.ledger.errors).toEqual([
    expect.stringMatching(/^bridge\.js:1: Cannot read/),
    "bridge.js: no function nothing",
    "bridge.js: outlet index 3 out of range",
  ]);
});

it("notices a box that was saved with another number of outlets", () => {
  expect(opened("outlets = 2;").ledger.errors).toEqual(["bridge.js: says 2 outlets, its box has 1"]);
});

it("runs tasks on the manual clock", () => {
  const running = opened(`
    outlets = 1;
    const once = new Task(() => outlet(0, "once"));
    const often = new Task(() => outlet(0, "often"));
    often.interval = 100;
    function bang() { once.schedule(50); often.repeat(3); }
    function stop() { often.cancel(); }
  `);
  const heard = running.listen("v8");
  running.send("v8", []);
  running.advance(1000);
  expect(heard.map(({ selector }) => selector)).toEqual(["often", "once", "often", "often"]);
});

it("gives each importer an instance of its own, and sends to names", () => {
  const running = opened(`
    const a = require("part.js"), b = require("part.js");
    function bang() { messnamed("---name", a.next(), a.next(), b.next()); }
  `);
  const heard = running.listen("r");
  running.send("v8", []);
  expect(heard).toEqual([{ selector: "list", args: [1, 2, 1] }]);
});

class SmallLive {
  path: string;
  id = 7;

  constructor(first: unknown, path = String(first)) {
    this.path = path;
    if (typeof first === "function") first(["value", 1]);
  }

  get(name: string): unknown[] {
    return [name, this.path];
  }
}

it("counts LiveAPI calls, and holds objects made too early against the script", async () => {
  const source = `
    let api;
    function start() { api = new LiveAPI("live_set"); }
    function get(name) { const found = api.get(name); outlet(0, found instanceof Array, found); }
    function watch() { new LiveAPI((args) => outlet(0, "seen", args), "live_set tempo"); }
  `;
  const running = opened(source, { liveApi: SmallLive });
  const heard = running.listen("v8");
  const tally = await running.during(() => {
    running.send("v8", ["start"]);
    running.send("v8", ["get", "tempo"]);
    running.send("v8", ["watch"]);
  });
  expect(tally.liveApiCalls).toBe(3);
  expect(heard).toEqual([
    { selector: "list", args: [1, "tempo", "live_set"] },
    { selector: "seen", args: ["value", 1] },
  ]);
  await device?.close();
  const early = opened('const api = new LiveAPI("live_set");', { liveApi: SmallLive });
  expect(early.ledger.errors).toEqual(["a LiveAPI object was made before live.thisdevice"]);
});

it("counts distinct strings and those that Max has to intern anew", async () => {
  const running = opened("function say(...words) { outlet(0, words); }");
  await running.during(() => running.send("v8", ["say", "old"]));
  const tally = await running.during(() => {
    running.send("v8", ["say", "old", "new"]);
    running.send("v8", ["say", "new", 3, 0.5]);
  });
  expect([[...tally.strings], [...tally.newStrings]]).toEqual([["old", "new"], ["new"]]);
});

it("objects to symbols longer than Max can hold", () => {
  const running = opened('function say() { outlet(0, "x".repeat(40000)); }');
  running.send("v8", ["say"]);
  expect(running.ledger.errors).toEqual([expect.stringContaining("40000 characters is cut")]);
});

it("writes down what a face draws in the colours of the theme", () => {
  const patch = new PatchBuilder().ui("face", "v8ui", {
    presentation_rect: [0, 0, 120, 60],
    textfile: {
      filename: "none",
      embed: 1,
      text: `mgraphics.init();
        function paint() {
          const [w, h] = mgraphics.size;
          mgraphics.set_source_rgba(max.getcolor("live_lcd_bg"));
          mgraphics.rectangle(0, 0, w, h);
          mgraphics.fill();
        }
        function broken() { mgraphics.line_to(NaN, 1); }`,
    },
  });
  device = openDevice(patch.amxd(), { theme: { live_lcd_bg: [0.1, 0.2, 0.3, 1] } });
  expect(device.paint("face")).toEqual([
    ["set_source_rgba", [0.1, 0.2, 0.3, 1]],
    ["rectangle", 0, 0, 120, 60],
    ["fill"],
  ]);
  device.send("face", ["broken"]);
  expect(device.ledger.errors).toEqual([expect.stringContaining("line_to was given NaN")]);
});
