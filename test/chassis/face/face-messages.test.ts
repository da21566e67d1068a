import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CurveFace, EMPTY_CURVE_FACE, FACE_UNITS } from "#src/chassis/face/curve-face.ts";
import { faceMessages, takeFaceMessage } from "#src/chassis/face/face-messages.ts";
import { STATUS_KINDS } from "#src/chassis/face/face-state.ts";
import { RIDDEN } from "#test/chassis/face/some-face.ts";

describe("messages to the face", () => {
  it("turn any face into any other", () => {
    fc.assert(
      fc.property(sendable, sendable, (before, after) => {
        const arrived = faceMessages(before, after).reduce(
          (state, [selector, ...atoms]) => takeFaceMessage(state, selector, atoms),
          before,
        );
        expect(arrived).toEqual(after);
      }),
    );
  });

  it("are none where nothing changed, and one where only the position did", () => {
    expect(faceMessages(RIDDEN, { ...RIDDEN })).toEqual([]);
    expect(faceMessages(RIDDEN, { ...RIDDEN, position: 12.5 })).toEqual([["position", 12.5]]);
  });

  it("carry numbers only, but for the status words", () => {
    const texts = faceMessages(EMPTY_CURVE_FACE, RIDDEN).flatMap(([selector, ...atoms]) =>
      atoms.filter((atom) => typeof atom === "string").map((atom) => [selector, atom]),
    );
    expect(texts).toEqual([["words", "4 phrases, 10 breakpoints"]]);
  });

  it("stay under Max's longest list, however long the curve", () => {
    const curve = Array.from({ length: 10_000 }, (_, time) => ({ time, value: time % 7 }));
    const messages = faceMessages(EMPTY_CURVE_FACE, { ...EMPTY_CURVE_FACE, curve });
    expect(Math.max(...messages.map(({ length }) => length))).toBeLessThan(4096);
    const arrived = messages.reduce(
      (state, [selector, ...atoms]) => takeFaceMessage(state, selector, atoms),
      EMPTY_CURVE_FACE,
    );
    expect(arrived.curve).toEqual(curve);
  });

  it("carry thousands of unsure hits in numbers alone, in pieces that cut none in two", () => {
    const unsure = Array.from({ length: 5_000 }, (_, at) => ({ from: at, to: at % 3 === 0 ? at : at + 0.5 }));
    const after: CurveFace = { ...EMPTY_CURVE_FACE, unsure, confident: true };
    const messages = faceMessages(EMPTY_CURVE_FACE, after);
    expect(Math.max(...messages.map(({ length }) => length))).toBeLessThan(4096);
    expect(messages.flatMap(([, ...atoms]) => atoms).filter((atom) => typeof atom === "string")).toEqual([]);
    expect(new Set(messages.map(([selector]) => selector))).toEqual(new Set(["unsure", "unsure_add", "confident"]));
    const arrived = messages.reduce(
      (state, [selector, ...atoms]) => takeFaceMessage(state, selector, atoms),
      EMPTY_CURVE_FACE,
    );
    expect(arrived).toEqual(after);
  });

  it.each([
    ["an unknown selector", "constructor", [1]],
    ["a selector of objects", "toString", []],
    ["a status that is not there", "status", [9]],
    ["a status that is not whole", "status", [0.5]],
    ["a position that stays nowhere", "position", ["x"]],
    ["limits without numbers", "limits", ["a", "b"]],
    ["bars without length", "bars", [0, 1]],
    ["a progress of NaN", "progress", [Number.NaN]],
  ] as const)("leave the face alone: %s", (_what, selector, atoms) => {
    expect(takeFaceMessage(EMPTY_CURVE_FACE, selector, atoms)).toBe(EMPTY_CURVE_FACE);
  });

  it("take a list as far as it goes", () => {
    expect(takeFaceMessage(EMPTY_CURVE_FACE, "curve", [0, 1, 2]).curve).toEqual([{ time: 0, value: 1 }]);
    expect(takeFaceMessage(EMPTY_CURVE_FACE, "phrases", [0, 1, 5, 4, 6, 7]).phrases).toEqual([
      { from: 0, to: 1 },
      { from: 6, to: 7 },
    ]);
  });

  it("clear the ride and keep what the patch decides", () => {
    const off: CurveFace = { ...RIDDEN, enabled: false, compare: "dry", limits: { boost: 9, cut: 3 } };
    expect(takeFaceMessage(off, "clear", [])).toEqual({
      ...EMPTY_CURVE_FACE,
      enabled: false,
      compare: "dry",
      limits: { boost: 9, cut: 3 },
    });
  });
});

const beats = fc.double({ min: -500, max: 500, noNaN: true }).map((beat) => Math.round(beat * 64) / 64 + 0);
const span = fc.tuple(beats, fc.integer({ min: 1, max: 64 })).map(([from, length]) => ({ from, to: from + length }));
const sendable: fc.Arbitrary<CurveFace> = fc.record({
  curve: fc.array(fc.record({ time: beats, value: beats }), { maxLength: 50 }),
  bends: fc.constant([]),
  place: fc.option(
    fc.record({
      slot: fc.option(fc.nat(9)),
      mark: fc.option(fc.nat(99)),
      line: fc.option(fc.nat(7)),
      over: fc.nat(99),
    }),
  ),
  edited: fc.boolean(),
  second: fc.array(fc.record({ time: beats, value: beats }), { maxLength: 20 }),
  unit: fc.constantFrom(...FACE_UNITS),
  waveform: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }),
  hits: fc.array(beats, { maxLength: 40 }),
  phrases: fc.array(span, { maxLength: 9 }),
  unsure: fc.array(
    fc.oneof(
      span,
      beats.map((at) => ({ from: at, to: at })),
    ),
    { maxLength: 40 },
  ),
  confident: fc.boolean(),
  breaths: fc.array(span, { maxLength: 9 }),
  span: fc.option(span),
  position: fc.option(beats),
  limits: fc.record({ boost: fc.nat(12), cut: fc.nat(12) }),
  bars: fc.record({ length: fc.constantFrom(3, 4, 3.5), first: beats }),
  status: fc.record({ kind: fc.constantFrom(...STATUS_KINDS), words: fc.lorem() }),
  progress: fc.double({ min: 0, max: 1, noNaN: true }),
  offer: fc.constantFrom("", "Install companion", "Yes, write it"),
  enabled: fc.boolean(),
  spread: fc.option(fc.record({ before: fc.nat(20), after: fc.nat(20) })),
  compare: fc.constantFrom("ride", "dry"),
});
