import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chancyKicks, kickNotes } from "#src/analysis/rhythm/kick-notes.ts";
import { placeNotes } from "#src/analysis/rhythm/place-notes.ts";
import type { MidiClip, MidiNote } from "#src/model/live-set.ts";

const note = (pitch: number, start: number, velocity = 127, enabled = true): MidiNote => ({
  pitch,
  start,
  duration: 0.25,
  velocity,
  enabled,
});
const at = (hits: readonly { readonly at: number }[]) => hits.map((hit) => hit.at);

describe("kickNotes", () => {
  it("takes C1 of a Drum Rack and B0 of General MIDI, not the notes around", () => {
    expect(at(kickNotes([note(38, 1), note(36, 0), note(35, 2), note(24, 0.5)]))).toEqual([0, 2]);
  });

  it("takes the lowest pitch where no kick's key plays", () => {
    expect(at(kickNotes([note(60, 1), note(48, 0), note(48, 2)]))).toEqual([0, 2]);
  });

  it("takes the pitch that was chosen and no other", () => {
    expect(at(kickNotes([note(36, 0), note(60, 1)], 60))).toEqual([1]);
    expect(kickNotes([note(36, 0)], 61)).toEqual([]);
  });

  it("reads velocity as strength, the harder of two at once", () => {
    expect(kickNotes([note(36, 0, 127), note(36, 1, 50), note(35, 1, 100)])).toEqual([
      { at: 0, strength: 1 },
      { at: 1, strength: 100 / 127 },
    ]);
  });

  it("leaves out what is muted, has no velocity or no time", () => {
    expect(kickNotes([note(36, 0, 127, false), note(36, 1, 0), note(36, Number.NaN)])).toEqual([]);
    expect(kickNotes([])).toEqual([]);
  });
});

describe("notes that Live leaves to chance", () => {
  const chancy = (start: number, chance: number, pitch = 36): MidiNote => ({ ...note(pitch, start), chance });

  it.each([
    { chance: 0, hits: 0, told: { notes: 0, counted: 0 }, what: "never plays and is no kick" },
    { chance: 0.2, hits: 0, told: { notes: 1, counted: 0 }, what: "seldom plays, is no hit and is told" },
    { chance: 0.5, hits: 1, told: { notes: 1, counted: 1 }, what: "plays every second time, is a hit and is told" },
    { chance: 0.69, hits: 1, told: { notes: 1, counted: 1 }, what: "mostly plays, is a hit and is told" },
    { chance: 1, hits: 1, told: { notes: 0, counted: 0 }, what: "always plays" },
  ])("a note of chance $chance $what", ({ chance, hits, told }) => {
    expect(kickNotes([chancy(0, chance)])).toHaveLength(hits);
    expect(chancyKicks([chancy(0, chance)])).toEqual(told);
  });

  it("law: a note of chance 0 changes nothing, whatever its pitch", () => {
    const notes = fc.array(
      fc.record({
        ...{ pitch: fc.integer({ min: 30, max: 60 }), start: fc.integer({ min: 0, max: 16 }) },
        ...{ duration: fc.constant(0.25), velocity: fc.integer({ min: 1, max: 127 }), enabled: fc.boolean() },
        chance: fc.constantFrom(0, 0.3, 0.5, 1),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(notes, (all) => {
        expect(kickNotes(all)).toEqual(kickNotes(all.filter(({ chance }) => chance > 0)));
        expect(kickNotes(all)).toEqual(kickNotes(all.map((each) => (each.enabled ? each : { ...each, chance: 0 }))));
      }),
    );
  });

  it("takes the middle of a velocity that Live draws by lot", () => {
    const [lower, higher] = [-40, 60].map((velocityRange) => kickNotes([{ ...note(36, 0, 100), velocityRange }])[0]);
    expect(lower!.strength).toBeCloseTo(80 / 127, 9);
    expect(higher!.strength).toBe(1);
  });
});

const clip = (over: Partial<MidiClip>): MidiClip => ({
  kind: "midi",
  name: "",
  place: "arrangement",
  slot: null,
  start: 8,
  end: 18,
  disabled: false,
  loop: { on: true, start: 0, end: 4, startRelative: 0 },
  envelopes: [],
  notes: [],
  ...over,
});

describe("placeNotes", () => {
  const hits = [0, 1, 2, 3].map((beat) => ({ at: beat, strength: 1 }));

  it("repeats the loop to the clip's end", () => {
    expect(at(placeNotes(hits, clip({})))).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
  });

  it("begins at the start marker and cuts a clip that does not loop at its end", () => {
    expect(at(placeNotes(hits, clip({ loop: { on: true, start: 0, end: 4, startRelative: 2 } })))).toEqual([
      8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
    ]);
    expect(at(placeNotes(hits, clip({ end: 11, loop: { on: false, start: 1, end: 4, startRelative: 0 } })))).toEqual([
      8, 9, 10,
    ]);
  });

  it("stays on the content axis of a session clip", () => {
    expect(
      at(placeNotes(hits, clip({ place: "session", loop: { on: true, start: 1, end: 3, startRelative: 0 } }))),
    ).toEqual([1, 2]);
  });

  it("gives nothing for a clip that plays nothing", () => {
    expect(placeNotes(hits, clip({ disabled: true }))).toEqual([]);
    expect(placeNotes(hits, clip({ end: Number.NaN }))).toEqual([]);
    expect(placeNotes(hits, clip({ loop: { on: true, start: 4, end: 4, startRelative: 0 } }))).toEqual([]);
  });

  it("law: placed hits lie in the clip, in rising time", () => {
    const loop = fc.record({
      on: fc.boolean(),
      start: fc.integer({ min: 0, max: 2 }),
      end: fc.integer({ min: 3, max: 6 }),
      startRelative: fc.integer({ min: -2, max: 8 }),
    });
    fc.assert(
      fc.property(loop, fc.integer({ min: 9, max: 40 }), (loop, end) => {
        const placed = at(placeNotes(hits, clip({ loop, end })));
        expect(placed).toEqual([...placed].sort((a, b) => a - b));
        for (const beat of placed) expect(beat >= 8 && beat < end).toBe(true);
      }),
    );
  });
});
