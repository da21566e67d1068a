import { describe, expect, it } from "vitest";
import { placeInSong, type VoicePassage } from "#src/analysis/voice/place-in-song.ts";
import type { FileFeatures } from "#src/model/hearing.ts";
import { clipTimeline } from "#src/model/time/clip-timeline.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { audioClip } from "#test/doubles/sets/live-set.ts";

/** Ten seconds whose power is the second it belongs to, plus one. */
function seconds(count = 10): FileFeatures {
  const power = Float64Array.from({ length: count * 100 }, (_, i) => Math.floor(i / 100) + 1);
  const none = new Float64Array(power.length);
  return {
    hopsPerSecond: 100,
    duration: count,
    power,
    peak: Float32Array.from(power),
    voiced: none,
    airy: none,
    bed: power,
  };
}

const tempo = tempoMap(120);

function heard(change: Parameters<typeof audioClip>[0], gain = 1): VoicePassage[] {
  const clip = audioClip({ warped: false, loop: { on: false, start: 0, end: 10, startRelative: 0 }, ...change });
  return clipTimeline(clip, tempo).passages.map((passage) => ({ features: seconds(), passage, gain }));
}

describe("placeInSong", () => {
  it("moves a clip to its place, with its gain in power", () => {
    const hearing = placeInSong(
      heard({ start: 8, end: 12, loop: { on: false, start: 3, end: 5, startRelative: 0 } }, 0.5),
      tempo,
    );
    expect(hearing.start).toBe(4);
    expect(hearing.power).toHaveLength(200);
    expect(hearing.power[50]).toBeCloseTo(0.25 * 4, 12);
    expect(hearing.power[150]).toBeCloseTo(0.25 * 5, 12);
    expect(hearing.peak[150]).toBeCloseTo(0.5 * 5, 6);
  });

  it("moves each hop by what automation does in its middle, on top of the steady gain", () => {
    const still = heard({ start: 8, end: 12 }, 0.5);
    const gainAt = (beats: number) => (beats < 10 ? 0.5 : (beats - 10) / 2);
    const moved = placeInSong(
      still.map((passage) => ({ ...passage, gainAt })),
      tempo,
    );
    const hearing = placeInSong(still, tempo);
    for (const [hop, gain] of [
      [10, 0.5],
      [150, 0.505],
      [199, 0.995],
    ] as const) {
      expect(moved.power[hop]! / hearing.power[hop]!).toBeCloseTo(gain ** 2, 9);
      expect(moved.peak[hop]! / hearing.peak[hop]!).toBeCloseTo(gain, 6);
    }
  });

  it("is silent between clips, before a file's start and after its end", () => {
    const two = [
      ...heard({ start: 0, end: 2 }),
      ...heard({ start: 6, end: 8, loop: { on: false, start: 9.5, end: 10.5, startRelative: 0 } }),
    ];
    const hearing = placeInSong(two, tempo);
    expect(hearing.power).toHaveLength(400);
    expect(
      [hearing.power[99], hearing.power[100], hearing.power[299], hearing.power[300]].map(
        (power) => Math.round(power! * 1e9) / 1e9,
      ),
    ).toEqual([1, 0, 0, 10]);
    expect(hearing.power[349]).toBeCloseTo(10, 9);
    expect(hearing.power[350]).toBe(0);
    const early = placeInSong(
      heard({ start: 0, end: 4, loop: { on: false, start: -1, end: 1, startRelative: 0 } }),
      tempo,
    );
    expect(early.power[99]).toBe(0);
    expect(early.power[100]).toBeCloseTo(1, 9);
  });

  it("repeats a loop, and shares the hop at the seam", () => {
    const looped = placeInSong(
      heard({ start: 0, end: 6.1, loop: { on: true, start: 0, end: 1.005, startRelative: 0 } }),
      tempo,
    );
    expect(looped.power[50]).toBeCloseTo(1, 9);
    expect(looped.power[100]).toBeCloseTo(0.5 * 2 + 0.5, 9);
    expect(Math.max(...looped.power)).toBeLessThan(2.001);
  });

  it("follows warp markers at any speed without losing power", () => {
    const markers = [
      { seconds: 0, beats: 0 },
      { seconds: 4, beats: 4 },
      { seconds: 5, beats: 8 },
      { seconds: 5.1, beats: 8.03125 },
    ];
    const passages = heard({
      warped: true,
      warpMarkers: markers,
      start: 0,
      end: 8,
      loop: { on: false, start: 0, end: 8, startRelative: 0 },
    });
    const hearing = placeInSong(passages, tempo);
    expect(hearing.power[25]).toBeCloseTo(1, 9);
    expect(hearing.power[125]).toBeCloseTo(3, 9);
    expect(hearing.power[300]).toBeCloseTo(5, 9);
  });

  it("adds up what sounds together, in the window it is given", () => {
    const bed = [...heard({ start: 0, end: 20 }, 0.5), ...heard({ start: 0, end: 20 }, 2)];
    const hearing = placeInSong(bed, tempo, { start: 2, hops: 100 });
    expect(hearing.start).toBe(2);
    expect(hearing.bed).toHaveLength(100);
    expect(hearing.bed[10]).toBeCloseTo(3 * (0.25 + 4), 9);
  });

  it("hears nothing of nothing", () => {
    expect(placeInSong([], tempo)).toMatchObject({ start: 0, power: new Float64Array(0) });
  });
});
