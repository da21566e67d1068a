import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridFit } from "#src/analysis/rhythm/grid-fit.ts";
import type { Hit } from "#src/model/recipe/music.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { noise } from "#test/doubles/made/noise.ts";

const song = (bpm: number, signature: readonly [number, number] = [4, 4]) => ({
  bars: songBars([...signature]),
  tempo: tempoMap(bpm),
});

/** Hits at multiples of a step, each off by up to `jitter` seconds. */
function played(bpm: number, step: number, count: number, jitter = 0, seed = 1): Hit[] {
  const random = noise(seed);
  return Array.from({ length: count }, (_, k) => ({
    at: (k + 1) * step + (random() * jitter * bpm) / 60,
    strength: 1,
    sure: true,
  }));
}

/** Hits of a player who keeps another tempo than the song. */
const ofTempo = (own: number, bpm: number, count: number) => played(bpm, bpm / own, count);

const TEMPI = fc.integer({ min: 60, max: 200 });
const SEEDS = fc.integer({ min: 1, max: 10_000 });

describe("hits against the grid", () => {
  it.each([
    ["quarters", 1],
    ["eighths", 0.5],
    ["16ths", 0.25],
    ["dotted eighths", 0.75],
    ["8th triplets", 1 / 3],
    ["16th triplets", 1 / 6],
    ["quarter triplets", 2 / 3],
  ])("law: %s that a hand plays within 8 ms are not called irregular", (_, step) => {
    fc.assert(
      fc.property(TEMPI, SEEDS, fc.integer({ min: 8, max: 64 }), (bpm, seed, count) => {
        expect(gridFit(played(bpm, step, count, 0.008, seed), song(bpm))?.irregular).toBe(false);
      }),
    );
  });

  it.each([
    [118.2, 120],
    [113, 120],
    [100, 120],
    [97, 140],
    [128, 174],
    [131, 90],
    [172, 85.3],
  ])("a player at %d bpm in a song of %d is irregular", (own, bpm) => {
    expect(gridFit(ofTempo(own, bpm, 64), song(bpm))).toMatchObject({ irregular: true, hits: 64 });
  });

  it("law: hits at no grid's times at all are irregular, at any tempo", () => {
    fc.assert(
      fc.property(TEMPI, SEEDS, (bpm, seed) => {
        const random = noise(seed);
        const hits = Array.from({ length: 200 }, () => ({ at: 100 + 100 * random(), strength: 1, sure: true }));
        const fit = gridFit(hits, song(bpm))!;
        expect(fit.irregular).toBe(true);
        expect(fit.by).toBeGreaterThan(0);
      }),
    );
  });

  it.each([7, 1, 0])("%d hits say nothing", (count) => {
    expect(gridFit(ofTempo(100, 120, count), song(120))).toBeNull();
  });

  it("does not judge what is not surely heard, and judges notes", () => {
    const wild = ofTempo(100, 120, 40);
    const unsure = wild.map((hit) => ({ ...hit, sure: false }));
    expect(gridFit(unsure, song(120))).toBeNull();
    expect(gridFit([...unsure, ...played(120, 1, 12)], song(120))).toMatchObject({ hits: 12, off: 0, share: 0, by: 0 });
    const notes = wild.map(({ at, strength }) => ({ at, strength }));
    expect(gridFit(notes, song(120))?.irregular).toBe(true);
  });

  it("says how many are off and by how much", () => {
    const late = played(120, 1, 30).map((hit, k) => (k < 20 ? { ...hit, at: hit.at + 0.06 } : hit));
    expect(gridFit(late, song(120))).toMatchObject({ hits: 30, off: 20, share: 2 / 3, irregular: true });
    expect(gridFit(late, song(120))!.by).toBeCloseTo(0.03, 6);
  });

  it("bars of 7/8 have lines of their own, before beat 0 too", () => {
    const triplets = Array.from({ length: 40 }, (_, k) => ({
      at: -7 + Math.floor(k / 10) * 3.5 + (k % 10) / 3,
      strength: 1,
    }));
    expect(gridFit(triplets, song(120, [7, 8]))).toMatchObject({ off: 0 });
  });
});
