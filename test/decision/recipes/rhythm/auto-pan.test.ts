import { describe, expect, it } from "vitest";
import { autoPan } from "#src/decision/recipes/rhythm/auto-pan.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { initialSettings, recipeContract } from "#test/contracts/recipe.ts";
import { someMusic } from "#test/doubles/heard/some-music.ts";

const INITIAL = initialSettings(autoPan.settings);

recipeContract(autoPan, {
  keeps: ({ width, center, start }) => {
    const [left, right] = [Math.max(-1, center - width / 100), Math.min(1, center + width / 100)];
    // Between its cycles a pan that something starts is at rest, in the middle.
    return { pan: start === "beats" ? [left, right] : [Math.min(0, left), Math.max(0, right)] };
  },
});

function drawn(settings: Partial<typeof INITIAL>) {
  const { points } = autoPan.draw({ ...INITIAL, ...settings }, someMusic()).lanes[0]!;
  return { points, at: (beat: number) => evaluateEnvelope(points, beat) };
}

/** Gains of a pan of constant power with sinusoidal curves. */
function gains(position: number) {
  const angle = ((position + 1) * Math.PI) / 4;
  return { left: Math.cos(angle), right: Math.sin(angle) };
}

describe("an auto-pan", () => {
  it("goes from the left to the right and back", () => {
    const { at, points } = drawn({ division: "1/2", width: 100 });
    expect([0, 0.5, 1, 1.5, 2].map((beat) => Number(at(8 + beat).toFixed(3)) + 0)).toEqual([-1, 0, 1, 0, -1]);
    expect(points.length).toBe(33);
  });

  it("keeps the power and spends as long left as right, wherever its centre", () => {
    const { at } = drawn({ division: "1/2", width: 100 });
    let [left, right] = [0, 0];
    for (let beat = 8; beat < 16; beat += 1 / 64) {
      const gain = gains(at(beat));
      expect(gain.left ** 2 + gain.right ** 2).toBeCloseTo(1, 12);
      left += gain.left ** 2;
      right += gain.right ** 2;
    }
    expect(left / right).toBeCloseTo(1, 2);
  });

  it("turns evenly with the straight shape: as many degrees in every part of the way", () => {
    const { at } = drawn({ division: "1/2", width: 100, shape: "linear" });
    const angle = (beat: number) => Math.atan2(gains(at(beat)).right, gains(at(beat)).left);
    const turns = [0, 0.25, 0.5, 0.75].map((beat) => angle(8 + beat + 0.25) - angle(8 + beat));
    for (const turn of turns) expect(turn).toBeCloseTo(Math.PI / 8, 12);
  });

  it("stays at a side that its centre pushes it past", () => {
    const { at } = drawn({ division: "1/2", width: 50, center: 0.8 });
    expect([at(8), at(9)].map((value) => Number(value.toFixed(6)))).toEqual([0.3, 1]);
  });
});
