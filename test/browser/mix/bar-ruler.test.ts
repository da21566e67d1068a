import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeOfBars, rulerTicks } from "#src/browser/mix/bar-ruler.ts";

const bar = fc.integer({ min: 1, max: 2000 });
const bars = fc.tuple(bar, bar).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));

describe("a timeline in bars", () => {
  it.each([
    [{ from: 1, to: 8 }, [1, 2, 3, 4, 5, 6, 7, 8]],
    [{ from: 1, to: 40 }, [1, 9, 17, 25, 33]],
    [{ from: 6, to: 40 }, [9, 13, 17, 21, 25, 29, 33, 37]],
    [{ from: 5, to: 4 }, []],
  ])("of %o is counted from %o", (heard, ticks) => {
    expect(rulerTicks(heard, 9)).toEqual(ticks);
  });

  it("has few numbers, all inside, on bars that are counted from", () => {
    fc.assert(
      fc.property(bars, fc.integer({ min: 1, max: 20 }), (heard, most) => {
        const ticks = rulerTicks(heard, most);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        const step = (ticks[1] ?? 2) - (ticks[0] ?? 1);
        for (const tick of ticks) {
          expect(tick >= heard.from && tick <= heard.to).toBe(true);
          if (ticks.length > 1) expect((tick - 1) % step).toBe(0);
        }
      }),
    );
  });

  it("keeps each stretch inside, as long as its bars, and leaves out what lies outside", () => {
    fc.assert(
      fc.property(bars, bars, (stretch, heard) => {
        const place = placeOfBars([stretch.from, stretch.to], heard);
        const apart = stretch.to < heard.from || stretch.from > heard.to;
        expect(place === null).toBe(apart);
        if (place === null) return;
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + place.width).toBeLessThanOrEqual(1 + 1e-9);
        expect(place.width * (heard.to - heard.from + 1)).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
    );
    expect(placeOfBars([5, 12], { from: 1, to: 40 })).toEqual({ left: 0.1, width: 0.2 });
  });
});
