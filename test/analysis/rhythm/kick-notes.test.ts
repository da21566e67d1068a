import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kickNotes } from "#src/analysis/rhythm/kick-notes.ts";
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
