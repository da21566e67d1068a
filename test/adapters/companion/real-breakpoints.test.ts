import { afterAll, describe, expect, it } from "vitest";
import { straightened } from "#src/adapters/lom/write/straightened.ts";
import { bezierAt } from "#src/dsp/bezier.ts";
import { DrawingBench, order } from "#test/doubles/live-module/drawing-bench.ts";
import { needs } from "#test/needs.ts";

const bench = new DrawingBench();
afterAll(() => bench.close());

describe("real breakpoints", needs("python3"), () => {
  it("stand exactly as they were given, in the order that makes the jump", async () => {
    await bench.open("12.4");
    await bench.drawn(
      order([
        [0, 0],
        [4, 3],
        [4, -3],
        [8, -6],
      ]),
    );
    expect(await bench.events()).toEqual([
      [0, 0],
      [4, 3],
      [4, -3],
      [8, -6],
    ]);
  });

  it("a rounding parameter is held to its rounding", async () => {
    await bench.open("12.4");
    const mode = order(
      [
        [0, 0],
        [4, 3],
      ],
      { parameter: "live_set tracks 0 devices 0 parameters 2", parameterName: "Mode" },
    );
    expect((await bench.drawn(mode)).maximumError).toBe(0);
  });

  it("a bend is laid out in straight pieces, and a bend that was there is put back as such", async () => {
    await bench.open("12.4");
    await bench.draw(
      [
        [0, -12],
        [16, 4],
        [32, 4],
      ],
      [1, 0, 1, 0],
    );
    const before = await bench.values([2, 4, 8, 12, 14]);
    const curve = { x1: 0.5, y1: 0, x2: 1, y2: 0.5 };
    const { replaced } = await bench.drawn({
      ...order([
        [0, 0],
        [16, 6],
      ]),
      points: straightened([
        { time: 0, value: 0, curve },
        { time: 16, value: 6 },
      ]),
    });
    expect((await bench.values([4, 8, 12])).map((value) => Math.round(value * 10) / 10)).toEqual(
      [4, 8, 12].map((at) => Math.round(60 * bezierAt(curve, at / 16)) / 10),
    );
    await bench.drawn({ ...order([[0, 0]], { from: 0, to: 16 }), points: replaced });

    const after = await bench.values([2, 4, 8, 12, 14]);
    for (const [index, value] of before.entries()) expect(after[index]).toBeCloseTo(value, 1);
  });
});
