import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossfadeEq } from "#src/decision/recipes/movement/crossfade-eq.ts";
import { initialSettings } from "#test/contracts/recipe.ts";
import { laneAt, laneOf, sectionsAt } from "#test/decision/recipes/movement/lane-at.ts";
import { someMusic } from "#test/doubles/heard/some-music.ts";

const SWAP = initialSettings(crossfadeEq.settings);
const SONG = someMusic({ to: 48, sections: sectionsAt([0, 16, 32, 48], {}, { kind: "drop" }, {}) });
const both = (settings: typeof SWAP) => {
  const drawing = crossfadeEq.draw(settings, SONG);
  return { low: laneOf(drawing, "lowBand"), high: laneOf(drawing, "highBand") };
};

describe("an EQ crossfade", () => {
  it("swaps the emphasis by the beginning of each section", () => {
    const { low, high } = both({ ...SWAP, align: "sections" });
    const leads = [0, 11.9, 16, 27.9, 32, 47].map((beat) => laneAt(low, beat) - laneAt(high, beat));
    expect(leads.map((lead) => Math.round(lead))).toEqual([6, 6, -6, -6, 6, 6]);
  });

  it("begins with the band that it is told", () => {
    const { low, high } = both({ ...SWAP, align: "sections", first: "high" });
    expect(laneAt(high, 0) - laneAt(low, 0)).toBeCloseTo(6, 9);
  });

  it("law: keeps the sum of powers, or of gains, of two flat bands at every moment", () => {
    const law = fc.constantFrom(...crossfadeEq.settings.law.options);
    const depth = fc.double({ min: 0, max: 18, noNaN: true });
    fc.assert(
      fc.property(law, depth, fc.double({ min: 0, max: 48, noNaN: true }), (by, deep, beat) => {
        const { low, high } = both({ ...SWAP, align: "sections", law: by, depth: deep, bars: 2 });
        const exponent = by === "equal power" ? 2 : 1;
        const sum = [low, high].reduce((all, lane) => all + 10 ** ((exponent * laneAt(lane, beat)) / 20), 0);
        expect(Math.abs((20 / exponent) * Math.log10(sum / 2))).toBeLessThan(0.1);
      }),
    );
  });

  it("law: mirrors one band's curve in the other's", () => {
    const { low, high } = both({ ...SWAP, align: "sections", bars: 4 });
    for (let beat = 0; beat <= 16; beat += 0.5) expect(laneAt(low, beat)).toBeCloseTo(laneAt(high, 16 - beat), 1);
  });

  it("is flat where there are no sections to swap at", () => {
    const drawing = crossfadeEq.draw({ ...SWAP, align: "sections" }, someMusic());
    expect(drawing.lanes.flatMap(({ points }) => points.map(({ value }) => value))).toEqual([0, 0, 0, 0]);
    expect(drawing.notes).toEqual([{ code: "no-sections" }]);
  });
});
