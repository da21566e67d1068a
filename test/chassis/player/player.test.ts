import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPlayer, type PlayerHost } from "#src/chassis/player/create-player.ts";
import { DECLICK, type Playhead, rampsAhead } from "#src/chassis/player/ramps-ahead.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { decodeCurves, encodeCurves, type StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Envelope } from "#src/model/envelope.ts";

/** A `line~` without samples: the exact value at any millisecond. */
class Line {
  private value = 0;
  private since = 0;
  private ramps: readonly number[] = [];
  steepest = 0;

  go(now: number, ramps: readonly number[]): void {
    this.value = this.at(now);
    this.since = now;
    this.ramps = ramps;
  }

  at(now: number): number {
    let from = this.value;
    let left = now - this.since;
    for (let index = 0; index < this.ramps.length; index += 2) {
      const [target = 0, milliseconds = 0] = this.ramps.slice(index, index + 2);
      if (left < milliseconds) return from + ((target - from) * left) / milliseconds;
      left -= milliseconds;
      from = target;
    }
    return from;
  }
}

interface Song {
  tempo: number;
  beats: number;
  playing: boolean;
  loop: Playhead["loop"];
  clip: { slot: number; mark: number | null; position: number } | null;
}

/** A player wired to a line, and a transport that moves under it a millisecond at a time; ticks come every 40. */
function stage(curves: readonly StoredCurve[], start: Partial<Song> = {}) {
  const song: Song = { tempo: 120, beats: 0, playing: true, loop: null, clip: null, ...start };
  const line = new Line();
  const mapped = new Line();
  const positions: (number | null)[] = [];
  const holds: boolean[] = [];
  let now = 0;
  let asked = 0;
  const host: PlayerHost = {
    song: () => {
      asked++;
      return { tempo: song.tempo, position: song.beats, loop: song.loop };
    },
    playingClip: () => song.clip,
    ramp: (target, _index, ramps) => (target === "stage" ? line : mapped).go(now, ramps),
    hold: (_index, on) => holds.push(on),
    showPosition: (position) => positions.push(position),
    showCurve: () => undefined,
    store: (list) => stored.push(decodeCurves(list)),
  };
  const stored: (readonly StoredCurve[])[] = [];
  const player = createPlayer(host);
  player.curve(encodeCurves(curves));
  let shown = Number.NaN;
  const run = (milliseconds: number, heard: (now: number) => void = () => undefined): void => {
    for (let step = 0; step < milliseconds; step++, now++) {
      if (now % 40 === 0) player.tick(song.playing, Number.isNaN(shown) ? song.beats : shown);
      heard(now);
      if (song.playing) move(song);
    }
  };
  return {
    song,
    player,
    positions,
    holds,
    stored,
    run,
    gain: () => line.at(now),
    mapped: () => mapped.at(now),
    asked: () => asked,
    stick: (beats: number) => {
      shown = beats;
    },
  };
}

/** One millisecond of a transport. */
function move(song: Song): void {
  const before = song.beats;
  const beats = song.tempo / 60_000;
  song.beats += beats;
  if (song.clip !== null) song.clip = { ...song.clip, position: song.clip.position + beats };
  if (song.loop && before < song.loop.end && song.beats >= song.loop.end) song.beats -= song.loop.end - song.loop.start;
}

const RIDE: Envelope = [
  { time: 0, value: 0 },
  { time: 4, value: 3 },
  { time: 8, value: 3 },
  { time: 10, value: -4 },
  { time: 16, value: 0 },
];

function arrangement(points: Envelope, target: StoredCurve["target"] = "stage"): StoredCurve {
  return { target, index: 0, slot: null, mark: null, loop: null, points };
}

