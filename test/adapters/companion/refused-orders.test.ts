import { afterAll, describe, expect, it } from "vitest";
import type { ClipEnvelopeOrder } from "#src/ports/envelope-writer.ts";
import { DrawingBench, order } from "#test/doubles/live-module/drawing-bench.ts";
import { RIDE_PARAMETER, rideOrder, wavyPoints } from "#test/doubles/live-module/vocal-set.ts";
import { needs } from "#test/needs.ts";

const bench = new DrawingBench();
afterAll(() => bench.close());

/** What is refused, by what is wrong with the order or with the set. */
const REFUSED: readonly [
  what: string,
  code: string,
  changes: Partial<ClipEnvelopeOrder>,
  prepare?: () => Promise<unknown>,
][] = [
  ["an arrangement clip", "envelope-unsupported", { clip: "live_set tracks 0 arrangement_clips 0", clipName: "Verse" }],
  [
    "an audio clip that is not warped",
    "envelope-unsupported",
    { clip: "live_set tracks 0 clip_slots 1 clip", clipName: "Loose" },
  ],
  ["an empty slot", "clip-gone", { clip: "live_set tracks 0 clip_slots 3 clip" }],
  ["a slot that is not there", "clip-gone", { clip: "live_set tracks 0 clip_slots 99 clip" }],
  ["another clip in its place", "clip-gone", { clipName: "Take 7" }],
  ["another parameter in its place", "clip-gone", { parameterName: "Gain" }],
  ["a parameter of another track", "parameter-unknown", { parameter: "live_set tracks 1 devices 0 parameters 1" }],
  ["a path that is none", "companion-refused", { clip: "live_set __class__ clip" }],
  ["a parameter path that climbs", "companion-refused", { parameter: "live_set tracks 0 __init__ __globals__" }],
  ["a value out of range", "companion-refused", { points: [{ time: 0, value: 40 }] }],
  [
    "a time out of the span",
    "companion-refused",
    {
      points: [
        { time: 0, value: 0 },
        { time: 9, value: 0 },
      ],
      from: 0,
      to: 8,
    },
  ],
  [
    "times that fall",
    "companion-refused",
    {
      points: [
        { time: 4, value: 0 },
        { time: 2, value: 0 },
      ],
      from: 0,
      to: 8,
    },
  ],
  ["a value that is no number", "companion-refused", { points: [{ time: 0, value: Number.NaN }] }],
  ["three points at one time", "companion-refused", { points: [1, 2, 3].map((value) => ({ time: 0, value })) }],
  [
    "a parameter that a macro holds",
    "companion-refused",
    {},
    () => bench.live.ask({ do: "set", path: RIDE_PARAMETER, name: "is_enabled", value: false }),
  ],
  [
    "a copy on a frozen track",
    "companion-refused",
    { arrangement: [0] },
    () => bench.live.ask({ do: "set", path: "live_set tracks 0", name: "is_frozen", value: true }),
  ],
  [
    "more points than a write carries",
    "companion-refused",
    { points: Array.from({ length: 40_000 }, (_, time) => ({ time, value: 0 })) },
  ],
];

describe("refuses, in one sentence and without a change,", needs("python3"), () => {
  it.each(REFUSED)("%s", async (_what, code, changes, prepare) => {
    await bench.open("12.4");
    await prepare?.();

    const refused = await bench.writer.write([
      order(
        [
          [0, 1],
          [8, 2],
        ],
        changes,
      ),
    ]);

    expect(refused).toMatchObject({ ok: false, error: { code } });
    expect(refused.ok ? "" : refused.error.sentence).toMatch(/\.$/);
    expect(await bench.live.ask({ do: "digests" })).toEqual({});
    expect((await bench.live.stats()).undoSteps).toBe(0);
  });

  it("one envelope twice in a write", async () => {
    await bench.open("12.4");
    const twice = await bench.writer.write([order([[0, 1]]), order([[4, 1]])]);
    expect(twice).toMatchObject({ ok: false, error: { code: "companion-refused" } });
    expect(await bench.live.ask({ do: "digests" })).toEqual({});
  });

  it("a curve that is too fine for a Live that draws steps", async () => {
    await bench.open("12.2");
    const fine = await bench.writer.write([rideOrder(wavyPoints(5000, 1))]);
    expect(fine).toMatchObject({ ok: false, error: { code: "envelope-unsupported" } });
    expect(await bench.live.ask({ do: "digests" })).toEqual({});
    expect((await bench.live.stats()).undoSteps).toBe(0);
  });
});
