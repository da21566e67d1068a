import { describe, expect, it } from "vitest";
import { thirdOctaveTone } from "#src/analysis/track-traits/third-octave-tone.ts";
import { trackTraits } from "#src/analysis/track-traits/track-traits.ts";
import { PROFESSIONAL_MIXES } from "#src/knowledge/genres/observed/professional-mixes.ts";
import { roleFeatures } from "#test/doubles/mix/features/role-features.ts";

describe("traits of a track", () => {
  it("are its loudness while it sounds", () => {
    const { loudness, active } = trackTraits(
      roleFeatures({ role: "keys", loudness: -23, stray: 0, sounds: [[4, 12]] }),
    );
    expect(loudness).toBeCloseTo(-23, 0);
    expect(active.slice(0, 70).includes(1)).toBe(false);
    expect(active.slice(100, 220).every((is) => is === 1)).toBe(true);
  });

  it("of silence are finite or none", () => {
    const silent = trackTraits(roleFeatures({ role: "keys", loudness: -23, sounds: [] }));
    expect(silent).toMatchObject({ loudness: Number.NEGATIVE_INFINITY, image: null, resonances: [] });
    expect(silent.bands.every(Number.isFinite)).toBe(true);
  });

  it("tell two channels apart by correlation, and what mono makes of them", () => {
    const image = (correlation: number) =>
      trackTraits(roleFeatures({ role: "keys", loudness: -23, correlation: () => correlation })).image!;
    expect(image(1).monoChange).toBeCloseTo(0, 5);
    expect(image(0).monoChange).toBeCloseTo(-3.01, 2);
    expect(image(-0.5).correlation).toBeCloseTo(-0.5, 5);
    expect(image(0).ranges[1]!.side).toBeCloseTo(0, 5);
    expect(trackTraits(roleFeatures({ role: "keys", loudness: -23, channels: 1 })).image).toBeNull();
  });

  it("have a resonance where one place rings, and none where many notes do", () => {
    const ring = (places: readonly number[]) => (frequency: number) =>
      Math.max(...places.map((place) => 12 / (1 + (10 * (frequency / place - place / frequency)) ** 2)));
    const found = (places: readonly number[]) =>
      trackTraits(roleFeatures({ role: "keys", loudness: -23, stray: 1, shape: ring(places) })).resonances;
    expect(found([2500]).map(({ frequency }) => Math.round(frequency / 100))).toEqual([24]);
    expect(found([400, 700, 1200, 2100, 3700, 6400])).toEqual([]);
    expect(trackTraits(roleFeatures({ role: "keys", loudness: -23 })).resonances).toEqual([]);
  });

  it.each([6, 12, 18, 24])("have no resonance where they fall by %s dB an octave above any corner", (slope) => {
    const falling = (corner: number) => (frequency: number) => -slope * Math.max(0, Math.log2(frequency / corner));
    for (const corner of [150, 360, 700, 2500])
      expect(
        trackTraits(roleFeatures({ role: "keys", loudness: -23, stray: 1, shape: falling(corner) })).resonances,
      ).toEqual([]);
  });

  it("come as third octaves with all of the power, pink noise even", () => {
    const { bands } = trackTraits(roleFeatures({ role: "unknown", loudness: -23, stray: 0 }));
    const tone = thirdOctaveTone(bands, PROFESSIONAL_MIXES.tone.levels);
    const sum = tone.reduce((all, level) => all + 10 ** (level / 10), 0);
    expect(sum).toBeCloseTo(
      bands.reduce((all, power) => all + power, 0),
      9,
    );
    const middle = tone.slice(6, 26);
    expect(Math.max(...middle) - Math.min(...middle)).toBeLessThan(1.5);
  });
});
