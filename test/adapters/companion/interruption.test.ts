import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CompanionWriter, companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { LiveProcess } from "#test/doubles/live-module/live-process.ts";
import { FIRST_CLIP, RIDE_PARAMETER, rideOrder, vocalSet, wavyPoints } from "#test/doubles/live-module/vocal-set.ts";
import { needs } from "#test/needs.ts";

const OLD = [
  [0, -12],
  [64, 3],
  [64, -3],
  [128, 0],
] as const;
const LONG = rideOrder(wavyPoints(5000, 4), { from: 0, to: 1250 });

describe("a write that is interrupted half-way", needs("python3"), () => {
  let live: LiveProcess;
  let writer: CompanionWriter;
  beforeEach(async () => {
    // A slow timer leaves time to come between two slices.
    live = await LiveProcess.start("12.4", vocalSet(1, 2, { timerMilliseconds: 15 }));
    await live.ask({ do: "draw", clip: FIRST_CLIP, parameter: RIDE_PARAMETER, points: OLD });
    writer = companionWriter({ settingsPath: live.settingsPath, patience: 2500 });
    await writer.greet();
  });
  afterEach(async () => {
    await writer.close();
    await live.stop();
  });

  it("by Live letting go of the companion is put back, and told", async () => {
    const writing = writer.write([LONG]);
    await halfWay();
    await live.ask({ do: "disconnect" });

    expect(await writing).toMatchObject({ ok: false, error: { code: "companion-stopped" } });
    expect(await events()).toEqual(OLD);
    expect((await live.stats()).undoSteps).toBe(1);
  });

  it("by the companion being started again is put back, and the next write goes through", async () => {
    const writing = writer.write([LONG]);
    await halfWay();
    await live.ask({ do: "reconnect" });

    const refused = await writing;
    expect(refused).toMatchObject({ ok: false, error: { code: "companion-stopped" } });
    expect(await events()).toEqual(OLD);

    expect(await writer.write([rideOrder([{ time: 0, value: 1 }], { from: 0, to: 128 })])).toMatchObject({ ok: true });
    expect((await events())?.length).toBeLessThan(5);
  });

  it("by Live dying is refused, and after a restart nothing is half-written and writes go through", async () => {
    const writing = writer.write([LONG]);
    await halfWay();
    await live.kill();

    const refused = await writing;
    expect(refused).toMatchObject({ ok: false, error: { code: "write-unknown" } });
    expect(refused.ok ? "" : refused.error.sentence).toContain("look at the clip's envelope");

    const again = await LiveProcess.start("12.4", vocalSet(1, 2), live);
    expect(await again.ask({ do: "digests" })).toEqual({});
    expect(await writer.write([rideOrder([{ time: 0, value: 1 }])])).toMatchObject({ ok: true });
    expect(Object.keys(await again.ask<object>({ do: "digests" }))).toHaveLength(1);
    await again.stop();
  });

  it("by the clip being deleted is refused by the clip's name, and others are written on", async () => {
    const writing = writer.write([LONG]);
    await halfWay();
    await live.ask({ do: "delete", path: FIRST_CLIP });

    const refused = await writing;
    expect(refused).toMatchObject({ ok: false, error: { code: "clip-gone" } });
    expect(refused.ok ? "" : refused.error.sentence).toContain("Take 0.0");
    expect(await writer.write([rideOrder([{ time: 0, value: 1 }], { slot: 1 })])).toMatchObject({ ok: true });
  });

  it("before its turn comes, by another clip moving into its place, draws nothing there", async () => {
    const [first, second] = [writer.write([LONG]), writer.write([rideOrder([{ time: 0, value: 1 }], { slot: 1 })])];
    await halfWay();
    await live.ask({ do: "set", path: "live_set tracks 0 clip_slots 1 clip", name: "name", value: "Somebody else" });

    expect(await first).toMatchObject({ ok: true });
    expect(await second).toMatchObject({ ok: false, error: { code: "clip-gone" } });
  });

  it("finds nobody and says how to start the companion", async () => {
    await live.kill();
    const refused = await companionWriter({ settingsPath: live.settingsPath, patience: 300 }).greet();
    expect(refused).toMatchObject({ ok: false, error: { code: "companion-missing" } });
    expect(refused.ok ? "" : refused.error.sentence).toContain("control surface");
  });

  async function halfWay(): Promise<void> {
    await expect.poll(() => live.ask<number>({ do: "writes" }), { interval: 1 }).toBeGreaterThan(300);
    expect(await live.ask<number>({ do: "writes" })).toBeLessThan(5000);
  }

  function events(): Promise<unknown[] | null> {
    return live.ask({ do: "envelope", clip: FIRST_CLIP, parameter: RIDE_PARAMETER });
  }
});

it("a Live without a timer is written to at the rate of its display", needs("python3"), async () => {
  const live = await LiveProcess.start("12.0", vocalSet(1, 1, { noTimer: true }));
  const writer = companionWriter({ settingsPath: live.settingsPath });
  expect(
    await writer.write([
      rideOrder([
        { time: 0, value: 1 },
        { time: 4, value: 2 },
      ]),
    ]),
  ).toMatchObject({ ok: true });
  expect(await live.ask<string[]>({ do: "log" })).toContainEqual(expect.stringContaining("no timer"));
  await writer.close();
  await live.stop();
});

it("without settings the writer says how to install the companion, and touches no network", async () => {
  const writer = companionWriter({ settingsPath: "/nowhere/companion.json" });
  for (const refused of [await writer.greet(), await writer.write([LONG])]) {
    expect(refused).toMatchObject({ ok: false, error: { code: "companion-missing" } });
    expect(refused.ok ? "" : refused.error.sentence).toContain("companion install");
  }
  await writer.close();
});

it("nothing to write is nothing done", async () => {
  expect(await companionWriter({ settingsPath: "/nowhere/companion.json" }).write([])).toEqual({ ok: true, value: [] });
});
