import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CompanionWriter, companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { LiveProcess } from "#test/doubles/live-module/live-process.ts";
import { rideOrder, vocalSet, wavyPoints } from "#test/doubles/live-module/vocal-set.ts";
import { needs } from "#test/needs.ts";

const ORDER = rideOrder(wavyPoints(2000, 3), { from: 0, to: 500 });
const SHORT = { patience: 900, longestBusy: 500, longest: 1200 };
/** How much later an end may be seen than it was due. */
const ON_A_BUSY_MACHINE = 10;

describe("a companion that never comes to an end", needs("python3"), () => {
  let live: LiveProcess;
  let writer: CompanionWriter;
  beforeEach(async () => {
    live = await LiveProcess.start("12.4", vocalSet(1, 2));
    writer = companionWriter({ settingsPath: live.settingsPath, ...SHORT });
    await writer.greet();
  });
  afterEach(async () => {
    await writer.close();
    await live.stop();
  });

  it.each([
    ["has no room for ever", "room"],
    ["never takes the write up", "queue"],
  ])("and %s is waited for no longer than was said, and the write is never done later", async (_what, where) => {
    await live.ask({ do: "hang", where });
    const started = performance.now();
    const refused = await writer.write([ORDER]);

    expect(performance.now() - started).toBeLessThan(ON_A_BUSY_MACHINE * SHORT.longest);
    expect(refused).toMatchObject({ ok: false, error: { code: "live-busy" } });
    expect(refused.ok ? "" : refused.error.sentence).toContain("nothing was written");
    await live.ask({ do: "hang", where: "" });
    await quiet();
    expect(await live.ask({ do: "digests" })).toEqual({});
    expect(await writer.write([ORDER])).toMatchObject({ ok: true });
  });

  it("and works for ever: what came of it is not known, and the sentence says to look and to undo", async () => {
    await live.ask({ do: "hang", where: "work" });
    const refused = await writer.write([ORDER]);

    expect(refused).toMatchObject({ ok: false, error: { code: "write-unknown" } });
    expect(refused.ok ? "" : refused.error.sentence).toMatch(/still at work.*look at the clip's envelope.*undo once/);
  });

  it("and stands still while the write waits at its door: once it hears again it does not write what was given up", async () => {
    await live.ask({ do: "hang", where: "ears" });
    expect(await writer.write([ORDER])).toMatchObject({ ok: false, error: { code: "write-unknown" } });

    await live.ask({ do: "hang", where: "" });
    await quiet();
    expect(await live.ask({ do: "digests" })).toEqual({});
    expect(await writer.write([ORDER])).toMatchObject({ ok: true });
  });

  /** Long enough for anything that was still in the socket or in the queue. */
  async function quiet(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
});
