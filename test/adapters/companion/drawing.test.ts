import { afterAll, describe, expect, it } from "vitest";
import { type CompanionWriter, companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { bezierAt } from "#src/dsp/bezier.ts";
import type { ClipEnvelopeOrder, ClipEnvelopeReport } from "#src/ports/envelope-writer.ts";
import { HAS_PYTHON, type LiveAge, LiveProcess } from "#test/doubles/live-module/live-process.ts";
import { FIRST_CLIP, RIDE_PARAMETER, rideOrder, trickySet } from "#test/doubles/live-module/vocal-set.ts";

type Points = readonly (readonly [time: number, value: number])[];

const AGES: readonly LiveAge[] = ["12.0", "12.2", "12.4"];
/** 0.25 % of Ride's 36 dB, the most that a step of the staircase strays. */
const STEP = 0.09;

/** One Live an age for the whole file; every test puts a fresh set into it. */
const running = new Map<LiveAge, { live: LiveProcess; writer: CompanionWriter }>();
let live: LiveProcess;
let writer: CompanionWriter;
afterAll(async () => {
  for (const each of running.values()) {
    await each.writer.close();
    await each.live.stop();
  }
});

describe.skipIf(!HAS_PYTHON).each(AGES)("in Live %s", (age) => {
  const allowed = age === "12.4" ? 1e-5 : STEP;

  it("says which Live it is in, and what it can draw", async () => {
    await open(age);
    expect(await writer.greet()).toEqual({
      ok: true,
      value: { version: "0.1.0", liveVersion: `${age}.0`, shape: age === "12.4" ? "breakpoints" : "steps" },
    });
  });

  it("draws a curve with a jump, reads it back, and takes one undo step", async () => {
    await open(age);
    const report = await drawn(
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
    await expectValues(
      [
        [2, 1.5],
        [3.9, 2.925],
        [4.1, -3.075],
        [6, -4.5],
        [12, -6],
      ],
      allowed,
    );
    expect((await live.stats()).undoSteps).toBe(1);
    await live.ask({ do: "undo" });
    expect(await events()).toBeNull();
  });

  it("keeps what the envelope held outside the span, and says what stood inside", async () => {
    await open(age);
    await draw([
      [0, -12],
      [16, 4],
      [16, -4],
      [32, 12],
    ]);
    const report = await drawn(
      order(
        [
          [8, 1],
          [12, 2],
        ],
        { from: 8, to: 12 },
      ),
    );

    await expectValues(
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
  });

  it("writes back what a write has replaced", async () => {
    await open(age);
    await draw([
      [0, -12],
      [16, 4],
      [16, -4],
      [32, 12],
    ]);
    const { replaced } = await drawn(
      order([
        [0, 1],
        [32, 2],
      ]),
    );
    await drawn({ ...order([[0, 0]], { from: 0, to: 32 }), points: replaced });

    await expectValues(
      [
        [0.5, -11.5],
        [8, -4],
        [15.9, 3.9],
        [16.1, -3.9],
        [31, 11],
      ],
      Math.max(2 * allowed, 0.1),
    );
  });

  it("an order without points over the whole clip takes the envelope away", async () => {
    await open(age);
    await draw([
      [0, -12],
      [16, 4],
    ]);
    await drawn(order([], { from: 0, to: 128 }));
    expect(await events()).toBeNull();
  });

  it("switches automation on again where a hand had overridden it", async () => {
    await open(age);
    await live.ask({ do: "set", path: RIDE_PARAMETER, name: "automation_state", value: 2 });
    await drawn(
      order([
        [0, 1],
        [4, 2],
      ]),
    );
    await expect.poll(() => live.ask({ do: "get", path: RIDE_PARAMETER, name: "automation_state" })).toBe(1);
  });

  it("copies the clip to the arrangement and says before and after what that replaces", async () => {
    await open(age);
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

    expect(await writer.preview([copied])).toMatchObject({ ok: true, value: [{ replacedClips, readBack: [] }] });
    expect(await events()).toBeNull();
    const report = await drawn(copied);

    expect(report.replacedClips).toEqual(replacedClips);
    const { clips, lanes } = await live.ask<{ clips: [string, number, number][]; lanes: { start: number }[] }>({
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

  it("puts back what stood there when Live does not keep what it was given", async () => {
    await open(age);
    await draw([
      [0, -12],
      [32, 4],
    ]);
    const before = await values([0, 8, 16, 24, 32]);
    await live.ask({ do: "quirk", kind: "round-once", after: 2 });

    const refused = await writer.write([
      order([
        [0, 1.03],
        [4, 2.21],
        [8, -3.37],
        [16, 0.11],
      ]),
    ]);

    expect(refused).toMatchObject({ ok: false, error: { code: "read-back-differs" } });
    const after = await values([0, 8, 16, 24, 32]);
    for (const [index, value] of before.entries()) expect(after[index]).toBeCloseTo(value, age === "12.4" ? 4 : 1);
    expect((await live.stats()).undoSteps).toBe(1);
  });

  it("leaves no envelope where there was none and Live swallows every write", async () => {
    await open(age);
    await live.ask({ do: "quirk", kind: "ignore" });

    expect(
      await writer.write([
        order([
          [0, 1],
          [4, 2],
        ]),
      ]),
    ).toMatchObject({ ok: false, error: { code: "read-back-differs" } });
    expect(await events()).toBeNull();
  });

  it("undoes the first order when the second fails: all or nothing", async () => {
    await open(age);
    await draw([
      [0, -12],
      [32, 4],
    ]);
    const before = await values([0, 10, 20, 30]);
    const midi = order(
      [
        [0, 1],
        [4, 2],
      ],
      { clip: "live_set tracks 0 clip_slots 2 clip", clipName: "Notes" },
    );
    await live.ask({ do: "quirk", kind: "raise-once", after: 3 });

    const refused = await writer.write([
      order([
        [0, 1],
        [4, 2],
      ]),
      midi,
    ]);

    expect(refused).toMatchObject({ ok: false, error: { code: "write-failed" } });
    expect(refused.ok ? "" : refused.error.sentence).toContain("Live has refused this");
    const after = await values([0, 10, 20, 30]);
    for (const [index, value] of before.entries()) expect(after[index]).toBeCloseTo(value, age === "12.4" ? 4 : 1);
    expect(await live.ask({ do: "envelope", clip: midi.clip, parameter: RIDE_PARAMETER })).toBeNull();
  });
});

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
    () => live.ask({ do: "set", path: RIDE_PARAMETER, name: "is_enabled", value: false }),
  ],
  [
    "a copy on a frozen track",
    "companion-refused",
    { arrangement: [0] },
    () => live.ask({ do: "set", path: "live_set tracks 0", name: "is_frozen", value: true }),
  ],
  [
    "more points than a write carries",
    "companion-refused",
    { points: Array.from({ length: 40_000 }, (_, time) => ({ time, value: 0 })) },
  ],
];

describe.skipIf(!HAS_PYTHON)("refuses, in one sentence and without a change,", () => {
  it.each(REFUSED)("%s", async (_what, code, changes, prepare) => {
    await open("12.4");
    await prepare?.();

    const refused = await writer.write([
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
    expect(await live.ask({ do: "digests" })).toEqual({});
    expect((await live.stats()).undoSteps).toBe(0);
  });

  it("one envelope twice in a write", async () => {
    await open("12.4");
    const twice = await writer.write([order([[0, 1]]), order([[4, 1]])]);
    expect(twice).toMatchObject({ ok: false, error: { code: "companion-refused" } });
    expect(await live.ask({ do: "digests" })).toEqual({});
  });
});

describe.skipIf(!HAS_PYTHON)("real breakpoints", () => {
  it("stand exactly as they were given, in the order that makes the jump", async () => {
    await open("12.4");
    await drawn(
      order([
        [0, 0],
        [4, 3],
        [4, -3],
        [8, -6],
      ]),
    );
    expect(await events()).toEqual([
      [0, 0],
      [4, 3],
      [4, -3],
      [8, -6],
    ]);
  });

  it("a rounding parameter is held to its rounding", async () => {
    await open("12.4");
    const mode = order(
      [
        [0, 0],
        [4, 3],
      ],
      { parameter: "live_set tracks 0 devices 0 parameters 2", parameterName: "Mode" },
    );
    expect((await drawn(mode)).maximumError).toBe(0);
  });

  it("a bend is laid out in straight pieces, and a bend that was there is put back as such", async () => {
    await open("12.4");
    await draw(
      [
        [0, -12],
        [16, 4],
        [32, 4],
      ],
      [1, 0, 1, 0],
    );
    const before = await values([2, 4, 8, 12, 14]);
    const curve = { x1: 0.5, y1: 0, x2: 1, y2: 0.5 };
    const { replaced } = await drawn({
      ...order([
        [0, 0],
        [16, 6],
      ]),
      points: [
        { time: 0, value: 0, curve },
        { time: 16, value: 6 },
      ],
    });
    expect((await values([4, 8, 12])).map((value) => Math.round(value * 10) / 10)).toEqual(
      [4, 8, 12].map((at) => Math.round(60 * bezierAt(curve, at / 16)) / 10),
    );
    await drawn({ ...order([[0, 0]], { from: 0, to: 16 }), points: replaced });

    const after = await values([2, 4, 8, 12, 14]);
    for (const [index, value] of before.entries()) expect(after[index]).toBeCloseTo(value, 1);
  });
});

async function open(age: LiveAge): Promise<void> {
  const known = running.get(age);
  live = known?.live ?? (await LiveProcess.start(age, trickySet()));
  writer = known?.writer ?? companionWriter({ settingsPath: live.settingsPath });
  running.set(age, { live, writer });
  await live.ask({ do: "reset", held: trickySet() });
}

function order(points: Points, changes: Partial<ClipEnvelopeOrder> = {}): ClipEnvelopeOrder {
  return rideOrder(
    points.map(([time, value]) => ({ time, value })),
    changes,
  );
}

async function drawn(one: ClipEnvelopeOrder): Promise<ClipEnvelopeReport> {
  const written = await writer.write([one]);
  if (!written.ok) throw new Error(written.error.sentence);
  return written.value[0]!;
}

function draw(points: Points, bend?: readonly number[]): Promise<unknown> {
  return live.ask({ do: "draw", clip: FIRST_CLIP, parameter: RIDE_PARAMETER, points, ...(bend && { bend }) });
}

function events(): Promise<[number, number][] | null> {
  return live.ask({ do: "envelope", clip: FIRST_CLIP, parameter: RIDE_PARAMETER });
}

function values(times: readonly number[]): Promise<number[]> {
  return live.ask({ do: "value", clip: FIRST_CLIP, parameter: RIDE_PARAMETER, times });
}

async function expectValues(expected: Points, within: number): Promise<void> {
  const found = await values(expected.map(([time]) => time));
  for (const [index, [time, value]] of expected.entries()) {
    expect(Math.abs(found[index]! - value), `at beat ${time}: ${found[index]} for ${value}`).toBeLessThanOrEqual(
      within,
    );
  }
}
