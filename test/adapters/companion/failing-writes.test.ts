import { afterAll, describe, expect, it } from "vitest";
import { AGES, DrawingBench, order } from "#test/doubles/live-module/drawing-bench.ts";
import { RIDE_PARAMETER } from "#test/doubles/live-module/vocal-set.ts";
import { needs } from "#test/needs.ts";

const bench = new DrawingBench();
afterAll(() => bench.close());

describe.each(AGES)("in Live %s, a write that fails", needs("python3"), (age) => {
  it("puts back what stood there when Live does not keep what it was given", async () => {
    await bench.open(age);
    await bench.draw([
      [0, -12],
      [32, 4],
    ]);
    const before = await bench.values([0, 8, 16, 24, 32]);
    await bench.live.ask({ do: "quirk", kind: "round-once", after: 2 });

    const refused = await bench.writer.write([
      order([
        [0, 1.03],
        [4, 2.21],
        [8, -3.37],
        [16, 0.11],
      ]),
    ]);

    expect(refused).toMatchObject({ ok: false, error: { code: "read-back-differs" } });
    const after = await bench.values([0, 8, 16, 24, 32]);
    for (const [index, value] of before.entries()) expect(after[index]).toBeCloseTo(value, age === "12.4" ? 4 : 1);
    expect((await bench.live.stats()).undoSteps).toBe(1);
  });

  it("leaves no envelope where there was none and Live swallows every write", async () => {
    await bench.open(age);
    await bench.live.ask({ do: "quirk", kind: "ignore" });

    expect(
      await bench.writer.write([
        order([
          [0, 1],
          [4, 2],
        ]),
      ]),
    ).toMatchObject({ ok: false, error: { code: "read-back-differs" } });
    expect(await bench.events()).toBeNull();
  });

  it("undoes the first order when the second fails: all or nothing", async () => {
    await bench.open(age);
    await bench.draw([
      [0, -12],
      [32, 4],
    ]);
    const before = await bench.values([0, 10, 20, 30]);
    const midi = order(
      [
        [0, 1],
        [4, 2],
      ],
      { clip: "live_set tracks 0 clip_slots 2 clip", clipName: "Notes" },
    );
    await bench.live.ask({ do: "quirk", kind: "raise-once", after: 3 });

    const refused = await bench.writer.write([
      order([
        [0, 1],
        [4, 2],
      ]),
      midi,
    ]);

    expect(refused).toMatchObject({ ok: false, error: { code: "write-failed" } });
    expect(refused.ok ? "" : refused.error.sentence).toContain("Live has refused this");
    const after = await bench.values([0, 10, 20, 30]);
    for (const [index, value] of before.entries()) expect(after[index]).toBeCloseTo(value, age === "12.4" ? 4 : 1);
    expect(await bench.live.ask({ do: "envelope", clip: midi.clip, parameter: RIDE_PARAMETER })).toBeNull();
  });

  it("at a copy to the arrangement takes the earlier copies back, and the envelope", async () => {
    await bench.open(age);
    const before = await bench.live.ask({ do: "arrangement", path: "live_set tracks 0" });
    await bench.live.ask({ do: "quirk", kind: "no-copy", after: 1 });

    const refused = await bench.writer.write([order([[0, 1]], { arrangement: [400, 800] })]);

    expect(refused).toMatchObject({ ok: false, error: { code: "write-failed" } });
    expect(await bench.events()).toBeNull();
    expect(await bench.live.ask({ do: "arrangement", path: "live_set tracks 0" })).toMatchObject({
      clips: (before as { clips: unknown }).clips,
    });
  });

  it("after a copy has replaced clips says what only Live's undo can put back", async () => {
    await bench.open(age);
    await bench.live.ask({ do: "quirk", kind: "no-copy", after: 1 });

    const refused = await bench.writer.write([order([[0, 1]], { arrangement: [0, 800] })]);

    expect(refused).toMatchObject({ ok: false, error: { code: "read-back-differs" } });
    expect(refused.ok ? "" : refused.error.sentence).toContain("undo once in Live");
    await bench.live.ask({ do: "undo" });
    expect(await bench.live.ask({ do: "arrangement", path: "live_set tracks 0" })).toMatchObject({
      clips: [
        ["Verse", 0, 32],
        ["Chorus", 32, 64],
        ["Outro", 256, 272],
      ],
    });
  });
});

/** One bend that Live's editor draws, and one that crosses the straight line in the middle. */
const BENDS = [
  [1, 0, 1, 0],
  [0, 1, 1, 0],
] as const;

describe.each(BENDS)("a bent envelope (%s, %s, %s, %s) in Live 12.4", needs("python3"), (...bend) => {
  const old = [
    [0, -12],
    [16, 4],
    [32, -8],
    [64, 0],
  ] as const;
  const times = Array.from({ length: 129 }, (_, index) => index / 2);

  it("is put back with its bends when a write fails", async () => {
    await bench.open("12.4");
    await bench.draw(old, bend);
    const before = await bench.values(times);
    await bench.live.ask({ do: "quirk", kind: "raise-once", after: 1 });

    expect(
      await bench.writer.write([
        order([
          [0, 1],
          [32, 2],
          [64, 1],
        ]),
      ]),
    ).toMatchObject({ ok: false, error: { code: "write-failed" } });
    expect(await bench.events()).toEqual(old);
    expect(await bench.values(times)).toEqual(before);
  });

  it("is not written into where that would bend what lies outside", async () => {
    await bench.open("12.4");
    await bench.draw(old, bend);
    const before = await bench.values(times);

    expect(
      await bench.writer.write([
        order([
          [20, 1],
          [24, 2],
        ]),
      ]),
    ).toMatchObject({ ok: false, error: { code: "read-back-differs" } });
    expect(await bench.values(times)).toEqual(before);
  });
});
