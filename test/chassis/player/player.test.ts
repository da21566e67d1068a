import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CURVE_TABLE, curveTable } from "#src/model/device/curve-table.ts";
import { arrangement, playing, RIDE, session } from "#test/chassis/player/playing.ts";

describe("the player", () => {
  it("fills the table when the curve, the switch or the clip changes, and never for a tick", () => {
    const { player, fills, now } = playing([arrangement()]);
    expect(now()).toEqual([arrangement()]);
    for (let tick = 0; tick < 500; tick++) player.tick(true, tick / 10);
    expect(fills).toHaveLength(1);
    player.play(false);
    expect(now()).toEqual([]);
    player.play(true);
    expect(now()).toEqual([arrangement()]);
    player.curve([0]);
    expect(now()).toEqual([]);
    expect(fills).toHaveLength(4);
  });

  it("rests while a session clip plays over the arrangement that its curve belongs to", () => {
    const { player, now, positions } = playing([arrangement()]);
    player.tick(true, 3);
    player.clip({ slot: 3, mark: null, moved: 0 });
    expect(now()).toEqual([]);
    player.tick(true, 3.1);
    player.clip(null);
    expect(now()).toEqual([arrangement()]);
    expect(positions).toEqual([3, null]);
  });

  it("plays a session clip by the clip's own position and loop, and does not fill again for the same clip", () => {
    const { player, fills } = playing([session(1, null)]);
    player.clip({ slot: 1, mark: null, moved: -92 });
    expect(fills.at(-1)).toEqual({ curves: [session(1, null)], moved: -92, loop: { start: 4, end: 12 } });
    player.clip({ slot: 1, mark: null, moved: -92 });
    expect(fills).toHaveLength(2);
  });

  it("goes along with content that is moved to another slot, and rests under another clip in the old one", () => {
    const { player, now } = playing([session(3, 77)]);
    player.clip({ slot: 5, mark: 77, moved: 0 });
    expect(now()).toEqual([session(3, 77)]);
    player.clip({ slot: 3, mark: 12, moved: 0 });
    expect(now()).toEqual([]);
  });

  it("plays the curve of the slot where two clips hold the same content", () => {
    const [first, second] = [session(0, 77), session(1, 77, [{ time: 0, value: -9 }])];
    const { player, now } = playing([first, second]);
    player.clip({ slot: 1, mark: 77, moved: 0 });
    expect(now()).toEqual([second]);
  });

  it("looks once a second whether the clip is where it was, whole turns of its loop aside", () => {
    const moved = { now: -92 as number | null };
    const { player, fills, asked } = playing([session(1, null)], moved);
    player.clip({ slot: 1, mark: null, moved: -92 });
    const second = () => {
      for (let tick = 0; tick < 25; tick++) player.tick(true, 5);
    };
    second();
    expect(asked()).toBe(1);
    moved.now = -92 - 3 * 8;
    second();
    expect(fills).toHaveLength(2);
    moved.now = -90.5;
    second();
    expect(fills.at(-1)).toMatchObject({ moved: -90.5 });
  });

  it("asks Live nothing in the arrangement, without a curve, and while the transport stands", () => {
    const song = playing([arrangement()]);
    const empty = playing([]);
    const still = playing([session(1, null)]);
    empty.player.clip({ slot: 1, mark: null, moved: 0 });
    still.player.clip({ slot: 1, mark: null, moved: 0 });
    for (let tick = 0; tick < 100; tick++) {
      song.player.tick(true, 5);
      empty.player.tick(true, 5);
      still.player.tick(false, 5);
    }
    expect([song.asked(), empty.asked(), still.asked()]).toEqual([0, 0, 0]);
  });

  it("holds a mapped parameter while there is a curve for it, and lets go on Dry, without Play and without a curve", () => {
    const { player, holds, now } = playing([arrangement(RIDE, "mapped"), arrangement()]);
    expect(holds).toEqual([]);
    player.mapped(0, 17);
    expect(holds).toEqual([[0, 17, 0]]);
    player.dry(true);
    expect(now()).toHaveLength(2);
    player.dry(false);
    player.play(false);
    player.play(true);
    player.curve([0]);
    expect(holds.map(([, taken]) => taken)).toEqual([17, 0, 17, 0, 17, 0]);
  });

  it("shows the stage's curve, and a position only while something plays", () => {
    const { player, shown, positions } = playing([arrangement()]);
    expect(shown).toEqual([RIDE]);
    player.tick(false, 4);
    player.tick(true, 4);
    player.tick(true, 4);
    player.tick(false, 4);
    expect(positions).toEqual([4, null]);
  });
});

describe("the table", () => {
  const beats = fc.double({ min: -64, max: 16_000, noNaN: true });
  const points = fc
    .array(fc.tuple(beats, fc.double({ min: -70, max: 12, noNaN: true })), { minLength: 1, maxLength: 50 })
    .map((pairs) => pairs.map(([time, value]) => ({ time, value })).sort((a, b) => a.time - b.time));

  it("keeps every point's time to 2^-24 of a beat in 32-bit floats, however late in the song, in order", () => {
    fc.assert(
      fc.property(points, (curve) => {
        const half = Float32Array.from(curveTable({ curves: [arrangement(curve)], moved: null, loop: null }));
        const times = curve.map((_, index) => {
          const at = CURVE_TABLE.headFrames + CURVE_TABLE.pointFrames * index;
          return (half[at] ?? 0) + (half[at + 1] ?? 0);
        });
        for (const [index, { time }] of curve.entries()) {
          expect(Math.abs((times[index] ?? 0) - time)).toBeLessThan(2 ** -24);
        }
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
    );
  });

  it("holds as many points as a set can store on twelve lines, and refuses more", () => {
    const many = Array.from({ length: 15_990 }, (_, time) => ({ time, value: 0 }));
    expect(curveTable({ curves: [arrangement(many)], moved: null, loop: null }).length).toBeLessThanOrEqual(
      CURVE_TABLE.halfFrames,
    );
    const more = [...many, ...many];
    expect(() => curveTable({ curves: [arrangement(more)], moved: null, loop: null })).toThrow("do not fit");
  });
});
