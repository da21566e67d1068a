import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeOrders } from "#src/adapters/companion/payload.ts";
import { straightened } from "#src/adapters/lom/write/straightened.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Breakpoint, StraightEnvelope } from "#src/model/envelope.ts";

/** Pieces of a bend in a running Live's clip envelope. */
const PIECES = 16;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const bend = fc.record({ x1: share, y1: share, x2: share, y2: share });
const value = fc.double({ min: -70, max: 6, noNaN: true });
const bent: fc.Arbitrary<Breakpoint[]> = fc
  .array(fc.record({ value, curve: fc.option(bend, { nil: undefined }) }), { minLength: 2, maxLength: 12 })
  .map((points) =>
    points.map((point, time) =>
      point.curve === undefined ? { time, value: point.value } : { time, value: point.value, curve: point.curve },
    ),
  );

describe("the bends of a curve on its way to a running Live", () => {
  it("law: are laid out once, in sixteen pieces each that lie on the bend; a second time changes nothing", () => {
    fc.assert(
      fc.property(bent, (points) => {
        const once = straightened(points);
        const bends = points.slice(0, -1).filter(({ curve }) => curve !== undefined).length;
        expect(once).toHaveLength(points.length + bends * (PIECES - 1));
        expect(once.some((point) => "curve" in point)).toBe(false);
        for (const { time, value: laid } of once) expect(laid).toBeCloseTo(evaluateEnvelope(points, time), 9);
        expect(straightened(once)).toEqual(once);
      }),
    );
  });

  it("law: reach the companion as they were laid out, point for point", () => {
    fc.assert(
      fc.property(bent, (points) => {
        const once = straightened(points);
        expect(pointsIn(encodeOrders([order(once, points.length)]))).toEqual(
          once.map(({ time, value: laid }) => [time, laid]),
        );
      }),
    );
  });

  it("are never laid out by the companion's wire, which refuses one rather than draw it straight", () => {
    const points = [
      { time: 0, value: 0, curve: { x1: 0.5, y1: 0, x2: 1, y2: 0.5 } },
      { time: 4, value: 1 },
    ] as unknown as StraightEnvelope;
    expect(() => encodeOrders([order(points, 2)])).toThrow(RangeError);
  });
});

function order(points: StraightEnvelope, to: number) {
  return { clip: "c", parameter: "p", clipName: "", parameterName: "", points, from: 0, to, arrangement: [] };
}

function pointsIn(bytes: Uint8Array): number[][] {
  const view = new DataView(bytes.buffer);
  const start = 4 + view.getUint32(0);
  return Array.from({ length: (bytes.length - start) / 16 }, (_, index) => [
    view.getFloat64(start + index * 16, true),
    view.getFloat64(start + index * 16 + 8, true),
  ]);
}
