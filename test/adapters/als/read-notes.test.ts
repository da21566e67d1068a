import { describe, expect, it } from "vitest";
import { readNotes } from "#src/adapters/als/read/clip/read-notes.ts";
import { indexXml } from "#src/adapters/als/xml/index-xml.ts";

/** The clip of a set with one key, in the form of Live's own files. */
function read(...events: readonly string[]) {
  const notes = events.map((event) => `<MidiNoteEvent Time="1" Duration="0.25" ${event} />`).join("");
  const clip = `<MidiClip><Notes><KeyTracks><KeyTrack Id="0"><Notes>${notes}</Notes><MidiKey Value="36" /></KeyTrack></KeyTracks></Notes></MidiClip>`;
  return readNotes(indexXml(Buffer.from(clip)), 0);
}

describe("notes of a set file", () => {
  it.each([
    { age: "Live 9 and 10", event: 'Velocity="100" OffVelocity="64" IsEnabled="true"', note: {} },
    {
      age: "Live 11 and later, as drawn",
      event: 'Velocity="100" VelocityDeviation="0" OffVelocity="64" Probability="1" IsEnabled="true"',
      note: {},
    },
    {
      age: "Live 11 and later, by chance",
      event: 'Velocity="100" VelocityDeviation="-20" OffVelocity="64" Probability="0.6900002956" IsEnabled="true"',
      note: { chance: 0.6900002956, velocityRange: -20 },
    },
    { age: "a chance of 0", event: 'Velocity="100" Probability="0" IsEnabled="true"', note: { chance: 0 } },
    { age: "muted", event: 'Velocity="100" Probability="1" IsEnabled="false"', note: { enabled: false } },
  ])("$age", ({ event, note }) => {
    expect(read(event)).toEqual([{ pitch: 36, start: 1, duration: 0.25, velocity: 100, enabled: true, ...note }]);
  });
});
