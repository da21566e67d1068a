import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AudioClip } from "#src/model/live-set.ts";
import { clipTimeline } from "#src/model/time/clip-timeline.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";

const TEMPO = tempoMap(120);

function clip(change: Partial<AudioClip> = {}): AudioClip {
  return {
    kind: "audio",
    name: "Vox",
    place: "arrangement",
    slot: null,
    start: 8,
    end: 24,
    disabled: false,
    loop: { on: false, start: 0, end: 16, startRelative: 0 },
    envelopes: [],
    sample: { name: "vox.wav", path: null, sampleRate: 48000, frames: 480000 },
    warped: true,
    warpMode: "complex",
    warpMarkers: [
      { seconds: 0.25, beats: 0 },
      { seconds: 6.25, beats: 12 },
      { seconds: 6.28125, beats: 12.03125 },
    ],
    gain: 1,
    reversed: false,
    pitch: { coarse: 0, fine: 0 },
    ...change,
  };
}

const shape = (of: AudioClip, tempo = TEMPO) =>
  clipTimeline(of, tempo).passages.map((p) =>
    [p.songStart, p.songEnd, p.fileStart, p.fileEnd].map((n) => Math.round(n * 1e6) / 1e6),
  );

describe("clipTimeline", () => {
  it("plays a warped clip through its markers", () => {
    expect(shape(clip())).toEqual([[8, 24, 0.25, 10.25]]);
    const [passage] = clipTimeline(clip(), TEMPO).passages;
    expect(passage!.toFile(14)).toBeCloseTo(3.25, 12);
    expect(passage!.toBeats(3.25)).toBeCloseTo(14, 12);
  });

  it("repeats a loop from its start and cuts the last pass at the clip's end", () => {
    const looped = clip({ end: 19, loop: { on: true, start: 4, end: 8, startRelative: 1 } });
    expect(shape(looped)).toEqual([
      [8, 11, 2.75, 4.25],
      [11, 15, 2.25, 4.25],
      [15, 19, 2.25, 4.25],
    ]);
    expect(shape({ ...looped, end: 18 }).at(-1)).toEqual([15, 18, 2.25, 3.75]);
  });

  it("plays up to the loop once from a start marker before it, and never loops from one behind it", () => {
    expect(shape(clip({ end: 20, loop: { on: true, start: 4, end: 8, startRelative: -2 } }))).toEqual([
      [8, 14, 1.25, 4.25],
      [14, 18, 2.25, 4.25],
      [18, 20, 2.25, 3.25],
    ]);
    expect(shape(clip({ end: 20, loop: { on: true, start: 0, end: 2, startRelative: 3 } }))).toEqual([
      [8, 20, 1.75, 9.25],
    ]);
  });

  it("plays an unwarped clip in its own seconds, under the tempo map", () => {
    const ramp = tempoMap(120, [
      { time: 0, value: 120 },
      { time: 16, value: 120 },
      { time: 16, value: 60 },
    ]);
    const unwarped = clip({ warped: false, loop: { on: false, start: 1, end: 13, startRelative: 0 } });
    expect(shape(unwarped, ramp)).toEqual([[8, 24, 1, 13]]);
    expect(clipTimeline(unwarped, ramp).passages[0]!.toFile(16)).toBeCloseTo(5, 12);
    expect(clipTimeline(unwarped, ramp).passages[0]!.toBeats(6)).toBeCloseTo(17, 12);
  });

  it("loops an unwarped clip in seconds", () => {
    expect(shape(clip({ warped: false, end: 13, loop: { on: true, start: 1, end: 2, startRelative: 0 } }))).toEqual([
      [8, 10, 1, 2],
      [10, 12, 1, 2],
      [12, 13, 1, 1.5],
    ]);
  });

  it("runs through an unwarped clip an octave up at twice the speed", () => {
    const up = clip({
      warped: false,
      end: 10,
      loop: { on: false, start: 0, end: 2, startRelative: 0 },
      pitch: { coarse: 12, fine: 0 },
    });
    expect(shape(up)).toEqual([[8, 10, 0, 2]]);
  });

  it("gives one pass of a session clip on its content axis", () => {
    const session = clip({
      place: "session",
      slot: 0,
      start: 0,
      end: 16,
      loop: { on: true, start: 4, end: 12, startRelative: 2 },
    });
    expect(shape(session)).toEqual([[4, 12, 2.25, 6.25]]);
    expect(shape({ ...session, loop: { on: false, start: 4, end: 12, startRelative: 2 } })).toEqual([
      [6, 12, 3.25, 6.25],
    ]);
    expect(shape({ ...session, warped: false, loop: { on: false, start: 1, end: 3, startRelative: 0 } })).toEqual([
      [2, 6, 1, 3],
    ]);
  });

  it.each([
    ["disabled", { disabled: true }],
    ["empty", { end: 8 }],
    ["empty", { loop: { on: true, start: 4, end: 4, startRelative: 0 } }],
    ["empty", { loop: { on: true, start: Number.NaN, end: 4, startRelative: 0 } }],
    ["warp-markers", { warpMarkers: [] }],
  ] as const)("says %s for %o", (skipped, change) => {
    expect(clipTimeline(clip(change), TEMPO)).toEqual({ passages: [], skipped });
  });

  it("plays a reversed clip as it is: the file that it names is turned already", () => {
    expect(shape(clip({ reversed: true }))).toEqual(shape(clip({})));
  });

  it("law: passages follow each other without overlap and map both ways", () => {
    const loop = fc.record({
      on: fc.boolean(),
      start: fc.integer({ min: -4, max: 8 }),
      length: fc.double({ min: 0.25, max: 9, noNaN: true }),
      startRelative: fc.double({ min: -3, max: 8, noNaN: true }),
    });
    fc.assert(
      fc.property(loop, fc.boolean(), fc.double({ min: 0.5, max: 40, noNaN: true }), (l, warped, length) => {
        const { passages } = clipTimeline(
          clip({
            warped,
            end: 8 + length,
            loop: { on: l.on, start: l.start, end: l.start + l.length, startRelative: l.startRelative },
          }),
          TEMPO,
        );
        expect(passages[0]!.songStart).toBe(8);
        expect(Math.abs(passages.at(-1)!.songEnd - 8 - length)).toBeLessThan(0.001);
        for (const [i, p] of passages.entries()) {
          if (i > 0) expect(p.songStart).toBe(passages[i - 1]!.songEnd);
          const middle = (p.songStart + p.songEnd) / 2;
          expect(p.toBeats(p.toFile(middle))).toBeCloseTo(middle, 9);
        }
      }),
    );
  });
});
