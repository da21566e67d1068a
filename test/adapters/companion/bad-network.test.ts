import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CompanionWriter, companionWriter } from "#src/adapters/companion/companion-writer.ts";
import type { ClipEnvelopeOrder } from "#src/ports/envelope-writer.ts";
import { asLong } from "#test/as-long.ts";
import { LiveProcess } from "#test/doubles/live-module/live-process.ts";
import { type LossyProxy, lossyProxy } from "#test/doubles/live-module/lossy-proxy.ts";
import { rideOrder, vocalSet, wavyPoints } from "#test/doubles/live-module/vocal-set.ts";
import { needs } from "#test/needs.ts";

const TRACKS = 25;
const CLIPS = asLong(8, 40);
const POINTS = 500;
const WRITES = TRACKS * CLIPS;

/** An event that stands behind the span while a new envelope is drawn. */
const GUARDS = 1;

describe(`${WRITES} writes of ${POINTS} points through 2 % loss, duplication and reordering`, needs("python3"), () => {
  let live: LiveProcess;
  let proxy: LossyProxy;
  let writer: CompanionWriter;
  const orders = Array.from({ length: WRITES }, (_, index) =>
    rideOrder(wavyPoints(POINTS, index), { track: index % TRACKS, slot: Math.floor(index / TRACKS) }),
  );
  beforeAll(async () => {
    live = await LiveProcess.start("12.4", vocalSet(TRACKS, CLIPS, { timerMilliseconds: 1 }));
    proxy = await lossyProxy(live.port, { loss: 0.02, duplication: 0.02, reordering: 0.02, seed: 20_261_123 });
    writer = companionWriter({ settingsPath: live.settingsWith("through-proxy.json", { port: proxy.port }) });
  });
  afterAll(async () => {
    await writer.close();
    await proxy.close();
    await live.stop();
  });

  it("loses none, doubles none, leaves none half-applied", async () => {
    const results = await Promise.all(orders.map((order) => writer.write([order])));

    expect(results.filter((result) => !result.ok)).toEqual([]);
    const reports = results.flatMap((result) => (result.ok ? result.value : []));
    expect(reports.every(({ maximumError, readBack }) => maximumError === 0 && readBack.length === POINTS)).toBe(true);

    const digests = await live.ask<Record<string, [number, string]>>({ do: "digests" });
    expect(Object.keys(digests)).toHaveLength(WRITES);
    for (const order of orders) expect(digests[`${order.clip}/Ride`]).toEqual([POINTS, digestOf(order)]);

    const { undoSteps } = await live.stats();
    expect(undoSteps).toBe(WRITES);
    expect(await live.ask({ do: "writes" })).toBe(WRITES * (POINTS + GUARDS));
    expect(proxy.counts.lost).toBeGreaterThan(WRITES / 10);
    expect(proxy.counts.doubled).toBeGreaterThan(WRITES / 10);
    expect(proxy.counts.delayed).toBeGreaterThan(WRITES / 10);
  });
});

/** As host.py digests what stands in the clip. */
function digestOf({ points }: ClipEnvelopeOrder): string {
  const times = Float64Array.from(points, ({ time }) => time);
  const values = Float32Array.from(points, ({ value }) => value);
  return createHash("sha256").update(new Uint8Array(times.buffer)).update(new Uint8Array(values.buffer)).digest("hex");
}
