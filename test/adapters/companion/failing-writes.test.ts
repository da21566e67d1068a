import { afterAll, describe, expect, it } from "vitest";
import { AGES, DrawingBench, order, type Points } from "#test/doubles/live-module/drawing-bench.ts";
import { RIDE_PARAMETER } from "#test/doubles/live-module/vocal-set.ts";
import { needs } from "#test/needs.ts";

const bench = new DrawingBench();
afterAll(() => bench.close());

/** What this age can build again: any lines, flat steps, or nothing but no envelope at all. */
const STOOD: Readonly<Record<string, Points | null>> = {
  "12.0": null,
  "12.2": [
    [0, -12],
    [4, -12],
    [4, 2],
    [16, 2],
    [16, -5],
    [40, 4],
  ],
  "12.4": [
    [0, -12],
    [32, 4],
  ],
};

describe.each(AGES)("in Live %s, a write that fails", needs("python3"), (age) => {
  const stood = STOOD[age] ?? null;

  it("puts back exactly what stood there when Live does not keep what it was given", async () => {
    await bench.open(age);
    if (stood !== null) await bench.draw(stood);
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
    expect(refused.ok ? "" : refused.error.sentence).toContain("put back");
    expect(await once()).toEqual(stood);
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
    if (stood !== null) await bench.draw(stood);
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
    expect(await once()).toEqual(stood);
    expect(await bench.live.ask({ do: "envelope", clip: midi.clip, parameter: RIDE_PARAMETER })).toBeNull();
  });

  it("at its first copy to the arrangement puts the envelope back", async () => {
    await bench.open(age);
    const before = await bench.live.ask({ do: "arrangement", path: "live_set tracks 0" });
    await bench.live.ask({ do: "quirk", kind: "no-copy" });

    const refused = await bench.writer.write([order([[0, 1]], { arrangement: [400] })]);

    expect(refused).toMatchObject({ ok: false, error: { code: "write-failed" } });
    expect(await bench.events()).toBeNull();
    expect(await bench.live.ask({ do: "arrangement", path: "live_set tracks 0" })).toEqual(before);
  });

  it("at a later copy takes the earlier ones back, and says that their lanes stay written", async () => {
    await bench.open(age);
    const before = await bench.live.ask({ do: "arrangement", path: "live_set tracks 0" });
    await bench.live.ask({ do: "quirk", kind: "no-copy", after: 1 });

    const refused = await bench.writer.write([order([[0, 1]], { arrangement: [400, 800] })]);

    expect(refused).toMatchObject({ ok: false, error: { code: "read-back-differs" } });
    expect(refused.ok ? "" : refused.error.sentence).toContain("undo once in Live");
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

/** The events that stand there; one that stands there twice, as a step of no height leaves it, counts once. */
async function once(): Promise<Points | null> {
  const events = await bench.events();
  const kept = events?.filter(([time, value], index) => {
    const before = events[index - 1];
    return before === undefined || before[0] !== time || before[1] !== value;
  });
  return kept ?? null;
}

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

  it("is not written into where that would bend what lies outside, and stays untouched", async () => {
    await bench.open("12.4");
    await bench.draw(old, bend);
    const before = await bench.values(times);
    await bench.live.stats();

    expect(
      await bench.writer.write([
        order([
          [20, 1],
          [24, 2],
        ]),
      ]),
    ).toMatchObject({ ok: false, error: { code: "companion-refused" } });
    expect(await bench.values(times)).toEqual(before);
    expect((await bench.live.stats()).undoSteps).toBe(0);
  });
});
