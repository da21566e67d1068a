import { afterEach, describe, expect, it } from "vitest";
import { PatchBuilder } from "#test/doubles/max/container/patch-builder.ts";
import { SharedNames } from "#test/doubles/max/machine/shared-names.ts";
import { openDevice } from "#test/doubles/max/open-device.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";

const open: RunningDevice[] = [];
afterEach(() => Promise.all(open.splice(0).map((device) => device.close())));

function opened(patch: PatchBuilder, names = new SharedNames()): RunningDevice {
  const device = openDevice(patch.amxd(), { names });
  open.push(device);
  return device;
}

const RATE = 48_000;

function silence(length: number): Float32Array[] {
  return [new Float32Array(length)];
}

function phasorPatch(text = "phasor~ @frequency 1920 ticks @lock 1"): PatchBuilder {
  return new PatchBuilder().object("phase", text).object("out", "plugout~").chain("phase", "out");
}

describe("phasor~ that is locked to the transport", () => {
  it("is where the song is, to the sample, through a loop", () => {
    const device = opened(phasorPatch());
    device.transport.loop = { start: 1, length: 2 };
    device.transport.play(2.5);
    const [phase] = device.render(silence(RATE), { sampleRate: RATE });
    expect(phase![0]).toBeCloseTo(2.5 / 4, 6);
    expect(phase![11_999]).toBeCloseTo((3 - 2 / RATE) / 4, 6);
    expect(phase![12_001]).toBeCloseTo((1 + 2 / RATE) / 4, 6);
  });

  it("stands while the transport does, wherever that is put", () => {
    const device = opened(phasorPatch());
    device.transport.play(1);
    device.render(silence(64), { sampleRate: RATE });
    device.transport.stop();
    device.transport.jump(3);
    const [phase] = device.render(silence(64), { sampleRate: RATE });
    expect(phase![63]).toBeCloseTo(1 / 4, 2);
  });

  it("is refused with its interval as arguments, which stands still in Live", () => {
    expect(() => opened(phasorPatch("phasor~ 1920 ticks @lock 1"))).toThrow("@frequency");
  });
});

describe("buffer~ and what reads it", () => {
  const code = 'Buffer held("nothing");\nout1 = peek(held, 2);\n';
  const inner = {
    boxes: [{ box: { id: "code", maxclass: "codebox", code } }],
    lines: [],
  } as never;
  const script =
    "inlets = 1; outlets = 1; function buffer(name) { var b = new Buffer(name); b.poke(1, 2, [0.1, 7]); post(name, b.framecount()); }";
  const patch = () =>
    new PatchBuilder()
      .object("buffer", "buffer~ ---held @samps 4")
      .object("toScript", "loadmess buffer ---held")
      .object("toGen", "loadmess held ---held")
      .object("script", "v8", { textfile: { text: script, filename: "none", embed: 1 } })
      .object("gen", "gen~", { numinlets: 1, numoutlets: 1, patcher: inner })
      .object("out", "plugout~")
      .cord("toScript", "script")
      .cord("toGen", "gen")
      .chain("gen", "out");

  it("belongs to one device, by the number that Max puts for ---, and keeps 32-bit floats", () => {
    const names = new SharedNames();
    const [one, other] = [opened(patch(), names), opened(patch(), names)];
    expect([...one.ledger.posts, ...other.ledger.posts]).toEqual(["001held 4", "002held 4"]);
    expect(one.render(silence(1), { sampleRate: RATE })[0]![0]).toBe(Math.fround(0.1));
    expect(one.ledger.errors).toEqual([]);
  });

  it("is an error to write past, or to name wrongly", () => {
    const device = opened(patch());
    device.send("script", ["buffer", "nobody"]);
    device.send("gen", ["neverheard", "of"]);
    expect(device.ledger.errors.join()).toMatch(/no buffer~ nobody.*gen~: doesn't understand "neverheard"/);
  });
});

describe("a late low priority queue", () => {
  const script = "inlets = 1; outlets = 1; function bang() { outlet(0, 1); }";
  const patch = () =>
    new PatchBuilder()
      .message("start", "1")
      .object("metro", "metro 40")
      .object("script", "v8", { textfile: { text: script, filename: "none", embed: 1 } })
      .object("count", "t i")
      .chain("start", "metro", "script", "count");

  it("keeps a script waiting, longer the faster Live renders, then tells it all at once; none is lost", () => {
    const answers = [undefined, 1, 10, 50].map((speed) => {
      const device = opened(patch());
      const heard = device.listen("script");
      device.send("start", []);
      const inTime: number[] = [];
      const atBlock = () => inTime.push(heard.length);
      device.render(silence(RATE), { sampleRate: RATE, atBlock, ...(speed === undefined ? {} : { speed }) });
      return { bursts: new Set(inTime).size, last: inTime.at(-1), all: heard.length };
    });
    expect(answers.map(({ all }) => all)).toEqual([26, 26, 26, 26]);
    expect(answers[0]).toMatchObject({ bursts: 25, last: 25 });
    expect(answers[1]!.bursts).toBeLessThan(20);
    expect(answers[2]!.bursts).toBeLessThan(8);
    expect(answers[3]!.last).toBe(1);
  });
});
