import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pump } from "#src/decision/recipes/rhythm/pump.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Music } from "#src/model/recipe/music.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { initialSettings, recipeContract } from "#test/contracts/recipe.ts";
import { hitsAt, someMusic } from "#test/doubles/heard/some-music.ts";

const INITIAL = initialSettings(pump.settings);
type Settings = typeof INITIAL;

recipeContract(pump, { keeps: ({ depth }) => ({ gain: [-depth, 0] }) });

function drawn(settings: Partial<Settings>, said: Partial<Music> = {}) {
  const music = someMusic(said);
  const { lanes, notes } = pump.draw({ ...INITIAL, ...settings }, music);
  const points = lanes[0]!.points;
  return { points, notes, at: (beat: number) => evaluateEnvelope(points, beat) };
}

/** 2 ms at 120 bpm. */
const LEAD = 0.004;

describe("a pump on the beats", () => {
  it("is at its bottom 2 ms before every beat, holds it for 50 ms after, and is back before the next way down", () => {
    const { at } = drawn({ release: 80 });
    for (let beat = 0; beat < 32; beat += 1) {
      expect(at(beat - LEAD + 1e-6)).toBeCloseTo(-9, 6);
      expect(at(beat)).toBeCloseTo(-9, 6);
      expect(at(beat + 0.0999)).toBeCloseTo(-9, 6);
      expect(at(beat + 0.2)).toBeGreaterThan(-9);
      expect(at(beat + 0.9)).toBeCloseTo(0, 6);
      expect(at(beat + 0.979)).toBeCloseTo(0, 6);
    }
  });

  it("costs four points a hit", () => {
    expect(drawn({}).points.length).toBeLessThanOrEqual(32 * 4 + 2);
  });

  it("goes by swing, phase and the bars of the song", () => {
    const bottom = (settings: Partial<Settings>, beat: number, said: Partial<Music> = {}) =>
      drawn(settings, said).at(beat) < -8.99;
    expect([2, 2.65, 2.5].map((beat) => bottom({ division: "1/8", swing: 65, release: 40 }, beat))).toEqual([
      true,
      true,
      false,
    ]);
    expect(bottom({ phase: 0.5 }, 3.5)).toBe(true);
    expect(bottom({ phase: 0.5 }, 3)).toBe(false);
    const sevenEight = { bars: songBars([7, 8]) };
    expect([3.5, 7, 10.5].map((beat) => bottom({ division: "1 bar" }, beat, sevenEight))).toEqual([true, true, true]);
    expect(bottom({ division: "1 bar" }, 4.2, sevenEight)).toBe(false);
  });

  it("keeps its milliseconds where the tempo changes", () => {
    const tempo = tempoMap(60, [
      { time: 16, value: 60 },
      { time: 16, value: 180 },
    ]);
    const { at } = drawn({}, { tempo });
    expect([8 + 0.049, 24 + 0.149].map((beat) => Number(at(beat).toFixed(6)))).toEqual([-9, -9]);
    expect(at(8 + 0.1)).toBeGreaterThan(-8.99);
    expect(at(24 + 0.3)).toBeGreaterThan(-8.99);
  });

  it("is hard, soft or short", () => {
    expect(drawn({ hardness: "soft" }).at(4)).toBeCloseTo(-5.4, 6);
    expect(drawn({ hardness: "short" }).at(4)).toBeCloseTo(-9, 6);
    expect(drawn({ hardness: "short" }).at(4.4)).toBeCloseTo(0, 6);
    expect(drawn({ hardness: "hard" }).at(4.4)).toBeLessThan(-1);
  });

  it("comes back from a held bottom without a jump", () => {
    const { points } = drawn({ shape: "hold" });
    for (const [k, point] of points.entries()) {
      if (k === 0 || k === points.length - 1) continue;
      expect(points[k - 1]!.value === point.value || point.time - points[k - 1]!.time >= LEAD - 1e-9).toBe(true);
    }
  });
});

