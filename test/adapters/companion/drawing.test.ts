import { afterAll, describe, expect, it } from "vitest";
import { AGES, DrawingBench, order } from "#test/doubles/live-module/drawing-bench.ts";
import { RIDE_PARAMETER } from "#test/doubles/live-module/vocal-set.ts";
import { needs } from "#test/needs.ts";

/** 0.25 % of Ride's 36 dB, the most that a step of the staircase strays. */
const STEP = 0.09;

/** Live 12.0 and 12.1 do not say what stands in an envelope: there only a clip without one is written to. */
const TELLS_EVENTS = (age: string): boolean => age >= "12.2";

const bench = new DrawingBench();
afterAll(() => bench.close());

describe.each(AGES)("in Live %s", needs("python3"), (age) => {
  const allowed = age === "12.4" ? 1e-5 : STEP;

  it("says which Live it is in, and what it can draw", async () => {
    await bench.open(age);
    expect(await bench.writer.greet()).toEqual({
      ok: true,
      value: {
        version: "1.0.0",
        liveVersion: `${age}.0`,
        shape: age === "12.4" ? "breakpoints" : "steps",
      },
    });
  });

  it("draws a curve with a jump, reads it back, and takes one undo step", async () => {
    await bench.open(age);
    const report = await bench.drawn(
      order(
        [
          [0, 0],
          [4, 3],
          [4, -3],
          [8, -6],
        ],
        { from: 0, to: 16 },
      ),
    );

    expect(report.maximumError).toBeLessThanOrEqual(allowed);
    expect(report.readBack.map(({ time }) => time)).toEqual([0, 4, 4, 8]);
    expect(report.replaced).toEqual([]);
    await bench.expectValues(
      [
        [2, 1.5],
        [3.9, 2.925],
        [4.1, -3.075],
        [6, -4.5],
        [12, -6],
      ],
      allowed,
    );
    expect((await bench.live.stats()).undoSteps).toBe(1);
    await bench.live.ask({ do: "undo" });
    expect(await bench.events()).toBeNull();
  });

  if (age === "12.4")
    it("reads its step at an edge back beside what stands a hair's breadth outside", async () => {
      const hair = 2 ** -16;
      await bench.open(age);
      await bench.draw([
        [0 - hair, 2],
        [0, -6],
        [8, -6],
        [8 + hair, 4],
      ]);
      const report = await bench.drawn(order([[4, 3]], { from: 0, to: 8 }));

      expect(report.maximumError).toBeLessThanOrEqual(allowed);
      await bench.expectValues(
        [
          [-1, 2],
          [4, 3],
          [9, 4],
        ],
        allowed,
      );
    });

  if (age === "12.4")
    it("reads a step from rest at its beginning back over its own earlier one", async () => {
      // As Live holds it, in 32 bits, rest is another number than the one that was asked for.
      const dip = (depth: number) =>
        order(
          [
            [0, 0.1],
            [0, depth],
            [4, depth],
            [4, 0.1],
          ],
          { from: 0, to: 16 },
        );
      await bench.open(age);
      await bench.drawn(dip(-6));
      const again = await bench.drawn(dip(-9));
      expect(again.maximumError).toBeLessThanOrEqual(allowed);
      expect(again.readBack.map(({ value }) => Math.round(value * 10) / 10)).toEqual([0.1, -9, -9, 0.1]);
    });

  it.skipIf(!TELLS_EVENTS(age))(
    "keeps what the envelope held outside the span, and says what stood inside",
    async () => {
      await bench.open(age);
      await bench.draw([
        [0, -12],
        [16, 4],
        [16, -4],
        [32, 12],
      ]);
      const report = await bench.drawn(
        order(
          [
            [8, 1],
            [12, 2],
          ],
          { from: 8, to: 12 },
        ),
      );

      await bench.expectValues(
        [
          [0, -12],
          [4, -8],
          [7.99, -4.01],
          [10, 1.5],
          [12.01, 0.01],
          [15.9, 3.9],
          [16.1, -3.9],
          [32, 12],
          [40, 12],
        ],
        Math.max(allowed, 1e-4),
      );
      expect(report.replaced[0]).toEqual({ time: 8, value: expect.closeTo(-4, 4) });
      expect(report.replaced.at(-1)).toEqual({ time: 12, value: expect.closeTo(0, 4) });
    },
  );

  it.skipIf(!TELLS_EVENTS(age))("writes back what a write has replaced", async () => {
    await bench.open(age);
    await bench.draw([
      [0, -12],
      [16, -12],
      [16, 4],
      [32, 4],
    ]);
    const { replaced } = await bench.drawn(
      order([
        [0, 1],
        [32, 2],
      ]),
    );
    await bench.drawn({ ...order([[0, 0]], { from: 0, to: 32 }), points: replaced });

    await bench.expectValues(
      [
        [0.5, -12],
        [8, -12],
        [15.9, -12],
        [16.1, 4],
        [31, 4],
      ],
      1e-5,
    );
  });

  it.skipIf(age === "12.4")("refuses, untouched, what it could not put back exactly", async () => {
    await bench.open(age);
    const slopes = Array.from({ length: 4800 }, (_, index) => [index / 64, -6 + 5 * Math.sin(index * 0.7)] as const);
    await bench.draw(slopes);
    const before = await bench.events();

    const refused = await bench.writer.write([
      order([
        [0, 1],
        [64, 2],
      ]),
    ]);

    expect(refused).toMatchObject({ ok: false, error: { code: "companion-refused" } });
    expect(refused.ok ? "" : refused.error.sentence).toContain(
      "press Revert where the device wrote it, or clear that envelope",
    );
    expect(await bench.events()).toEqual(before);
    expect((await bench.live.stats()).undoSteps).toBe(0);
  });

  it("an order without points over the whole clip takes the envelope away", async () => {
    await bench.open(age);
    await bench.draw([
      [0, -12],
      [16, 4],
    ]);
    await bench.drawn(order([], { from: 0, to: 128 }));
    expect(await bench.events()).toBeNull();
  });

  it("switches automation on again where a hand had overridden it", async () => {
    await bench.open(age);
    await bench.live.ask({ do: "set", path: RIDE_PARAMETER, name: "automation_state", value: 2 });
    await bench.drawn(
      order([
        [0, 1],
        [4, 2],
      ]),
    );
    await expect.poll(() => bench.live.ask({ do: "get", path: RIDE_PARAMETER, name: "automation_state" })).toBe(1);
  });

  it("copies the clip to the arrangement and says before and after what that replaces", async () => {
    await bench.open(age);
    const copied = order(
      [
        [0, 0],
        [16, 3],
      ],
      { arrangement: [16, 400] },
    );
    const replacedClips = [
      { name: "Verse", start: 0 },
      { name: "Chorus", start: 32 },
    ];

    expect(await bench.writer.preview([copied])).toMatchObject({ ok: true, value: [{ replacedClips, readBack: [] }] });
    expect(await bench.events()).toBeNull();
    const report = await bench.drawn(copied);

    expect(report.replacedClips).toEqual(replacedClips);
    const { clips, lanes } = await bench.live.ask<{ clips: [string, number, number][]; lanes: { start: number }[] }>({
      do: "arrangement",
      path: "live_set tracks 0",
    });
    expect(clips).toEqual([
      ["Take 0.0", 16, 144],
      ["Outro", 256, 272],
      ["Take 0.0", 400, 528],
    ]);
    expect(lanes.map(({ start }) => start)).toEqual([16, 400]);
  });
});
