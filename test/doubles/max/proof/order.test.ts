import { afterEach, expect, it } from "vitest";
import { PatchBuilder } from "#test/doubles/max/container/patch-builder.ts";
import { SharedNames } from "#test/doubles/max/machine/shared-names.ts";
import { openDevice } from "#test/doubles/max/open-device.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";

let device: RunningDevice | undefined;
afterEach(() => device?.close());

/** A patch whose `print` boxes write into the console which of them was reached. */
function opened(patch: PatchBuilder): RunningDevice {
  device = openDevice(patch.amxd());
  return device;
}

function printed(words: readonly string[]): string[] {
  return words.map((line) => line.split(" ")[0]!);
}

it("sends to the box on the right first, and of two above each other to the lower", () => {
  const patch = new PatchBuilder()
    .object("in", "t l")
    .object("a", "print left", { patching_rect: [0, 50, 20, 20] })
    .object("b", "print upper", { patching_rect: [200, 50, 20, 20] })
    .object("c", "print lower", { patching_rect: [200, 90, 20, 20] });
  for (const id of ["a", "b", "c"]) patch.cord("in", id);
  opened(patch).send("in", [1]);
  expect(printed(device!.ledger.posts)).toEqual(["lower", "upper", "left"]);
});

it("goes down one cord to its end before the next", () => {
  const patch = new PatchBuilder()
    .object("last", "print last")
    .object("in", "t l")
    .object("deep", "t l l")
    .object("d0", "print deep-left")
    .object("d1", "print deep-right")
    .cord("in", "deep")
    .cord("in", "last")
    .cord(["deep", 0], "d0")
    .cord(["deep", 1], "d1");
  opened(patch).send("in", [1]);
  expect(printed(device!.ledger.posts)).toEqual(["deep-right", "deep-left", "last"]);
});

it("adds a number to itself only when the cold inlet is fed first", () => {
  const patch = new PatchBuilder()
    .object("t", "t i i")
    .object("sum", "+")
    .cord(["t", 0], "sum")
    .cord(["t", 1], ["sum", 1]);
  const heard = opened(patch).listen("sum");
  device!.send("t", [21]);
  expect(heard).toEqual([{ selector: "int", args: [42] }]);
});

it("leaves deferlow to the end, whatever follows it in the same event", () => {
  const patch = new PatchBuilder()
    .object("p0", "print now")
    .object("in", "t l")
    .object("defer", "deferlow")
    .object("p1", "print later")
    .cord("in", "defer")
    .cord("in", "p0")
    .cord("defer", "p1");
  opened(patch).send("in", [1]);
  expect(printed(device!.ledger.posts)).toEqual(["now", "later"]);
});

it("holds what the scheduler brings to defer behind the rest of that event", () => {
  const patch = new PatchBuilder()
    .object("p0", "print high")
    .object("d", "delay 10")
    .object("defer", "defer")
    .object("p1", "print low")
    .chain("d", "defer", "p1")
    .cord("d", "p0");
  opened(patch).send("d", []);
  device!.advance(10);
  expect(printed(device!.ledger.posts)).toEqual(["high", "low"]);
});

it("delays, puts off, and stops", () => {
  const heard = opened(new PatchBuilder().object("d", "delay 100")).listen("d");
  device!.send("d", []);
  device!.advance(60);
  device!.send("d", []);
  device!.advance(60);
  expect(heard).toHaveLength(0);
  device!.advance(40);
  expect(heard).toHaveLength(1);
  device!.send("d", [30]);
  device!.send("d", ["stop"]);
  device!.advance(500);
  expect(heard).toHaveLength(1);
});

it("ticks at once and then every interval until it is stopped", () => {
  const heard = opened(new PatchBuilder().object("m", "metro 250")).listen("m");
  device!.send("m", [1]);
  device!.advance(1000);
  expect(heard).toHaveLength(5);
  device!.send("m", [0]);
  device!.advance(1000);
  expect(heard).toHaveLength(5);
});

it("keeps --- names within a device and shares the others", async () => {
  const names = new SharedNames();
  const bytes = new PatchBuilder()
    .object("s", "s ---own")
    .object("t", "s all")
    .object("r", "r ---own")
    .object("q", "r all");
  const [one, two] = [openDevice(bytes.amxd(), { names }), openDevice(bytes.amxd(), { names })];
  const own = two.listen("r");
  const all = two.listen("q");
  one.send("s", [1]);
  one.send("t", [2]);
  expect([own.length, all.length]).toEqual([0, 1]);
  await Promise.all([one.close(), two.close()]);
});

it("passes through patches inside, with their arguments, both ways and in order", () => {
  const adding = (text: string) =>
    new PatchBuilder()
      .ui("in", "inlet", { index: 1 })
      .object("add", text)
      .ui("out", "outlet", { index: 1 })
      .chain("in", "add", "out")
      .patcher();
  const whole = new PatchBuilder()
    .object("p", "p adder", { patcher: adding("+ 2") })
    .object("q", "adder 5")
    .chain("p", "q")
    .file("adder.maxpat", JSON.stringify({ patcher: adding("+ #1") }));
  const heard = opened(whole).listen("q");
  device!.send("p", [1]);
  expect(heard).toEqual([{ selector: "int", args: [8] }]);
});

it("reports an endless circle instead of falling over", () => {
  opened(new PatchBuilder().object("a", "t l").object("b", "t l").cord("a", "b").cord("b", "a")).send("a", [1]);
  expect(device!.ledger.errors[0]).toMatch(/stack overflow/);
});
