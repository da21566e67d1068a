import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gate } from "#src/decision/recipes/rhythm/gate.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { GATE_PATTERNS } from "#src/knowledge/gate-patterns.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Music } from "#src/model/recipe/music.ts";
import { DIVISIONS } from "#src/model/time/divisions.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { initialSettings, recipeContract } from "#test/contracts/recipe.ts";
import { someMusic } from "#test/doubles/heard/some-music.ts";

const INITIAL = initialSettings(gate.settings);
type Settings = typeof INITIAL;

recipeContract(gate, {
  keeps: ({ depth }) => ({ gain: [-depth, 0] }),
  repeats: { chance: 100, random: 0, pattern: "own", steps: [1, 0.5] },
});

function drawn(settings: Partial<Settings>, said: Partial<Music> = {}) {
  const { points } = gate.draw({ ...INITIAL, ...settings }, someMusic(said)).lanes[0]!;
  return { points, at: (beat: number) => evaluateEnvelope(points, beat) };
}

/** Which of the sixteen steps of bar 3 are open in their middle: X open, o between, . shut. */
function heard(settings: Partial<Settings>, from = 8): string {
  const { at } = drawn({ length: 100, ...settings });
  return Array.from({ length: 16 }, (_, k) => letter(at(from + (k + 0.5) / 4))).join("");
}

function letter(gain: number): string {
  if (gain > -0.01) return "X";
  return gain < -69.9 ? "." : "o";
}

const seconds = (points: Envelope, music: Music) => points.map((point) => music.tempo.secondsAt(point.time));

describe("a gate", () => {
  it("has twelve patterns or more, each its own", () => {
    expect(Object.keys(GATE_PATTERNS).length).toBeGreaterThanOrEqual(12);
    expect(new Set(Object.values(GATE_PATTERNS)).size).toBe(Object.keys(GATE_PATTERNS).length);
  });

  it.each(Object.entries(GATE_PATTERNS))("plays %s", (pattern, letters) => {
    expect(heard({ pattern: pattern as Settings["pattern"] })).toBe(letters);
  });

  it("plays one's own steps, of any number, and their levels in amplitude", () => {
    expect(heard({ pattern: "own", steps: [1, 0, 0] }, 0)).toBe("X..X..X..X..X..X");
    expect(drawn({ pattern: "own", steps: [0.5], length: 100 }).at(4.1)).toBeCloseTo(-6.02, 1);
    expect(heard({ pattern: "own", steps: [] })).toBe("XXXXXXXXXXXXXXXX");
  });

  it("rotates both ways", () => {
    expect(heard({ pattern: "half bars", rotate: 2 })).toBe("..XXXXXXXX......");
    expect(heard({ pattern: "half bars", rotate: -2 })).toBe("XXXXXX........XX");
  });

  it("shuts after its length and opens on the swung step", () => {
    const { at } = drawn({ pattern: "sixteenths", length: 50, swing: 70, smooth: 2 });
    expect([4.1, 4.2, 4.345, 4.38, 4.45].map((beat) => letter(at(beat)))).toEqual(["X", ".", ".", "X", "."]);
  });

  it("goes down to its depth", () => {
    expect(drawn({ pattern: "half bars", depth: 12 }).at(3)).toBe(-12);
  });

  it("leaves to chance what it is told to, the same for the same seed and in every part of the song", () => {
    const open = (settings: Partial<Settings>) => {
      const { at } = drawn({ pattern: "sixteenths", length: 100, ...settings }, { to: 256 });
      return Array.from({ length: 1024 }, (_, k) => (at((k + 0.5) / 4) > -1 ? 1 : 0));
    };
    const share = (steps: readonly number[]) => steps.filter((step) => step === 1).length / steps.length;
    expect(share(open({ chance: 70 }))).toBeCloseTo(0.7, 1);
    expect(share(open({ random: 20 }))).toBeCloseTo(0.8, 1);
    expect(open({ chance: 70, seed: 5 })).toEqual(open({ chance: 70, seed: 5 }));
    expect(open({ chance: 70, seed: 5 })).not.toEqual(open({ chance: 70, seed: 6 }));
    const whole = drawn({ chance: 50 }, { to: 64 });
    const part = drawn({ chance: 50 }, { from: 32, to: 64 });
    for (let beat = 32.1; beat < 64; beat += 0.05) expect(part.at(beat)).toBeCloseTo(whole.at(beat), 6);
  });

  it("law: has no edge faster than 2 ms, at any tempo, division, swing and pattern", () => {
    const settings = fc.record({
      division: fc.constantFrom(...DIVISIONS),
      swing: fc.double({ min: 50, max: 75, noNaN: true }),
      phase: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.double({ min: 5, max: 100, noNaN: true }),
      smooth: fc.double({ min: 2, max: 100, noNaN: true }),
      chance: fc.constantFrom(50, 100),
      pattern: fc.constantFrom("trance", "accents", "sixteenths"),
    });
    const tempos = fc.array(fc.record({ time: fc.nat(16), value: fc.integer({ min: 20, max: 999 }) }), {
      maxLength: 2,
    });
    fc.assert(
      fc.property(settings, tempos, (said, ramp) => {
        const tempo = tempoMap(
          999,
          ramp.toSorted((a, b) => a.time - b.time),
        );
        const music = someMusic({ from: 1, to: 9, tempo });
        const { points } = drawn(said as Partial<Settings>, music);
        const at = seconds(points, music);
        // The stretch may cut its first and its last edge.
        for (let k = 2; k < points.length - 1; k++) {
          if (points[k]!.value === points[k - 1]!.value) continue;
          expect(at[k]! - at[k - 1]!).toBeGreaterThan(0.002 - 1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([6, 12, 70])("has edges that are nearly straight in amplitude, %d dB deep", (depth) => {
    const { at } = drawn({ pattern: "eighths", length: 100, depth, smooth: 10 });
    const floor = 10 ** (-depth / 20);
    const edge = 0.02;
    for (const x of [0.1, 0.25, 0.5, 0.75, 0.9]) {
      const opening = (10 ** (at(8 + x * edge) / 20) - floor) / (1 - floor);
      const shutting = (10 ** (at(8.25 + x * edge) / 20) - floor) / (1 - floor);
      expect(Math.abs(opening - x)).toBeLessThan(0.16);
      expect(Math.abs(1 - shutting - x)).toBeLessThan(0.16);
    }
  });
});
