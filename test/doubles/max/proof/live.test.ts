import { afterEach, expect, it } from "vitest";
import { PatchBuilder } from "#test/doubles/max/container/patch-builder.ts";
import { SharedNames } from "#test/doubles/max/machine/shared-names.ts";
import { type DeviceOptions, openDevice } from "#test/doubles/max/open-device.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";
import { modulatedValue } from "#test/doubles/max/signal/held-parameters.ts";

let device: RunningDevice | undefined;
afterEach(() => device?.close());

function opened(patch: PatchBuilder, options: DeviceOptions = {}): RunningDevice {
  device = openDevice(patch.amxd(), options);
  return device;
}

/** Two objects of a Live: the song, and a parameter with the id 9. */
class SmallLive {
  static values: Record<string, unknown> = {};
  static calls: unknown[][] = [];
  id: number | string = 0;
  private at = "";

  get path(): string {
    return `"${this.at || (Number(this.id) === 9 ? "live_set tracks 0 mixer_device volume" : "")}"`;
  }

  set path(path: string) {
    this.at = path;
    this.id = path === "live_set" ? 1 : 9;
  }

  get(name: string): unknown[] {
    return [SmallLive.values[name] ?? 0];
  }

  set(name: string, ...values: unknown[]): void {
    SmallLive.values[name] = values[0];
  }

  call(...call: unknown[]): number {
    SmallLive.calls.push(call);
    return 0;
  }

  getcount(): number {
    return 3;
  }
}

it("reads, sets and calls through live.object, whose id comes from live.path", () => {
  const patch = new PatchBuilder()
    .object("path", "live.path")
    .object("object", "live.object")
    .cord(["path", 1], ["object", 1]);
  const running = opened(patch, { liveApi: SmallLive as never });
  const ids = running.listen("path", 0);
  const count = running.listen("path", 2);
  const said = running.listen("object");
  running.send("path", ["path", "live_set", "tracks", 0, "mixer_device", "volume"]);
  running.send("path", ["getcount", "tracks"]);
  running.send("object", ["set", "value", 0.5]);
  running.send("object", ["get", "value"]);
  running.send("object", ["call", "stop_all"]);
  running.send("object", ["getid"]);
  running.send("object", ["getpath"]);
  expect(ids).toEqual([{ selector: "id", args: [9] }]);
  expect(count).toEqual([{ selector: "count", args: ["tracks", 3] }]);
  expect(said.map(({ selector, args }) => [selector, ...args])).toEqual([
    ["value", 0.5],
    ["stop_all", 0],
    ["id", 9],
    ["path", "live_set tracks 0 mixer_device volume"],
  ]);
  expect(SmallLive.calls).toEqual([["stop_all"]]);
  expect(running.ledger.liveApiCalls).toBeGreaterThan(5);
});

it("waits for the user's click in live.map, and tells name, id and path from the right", () => {
  const running = opened(new PatchBuilder().object("map", "live.map @strict 1"));
  const said: string[] = [];
  running
    .box("map")
    .listeners.push((outlet, { selector, args }) => said.push(`${outlet} ${[selector, ...args].join(" ")}`));
  expect(() => running.map({ id: 9, path: "live_set", name: "Volume" })).toThrow("does not wait");
  running.send("map", [1]);
  running.map({ id: 9, path: "live_set tracks 0", name: "Volume" });
  expect(said).toEqual(["3 int 1", "2 Volume", "1 id 9", "0 path live_set tracks 0", "3 int 0"]);
});

it("holds a parameter through live.remote~ by number and by signal, and lets go at id 0", () => {
  const held: (readonly [number, number | undefined])[] = [];
  const patch = new PatchBuilder().object("sig", "sig~ 0.25").object("remote", "live.remote~").cord("sig", "remote");
  const running = opened(patch, { onRemote: (id, value) => held.push([id, value]) });
  running.send("remote", [0.9]);
  running.send("remote", ["id", 9], 1);
  running.send("remote", [0.5]);
  running.render([new Float32Array(128)], { sampleRate: 48_000 });
  running.send("remote", ["id", 0], 1);
  expect(held).toEqual([
    [9, 0.5],
    [9, 0.25],
    [9, undefined],
  ]);
});

it("adds to a parameter through live.modulate~, from -1 to 1 times its depth, and says whether it has it", () => {
  const added: (readonly [number, number | undefined])[] = [];
  const patch = new PatchBuilder()
    .object("sig", "sig~ 0.25")
    .object("modulate", "live.modulate~", { saved_object_attributes: { _persistence: 0, depth: 0.5 } })
    .cord("sig", "modulate");
  const running = opened(patch, { onModulate: (id, value) => added.push([id, value]), modulates: (id) => id !== 8 });
  const said = running.listen("modulate");
  running.send("modulate", ["getid"]);
  running.send("modulate", ["id", 9], 1);
  running.send("modulate", [3]);
  running.render([new Float32Array(128)], { sampleRate: 48_000 });
  running.send("modulate", ["id", 8], 1);
  running.send("modulate", ["id", 0], 1);
  expect(added).toEqual([
    [9, 0.5],
    [9, 0.125],
    [9, undefined],
  ]);
  expect(said.map(({ selector, args }) => [selector, ...args])).toEqual([
    ["id", 0],
    ["mapping", 1],
    ["mapping", 0],
    ["mapping", 0],
  ]);
});

it("finds the id of a live.modulate~ again that keeps it in the set, and none of one that does not", () => {
  const added: number[] = [];
  const patch = (persistence: number) =>
    new PatchBuilder().object("modulate", "live.modulate~", {
      saved_object_attributes: { _persistence: persistence },
      varname: "modulate",
    });
  for (const persistence of [0, 1]) {
    const options = { persisted: { modulate: 9 }, onModulate: (id: number) => void added.push(id) };
    const running = opened(patch(persistence), options);
    running.send("modulate", [0.5]);
  }
  expect(added).toEqual([9]);
});

