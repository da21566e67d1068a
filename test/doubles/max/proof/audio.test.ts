import { afterEach, expect, it } from "vitest";
import { PatchBuilder } from "#test/doubles/max/container/patch-builder.ts";
import { openDevice } from "#test/doubles/max/open-device.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";
import { Transport } from "#test/doubles/max/transport.ts";

let device: RunningDevice | undefined;
afterEach(() => device?.close());

/** A gain in dB: number, line~ over 20 ms, dbtoa~, two multiplications. */
function gainPatch(): PatchBuilder {
  return new PatchBuilder()
    .object("in", "plugin~")
    .message("ramp", "$1 20")
    .object("line", "line~ 0.")
    .object("amp", "dbtoa~")
    .object("l", "*~")
    .object("r", "*~")
    .object("out", "plugout~")
    .chain("ramp", "line", "amp")
    .cord("amp", ["l", 1])
    .cord("amp", ["r", 1])
    .cord(["in", 0], "l")
    .cord(["in", 1], "r")
    .cord("l", ["out", 0])
    .cord("r", ["out", 1]);
}

function opened(patch: PatchBuilder): RunningDevice {
  device = openDevice(patch.amxd());
  return device;
}

function constant(value: number, length: number): Float32Array[] {
  return [new Float32Array(length).fill(value), new Float32Array(length).fill(-value)];
}

it.each([
  [44_100, 32],
  [48_000, 64],
  [96_000, 1024],
  [44_100, 441],
])("renders a gain ramp sample by sample at %i Hz in blocks of %i, with no latency", (sampleRate, blockSize) => {
  const running = opened(gainPatch());
  running.render(constant(1, blockSize), { sampleRate, blockSize });
  running.send("ramp", [-6]);
  const length = Math.round(sampleRate * 0.05);
  const [left, right] = running.render(constant(1, length), { sampleRate, blockSize });
  const steps = Math.round(sampleRate * 0.02);
  for (let i = 0; i < length; i++) {
    const expected = 10 ** ((-6 * Math.min(1, (i + 1) / steps)) / 20);
    if (Math.abs(left![i]! - expected) > 1e-6) expect([i, left![i]]).toEqual([i, expected]);
  }
  expect(right!.at(-1)).toBeCloseTo(-(10 ** (-6 / 20)), 6);
});

it("jumps on a lone number, and takes the time from the right inlet once", () => {
  const running = opened(new PatchBuilder().object("line", "line~ 1.").object("out", "plugout~").chain("line", "out"));
  const block = () => running.render(constant(0, 48), { sampleRate: 48_000, blockSize: 48 })[0]!;
  block();
  running.send("line", [5]);
  expect(block()[0]).toBe(5);
  running.send("line", [2], 1);
  running.send("line", [0]);
  expect(block().at(-1)).toBeCloseTo(2.5, 6);
  expect(block().at(-1)).toBeCloseTo(0, 6);
  running.send("line", [9]);
  expect(block()[0]).toBe(9);
});

it("bangs when a line with several legs has arrived, once", () => {
  const running = opened(new PatchBuilder().object("line", "line~ 0.").object("out", "plugout~").chain("line", "out"));
  running.render(constant(0, 64), { sampleRate: 48_000 });
  const ends = running.listen("line", 1);
  running.send("line", [1, 1, 0, 2]);
  running.render(constant(0, 480), { sampleRate: 48_000 });
  expect(ends).toHaveLength(1);
});

it("sums what several boxes send out, and lets audio by when switched off", () => {
  const patch = new PatchBuilder().object("in", "plugin~").object("a", "plugout~").object("b", "plugout~");
  const running = opened(patch.cord("in", "a").cord("in", "b"));
  expect(running.render(constant(0.25, 64), { sampleRate: 48_000 })[0]![10]).toBe(0.5);
  running.switchTo(false);
  expect(running.render(constant(0.25, 64), { sampleRate: 48_000 })[0]![10]).toBe(0.25);
});

it("takes signals through patches inside", () => {
  const inner = new PatchBuilder()
    .ui("i", "inlet", { index: 1 })
    .object("x", "*~ 0.5")
    .ui("o", "outlet", { index: 1 })
    .chain("i", "x", "o")
    .patcher();
  const patch = new PatchBuilder()
    .object("in", "plugin~")
    .object("p", "p half", { patcher: inner })
    .object("out", "plugout~");
  const running = opened(patch.chain("in", "p", "out"));
  expect(running.render(constant(1, 64), { sampleRate: 48_000 })[0]![3]).toBe(0.5);
});

it("refuses signals that run in a circle", () => {
  const running = opened(new PatchBuilder().object("a", "+~").object("b", "*~ 1").cord("a", "b").cord("b", "a"));
  expect(() => running.render(constant(1, 64), { sampleRate: 48_000 })).toThrow(/circle/);
});

it("chooses, clips, smooths, and reports", () => {
  const patch = new PatchBuilder()
    .object("in", "plugin~")
    .object("sel", "selector~ 2 1")
    .object("sig", "sig~ 9.")
    .object("clip", "clip~ -0.5 0.5")
    .object("smooth", "rampsmooth~ 10 10")
    .object("out", "plugout~")
    .object("snap", "snapshot~ 1")
    .cord("in", ["sel", 1])
    .cord("sig", ["sel", 2])
    .chain("sel", "clip", "smooth", "out")
    .cord("clip", "snap");
  const running = opened(patch);
  const said = running.listen("snap");
  const [left] = running.render(constant(0.25, 480), { sampleRate: 48_000, blockSize: 48 });
  expect(left!.slice(0, 10).map((value) => Math.round(value * 1000))).toEqual(
    Float32Array.from([25, 50, 75, 100, 125, 150, 175, 200, 225, 250]),
  );
  expect(said.length).toBeGreaterThanOrEqual(9);
  running.send("sel", [2]);
  expect(running.render(constant(0.25, 96), { sampleRate: 48_000 })[0]!.at(-1)).toBe(0.5);
});

it("moves the transport with the audio, through a loop, and tells plugsync~", () => {
  const transport = new Transport(120);
  device = openDevice(new PatchBuilder().object("sync", "plugsync~").amxd(), { transport });
  const beats = device.listen("sync", 6);
  transport.loop = { start: 4, length: 2 };
  transport.play(5.5);
  device.render(constant(0, 48_000 * 0.5), { sampleRate: 48_000, blockSize: 480 });
  expect(transport.beats).toBeCloseTo(4.5, 9);
  expect(Math.max(...beats.map(({ args }) => Number(args[0])))).toBeLessThan(6);
  transport.setTempo(60);
  device.render(constant(0, 48_000), { sampleRate: 48_000 });
  expect(transport.beats).toBeCloseTo(5.5, 9);
});
