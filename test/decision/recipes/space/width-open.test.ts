import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { widestFor, worstLoss } from "#src/decision/recipes/space/width-guard.ts";
import { widthOpen } from "#src/decision/recipes/space/width-open.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import type { Envelope } from "#src/model/envelope.ts";
import { initialSettings } from "#test/contracts/recipe.ts";
import { laneAt, laneOf, sectionsAt } from "#test/decision/recipes/movement/lane-at.ts";
import { anyMusic, someMusic } from "#test/doubles/heard/some-music.ts";

const OPEN = initialSettings(widthOpen.settings);
const losing = (...points: readonly (readonly [number, number])[]) => ({
  loudness: [],
  bass: [],
  monoLoss: points.map(([time, value]) => ({ time, value })),
});

describe("the width guard", () => {
  it("is met by a stereo signal whose side is really scaled: the mono sum loses the limit, no more", () => {
    const left = Array.from({ length: 4_800 }, (_, k) => Math.sin(k / 7) + 0.5 * Math.sin(k / 3));
    const right = Array.from({ length: 4_800 }, (_, k) => Math.sin(k / 7) - 0.3 * Math.sin(k / 5));
    const lossAt = (width: number) => {
      let [stereo, mono] = [0, 0];
      for (const [k, l] of left.entries()) {
        const mid = (l + right[k]!) / 2;
        const side = ((l - right[k]!) / 2) * width;
        stereo += (mid + side) ** 2 + (mid - side) ** 2;
        mono += 2 * mid ** 2;
      }
      return powerToDecibels(stereo / mono);
    };
    for (const limit of [0.5, 1, 3, 6]) expect(lossAt(widestFor(lossAt(1), limit) / 100)).toBeCloseTo(limit, 9);
  });

  it("lets mono material be as wide as one likes, and what is all side not at all", () => {
    expect(widestFor(0, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(widestFor(Number.POSITIVE_INFINITY, 3)).toBe(0);
  });

  it("looks for the worst between readings and at both ends", () => {
    const loss: Envelope = losing([0, 0], [4, 6], [8, 2]).monoLoss;
    expect(worstLoss(loss, 0, 2)).toBe(3);
    expect(worstLoss(loss, 2, 8)).toBe(6);
    expect(worstLoss(loss, 6, 20)).toBe(4);
    expect(worstLoss([...loss, { time: 12, value: Number.POSITIVE_INFINITY }], 9, 10)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("a width that opens", () => {
  it("goes from narrow to wide by the end of the span and stays there", () => {
    const music = someMusic({
      to: 64,
      sections: sectionsAt([0, 48, 64], {}, { kind: "drop" }),
      levels: losing([0, 0]),
    });
    const lane = laneOf(widthOpen.draw({ ...OPEN, align: "sections" }, music), "width");
    expect([0, 16, 17, 48, 64].map((beat) => laneAt(lane, beat))).toEqual([100, 100, 20, 140, 140]);
  });

  it("goes back to the material's own width when it is asked to", () => {
    const lane = laneOf(widthOpen.draw({ ...OPEN, rest: "open" }, someMusic({ levels: losing([0, 0]) })), "width");
    expect([laneAt(lane, 32, "left"), laneAt(lane, 32)]).toEqual([140, 100]);
  });

  it("is held back where the mono sum would lose too much, and says how far", () => {
    const drawing = widthOpen.draw(OPEN, someMusic({ levels: losing([0, 3]) }));
    const widest = Math.max(...laneOf(drawing, "width").points.map(({ value }) => value));
    expect(widest).toBeCloseTo(100, 6);
    expect(drawing.notes).toEqual([{ code: "mono-guarded", widest }]);
  });

  it("is not held back by a bad moment that it passes while it is still narrow", () => {
    const drawing = widthOpen.draw(OPEN, someMusic({ levels: losing([0, 8], [4, 8], [5, 0]) }));
    expect(drawing.notes).toEqual([]);
    expect(laneAt(laneOf(drawing, "width"), 32)).toBe(140);
  });

  it("law: nowhere loses more than the limit in mono, but where it leaves the width alone or narrows it", () => {
    const limit = fc.double({ min: 0.5, max: 12, noNaN: true });
    const shape = fc.constantFrom(...widthOpen.settings.shape.options);
    const rest = fc.constantFrom(...widthOpen.settings.rest.options);
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyMusic(), limit, shape, rest, part, (music, most, bend, then, when) => {
        const settings = { ...OPEN, limit: most, shape: bend, rest: then, bars: 2, every: 3, wide: 200, fall: 0 };
        const lane = laneOf(widthOpen.draw(settings, music), "width");
        const beat = music.from + when * (music.to - music.from);
        const width = laneAt(lane, beat);
        if (width === 100) return;
        const loss = worstLoss(music.levels.monoLoss, beat, beat);
        const side = 10 ** (loss / 10) - 1;
        expect(10 * Math.log10(1 + (width / 100) ** 2 * side)).toBeLessThan(most + 1e-6);
      }),
      { numRuns: 500 },
    );
  });

  it("does not move what it has not heard, unless the guard is off", () => {
    const guarded = widthOpen.draw(OPEN, someMusic());
    expect(laneOf(guarded, "width").points.map(({ value }) => value)).toEqual([100, 100]);
    expect(guarded.notes).toEqual([{ code: "nothing-heard" }]);
    expect(laneAt(laneOf(widthOpen.draw({ ...OPEN, guard: "off" }, someMusic()), "width"), 32)).toBe(140);
  });
});
