import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUS_KINDS } from "#src/chassis/face/face-state.ts";
import { drawMixFace, type MixReading } from "#src/devices/mix/face/draw-mix-face.ts";
import { EMPTY_MIX_FACE, LAMP_LIGHTS, LAMPS, type MixFace } from "#src/devices/mix/face/mix-face.ts";
import { mixMessages, takeMixMessage } from "#src/devices/mix/face/mix-messages.ts";
import { recordMgraphics } from "#test/doubles/devices/recorders.ts";

const SIZE = { width: 344, height: 130 };
const words = fc.stringMatching(/^([a-z]{1,12}( [a-z]{1,12}){0,14})?$/);
const count = fc.integer({ min: 0, max: 150 });
const lamp = fc.record({
  lit: fc.constantFrom(...LAMP_LIGHTS),
  figure: fc.option(fc.integer({ min: -70, max: 70 }).map((figure) => figure + 0)),
  words,
});
const face: fc.Arbitrary<MixFace> = fc.record({
  status: fc.record({ kind: fc.constantFrom(...STATUS_KINDS), words }),
  progress: fc.constantFrom(0, 0.3, 1),
  offer: fc.constant(""),
  enabled: fc.boolean(),
  set: words,
  lamps: fc.array(lamp, { minLength: LAMPS.length, maxLength: LAMPS.length }),
  moves: fc.record({ proposed: count, accepted: count }),
  stands: fc.boolean(),
});

function painted(state: MixFace, reading: MixReading = null) {
  const { painter, marks } = recordMgraphics();
  const areas = drawMixFace(state, reading, SIZE, painter);
  const texts = marks.flatMap((mark) => (mark.kind === "text" ? [mark] : []));
  return { marks, texts, areas, words: texts.map((text) => text.words).join(" ") };
}

describe("messages to the face of the Mix", () => {
  it("turn any face into any other, and say nothing where nothing changed", () => {
    fc.assert(
      fc.property(face, face, (before, after) => {
        const arrived = mixMessages(before, after).reduce(
          (state, [selector, ...atoms]) => takeMixMessage(state, selector, atoms),
          before,
        );
        expect(arrived).toEqual(after);
        expect(mixMessages(after, { ...after })).toEqual([]);
      }),
    );
  });

  it("are few: 20 strings at most for all that an analysis says, as Max keeps every one for good", () => {
    const lamps = LAMPS.map(({ name }, at) => ({ lit: "asks" as const, figure: at / 3, words: `${name} was found.` }));
    const shown = { ...EMPTY_MIX_FACE, lamps, set: "Song", status: { kind: "ready", words: "Apply?" } } as const;
    const atoms = mixMessages(EMPTY_MIX_FACE, shown).flatMap(([, ...rest]) => rest);
    expect(new Set(atoms.filter((atom) => typeof atom === "string")).size).toBeLessThanOrEqual(20);
  });

  it.each([
    ["lamp 6 1", ["lamp", 6, 1]],
    ["lamp 0 9", ["lamp", 0, 9]],
    ["found x words", ["found", "x", "words"]],
    ["moves 1", ["moves", 1]],
    ["anything else", ["anything", "else"]],
  ])("that say %s change nothing", (_, [selector, ...atoms]) => {
    expect(takeMixMessage(EMPTY_MIX_FACE, String(selector), atoms)).toBe(EMPTY_MIX_FACE);
  });
});

describe("the face of the Mix", () => {
  it("draws any state inside its box, with no coordinate that is none", () => {
    fc.assert(
      fc.property(face, fc.option(fc.constantFrom<MixReading>("status", 0, 3, 5)), (state, reading) => {
        const { texts, marks } = painted(state, reading);
        expect(marks.length).toBeGreaterThan(0);
        for (const { left, baseline, words: text, size } of texts) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + text.length * size * 0.55).toBeLessThanOrEqual(SIZE.width + 1e-6);
          expect(baseline).toBeLessThanOrEqual(SIZE.height);
        }
      }),
    );
  });

  it("says what to press before Analyse, and shows no lamp to click", () => {
    const { words: said, areas } = painted(EMPTY_MIX_FACE);
    expect(said).toContain("Press Analyse");
    expect(areas).toEqual([]);
  });

  it("has six lamps that do not overlap, each with its figure in its own unit", () => {
    const state: MixFace = {
      ...EMPTY_MIX_FACE,
      set: "Song",
      lamps: LAMPS.map((_, at) => ({ lit: "fine", figure: -at - 0.25, words: "" })),
      moves: { proposed: 5, accepted: 3 },
    };
    const { words: said, areas } = painted(state);
    expect(areas).toHaveLength(LAMPS.length);
    for (const [at, one] of areas.entries())
      for (const other of areas.slice(at + 1))
        expect(
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top,
        ).toBe(true);
    for (const { name, unit } of LAMPS) for (const word of [name, unit]) expect(said).toContain(word);
    expect(said).toContain("5 moves, 3 accepted");
    expect(said).toContain("-0.3 dBTP");
  });

  it("shows no figure where none is known, and that moves stand", () => {
    const { words: said } = painted({ ...EMPTY_MIX_FACE, set: "Song", stands: true });
    expect(said).toContain("–");
    expect(said).not.toContain("dBTP");
    expect(said).toContain("moves stand");
  });

  it("reads what a lamp found whole", () => {
    const found = "Drums stands 7.3 dB over its surroundings at 2.4 kHz, in 54 % of the time in which it sounds.";
    const state: MixFace = {
      ...EMPTY_MIX_FACE,
      set: "Song",
      lamps: LAMPS.map(() => ({ lit: "asks", figure: 1, words: found })),
    };
    expect(painted(state, 2).words).toContain(found);
  });
});
