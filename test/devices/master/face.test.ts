import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawMasterFace } from "#src/devices/master/face/draw-master-face.ts";
import { EMPTY_MASTER_FACE, LAMP_LIGHTS, LAMP_NAMES, type MasterFace } from "#src/devices/master/face/master-face.ts";
import { masterMessages, takeMasterMessage } from "#src/devices/master/face/master-messages.ts";
import { MASTER_STAGES } from "#src/knowledge/master/stages.ts";
import {
  keepDrawingLaws,
  keepMessageLaws,
  lampPainter,
  readPages,
  someState,
  someWords as words,
} from "#test/chassis/face/lamps/lamp-face-laws.ts";

const SIZE = { width: 364, height: 108 };
const figures = fc.option(
  fc.record({ loudness: fc.integer({ min: -70, max: 0 }), truePeak: fc.integer({ min: -70, max: 3 }) }).map((each) => ({
    loudness: each.loudness + 0,
    truePeak: each.truePeak + 0,
  })),
);
const lamp = fc.record({
  lit: fc.constantFrom(...LAMP_LIGHTS),
  amount: fc.constantFrom(0, 0.25, 0.5, 1),
  found: words,
  did: words,
  how: words,
});
const face: fc.Arbitrary<MasterFace> = fc.record({
  ...someState,
  source: words,
  lamps: fc.array(lamp, { minLength: 8, maxLength: 8 }),
  before: figures,
  goal: figures,
  after: figures,
  chain: fc.boolean(),
});

const painted = lampPainter(drawMasterFace, SIZE);

describe("messages to the face of the Master", () => {
  const lamps = EMPTY_MASTER_FACE.lamps.map((each, at) => ({ ...each, found: `found ${at}`, did: `did ${at}` }));
  keepMessageLaws({
    ...{ any: face, messages: masterMessages, take: takeMasterMessage, empty: EMPTY_MASTER_FACE },
    full: { ...EMPTY_MASTER_FACE, lamps, source: "Song.wav", status: { kind: "ready", words: "Render?" } },
  });
});

describe("the face of the Master", () => {
  it("has a lamp for each stage of a master, in their order", () => {
    expect(Object.keys(LAMP_NAMES)).toEqual(MASTER_STAGES.map(({ stage }) => stage));
    expect(EMPTY_MASTER_FACE.lamps).toHaveLength(MASTER_STAGES.length);
  });

  keepDrawingLaws({ any: face, painted, empty: EMPTY_MASTER_FACE, size: SIZE, lamps: MASTER_STAGES.length });

  it("reads a lamp's sentences whole, and all that a status says, which its two lines cut off", () => {
    const long = `${"It is limited already and taken for a master. ".repeat(6)}End.`;
    const lamps = EMPTY_MASTER_FACE.lamps.map((each) => ({
      ...each,
      found: "PLR 14.1 dB: above nine in ten",
      did: "1.1 dB",
    }));
    const state: MasterFace = {
      ...EMPTY_MASTER_FACE,
      source: "Song.wav",
      lamps,
      status: { kind: "ready", words: long },
    };
    expect(painted(state).words).not.toContain("End.");
    expect(painted(state).areas).toHaveLength(8);
    expect(painted(state, { of: "status", page: 0 }).words).toContain("End.");
    expect(painted(state, { of: 4, page: 0 }).words).toBe("Glue PLR 14.1 dB: above nine in ten. 1.1 dB.");
  });

  it("turns pages where a chain's devices say more than fits, and each word is on one of them", () => {
    const bands = Array.from({ length: 16 }, (_, i) => `bell ${100 * (i + 1)} Hz +1.5 dB Q 1.20`).join("; ");
    const how = `Up to 3.6 dB from the master's curve, at 24 Hz, by our model of EQ Eight. By hand: EQ Eight: ${bands}; Adaptive Q off.`;
    const lamps = EMPTY_MASTER_FACE.lamps.map((each) => ({
      ...each,
      lit: "hand" as const,
      found: "far off",
      did: "by hand: EQ Eight",
      how,
    }));
    const state: MasterFace = { ...EMPTY_MASTER_FACE, source: "Song.wav", lamps, chain: true };
    const pages = readPages(painted, state, 0);
    expect(pages).toHaveLength(2);
    const said = pages.map((page) => page.replace(/^EQ/, "")).join(" ");
    expect(said.split(/\s+/).filter(Boolean)).toEqual(`Far off. By hand: EQ Eight. ${how}`.split(/\s+/));
  });

  it("says in its head that a chain is none of the masters that were rendered", () => {
    const state = {
      ...EMPTY_MASTER_FACE,
      source: "Song.wav",
      before: { loudness: -17.5, truePeak: -0.1 },
      goal: { loudness: -14, truePeak: -1 },
    };
    expect(painted(state).words).not.toContain("chain for");
    expect(painted({ ...state, chain: true }).words).toContain("→  chain for -14.0 LUFS, -1.0 dBTP");
  });

  it("passes over what it does not understand", () => {
    for (const [selector, ...atoms] of [
      ["lamp", 9, 1, 1],
      ["lamp", 0, 7, 1],
      ["found", "x", "words"],
      ["nonsense", 1],
    ])
      expect(takeMasterMessage(EMPTY_MASTER_FACE, String(selector), atoms)).toBe(EMPTY_MASTER_FACE);
  });
});
