import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barBeats, barsOption } from "#src/cli/mix/bars-option.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { songBars } from "#src/model/time/bars.ts";

const FOUR_FOUR: LiveSet = {
  ...{ creator: "Ableton Live 12.3", liveVersion: 12, tempo: 120, tempoAutomation: [] },
  ...{ timeSignature: [4, 4], timeSignatureChanges: [], tracks: [], scenes: [], locators: [], warnings: [] },
};

describe("--bars", () => {
  it.each([
    ["9..41", 9, 41],
    ["9", 9, 9],
    ["1 to 8", 1, 8],
    ["9…41", 9, 41],
    ["9-41", 9, 41],
  ])("takes %s as bars %d to %d, the last one included", (text, first, last) => {
    expect(barsOption(text)).toEqual({ first, last });
  });

  it.each(["", "0..4", "a..b", "1..2..3", "-4..8", "1.5..4", "9..", "..9", "9999999..1"])(
    "refuses “%s” with the form",
    (text) => {
      expect(() => barsOption(text)).toThrow(
        `--bars takes bars of the arrangement from 1, as in 9..41, not "${text}".`,
      );
    },
  );

  it("says which way round two bars go", () => {
    expect(() => barsOption("41..9")).toThrow("--bars takes the earlier bar first, as in 9..41.");
  });

  it("of 4/4 are four beats each", () => {
    expect(barBeats({ first: 9, last: 16 }, FOUR_FOUR)).toEqual({ start: 32, end: 64 });
  });

  it("begin where the song's own bars do, whatever its signatures", () => {
    const signature = fc.constantFrom([4, 4], [3, 4], [6, 8], [7, 8], [5, 4]) as fc.Arbitrary<
      readonly [number, number]
    >;
    const changes = fc
      .array(fc.record({ gap: fc.integer({ min: 1, max: 40 }), signature }), { maxLength: 4 })
      .map((steps) => {
        let time = 0;
        return steps.map((step) => {
          time += step.gap / 2;
          return { time, signature: step.signature };
        });
      });
    fc.assert(
      fc.property(
        signature,
        changes,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 20 }),
        (own, list, first, more) => {
          const set = { ...FOUR_FOUR, timeSignature: own, timeSignatureChanges: list };
          const bars = songBars(own, list);
          const { start, end } = barBeats({ first, last: first + more }, set);
          expect(bars.barAt(start)).toBe(first - 1);
          expect(bars.barAt(start - 1e-6)).toBeLessThan(first - 1);
          expect(bars.barAt(end)).toBe(first + more);
          expect(bars.barAt(end - 1e-6)).toBe(first + more - 1);
        },
      ),
    );
  });
});