describe("a pump on hits", () => {
  it("ducks where hits are, in fills too, and nowhere else", () => {
    const { at, notes } = drawn({ trigger: "hits", strength: 0 }, { hits: hitsAt(0, 1, 2, 3, 3.25, 3.5, 3.75, 12) });
    for (const hit of [0, 1, 2, 3, 3.25, 3.5, 3.75, 12]) expect(at(hit)).toBeCloseTo(-9, 6);
    for (const quiet of [5, 8, 11.9, 13.1, 20]) expect(at(quiet)).toBe(0);
    expect(notes).toEqual([]);
  });

  it("starts the next dip where the curve stands", () => {
    const { at } = drawn({ trigger: "hits" }, { hits: hitsAt(4, 4.4) });
    const alone = drawn({ trigger: "hits" }, { hits: hitsAt(4) });
    expect(at(4.379)).toBeCloseTo(alone.at(4.379), 3);
    expect(at(4.4 - LEAD)).toBeCloseTo(-9, 6);
  });

  it("goes as deep as the hit is hard, as far as it is told to", () => {
    const hits = [
      { at: 4, strength: 1 },
      { at: 8, strength: 0.5 },
      { at: 12, strength: 0 },
    ];
    const depths = (strength: number) =>
      [4, 8, 12].map((beat) => Number(drawn({ trigger: "hits", strength }, { hits }).at(beat).toFixed(6)) + 0);
    expect(depths(0)).toEqual([-9, -9, -9]);
    expect(depths(100)).toEqual([-9, -4.5, 0]);
    expect(depths(50)).toEqual([-9, -6.75, -4.5]);
  });

  it("goes as deep as there is bass to make room in", () => {
    const bass = [
      { time: 0, value: -20 },
      { time: 10, value: -20 },
      { time: 10, value: -32 },
      { time: 20, value: -32 },
      { time: 20, value: Number.NEGATIVE_INFINITY },
    ];
    const said = { levels: { loudness: [], bass, monoLoss: [] } };
    expect([4, 15, 24].map((beat) => Number(drawn({ bass: 100 }, said).at(beat).toFixed(6)) + 0)).toEqual([
      -9, -4.5, 0,
    ]);
    expect(drawn({ bass: 100 }).notes).toEqual([{ code: "nothing-heard" }]);
  });

  it("says when there was nothing to follow", () => {
    expect(drawn({ trigger: "hits" }).notes).toEqual([{ code: "no-hits" }]);
    expect(drawn({ trigger: "hits" }).points).toEqual([
      { time: 0, value: 0 },
      { time: 32, value: 0 },
    ]);
  });

  it("law: reaches its bottom by the hit and never more than 10 ms before it, whatever the hits and the tempo", () => {
    const times = fc.array(fc.double({ min: 0.5, max: 31, noNaN: true }), { minLength: 1, maxLength: 40 });
    const tempos = fc.array(fc.record({ time: fc.nat(32), value: fc.integer({ min: 40, max: 220 }) }), {
      maxLength: 2,
    });
    const hold = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(times, tempos, hold, (unsorted, ramp, held) => {
        const hits = hitsAt(...unsorted.toSorted((a, b) => a - b));
        const tempo = tempoMap(
          100,
          ramp.toSorted((a, b) => a.time - b.time),
        );
        const { at, points } = drawn({ trigger: "hits", hold: held, hardness: "hard", strength: 0 }, { hits, tempo });
        for (const hit of hits) {
          expect(at(hit.at)).toBeCloseTo(-9, 6);
          const early = tempo.beatsAt(tempo.secondsAt(hit.at) - 0.01);
          const before = points.findLast((point) => point.time <= hit.at && point.value > -9 + 1e-9);
          if (before === undefined || before.time < early - 1) continue;
          const bottom = points.find((point) => point.time > before.time)!;
          // Either the bottom is reached inside the last 10 ms or an earlier hit still holds it there.
          const held10 = hits.some((other) => other.at < hit.at && Math.abs(other.at - bottom.time) < hit.at - early);
          expect(bottom.time >= early - 1e-9 || held10).toBe(true);
        }
      }),
    );
  });
});
