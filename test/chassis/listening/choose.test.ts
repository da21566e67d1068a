import { describe, expect, it } from "vitest";
import { choose } from "#src/chassis/listening/choose.ts";
import type { RideChoice } from "#src/model/ride.ts";
import { audioClip, liveSet, midiClip, track } from "#test/doubles/sets/live-set.ts";

const set = liveSet({
  tracks: [
    track({ id: 1, name: "Band", kind: "group" }),
    track({ id: 2, name: "Vox", clips: [audioClip({ name: "one" })] }),
    track({ id: 3, name: "Keys", kind: "midi", clips: [midiClip()] }),
    track({ id: 4, name: "vox", clips: [audioClip({ name: "two" })] }),
  ],
});

function refusalOf(choice: Partial<RideChoice>): string {
  const chosen = choose(set, { track: "Vox", clip: null, place: null, parameter: "volume", ...choice });
  if (chosen.ok) throw new Error("it was chosen");
  return chosen.error.sentence;
}

describe("what cannot be chosen is told with what was asked and what there is", () => {
  it("lists only the tracks of one name, by the numbers that tell them apart", () => {
    expect(refusalOf({ track: "Vox" })).toBe(
      "There are 2 tracks named “Vox”: name one by its number instead (2 “Vox”, 4 “vox”).",
    );
    expect(choose(set, { track: "4", clip: null, place: null, parameter: "volume" })).toMatchObject({
      ok: true,
      value: { track: { id: 4 } },
    });
  });

  it("lists every track where none has the name", () => {
    expect(refusalOf({ track: "Choir" })).toContain("it has 1 “Band”, 2 “Vox”, 3 “Keys”, 4 “vox”.");
  });

  it("speaks of the session or the arrangement only to who named one", () => {
    expect(refusalOf({ track: "Band" })).toMatch(/^Track “Band” has no audio clips: /);
    expect(refusalOf({ track: "2", place: "session" })).toMatch(/^Track “Vox” has no audio clips in the session: /);
    expect(refusalOf({ track: "Keys", place: "arrangement" })).toMatch(/has no audio clips in the arrangement: /);
  });
});
