import fc from "fast-check";
import { type CurveFace, EMPTY_CURVE_FACE, FACE_UNITS } from "#src/chassis/face/curve-face.ts";
import { STATUS_KINDS } from "#src/chassis/face/face-state.ts";

/** A ride over 16 bars with four phrases and two breaths. */
export const RIDDEN: CurveFace = {
  ...EMPTY_CURVE_FACE,
  span: { from: 0, to: 64 },
  limits: { boost: 4, cut: 6 },
  curve: [
    { time: 0, value: 0 },
    { time: 4, value: 0 },
    { time: 5, value: 2.5 },
    { time: 17, value: 2.5 },
    { time: 19, value: -4 },
    { time: 30, value: -4 },
    { time: 33, value: 1.5 },
    { time: 46, value: 1.5 },
    { time: 49, value: -1 },
    { time: 60, value: -1 },
  ],
  phrases: [
    { from: 5, to: 16 },
    { from: 19, to: 30 },
    { from: 34, to: 45 },
    { from: 50, to: 60 },
  ],
  breaths: [
    { from: 17, to: 18.5 },
    { from: 31, to: 33 },
  ],
  status: { kind: "ready", words: "4 phrases, 10 breakpoints" },
  spread: { before: 3.42, after: 0.87 },
};

const anyNumber = fc.oneof(
  fc.double({ min: -300, max: 300 }),
  fc.double(),
  fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e300, -1e300, 5e-324),
);
const spans = fc.array(fc.record({ from: anyNumber, to: anyNumber }), { maxLength: 12 });
const words = fc.oneof(fc.string({ maxLength: 200 }), fc.lorem({ maxCount: 30 }), fc.constant(""));

/** Any face, with numbers that nobody should send too. */
export const anyFace: fc.Arbitrary<CurveFace> = fc.record({
  curve: fc.array(fc.record({ time: anyNumber, value: anyNumber }), { maxLength: 80 }),
  bends: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 80 }),
  place: fc.option(
    fc.record({
      slot: fc.option(fc.nat(9)),
      mark: fc.option(fc.nat(99)),
      line: fc.option(fc.nat(7)),
      over: fc.nat(99),
    }),
  ),
  edited: fc.boolean(),
  second: fc.array(fc.record({ time: anyNumber, value: anyNumber }), { maxLength: 30 }),
  unit: fc.constantFrom(...FACE_UNITS),
  waveform: fc.array(anyNumber, { maxLength: 60 }),
  hits: fc.array(anyNumber, { maxLength: 60 }),
  phrases: spans,
  unsure: fc.oneof(
    spans,
    fc.array(
      anyNumber.map((at) => ({ from: at, to: at })),
      { maxLength: 60 },
    ),
  ),
  confident: fc.boolean(),
  breaths: spans,
  span: fc.option(fc.record({ from: anyNumber, to: anyNumber })),
  position: fc.option(anyNumber),
  limits: fc.record({ boost: anyNumber, cut: anyNumber }),
  bars: fc.record({ length: anyNumber, first: anyNumber }),
  status: fc.record({ kind: fc.constantFrom(...STATUS_KINDS), words }),
  progress: anyNumber,
  offer: fc.constantFrom(
    "",
    "Install companion",
    "A button with words that no strip has the width for, and then some more",
  ),
  enabled: fc.boolean(),
  spread: fc.option(fc.record({ before: anyNumber, after: anyNumber })),
  compare: fc.constantFrom("ride", "dry"),
});
