import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dips } from "#src/decision/mix/dips.ts";
import { DIP_SHAPE } from "#src/knowledge/mix/restraint/dip-shape.ts";

const GRID = { start: 0, step: 0.05 };
const masks = fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 400 }).map((bits) => Uint8Array.from(bits));

describe("where something dips", () => {
  it("covers each frame of a mask, and begins and ends with one", () => {
    fc.assert(
      fc.property(masks, (mask) => {
        const found = dips(mask, GRID);
        for (const [frame, is] of mask.entries()) {
          const [from, to] = [frame * GRID.step, (frame + 1) * GRID.step];
          const within = found.some((dip) => dip.from <= from && to <= dip.to);
          if (is === 1) expect(within).toBe(true);
        }
        for (const { from, to } of found)
          expect([mask[Math.round(from / GRID.step)], mask[Math.round(to / GRID.step) - 1]]).toEqual([1, 1]);
      }),
    );
  });

  it("leaves room for both slopes between two", () => {
    fc.assert(
      fc.property(masks, (mask) => {
        const found = dips(mask, GRID);
        for (const [place, { from }] of found.slice(1).entries())
          expect(from - found[place]!.to).toBeGreaterThan(DIP_SHAPE.attack + DIP_SHAPE.release);
      }),
    );
  });

  it("joins the nearest where there are more than are drawn", () => {
    const gap = Math.round(DIP_SHAPE.gap / GRID.step) + 1;
    const mask = new Uint8Array(3 * DIP_SHAPE.dips * (gap + 2));
    for (let dip = 0; dip < 2 * DIP_SHAPE.dips; dip++) mask[dip * (gap + 1) + (dip > DIP_SHAPE.dips ? dip : 0)] = 1;
    const found = dips(mask, GRID);
    expect(found.length).toBeLessThanOrEqual(DIP_SHAPE.dips);
    expect(found.length).toBeGreaterThan(0);
    expect(dips(new Uint8Array(50), GRID)).toEqual([]);
  });
});
