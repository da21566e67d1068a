import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CompanionWriter, companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { ownIdentities } from "#src/adapters/lom/read/own-identities.ts";
import { companionStatus } from "#src/cli/companion/companion-status.ts";
import { ok } from "#src/model/result.ts";
import type { OwnLive } from "#src/ports/companion/own-live.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import { bridgeScript, type PatchedBridge, patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";
import { HAS_PYTHON, LiveProcess } from "#test/doubles/live-module/live-process.ts";
import { rideOrder, vocalSet, wavyPoints } from "#test/doubles/live-module/vocal-set.ts";

const script = await bridgeScript();
const ORDER = rideOrder(wavyPoints(60, 3), { from: 0, to: 64 });

/** A Live: the process that the companion runs in, what a device in it sees through its bridge, and that device's writer. */
class OneLive {
  readonly process: LiveProcess;
  readonly writer: CompanionWriter;
  readonly shown = new FakeLive({ tracks: [{ name: "Vox" }] }, { automatic: true });
  readonly #bridge: PatchedBridge;
  /** What the device thinks that its own process was started by. */
  parent = 0;

  constructor(process: LiveProcess) {
    this.process = process;
    this.#bridge = patchedBridge(script, this.shown, null);
    this.#bridge.ready();
    this.writer = companionWriter({ settingsPath: process.settingsPath, patience: 2500, own: () => this.own() });
  }