it("lets no two objects move one parameter, in whatever device they are", () => {
  const names = new SharedNames();
  const patch = new PatchBuilder().object("remote", "live.remote~").object("modulate", "live.modulate~");
  const first = opened(patch, { names });
  const second = openDevice(patch.amxd(), { names });
  const said = second.listen("modulate");
  first.send("remote", ["id", 9], 1);
  second.send("modulate", ["id", 9], 1);
  expect(said).toEqual([{ selector: "mapping", args: [0] }]);
  expect(second.ledger.errors).toEqual(["live.modulate~: two objects move parameter 9"]);
  void second.close();
});

it("has a parameter under modulation where the reference's two examples say", () => {
  const dial = { minimum: 0, maximum: 100, value: 50 };
  expect([-1, 0, 1].map((modulation) => modulatedValue(dial, modulation, "bipolar"))).toEqual([0, 50, 100]);
  expect([-1, 0, 1].map((modulation) => modulatedValue(dial, modulation, "unipolar"))).toEqual([0, 25, 50]);
});

it("leaves the box of an object empty that this Max does not have, and says so", () => {
  const running = opened(new PatchBuilder().object("modulate", "live.modulate~"), { without: ["live.modulate~"] });
  const said = running.listen("modulate");
  running.send("modulate", ["getid"]);
  expect([said, running.ledger.errors]).toEqual([[], ["live.modulate~: No such object"]]);
});

it("keeps a dict in the set where it is a parameter", () => {
  const patch = () =>
    new PatchBuilder().object("d", "dict store @parameter_enable 1", {
      saved_attribute_attributes: {
        valueof: { parameter_longname: "Store", parameter_type: 3, parameter_invisible: 1 },
      },
    });
  const first = opened(patch());
  first.send("d", ["set", "a::b", 1, 2]);
  const state = JSON.parse(JSON.stringify(first.save()));
  expect(state).toEqual({ Store: { a: { b: [1, 2] } } });
  const second = opened(patch(), { state });
  const said = second.listen("d", 1);
  second.send("d", ["get", "a::b"]);
  expect(said).toEqual([{ selector: "a::b", args: [1, 2] }]);
});

it("keeps what a script with a parameter says of itself, and gives it back", () => {
  const patch = () =>
    new PatchBuilder()
      .object("v8", "v8 state.js", {
        saved_object_attributes: { parameter_enable: 1 },
        saved_attribute_attributes: {
          valueof: { parameter_longname: "State", parameter_type: 3, parameter_invisible: 1 },
        },
      })
      .file(
        "state.js",
        "let held = 0; function getvalueof() { return held; } function setvalueof(v) { held = v; outlet(0, held); } function msg_int(v) { held = v; notifyclients(); }",
      );
  const first = opened(patch());
  first.send("v8", [7]);
  expect(first.save()).toEqual({ State: [7] });
  const second = opened(patch(), { state: first.save() });
  expect(second.value("State")).toEqual([7]);
  expect(second.ledger.errors).toEqual([]);
});

it("does not take a parameter whose control is inactive", () => {
  const patch = new PatchBuilder()
    .parameter("go", "live.text", { parameter_longname: "Go", parameter_type: 2, parameter_invisible: 2 }, { mode: 0 })
    .message("off", "active 0")
    .cord("off", "go");
  const running = opened(patch);
  const heard = running.listen("go");
  running.send("off", []);
  running.press("Go");
  expect(heard).toEqual([]);
  expect(running.attribute("go", "active")).toEqual([0]);
});

it("says what a control does not understand", () => {
  const running = opened(new PatchBuilder().parameter("dial", "live.dial", { parameter_longname: "Dial" }));
  running.send("dial", ["frobnicate", 1]);
  expect(running.ledger.errors).toEqual(['live.dial: doesn\'t understand "frobnicate" (dial)']);
});

it("limits, delays and times messages on the manual clock", () => {
  const patch = new PatchBuilder().object("limit", "speedlim 100").object("pipe", "pipe 50").object("timer", "timer");
  const running = opened(patch);
  const limited = running.listen("limit");
  const piped = running.listen("pipe");
  const timed = running.listen("timer");
  for (const value of [1, 2, 3]) running.send("limit", [value]);
  running.send("pipe", [5]);
  running.send("timer", []);
  running.advance(60);
  expect([limited.length, piped.length]).toEqual([1, 1]);
  running.advance(60);
  running.send("timer", [], 1);
  expect(limited.map(({ args }) => args[0])).toEqual([1, 3]);
  expect(timed).toEqual([{ selector: "float", args: [120] }]);
});

it("slides, peaks and reports the audio's state", () => {
  const patch = new PatchBuilder()
    .object("in", "plugin~")
    .object("slide", "slide~ 4 4")
    .object("out", "plugout~")
    .object("peak", "peakamp~ 1")
    .object("dsp", "dspstate~")
    .chain("in", "slide", "out")
    .cord("in", "peak");
  const running = opened(patch);
  const peaks = running.listen("peak");
  const rate = running.listen("dsp", 1);
  const [left] = running.render([new Float32Array(96).fill(0.5)], { sampleRate: 48_000, blockSize: 48 });
  expect([left![0], left![1]]).toEqual([0.125, 0.21875]);
  expect(peaks[0]).toEqual({ selector: "float", args: [0.5] });
  expect(rate[0]).toEqual({ selector: "float", args: [48_000] });
});