describe("the player", () => {
  it("follows the curve within 0.05 dB at any tempo, once it has caught up", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 240 }), fc.double({ min: 0, max: 12, noNaN: true }), (tempo, from) => {
        const { song, run, gain } = stage([arrangement(RIDE)], { tempo, beats: from });
        let worst = 0;
        run(600, (now) => {
          if (now > 10) worst = Math.max(worst, Math.abs(gain() - evaluateEnvelope(RIDE, song.beats)));
        });
        expect(worst).toBeLessThan(0.05);
      }),
      { numRuns: 40 },
    );
  });

  it("is on the curve again 50 ms after a jump, by a ramp and not by a step", () => {
    const { song, run, gain } = stage([arrangement(RIDE)], { beats: 1 });
    run(500);
    song.beats = 9.9;
    let last = gain();
    let steepest = 0;
    run(50, () => {
      steepest = Math.max(steepest, Math.abs(gain() - last));
      last = gain();
    });
    expect(Math.abs(gain() - evaluateEnvelope(RIDE, song.beats))).toBeLessThan(0.05);
    expect(steepest).toBeLessThanOrEqual((7 / DECLICK) * 1.01);
  });

  it("turns back with the song's loop, ahead of the transport's own word", () => {
    const { song, run, gain } = stage([arrangement(RIDE)], { beats: 2, loop: { start: 2, end: 9.5 } });
    let worst = 0;
    let sinceTurn = 100;
    let before = song.beats;
    run(12_000, (now) => {
      sinceTurn = song.beats < before ? 0 : sinceTurn + 1;
      before = song.beats;
      if (now > 10 && sinceTurn > 2 * DECLICK)
        worst = Math.max(worst, Math.abs(gain() - evaluateEnvelope(RIDE, song.beats)));
    });
    expect(worst).toBeLessThan(0.06);
  });

  it("meets a tempo change at the next tick", () => {
    const { song, run, gain } = stage([arrangement(RIDE)], { beats: 4, tempo: 60 });
    run(3800);
    song.tempo = 180;
    run(100);
    expect(Math.abs(gain() - evaluateEnvelope(RIDE, song.beats))).toBeLessThan(0.05);
  });

  it("keeps to the curve for 200 ms while ticks stay away", () => {
    const { song, run, gain, player } = stage([arrangement(RIDE)], { beats: 7.5 });
    run(401);
    player.tick = () => undefined;
    let worst = 0;
    run(200, () => {
      worst = Math.max(worst, Math.abs(gain() - evaluateEnvelope(RIDE, song.beats)));
    });
    expect(worst).toBeLessThan(0.05);
  });

  it("stays where the curve has it while the transport stands, and asks Live nothing then", () => {
    const { song, run, gain, asked } = stage([arrangement(RIDE)], { beats: 6, playing: false });
    run(200);
    expect(gain()).toBeCloseTo(3, 6);
    const before = asked();
    run(4000);
    expect(asked()).toBe(before);
    song.beats = 10;
    run(100);
    expect(gain()).toBeCloseTo(-4, 6);
  });

  it("goes to 0 dB when it is switched off, emptied, or another clip plays", () => {
    const points: Envelope = [{ time: 0, value: 5 }];
    const off = stage([arrangement(points)]);
    off.run(100);
    expect(off.gain()).toBeCloseTo(5, 6);
    off.player.play(false);
    off.run(60);
    expect(off.gain()).toBe(0);
    off.player.play(true);
    off.run(60);
    expect(off.gain()).toBeCloseTo(5, 6);
    off.player.curve([0]);
    off.run(60);
    expect(off.gain()).toBe(0);
    expect(off.positions.at(-1)).toBeNull();

    const other = stage([arrangement(points)], { clip: null });
    other.run(100);
    expect(other.gain()).toBeCloseTo(5, 6);
    const session = stage([{ target: "stage", index: 0, slot: 3, mark: null, loop: null, points }]);
    session.run(100);
    expect(session.gain()).toBe(0);
    session.song.clip = { slot: 2, mark: null, position: 0 };
    session.run(100);
    expect(session.gain()).toBe(0);
    session.song.clip = { slot: 3, mark: null, position: 0 };
    session.run(100);
    expect(session.gain()).toBeCloseTo(5, 6);
  });

  it("plays a session clip by the clip's own position and loop", () => {
    const loop = { start: 4, end: 12 };
    const session = stage([{ target: "stage", index: 0, slot: 1, mark: null, loop, points: RIDE }], {
      beats: 101,
      clip: { slot: 1, mark: null, position: 9 },
    });
    session.run(300);
    const inside = session.song.clip?.position ?? 0;
    expect(Math.abs(session.gain() - evaluateEnvelope(RIDE, inside))).toBeLessThan(0.05);
  });

  it("hears where a session clip is from Live's late word, to a few milliseconds", () => {
    const session = stage([{ target: "stage", index: 0, slot: 1, mark: null, loop: null, points: RIDE }], {
      beats: 40,
      clip: { slot: 1, mark: null, position: 8 },
    });
    let latest = 8;
    let worst = 0;
    session.run(900, (now) => {
      const exact = 8 + (now * session.song.tempo) / 60_000;
      if (now % 70 === 0) latest = exact;
      session.song.clip = { slot: 1, mark: null, position: latest };
      if (now > 300) worst = Math.max(worst, Math.abs(session.gain() - evaluateEnvelope(RIDE, exact)));
    });
    expect(worst).toBeLessThan(0.5);
  });

  it("rests while a session clip plays over the arrangement that its curve belongs to", () => {
    const song = stage([arrangement([{ time: 0, value: 5 }])]);
    song.run(100);
    expect(song.gain()).toBeCloseTo(5, 6);
    song.song.clip = { slot: 3, mark: null, position: 0 };
    song.run(100);
    expect(song.gain()).toBe(0);
  });

  it("turns back with the clip's loop though Live reports the wrap late", () => {
    const points: Envelope = [
      { time: 0, value: 0 },
      { time: 4, value: 0 },
      { time: 5, value: -12 },
    ];
    const session = stage([{ target: "stage", index: 0, slot: 0, mark: null, loop: { start: 0, end: 4 }, points }], {
      clip: { slot: 0, mark: null, position: 3.9 },
    });
    let lowest = 0;
    session.run(400, () => {
      lowest = Math.min(lowest, session.gain());
    });
    expect(lowest).toBeGreaterThan(-0.01);
  });

  it("lets a mapped parameter go while the transport stands, so that a hand or a writer can have it", () => {
    const { run, holds, song } = stage([arrangement([{ time: 0, value: 0.8 }], "mapped")]);
    run(100);
    song.playing = false;
    run(100);
    expect(holds).toEqual([true, false]);
    song.playing = true;
    run(100);
    expect(holds).toEqual([true, false, true]);
  });

  it("moves a mapped parameter, leaves the gain at 0 dB, and lets the parameter go when it is switched off", () => {
    const { run, gain, mapped, holds, player } = stage([arrangement([{ time: 0, value: 0.8 }], "mapped")]);
    run(100);
    expect(mapped()).toBeCloseTo(0.8, 6);
    expect(gain()).toBe(0);
    expect(holds).toEqual([true]);
    player.play(false);
    run(100);
    expect(holds).toEqual([true, false]);
  });

  it("on Dry lets go of what is mapped, and leaves the stage to the patch", () => {
    const both = [arrangement([{ time: 0, value: 0.8 }], "mapped"), arrangement([{ time: 0, value: -6 }])];
    const { run, gain, holds, player } = stage(both);
    run(100);
    player.dry(true);
    run(100);
    expect([holds, gain()]).toEqual([[true, false], -6]);
    player.dry(false);
    run(100);
    expect(holds).toEqual([true, false, true]);
  });

  it("counts by Live where plugsync~ stands still", () => {
    const { song, run, gain, stick } = stage([arrangement(RIDE)], { beats: 8 });
    stick(0);
    run(500);
    expect(Math.abs(gain() - evaluateEnvelope(RIDE, song.beats))).toBeLessThan(0.05);
  });
});

