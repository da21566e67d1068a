import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawMixFace } from "#src/devices/mix/face/draw-mix-face.ts";
import { EMPTY_MIX_FACE, LAMP_LIGHTS, LAMPS, type MixFace } from "#src/devices/mix/face/mix-face.ts";
import { mixMessages, takeMixMessage } from "#src/devices/mix/face/mix-messages.ts";
import {
  keepDrawingLaws,
  keepMessageLaws,
  lampPainter,
  readPages,
  someState,
  someWords as words,
} from "#test/chassis/face/lamps/lamp-face-laws.ts";

const SIZE = { width: 344, height: 130 };
const count = fc.integer({ min: 0, max: 150 });
const lamp = fc.record({
  lit: fc.constantFrom(...LAMP_LIGHTS),
  figure: fc.option(fc.integer({ min: -70, max: 70 }).map((figure) => figure + 0)),
  words,
});
const face: fc.Arbitrary<MixFace> = fc.record({
  ...someState,
  set: words,
  lamps: fc.array(lamp, { minLength: LAMPS.length, maxLength: LAMPS.length }),
  moves: fc.record({ proposed: count, accepted: count }),
  stands: fc.boolean(),
});

const painted = lampPainter(drawMixFace, SIZE);

describe("messages to the face of the Mix", () => {
  const lamps = LAMPS.map(({ name }, at) => ({ lit: "asks" as const, figure: at / 3, words: `${name} was found.` }));
  keepMessageLaws({
    ...{ any: face, messages: mixMessages, take: takeMixMessage, empty: EMPTY_MIX_FACE },
    full: { ...EMPTY_MIX_FACE, lamps, set: "Song", status: { kind: "ready", words: "Apply?" } },
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
  keepDrawingLaws({ any: face, painted, empty: EMPTY_MIX_FACE, size: SIZE, lamps: LAMPS.length });

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
    expect(painted(state, { of: 2, page: 0 }).words).toContain(found);
  });

  it("reads all that a status says, on as many pages as it takes", () => {
    const warnings = Array.from(
      { length: 14 },
      (_, at) => `“Track ${at}” is not heard as Live plays it: its EQ is unknown.`,
    );
    const state: MixFace = { ...EMPTY_MIX_FACE, set: "Song", status: { kind: "ready", words: warnings.join(" ") } };
    const pages = readPages(painted, state, "status");
    expect(pages.length).toBeGreaterThan(1);
    const said = pages.map((page) => page.replace(/^Song/, "")).join(" ");
    expect(said.split(/\s+/).filter(Boolean)).toEqual(warnings.join(" ").split(" "));
  });
});
