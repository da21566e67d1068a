import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPlayer } from "#src/chassis/player/create-player.ts";
import type { PlayedCurves } from "#src/model/device/curve-table.ts";
import { CURVE_TABLE, curveTable } from "#src/model/device/curve-table.ts";
import { decodeCurves, encodeCurves, type StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Envelope } from "#src/model/envelope.ts";

const RIDE: Envelope = [
  { time: 0, value: 0 },
  { time: 4, value: 3 },
  { time: 16, value: -4 },
];

function arrangement(points: Envelope = RIDE, target: StoredCurve["target"] = "stage"): StoredCurve {
  return { target, index: 0, slot: null, mark: null, loop: null, points };
}

function session(slot: number, mark: number | null, points: Envelope = RIDE): StoredCurve {
  return { target: "stage", index: 0, slot, mark, loop: { start: 4, end: 12 }, points };
}

/** A player, and what it said to its patch and to Live. */
function playing(curves: readonly StoredCurve[], moved: { now: number | null } = { now: null }) {
  const fills: PlayedCurves[] = [];
  const holds: [place: number, taken: number, modulated: number][] = [];
  const said: string[] = [];
  const targets: number[] = [];
  const positions: (number | null)[] = [];
  const stored: (readonly StoredCurve[])[] = [];
  const shown: Envelope[] = [];
  let asked = 0;
  const player = createPlayer(
    {
      fill: (played) => fills.push(played),
      hold: (place, { taken, modulated }) => holds.push([place, taken, modulated]),
      say: (words) => said.push(words),
      showTarget: (id) => targets.push(id),
      showPosition: (position) => positions.push(position),
      clipMoved: () => {
        asked++;
        return moved.now;
      },
      store: (list) => stored.push(decodeCurves(list)),
      showCurve: (curve) => shown.push((curve?.points ?? []).map(({ at, value }) => ({ time: at, value }))),
    },
    [{ unit: "dB", rest: 0 }],
  );
  player.curve(encodeCurves(curves));
  return {
    player,
    fills,
    holds,
    said,
    positions,
    stored,
    shown,
    asked: () => asked,
    now: () => fills.at(-1)?.curves ?? [],
  };
}

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

describe("a mapping that the user changes", () => {
  const first = arrangement(RIDE, "mapped");
  const second = { ...first, index: 1 };
  const own = arrangement();

  it("takes away the curves that were made for the parameter before, and no others", () => {
    const { player, stored } = playing([first, second, own]);
    player.mapped(0, 17);
    player.remap(0, 18);
    player.remap(1, 0);
    expect(stored).toEqual([
      [second, own],
      [first, own],
    ]);
  });

  it("keeps them where the same parameter is clicked again, where a set is opened, and where there are none", () => {
    const { player, stored } = playing([first]);
    player.mapped(0, 17);
    player.remap(0, 17);
    player.mapped(0, 99);
    player.remap(0, 99);
    expect(stored).toEqual([]);
    const without = playing([own]);
    without.player.remap(0, 5);
    expect(without.stored).toEqual([]);
  });
});

/** A curve of a place, made while its parameter stood in the middle. */
function mapped(index: number, carries = true): StoredCurve {
  return { ...arrangement(RIDE, "mapped"), index, rest: { travel: 0.5, carries } };
}

describe("how a mapped parameter is moved", () => {
  it("is modulated where that carries the curve, and taken over where it does not, where nobody chose", () => {
    const { player, holds, said } = playing([mapped(0), mapped(1, false), { ...mapped(2), rest: undefined } as never]);
    player.offers();
    player.tick(false, 0);
    for (const place of [0, 1, 2]) player.mapped(place, 17 + place);
    expect(holds).toEqual([
      [0, 0, 17],
      [1, 18, 0],
      [2, 19, 0],
    ]);
    expect(said).toEqual([]);
  });

  it("is moved as a person chose, the one way let go before the other is taken", () => {
    const { player, holds } = playing([mapped(0), mapped(1, false)]);
    player.offers();
    player.mapped(0, 17);
    player.mapped(1, 18);
    holds.length = 0;
    player.way("modulate");
    player.way("takeOver");
    expect(holds).toEqual([
      [1, 0, 0],
      [1, 0, 18],
      [0, 0, 0],
      [1, 0, 0],
      [0, 17, 0],
      [1, 18, 0],
    ]);
  });

  it("is taken over where there is no live.modulate~, which is said to who chose it, and to nobody before the device is whole", () => {
    const { player, holds, said } = playing([mapped(0)]);
    player.mapped(0, 17);
    player.way("modulate");
    expect([holds, said]).toEqual([[[0, 17, 0]], []]);
    player.tick(false, 0);
    player.way("auto");
    expect(said).toEqual([
      "This Live cannot modulate, which takes Live 12: mapped parameters are taken over while they play.",
    ]);
  });

  it("is taken over where Live does not modulate it, or let be where a person wants its knob free", () => {
    const { player, holds, said } = playing([mapped(3)]);
    player.offers();
    player.runs(true);
    player.mapped(3, 17);
    player.modulating(3, false);
    expect(holds).toEqual([
      [3, 0, 17],
      [3, 0, 0],
      [3, 17, 0],
    ]);
    holds.length = 0;
    player.way("modulate");
    player.modulating(3, false);
    expect(holds).toEqual([
      [3, 0, 0],
      [3, 0, 17],
      [3, 0, 0],
    ]);
    player.modulating(3, false);
    player.modulating(2, false);
    player.way("auto");
    player.runs(false);
    player.modulating(3, false);
    expect(said).toEqual([
      "Live does not modulate the parameter of target 4: it is taken over while it plays.",
      "Live does not modulate the parameter of target 4: set Mapped to Auto or Take over.",
    ]);
  });

  it("lets go of one that is gone, and never holds one parameter from two places", () => {
    const { player, holds } = playing([mapped(0), mapped(1)]);
    player.mapped(0, 17);
    player.mapped(1, 17);
    player.mapped(0, 0);
    player.mapped(1, 0);
    expect(holds).toEqual([
      [0, 17, 0],
      [0, 0, 0],
      [1, 17, 0],
      [1, 0, 0],
    ]);
  });

  it("never moves what a preset names now by a curve that was made for what another named before", () => {
    const { player, holds } = playing([mapped(1)]);
    player.named(1, 17);
    player.named(1, 18);
    expect(holds).toEqual([
      [1, 17, 0],
      [1, 0, 0],
    ]);
    player.curve(encodeCurves([mapped(1)]));
    expect(holds.at(-1)).toEqual([1, 18, 0]);
  });

  it("moves what a preset names while it is tried, and what was stored after", () => {
    const { player, holds } = playing([mapped(1)]);
    player.named(1, 17);
    player.tried(1, 18);
    player.audition(encodeCurves([mapped(1)]));
    player.curve(encodeCurves([mapped(1)]));
    player.audition(encodeCurves([mapped(1)]));
    expect(holds).toEqual([
      [1, 17, 0],
      [1, 0, 0],
      [1, 18, 0],
      [1, 0, 0],
      [1, 17, 0],
      [1, 0, 0],
    ]);
  });

  it("keeps what the set holds when a place is mapped anew while another preset is tried", () => {
    const { player, stored } = playing([mapped(0), mapped(1)]);
    player.mapped(0, 17);
    player.audition(encodeCurves([mapped(5)]));
    player.remap(0, 18);
    expect(stored).toEqual([[mapped(1)]]);
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