describe("a mapping that the user changes", () => {
  const first = arrangement(RIDE, "mapped");
  const second = { ...first, index: 1 };
  const own = arrangement(RIDE);

  it("takes away the curves that were made for the parameter before, and no others", () => {
    const { player, stored } = stage([first, second, own]);
    player.mapped(0, 17);
    player.remap(0, 18);
    player.remap(1, 0);
    expect(stored).toEqual([
      [second, own],
      [first, own],
    ]);
  });

  it("keeps them where the same parameter is clicked again, where a set is opened, and where there are none", () => {
    const { player, stored } = stage([first]);
    player.mapped(0, 17);
    player.remap(0, 17);
    player.mapped(0, 99);
    player.remap(0, 99);
    expect(stored).toEqual([]);
    const without = stage([own]);
    without.player.remap(0, 5);
    expect(without.stored).toEqual([]);
  });
});

describe("ramps ahead", () => {
  const head = fc.record({
    position: fc.double({ min: -2, max: 20, noNaN: true }),
    beatsPerMinute: fc.double({ min: 20, max: 999, noNaN: true }),
    loop: fc.option(
      fc
        .tuple(fc.double({ min: 0, max: 8, noNaN: true }), fc.double({ min: 0.25, max: 8, noNaN: true }))
        .map(([start, length]) => ({ start, end: start + length })),
    ),
  });
  const points = fc
    .array(fc.tuple(fc.double({ min: 0, max: 16, noNaN: true }), fc.double({ min: -24, max: 12, noNaN: true })), {
      minLength: 1,
      maxLength: 60,
    })
    .map((pairs) => pairs.map(([time, value]) => ({ time, value })).sort((a, b) => a.time - b.time));

  it("hold finite targets inside the curve's range, none quicker than 5 ms, within line~'s room", () => {
    fc.assert(
      fc.property(points, head, (curve, at) => {
        const ramps = rampsAhead(curve, at);
        const values = curve.map(({ value }) => value);
        const targets = ramps.filter((_, index) => index % 2 === 0);
        const times = ramps.filter((_, index) => index % 2 === 1);
        expect(ramps.length).toBeLessThanOrEqual(128);
        expect(Math.min(...times)).toBeGreaterThanOrEqual(DECLICK);
        expect(Math.min(...targets)).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(Math.max(...targets)).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });

  it("are none without a curve, and hold at a tempo of 0", () => {
    expect(rampsAhead([], { position: 0, beatsPerMinute: 120, loop: null })).toEqual([]);
    expect(rampsAhead(RIDE, { position: 4, beatsPerMinute: 0, loop: null })).toEqual([3, DECLICK]);
  });

  it("goes along with content that is moved to another slot, and rests under another clip in the old one", () => {
    const points = [{ time: 0, value: -6 }];
    const session = stage([{ target: "stage", index: 0, slot: 3, mark: 77, loop: null, points }]);
    session.song.clip = { slot: 5, mark: 77, position: 0 };
    session.run(100);
    expect(session.gain()).toBe(-6);
    session.song.clip = { slot: 3, mark: 12, position: 0 };
    session.run(100);
    expect(session.gain()).toBe(0);
  });

  it("plays the curve of the slot where two clips hold the same content", () => {
    const of = (slot: number, value: number): StoredCurve => {
      return { target: "stage", index: 0, slot, mark: 77, loop: null, points: [{ time: 0, value }] };
    };
    const session = stage([of(0, -3), of(1, -9)]);
    session.song.clip = { slot: 1, mark: 77, position: 0 };
    session.run(100);
    expect(session.gain()).toBe(-9);
  });
});
