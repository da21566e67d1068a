import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curveReaderCode, DECLICK_SECONDS, LAP } from "#src/chassis/patch/signal/curve-reader-code.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { CURVE_TABLE, curveTable, type PlayedCurves } from "#src/model/device/curve-table.ts";
import type { StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Envelope } from "#src/model/envelope.ts";
import { compileGen } from "#test/doubles/max/signal/gen/compile.ts";

const RATE = 48_000;
const SLEW = Math.round(DECLICK_SECONDS * RATE);
/** Beats a sample at 120 bpm. */
const PACE = 2 / RATE;

function stage(points: Envelope, index = 0): StoredCurve {
  return { target: "stage", index, slot: null, mark: null, loop: null, points };
}

/** A reader of one line of the stage and one place, over a table that is filled as the script fills it. */
function reader() {
  const table = new Float32Array(CURVE_TABLE.frames);
  const program = compileGen(curveReaderCode({ stage: 1, places: [0] }));
  const { run } = program.start(RATE, () => table);
  let serial = 0;
  const [phase, position] = [new Float64Array(1), new Float64Array(1)];
  const made = Array.from({ length: program.outlets }, () => new Float64Array(1));
  return {
    fill: (played: Partial<PlayedCurves>) => {
      serial += 1;
      const half = CURVE_TABLE.halves + CURVE_TABLE.halfFrames * (serial % 2);
      table.set(curveTable({ curves: [], moved: null, loop: null, ...played }), half);
      table[CURVE_TABLE.serial] = serial;
    },
    /** One sample with the song here; what it adds to the line, the travel, and the position. */
    at: (beats: number, said = beats) => {
      phase[0] = (beats / LAP) % 1;
      position[0] = said;
      run([phase, position], made);
      return { line: made[0]![0]!, travel: made[1]![0]!, place: made[2]![0]! };
    },
  };
}

const curves = fc
  .array(fc.tuple(fc.double({ min: 0, max: 600, noNaN: true }), fc.double({ min: -70, max: 12, noNaN: true })), {
    minLength: 1,
    maxLength: 80,
  })
  .map((pairs) => pairs.map(([time, value]) => ({ time, value })).sort((a, b) => a.time - b.time));

describe("the curve reader", () => {
  it("is on the curve to a ten-thousandth of a dB, wherever the song jumps, 5 ms after", () => {
    fc.assert(
      fc.property(
        curves,
        fc.array(fc.double({ min: 0, max: 640, noNaN: true }), { minLength: 1, maxLength: 6 }),
        (points, starts) => {
          const { fill, at } = reader();
          fill({ curves: [stage(points)] });
          for (const start of starts) {
            const near = points.some(({ time }) => Math.abs(time - start) < 2 * SLEW * PACE);
            for (let i = 0; i < SLEW; i++) at(start + i * PACE);
            const beats = start + SLEW * PACE;
            const { line } = at(beats);
            if (!near) expect(line).toBeCloseTo(evaluateEnvelope(points, beats), 4);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("plays edges of a millisecond as they are, in line with the song to the sample", () => {
    const points = [
      { time: 4, value: 0 },
      { time: 4.002, value: -24 },
      { time: 8, value: -24 },
    ];
    const { fill, at } = reader();
    fill({ curves: [stage(points)] });
    for (let beats = 3.9; beats < 4.1; beats += PACE) {
      const { line } = at(beats);
      if (beats > 3.95) expect(line).toBeCloseTo(evaluateEnvelope(points, beats), 3);
    }
  });

  it.each([
    ["a jump of the song", 1, 9],
    ["a step of the curve", 3.9999, 4.00004],
  ])("goes straight for 5 ms at %s, and never steps", (_name, before, after) => {
    const points = [
      { time: 0, value: 0 },
      { time: 4, value: 0 },
      { time: 4, value: -12 },
      { time: 20, value: -12 },
    ];
    const { fill, at } = reader();
    fill({ curves: [stage(points)] });
    for (let i = SLEW * 2; i >= 0; i--) at(before - i * PACE);
    let last = at(before + PACE / 2).line;
    let steepest = 0;
    for (let i = 0; i <= SLEW; i++) {
      const { line } = at(after + i * PACE);
      steepest = Math.max(steepest, Math.abs(line - last));
      last = line;
    }
    expect(last).toBeCloseTo(-12, 6);
    expect(steepest).toBeLessThan((12 / SLEW) * 1.001);
  });

  it("adds exactly 0 without a curve, and comes down to exactly 0 when it is taken away", () => {
    const { fill, at } = reader();
    expect(Object.is(at(3).line, 0)).toBe(true);
    fill({ curves: [stage([{ time: 0, value: -7 }])] });
    for (let i = 0; i <= SLEW; i++) at(3 + i * PACE);
    expect(at(3.1).line).toBe(-7);
    fill({});
    for (let i = 0; i <= SLEW; i++) at(3.1 + i * PACE);
    expect(at(3.2).line).toBe(0);
  });

  it("goes round a clip's loop, and on with the clip when the song jumps under it", () => {
    const points = [
      { time: 2, value: 0 },
      { time: 6, value: 4 },
    ];
    const { fill, at } = reader();
    fill({ curves: [stage(points)], moved: -30, loop: { start: 2, end: 6 } });
    let beats = 32;
    const run = (samples: number) => {
      for (let i = 1; i < samples; i++) at(beats + i * PACE);
      beats += samples * PACE;
      return at(beats);
    };
    expect(run(RATE).place).toBeCloseTo(4, 3);
    expect(run(RATE * 1.5).place).toBeCloseTo(3, 3);
    beats = 8;
    const { place, line } = run(RATE / 2);
    expect(place).toBeCloseTo(4, 3);
    expect(line).toBeCloseTo(2, 3);
  });

  it("goes by plugsync~ where the phase stands still, if that was ever heard of, and counts laps by it", () => {
    const points = [
      { time: 0, value: 0 },
      { time: 40_000, value: 40_000 },
    ];
    const { fill, at } = reader();
    fill({ curves: [stage(points)] });
    for (let i = 0; i < RATE; i++) at(5, 0);
    expect(at(5, 0).place).toBe(5);
    for (let i = 0; i < RATE; i++) at(5, 9);
    expect(at(5, 9).place).toBe(9);
    expect(at(LAP + 3, LAP + 2.99).place).toBeCloseTo(LAP + 3, 6);
  });

  it("gives a mapped place its travel beside the stage", () => {
    const { fill, at } = reader();
    fill({ curves: [stage([{ time: 0, value: -3 }]), { ...stage([{ time: 0, value: 0.25 }]), target: "mapped" }] });
    for (let i = 0; i <= SLEW; i++) at(1 + i * PACE);
    expect(at(1.1)).toMatchObject({ line: -3, travel: 0.25 });
  });
});