  async own(): Promise<
    { ok: true; value: OwnLive } | Exclude<Awaited<ReturnType<typeof ownIdentities>>, { ok: true }>
  > {
    this.shown.showSurfaces([{ type_name: "Push2" }, null, ...(await this.#surfaces())]);
    const read = await ownIdentities(this.#bridge.wire);
    return read.ok ? ok({ identities: read.value, parent: this.parent }) : read;
  }

  /** Of a Live that was killed nothing is seen. */
  async #surfaces(): Promise<Awaited<ReturnType<LiveProcess["surfaces"]>>> {
    return this.process.alive ? this.process.surfaces() : [];
  }

  drawn(): Promise<object> {
    return this.process.ask<object>({ do: "digests" });
  }

  async close(): Promise<void> {
    await this.writer.close();
    await this.process.stop();
  }
}

describe.skipIf(!HAS_PYTHON)("two Lives on one machine, with the same set open in both", () => {
  let one: OneLive;
  let other: OneLive;
  const extra: OneLive[] = [];
  const set = { ...vocalSet(1, 2), name: "Lärm" };
  beforeEach(async () => {
    one = new OneLive(await LiveProcess.start("12.4", set));
    other = new OneLive(await LiveProcess.start("12.4", set, one.process));
  });
  afterEach(async () => {
    for (const live of [one, other, ...extra.splice(0)]) await live.close();
  });

  it("listen on ports of their own, and each device's order reaches its own Live alone", async () => {
    expect(await one.process.listening()).not.toBe(await other.process.listening());

    expect(await other.writer.write([ORDER])).toMatchObject({ ok: true });
    expect([Object.keys(await one.drawn()), Object.keys(await other.drawn())].map(({ length }) => length)).toEqual([
      0, 1,
    ]);
    expect(await one.writer.write([ORDER])).toMatchObject({ ok: true });
    expect(Object.keys(await one.drawn())).toHaveLength(1);
    expect((await one.process.stats()).undoSteps).toBe(1);
    expect((await other.process.stats()).undoSteps).toBe(1);
  });

  it("and one dies: its device is refused, writes nothing into the other, and finds its Live again on any port", async () => {
    await one.writer.write([ORDER]);
    const first = await one.process.listening();
    await one.process.kill();
    const refused = await one.writer.write([ORDER]);
    expect(refused.ok).toBe(false);
    expect(await other.drawn()).toEqual({});

    // The first comes back on the first port again, the next one takes what is left: the order of ports tells nothing.
    const third = new OneLive(await LiveProcess.start("12.4", set, other.process));
    extra.push(third);
    expect(await third.process.listening()).toBe(first);
    expect(await third.writer.write([ORDER])).toMatchObject({ ok: true });
    expect(Object.keys(await third.drawn())).toHaveLength(1);
    expect(await other.drawn()).toEqual({});
    expect(await other.writer.write([ORDER])).toMatchObject({ ok: true });
    expect((await third.process.stats()).undoSteps).toBe(1);
  });

  it("and the companion of one is chosen anew, so that it changes its port: orders still go home", async () => {
    await one.writer.write([ORDER]);
    await other.writer.write([ORDER]);
    for (const live of [one, other, one]) {
      await live.process.ask({ do: "reconnect" });
      expect(await live.writer.write([ORDER])).toMatchObject({ ok: true });
    }
    expect((await one.process.stats()).undoSteps).toBe(3);
    expect((await other.process.stats()).undoSteps).toBe(2);
  });

  it("and one has not chosen the companion: nothing is sent to the other, and the sentence says what to do", async () => {
    await one.process.ask({ do: "disconnect" });
    one.own = async () => ok({ identities: [], parent: 0 });
    const refused = await one.writer.write([ORDER]);

    expect(refused).toMatchObject({ ok: false, error: { code: "companion-elsewhere" } });
    expect(refused.ok ? "" : refused.error.sentence).toMatch(/“Lärm”.*nothing was sent.*in this Live too/);
    expect(await other.drawn()).toEqual({});
  });

  it("and one's companion is shown but deaf: the other's is no stand-in", async () => {
    await one.process.ask({ do: "hang", where: "ears" });
    const refused = await one.writer.write([ORDER]);

    expect(refused).toMatchObject({ ok: false, error: { code: "companion-elsewhere" } });
    expect(refused.ok ? "" : refused.error.sentence).toMatch(/another Live.*nothing was sent/);
    expect(await other.drawn()).toEqual({});
  });

  it("and one shows no control surfaces: its companion is known by the process that started the device", async () => {
    one.own = async () => ok({ identities: [], parent: await one.process.ask<number>({ do: "process" }) });
    expect(await one.writer.write([ORDER])).toMatchObject({ ok: true });
    expect(Object.keys(await one.drawn())).toHaveLength(1);
    expect(await other.drawn()).toEqual({});
  });

  it("and another set is opened in one between greeting and writing: an order for the set before is not drawn there", async () => {
    expect(await one.writer.greet()).toMatchObject({ ok: true });
    const before = await one.own();
    await one.process.ask({ do: "open_set", held: set });
    one.own = async () => before;
    const refused = await one.writer.write([ORDER]);

    expect(refused.ok).toBe(false);
    expect(refused.ok ? "" : refused.error.sentence).toMatch(/nothing was (written|sent)/);
    expect(await one.drawn()).toEqual({});
  });

  it("and another set is opened while an order waits in line: it is not drawn there", async () => {
    await one.writer.greet();
    await one.process.ask({ do: "hang", where: "queue" });
    const writing = one.writer.write([ORDER]);
    await expect.poll(() => one.process.ask<number>({ do: "waiting" }), { interval: 5 }).toBe(1);
    await one.process.ask({ do: "open_set", held: set });
    await one.process.ask({ do: "hang", where: "" });

    const refused = await writing;
    expect(refused).toMatchObject({ ok: false, error: { code: "clip-gone" } });
    expect(refused.ok ? "" : refused.error.sentence).toContain("nothing was written");
    expect(await one.drawn()).toEqual({});
    expect(await one.writer.write([ORDER])).toMatchObject({ ok: true });
  });

  it("and one runs a companion of the version before: the other is written to, the old one is said", async () => {
    const old = new OneLive(await LiveProcess.start("12.4", { ...set, protocol: 1 }, one.process));
    extra.push(old);
    old.own = async () => ok({ identities: [], parent: 0 });
    const refused = await old.writer.write([ORDER]);

    expect(refused).toMatchObject({ ok: false, error: { code: "companion-outdated" } });
    expect(refused.ok ? "" : refused.error.sentence).toContain("companion install --force");
    expect(await other.writer.write([ORDER])).toMatchObject({ ok: true });
    expect(await old.drawn()).toEqual({});
    expect(await one.drawn()).toEqual({});
  });
});

describe.skipIf(!HAS_PYTHON)("companion status", () => {
  it("names every Live that answers, and one of an older version with what to do", async () => {
    const one = await LiveProcess.start("12.4", { ...vocalSet(1, 1), name: "A\u001b[31m \u2066song" });
    const two = await LiveProcess.start("12.0", vocalSet(1, 1), one);
    const old = await LiveProcess.start("12.2", { ...vocalSet(1, 1), protocol: 1 }, one);
    const found = await companionStatus(null, one.settingsPath, {});
    const [first, second, third] = await Promise.all([one, two, old].map((live) => live.listening()));

    expect(found.companions).toMatchObject([
      { port: first, liveVersion: "12.4.0", shape: "breakpoints", set: "A[31m song" },
      { port: second, liveVersion: "12.0.0", shape: "steps", set: "" },
      { port: third, liveVersion: null, process: null },
    ]);
    expect(found.running).toMatchObject({ version: "1.0.0", liveVersion: "12.4.0", shape: "breakpoints", port: first });
    expect(found.companions[0]?.process).toBe(await one.ask({ do: "process" }));
    for (const live of [one, two, old]) await live.stop();
  });
});

describe.skipIf(!HAS_PYTHON)("a Live without the framework that Max knows control surfaces by", () => {
  it("runs the companion all the same, unlisted, and says so in its log", async () => {
    const live = await LiveProcess.start("12.4", vocalSet(1, 1, { noFramework: true }));
    expect(await live.surfaces()).toEqual([null]);
    expect(await live.ask<string[]>({ do: "log" })).toContainEqual(expect.stringContaining("not listed"));
    const parent = await live.ask<number>({ do: "process" });
    const writer = companionWriter({
      settingsPath: live.settingsPath,
      own: async () => ok({ identities: [], parent }),
    });
    expect(await writer.write([ORDER])).toMatchObject({ ok: true });
    await writer.close();
    await live.stop();
  });
});

it("a device that asks for its own companions writes nothing to Max's console, whatever else is chosen there", async () => {
  const live = new FakeLive({ tracks: [] }, { automatic: true });
  const bridge = patchedBridge(script, live, null);
  bridge.ready();
  expect(await ownIdentities(bridge.wire)).toEqual({ ok: true, value: [] });
  live.showSurfaces([
    { type_name: "Push2" },
    null,
    { type_name: "SteadyhandCompanion", steadyhand_identity: "live-0a" },
  ]);
  expect(await ownIdentities(bridge.wire)).toEqual({ ok: true, value: ["live-0a"] });
  // An older companion of that class that has no such word: it proves nothing.
  live.showSurfaces([{ type_name: "SteadyhandCompanion" }]);
  expect(await ownIdentities(bridge.wire)).toEqual({ ok: true, value: [] });
  expect(live.console.filter((line) => line.includes("Push2"))).toEqual([]);
});
