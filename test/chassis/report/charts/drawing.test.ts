import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaPath, brokenPath, dotPath, linePath, type Point } from "#src/chassis/report/charts/line-path.ts";
import { scale, ticks } from "#src/chassis/report/charts/scale.ts";
import { gainAt } from "#src/cli/report/ride/charts/ride-lane.ts";

const points = fc.array(
  fc.tuple(fc.double({ min: -2000, max: 2000, noNaN: true }), fc.double({ min: -2000, max: 2000, noNaN: true })),
  { minLength: 1, maxLength: 60 },
);

describe("linePath", () => {
  it("law: however long, no corner is further than a twentieth of a pixel from its point", () => {
    fc.assert(
      fc.property(points, (line) => {
        const drawn = corners(linePath(line));
        const last = line.at(-1) as Point;
        expect(Math.abs((drawn.at(-1)?.[0] ?? 0) - last[0])).toBeLessThanOrEqual(0.0501);
        expect(Math.abs((drawn.at(-1)?.[1] ?? 0) - last[1])).toBeLessThanOrEqual(0.0501);
      }),
    );
  });

  it("writes steps, short", () => {
    expect(
      linePath([
        [0, 10],
        [2.5, 10],
        [2.5, 4],
        [5, 7],
        [6, 5],
      ]),
    ).toBe("M0 10h2.5v-6l2.5 3l1-2");
  });

  it("never writes what is no number", () => {
    expect(
      linePath([
        [0, Number.NaN],
        [Infinity, 3],
      ]),
    ).toBe("M0 0v3");
  });
});

describe("other paths", () => {
  it("lifts the pen at null and draws a lonely point as a dot", () => {
    expect(brokenPath([[0, 1], [1, 1], null, [5, 5], null, null])).toBe("M0 1h1M5 5h0");
  });

  it("closes areas and writes none for none", () => {
    expect(
      areaPath(
        [
          [0, 1],
          [2, 1],
        ],
        [
          [0, 3],
          [2, 3],
        ],
      ),
    ).toBe("M0 1h2v2h-2z");
    expect([areaPath([], []), dotPath([]), linePath([])]).toEqual(["", "", ""]);
  });
});

describe("scale", () => {
  it("maps ends to ends, clamps, and puts silence at the start", () => {
    const y = scale([-36, -6], [100, 0]);
    expect([-36, -6, -21, -99, 5, -Infinity, Infinity, Number.NaN].map((level) => y(level))).toEqual([
      100, 0, 50, 100, 0, 100, 0, 100,
    ]);
  });
});

describe("ticks", () => {
  it("law: inside the domain, evenly apart, never more than asked for and one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        fc.double({ min: 0.1, max: 1000, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (from, width, most) => {
          const values = ticks([from, from + width], most);
          expect(values.length).toBeLessThanOrEqual(most + 1);
          for (const value of values) {
            expect(value).toBeGreaterThanOrEqual(from - 1e-6);
            expect(value).toBeLessThanOrEqual(from + width + 1e-6);
          }
        },
      ),
    );
  });

  it("takes the first given step that fits", () => {
    expect(ticks([-7, 5], 6, [1, 2, 3])).toEqual([-6, -4, -2, 0, 2, 4]);
    expect(ticks([3, 3], 5)).toEqual([]);
  });
});

describe("gainAt", () => {
  const ride = [
    { time: 1, timeBeats: 2, gain: 0 },
    { time: 3, timeBeats: 6, gain: 4 },
    { time: 3, timeBeats: 6, gain: -2 },
  ];

  it.each([
    [0, 0],
    [2, 2],
    [3, -2],
    [9, -2],
  ])("at %d s is %d dB", (time, gain) => {
    expect(gainAt(ride, time)).toBe(gain);
  });

  it("is 0 dB without breakpoints", () => {
    expect(gainAt([], 3)).toBe(0);
  });
});

/** Corners of a path of M, l, h and v. */
function corners(path: string): Point[] {
  let x = 0;
  let y = 0;
  return [...path.matchAll(/([Mlhv])(-?[\d.]+)(?:\s?(-?[\d.]+))?/g)].map(([, command, first, second]) => {
    if (command === "M") [x, y] = [Number(first), Number(second)];
    if (command === "l") [x, y] = [x + Number(first), y + Number(second)];
    if (command === "h") x += Number(first);
    if (command === "v") y += Number(first);
    return [x, y];
  });
}
