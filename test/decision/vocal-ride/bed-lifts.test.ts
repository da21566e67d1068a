import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bedLifts } from "#src/decision/vocal-ride/bed-lifts.ts";
import type { Phrase } from "#src/model/hearing.ts";

const SILENT = Number.NEGATIVE_INFINITY;

/** Phrases of two seconds at levels over beds, `gap` seconds apart. */
function sung(levels: readonly (readonly [loudness: number, bed: number])[], gap = 0.6): Phrase[] {
  return levels.map(([loudness, bed], i) => {
    const start = i * (2 + gap);
    return { start, end: start + 2, loudness, bed, truePeak: -6 };
  });
}

const lifts = (phrases: readonly Phrase[]) => bedLifts(phrases, "own")?.lifts ?? [];
const anyBed = fc.oneof(fc.constant(SILENT), fc.double({ min: -90, max: 0, noNaN: true }));
const anySung = fc.array(fc.tuple(fc.double({ min: -40, max: -8, noNaN: true }), anyBed), {
  minLength: 1,
  maxLength: 12,
});
const anyGap = fc.constantFrom(0, 0.3, 0.9, 2, 8);
const spread = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
};

describe("bedLifts", () => {
  it("raises what is covered, and lowers what stands clear by 1.5 dB at most", () => {
    const asked = lifts(
      sung(
        [
          [-20, -30],
          [-20, -24],
          [-20, -27],
        ],
        6,
      ),
    );
    expect(asked[0]).toBe(-1.5);
    expect(asked[1]).toBeCloseTo(3, 9);
    expect(asked[2]).toBe(0);
  });

  it("asks for nothing where a faint bed begins or falls silent", () => {
    const faint = sung([
      [-20, SILENT],
      [-20, SILENT],
      [-20, -45],
      [-20, -44],
      [-20, SILENT],
    ]);
    for (const lift of lifts(faint)) expect(Math.abs(lift)).toBeLessThan(0.1);
  });

  it("raises what a bed covers of a voice that is alone elsewhere", () => {
    const half = sung(
      [
        [-20, SILENT],
        [-20, SILENT],
        [-20, -26],
        [-20, -26],
      ],
      4,
    );
    const asked = lifts(half);
    expect(asked.slice(0, 2)).toEqual([-1.5, -1.5]);
    expect(asked[2]).toBeCloseTo(4.5, 9);
  });

  it("brings what is covered to a distance that is given, and has nothing to go by without a bed", () => {
    const given = bedLifts(
      sung([
        [-20, -30],
        [-20, -30],
        [-20, SILENT],
      ]),
      4,
    );
    expect(given?.offset).toBe(4);
    expect(given?.lifts.slice(0, 2)).toEqual([-6, -6]);
    expect(bedLifts(sung([[-20, SILENT]]), 4)).toBeNull();
    expect(bedLifts([], "own")).toBeNull();
  });

  it.each([
    [20, -17],
    [25, -11],
    [30, 0],
    [45, 0],
  ])("asks for less and less of a distance of 3 LU from a bed that is %d LU under the voice", (under, lift) => {
    const asked = bedLifts(
      sung([
        [-20, -20 - under],
        [-20, SILENT],
      ]),
      3,
    );
    expect(asked?.lifts[0]).toBeCloseTo(lift, 9);
    expect(asked?.offset).toBeCloseTo(under + lift, 9);
  });

  it("law: never lowers by more than 1.5 dB, and keeps neighbours in a line within 2 dB", () => {
    fc.assert(
      fc.property(anySung, anyGap, (levels, gap) => {
        const phrases = sung(levels, gap);
        lifts(phrases).forEach((lift, i, all) => {
          expect(lift).toBeGreaterThanOrEqual(-1.5 - 1e-9);
          if (i > 0 && gap <= 1) expect(Math.abs(lift - all[i - 1]!)).toBeLessThanOrEqual(2 + 1e-9);
        });
      }),
    );
  });

  it("law: there is no cliff: a bed 60 dB under the voice is as none, and a little more of a bed asks for a little more", () => {
    fc.assert(
      fc.property(anySung, anyGap, fc.nat(), (levels, gap, which) => {
        const phrases = sung(levels, gap);
        const i = which % phrases.length;
        const withBed = (bed: number) => phrases.map((phrase, k) => (k === i ? { ...phrase, bed } : phrase));
        const none = lifts(withBed(SILENT));
        const faint = lifts(withBed(phrases[i]!.loudness - 60));
        none.forEach((lift, k) => {
          if (faint.length > 0) expect(Math.abs(lift - faint[k]!)).toBeLessThan(0.1);
        });
        if (phrases[i]!.bed === SILENT) return;
        const asIs = lifts(phrases);
        const more = lifts(withBed(phrases[i]!.bed + 0.05));
        asIs.forEach((lift, k) => {
          if (more.length > 0) expect(Math.abs(lift - more[k]!)).toBeLessThan(0.5);
        });
      }),
    );
  });

  it("law: a bed under every phrase, louder throughout, asks for the same, as its distance is the voice's own", () => {
    const close = fc.array(
      fc.tuple(fc.double({ min: -24, max: -16, noNaN: true }), fc.double({ min: -26, max: -24, noNaN: true })),
      {
        minLength: 2,
        maxLength: 10,
      },
    );
    fc.assert(
      fc.property(close, fc.double({ min: 0, max: 30, noNaN: true }), (levels, louder) => {
        const asked = lifts(sung(levels));
        lifts(sung(levels.map(([loudness, bed]) => [loudness, bed + louder]))).forEach((lift, i) => {
          expect(lift).toBeCloseTo(asked[i]!, 6);
        });
      }),
    );
  });

  it("law: the distance narrows, and the spread grows by no more than the bed's own", () => {
    const near = fc.array(
      fc.tuple(fc.double({ min: -30, max: -14, noNaN: true }), fc.double({ min: -26, max: -10, noNaN: true })),
      {
        minLength: 2,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(near, (levels) => {
        const asked = lifts(sung(levels, 8));
        const distances = levels.map(([loudness, bed]) => Math.min(12, loudness - bed));
        const after = levels.map(([loudness, bed], i) => Math.min(12, loudness + asked[i]! - bed));
        expect(spread(after)).toBeLessThanOrEqual(spread(distances) + 1e-6);
        const risen = spread(levels.map(([loudness], i) => loudness + asked[i]!));
        expect(risen).toBeLessThanOrEqual(
          spread(levels.map(([loudness]) => loudness)) + spread(levels.map(([, bed]) => bed)) + 1e-6,
        );
      }),
    );
  });
});
