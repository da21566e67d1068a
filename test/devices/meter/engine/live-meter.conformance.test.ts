import { describe, expect, it } from "vitest";
import type { ConformanceRow } from "#src/analysis/conformance/run-case.ts";
import { runConformance } from "#src/analysis/conformance/run-conformance.ts";
import { conformanceTable, stateInDocument } from "#test/conformance-document.ts";
import { musicLike } from "#test/doubles/made/music-like.ts";
import { LiveMeter, liveConformanceMeter } from "#test/doubles/meter/live-meter.ts";

/** Each rate in vectors of another size: that no reading hangs on the size is held by itself. */
const RUNS = [
  [44_100, 32],
  [48_000, 512],
  [96_000, 128],
  [192_000, 2048],
] as const;
/** Milliseconds: for a machine that does ten other things. */
const LONG = 3_600_000;
const RATES = RUNS.map(([rate]) => rate);
const VECTORS = [32, 64, 128, 256, 512, 1024, 2048];

describe("the live meter on all signals of the standards", () => {
  const read: ConformanceRow[] = [];
  let cost: readonly string[] = [];

  it.each(RUNS)("at %i Hz, in vectors of %i", { timeout: LONG }, (rate, vector) => {
    const rows = runConformance([rate], undefined, liveConformanceMeter(vector));
    expect(rows.filter(({ verdict }) => verdict === "fail")).toEqual([]);
    expect(rows.filter(({ verdict }) => verdict === "pass")).toHaveLength(68);
    const files = runConformance([rate]);
    for (const [at, { measured, unit }] of rows.entries())
      if (measured !== null)
        expect(Math.abs(measured - files[at]!.measured!)).toBeLessThan(unit === "dBTP" ? 0.02 : 0.01);
    read.push(...rows);
  });

  it.each(RATES)("to the last bit alike in vectors of 32 to 2048 at %i Hz", (rate) => {
    const music = musicLike(4, rate);
    const values = VECTORS.map((vector) => {
      const meter = new LiveMeter(rate, vector);
      meter.hear(...music);
      return meter.values();
    });
    for (const other of values) expect(other).toEqual(values[0]);
  });

  it("at a cost that is counted", () => {
    cost = RATES.map((rate) => {
      const meter = new LiveMeter(rate, 512, true);
      meter.hear(...musicLike(4, rate));
      const { all, most } = meter.operations;
      return `| ${rate / 1000} kHz | ${Math.round(all / (4 * rate))} | ${most} |`;
    });
    expect(cost).toHaveLength(RATES.length);
  });

  it("stands in the document as it was read", () => {
    const of = (order: (row: ConformanceRow) => number) => [...read].sort((a, b) => order(a) - order(b));
    expect(read).toHaveLength(73 * RATES.length);
    stateInDocument(
      "live",
      part(
        of(({ sampleRate }) => RATES.indexOf(sampleRate as (typeof RATES)[number])),
        cost,
      ),
    );
  });
});

function part(rows: readonly ConformanceRow[], cost: readonly string[]): string {
  return [
    "## The live meter",
    "",
    "Written by `npm run conformance`. The same signals are read by the GenExpr that Steadyhand Meter has in its `gen~` object, compiled to JavaScript by the",
    "double in `test/doubles/max/signal/gen`, which knows the operators that the text uses, each by its page in Cycling '74's reference, and refuses everything",
    "else. It ran in vectors of 32 samples at 44.1 kHz, 512 at 48, 128 at 96 and 2048 at 192; at each rate it reads the same to the last bit in all seven",
    "sizes from 32 to 2048. Each figure is within 0.01 LU and 0.02 dB of what the meter that reads files says at that rate. It did not run in Max. 3341-6 has five channels, the",
    "device two.",
    "",
    ...conformanceTable(rows, RATES),
    "",
    "What it costs, in operators of `gen~` (`+`, `max`, `peek` and so on) a stereo sample, and in the sample that takes most, where 10 ms end:",
    "",
    "| rate | a sample | at most |",
    "|---|---|---|",
    ...cost,
    "",
  ].join("\n");
}
