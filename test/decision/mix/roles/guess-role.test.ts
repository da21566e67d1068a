import { describe, expect, it } from "vitest";
import { guessRole } from "#src/decision/mix/roles/guess-role.ts";
import { setRoles } from "#src/decision/mix/roles/set-roles.ts";
import type { TrackSigns } from "#src/decision/mix/roles/track-signs.ts";
import type { Track } from "#src/model/live-set.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import { madeFeatures } from "#test/doubles/mix/features/made-features.ts";
import { liveSet, track } from "#test/doubles/sets/live-set.ts";

const BARE: TrackSigns = { name: "1-MIDI", kind: "midi", groups: [], devices: [], pitches: [], features: null };

describe("what a track plays", () => {
  it("is told by its name first", () => {
    const signs = { ...BARE, name: "Kick", devices: [{ name: "Operator", className: "Operator" }] };
    expect(guessRole(signs)).toMatchObject({ role: "kick", by: "name" });
  });

  it("that leads is a voice where it is recorded, and a synthesiser where notes play it", () => {
    expect(guessRole({ ...BARE, name: "Lead 2", kind: "audio" })).toMatchObject({ role: "lead-vocal", by: "name" });
    expect(guessRole({ ...BARE, name: "Lead 2", kind: "midi" })).toMatchObject({ role: "lead-synth", by: "name" });
    expect(guessRole({ ...BARE, name: "Lead Gtr", kind: "audio" })).toMatchObject({ role: "guitar" });
  });

  it("is told by a group where its name says nothing, the nearest that says something", () => {
    const signs = { ...BARE, groups: ["Verse", "BGVs", "Drums"] };
    expect(guessRole(signs)).toMatchObject({ role: "backing-vocal", by: "group", confidence: 0.4 });
  });

  it("is surer where a group says the same", () => {
    const alone = guessRole({ ...BARE, name: "Snare" });
    expect(guessRole({ ...BARE, name: "Snare", groups: ["Drums"] }).confidence).toBeGreaterThan(alone.confidence);
  });

  it("is told by a device's class, and by the name of an instrument but not of an effect", () => {
    const rack = { name: "Drum Rack", className: "DrumGroupDevice" };
    const kick = { name: "Kick Long", className: "OriginalSimpler" };
    expect(guessRole({ ...BARE, devices: [rack, kick] })).toMatchObject({ role: "drums", by: "device" });
    expect(guessRole({ ...BARE, devices: [kick] })).toMatchObject({ role: "kick", by: "device" });
    expect(guessRole({ ...BARE, devices: [{ name: "Bass Reverb", className: "Reverb" }] }).role).toBe("unknown");
  });

  it("is told by notes that are one drum's, and by low ones of several pitches", () => {
    expect(guessRole({ ...BARE, pitches: [36, 36, 36, 36] })).toMatchObject({ role: "kick", by: "notes" });
    expect(guessRole({ ...BARE, pitches: [42, 42, 46, 42] })).toMatchObject({ role: "hats", by: "notes" });
    expect(guessRole({ ...BARE, pitches: [33, 33, 36, 40] })).toMatchObject({ role: "bass", by: "notes" });
    expect(guessRole({ ...BARE, pitches: [60, 64, 67, 72] }).role).toBe("unknown");
    expect(guessRole({ ...BARE, pitches: [36] }).role).toBe("unknown");
  });

  it("a return returns effects whatever it is called, and the main track is the mix", () => {
    expect(guessRole({ ...BARE, kind: "return", name: "Vox Verb" })).toMatchObject({ role: "effects", by: "kind" });
    expect(guessRole({ ...BARE, kind: "main", name: "Main" })).toMatchObject({ role: "full-mix", by: "kind" });
  });

  it("of a set is told for every track, through nested groups, and ends where groups hold each other", () => {
    const inner: Track = { ...track({ id: 2, name: "Room mics" }), group: 1, kind: "group" };
    const tracks = [
      { ...track({ id: 1, name: "Drums" }), kind: "group" as const, group: 2 },
      inner,
      { ...track({ id: 3, name: "3-Audio" }), group: 2 },
    ];
    const roles = setRoles(liveSet({ tracks }), new Map([[1, "full-mix"]]));
    expect([...roles.keys()]).toEqual([1, 2, 3]);
    expect(roles.get(1)).toEqual({ role: "full-mix", confidence: 1, by: "user" });
    expect(roles.get(3)).toMatchObject({ role: "drums", by: "group" });
  });

  it("of a set that is heard is told by its sound too, but for what sums others", () => {
    const tracks = [
      track({ id: 1, name: "1-Audio" }),
      { ...track({ id: 2, name: "2-Group" }), kind: "group" as const },
    ];
    const features = madeFeatures({
      seconds: 4,
      bands: (hz) => hz > 8_000,
      at: (frame) => (frame % 5 === 0 ? 1 : 0.01),
    });
    const heard = tracks.map(({ id, kind }) => ({ id, features, sums: kind === "group" }) as HeardTrack);
    const roles = setRoles(liveSet({ tracks }), new Map(), heard);
    expect(roles.get(1)?.by).toBe("sound");
    expect(roles.get(2)?.role).toBe("unknown");
  });
});
