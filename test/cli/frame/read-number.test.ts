import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NumberTaken, readNumber, writtenNumber } from "#src/cli/frame/quantity/read-number.ts";

const BOOST: NumberTaken = { unit: "dB", range: [0, 12] };
const AMOUNT: NumberTaken = { unit: "", range: [0, 1] };
const TARGET: NumberTaken = { unit: "LUFS", range: [-60, 0] };
const CEILING: NumberTaken = { unit: "dBTP", range: [-20, 0] };
const NEITHER: NumberTaken = { unit: "dB", range: [-20, 6] };
const AT: NumberTaken = { unit: "s", range: [0.01, 10] };
const HOLD: NumberTaken = { unit: "ms", range: [0, 2000] };
const LOW: NumberTaken = { unit: "Hz", range: [20, 20_000] };
const DEPTH: NumberTaken = { unit: "%", range: [0, 100] };
const LENGTH: NumberTaken = { unit: "bars", range: [0.25, 64] };
const PITCH: NumberTaken = { unit: "cents", range: [-1200, 1200] };
const PAN: NumberTaken = { unit: "pan", range: [-1, 1] };
const PHASE: NumberTaken = { unit: "turns", range: [0, 1] };
const JOBS: NumberTaken = { unit: "", range: [1, 64], whole: true };

describe("a number on the command line", () => {
  it.each<[string, NumberTaken, number]>([
    ["6", BOOST, 6],
    ["6dB", BOOST, 6],
    [" +6 dB ", BOOST, 6],
    ["6 DB", BOOST, 6],
    ["6LU", BOOST, 6],
    ["1,5", BOOST, 1.5],
    ["1,5dB", BOOST, 1.5],
    ["0,500", BOOST, 0.5],
    [".5", BOOST, 0.5],
    ["1e1", BOOST, 10],
    ["\uff16\u33c8", BOOST, 6],
    ["50%", AMOUNT, 0.5],
    ["12,5 %", AMOUNT, 0.125],
    ["50 percent", AMOUNT, 0.5],
    ["0.5", AMOUNT, 0.5],
    ["-16 LUFS", TARGET, -16],
    ["-16LUFS", TARGET, -16],
    ["\u221216 lkfs", TARGET, -16],
    ["-1 dB", CEILING, -1],
    ["-1dBFS", CEILING, -1],
    ["-1 dBTP", CEILING, -1],
    ["1.5s", AT, 1.5],
    ["120 ms", AT, 0.12],
    ["120ms", HOLD, 120],
    ["1.5 s", HOLD, 1500],
    ["2 seconds", HOLD, 2000],
    ["200Hz", LOW, 200],
    ["8kHz", LOW, 8000],
    ["8.1k", LOW, 8100],
    ["50%", DEPTH, 50],
    ["8 bars", LENGTH, 8],
    ["1 bar", LENGTH, 1],
    ["12 st", PITCH, 1200],
    ["-50 cents", PITCH, -50],
    ["25L", PAN, -0.5],
    ["C", PAN, 0],
    ["90\u00b0", PHASE, 0.25],
    ["4", JOBS, 4],
  ])("%j is read", (text, taken, value) => {
    expect(readNumber(text, taken)).toEqual({ ok: true, value });
  });

  it.each<[string, NumberTaken, string]>([
    ["6 Hz", BOOST, 'takes a number from 0 to 12 dB, and "6 Hz" counts Hz.'],
    ["6 dBFS", BOOST, 'takes a number from 0 to 12 dB, and "6 dBFS" counts dBFS.'],
    ["-16 dB", TARGET, 'takes a number from -60 to 0 LUFS, and "-16 dB" counts dB.'],
    ["2 beats", LENGTH, 'takes a number from 0.25 to 64 bars, and "2 beats" counts beats.'],
    ["4 dB", JOBS, 'takes a whole number from 1 to 64, and "4 dB" counts dB.'],
    ["4.5", JOBS, 'takes a whole number from 1 to 64, not "4.5".'],
    ["50 %", BOOST, 'takes a number from 0 to 12 dB, and "50 %" counts %.'],
    ["13", BOOST, 'takes a number from 0 to 12 dB, not "13".'],
    ["soon", BOOST, 'takes a number from 0 to 12 dB, not "soon".'],
    ["", BOOST, 'takes a number from 0 to 12 dB, not "".'],
    ["6 bananas", BOOST, 'takes a number from 0 to 12 dB, not "6 bananas".'],
    ["-16 LUSF", TARGET, 'takes a number from -60 to 0 LUFS, not "-16 LUSF". Did you mean “-16 LUFS”?'],
    ["16", TARGET, 'takes a number from -60 to 0 LUFS, not "16". Did you mean “-16 LUFS”?'],
    ["5", CEILING, 'takes a number from -20 to 0 dBTP, not "5". Did you mean “-5 dBTP”?'],
    ["12", NEITHER, 'takes a number from -20 to 6 dB, not "12".'],
    ["50", AMOUNT, 'takes a number from 0 to 1, or 0 to 100 %, not "50". Did you mean “50 %”?'],
    ["inf", BOOST, 'takes a number from 0 to 12 dB, not "inf".'],
    ["-inf", TARGET, 'takes a number from -60 to 0 LUFS, not "-inf".'],
    ["NaN", BOOST, 'takes a number from 0 to 12 dB, not "NaN".'],
    ["0x10", BOOST, 'takes a number from 0 to 12 dB, not "0x10".'],
    ["1.500,5", LOW, 'takes a number from 20 to 20000 Hz, not "1.500,5".'],
    ["8,000Hz", LOW, 'takes a number from 20 to 20000 Hz, and "8,000" may be 8000 or 8.000: write one of them.'],
  ])("%j is refused with the way out", (text, taken, sentence) => {
    expect(readNumber(text, taken)).toEqual({ ok: false, error: sentence });
  });

  it("in range and printed with its unit reads as itself", () => {
    for (const taken of [BOOST, AMOUNT, TARGET, CEILING, AT, HOLD, LOW, DEPTH, LENGTH, PITCH, PHASE, PAN]) {
      const [min, max] = taken.range;
      fc.assert(
        fc.property(fc.double({ min, max, noNaN: true }), (number) => {
          const value = number === 0 ? 0 : number;
          for (const text of formsOf(value, taken)) expect(readNumber(text, taken)).toEqual({ ok: true, value });
        }),
      );
    }
  });

  it("outside of its range is never taken, whatever its unit", () => {
    fc.assert(
      fc.property(fc.double({ min: 12, max: 1e9, minExcluded: true }), (value) => {
        expect(readNumber(writtenNumber(value, BOOST), BOOST)).toMatchObject({ ok: false });
        expect(readNumber(`-${value} dB`, BOOST)).toMatchObject({ ok: false });
      }),
    );
  });
});

/** As help and refusals print it, without the blank, and with a decimal comma where that is not ambiguous. */
function formsOf(value: number, taken: NumberTaken): readonly string[] {
  const written = writtenNumber(value, taken);
  const comma = String(value).replace(".", ",");
  return [written, written.replace(" ", ""), ...(/^-?[1-9]\d{0,2},\d{3}$/.test(comma) ? [] : [comma])];
}
