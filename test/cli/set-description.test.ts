import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { describeSet as describeWith } from "#src/cli/set/set-description.ts";
import { setWords as wordsWith } from "#src/cli/set/set-words.ts";
import { setRoles } from "#src/decision/mix/roles/set-roles.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { sampleSet, sampleSets, truthOf } from "#test/adapters/als/sample-sets.ts";
import { audioClip, liveSet, midiClip, parameter, track } from "#test/doubles/sets/live-set.ts";
import { needs } from "#test/needs.ts";

const describeSet = (set: LiveSet) => describeWith(set, setRoles(set, new Map()));
const setWords = (set: LiveSet) => wordsWith(set, setRoles(set, new Map()));

describe("the description of a set", () => {
  const moved = {
    parameter: "Mixer/Volume",
    target: 1,
    meaning: "automation" as const,
    points: [{ time: 4, value: 0.5 }],
  };

  it("says where an envelope lies, and puts back the value before all time", () => {
    const clip = audioClip({ name: "Verse", place: "session", slot: 0, envelopes: [moved] });
    const set = liveSet({ tracks: [track({ clips: [clip], envelopes: [{ ...moved, initial: 1 }] })] });
    expect(describeSet(set).tracks[0]?.envelopes).toEqual([
      {
        parameter: "Mixer/Volume",
        in: "arrangement",
        clip: null,
        points: [
          [-63072000, 1],
          [4, 0.5],
        ],
      },
      { parameter: "Mixer/Volume", in: "session", clip: "Verse", points: [[4, 0.5]] },
    ]);
  });

  it("names a missing file as the set names it, and a found one by its path", () => {
    const sample = { name: "a.wav", path: null, sampleRate: 44100, frames: 10 };
    const clips = [audioClip({ sample }), audioClip({ sample: { ...sample, path: "/songs/a.wav" } })];
    const [missing, found] = describeSet(liveSet({ tracks: [track({ clips })] })).tracks[0]!.clips;
    expect([missing?.file, missing?.missing]).toEqual(["a.wav", true]);
    expect([found?.file, found?.missing]).toEqual(["/songs/a.wav", false]);
  });

  it("shows racks with what is in them, and nothing of the kind elsewhere", () => {
    const inner = {
      name: "Tube",
      className: "Tube",
      on: true,
      parameters: [parameter({ name: "Drive", unit: "dB" })],
      nested: [],
    };
    const rack = { ...inner, name: "Rack", className: "AudioEffectGroupDevice", nested: [inner] };
    const [first, second] = describeSet(liveSet({ tracks: [track({ devices: [rack, inner] })] })).tracks[0]!.devices;
    expect(first?.nested).toEqual([
      { name: "Tube", class: "Tube", parameters: [{ name: "Drive", value: 1, unit: "dB" }] },
    ]);
    expect(second).not.toHaveProperty("nested");
  });

  it("says what each track plays, and in words where something says so", () => {
    const kick = track({ id: 1, name: "Kick 2" });
    const set = liveSet({ tracks: [kick, track({ id: 2, name: "2-Audio" })] });
    const [first, second] = describeSet(set).tracks;
    expect([first?.role, first?.roleConfidence]).toEqual(["kick", 0.95]);
    expect([second?.role, second?.roleConfidence]).toEqual(["unknown", 0]);
    expect(setWords(set)).toContain("0 envelopes, kick by its name)");
    expect(setWords(liveSet({ tracks: [track({ name: "2-Audio" })] }))).not.toContain("by its");
    const said = setRoles(set, new Map([[2, "pad"]]));
    expect(describeWith(set, said).tracks[1]).toMatchObject({ role: "pad", roleConfidence: 1 });
    expect(wordsWith(set, said)).toContain("pad by your word)");
  });

  it("shows a MIDI clip without a file", () => {
    const [clip] = describeSet(liveSet({ tracks: [track({ clips: [midiClip()] })] })).tracks[0]!.clips;
    expect(clip).toMatchObject({
      kind: "midi",
      in: "session",
      file: null,
      missing: false,
      warpMarkers: [],
      gain: null,
    });
  });

  it("says null for a number that JSON cannot hold", () => {
    expect(describeSet(liveSet({ tempo: Number.NaN })).tempo).toBeNull();
  });
});

describe("the description of real sets", () => {
  // biome-ignore lint/suspicious/noExplicitAny: the truth files are JSON without a type of their own.
  type Json = any;

  const sets = sampleSets();

  it.each(sets.length > 0 ? sets : ["(no sets at hand)"])(
    "%s equals what an independent script read",
    needs("STEADYHAND_SAMPLES/sets"),
    async (name) => {
      const truth: Json = JSON.parse(readFileSync(truthOf(name), "utf8"));
      const read = await alsHost(sampleSet(name)).read();
      if (!read.ok) throw new Error(read.error.sentence);
      const { tempo, tracks } = describeSet(read.value);
      const shown = tracks.map((each) => ({
        name: each.name,
        clips: each.clips.map(({ name: clip, start, end, warpMarkers }) => ({ clip, start, end, warpMarkers })),
        envelopes: each.envelopes.map(({ points }) => points),
      }));
      const all = [...truth.tracks, truth.main];
      const expected = all.map((each: Json) => {
        const clips = [...each.sessionClips, ...each.arrangementClips];
        const lanes = [...each.automation, ...each.legacyAutomation, ...clips.flatMap((clip: Json) => clip.envelopes)];
        return {
          name: each.name,
          clips: clips.map((clip: Json) => ({
            clip: clip.name,
            start: clip.currentStart,
            end: clip.currentEnd,
            warpMarkers: clip.audio?.warpMarkers ?? [],
          })),
          envelopes: lanes.map((lane: Json) => lane.events.map(([time, value]: Json) => [time, Number(value)])),
        };
      });
      expect(shown).toEqual(expected);
      expect(tempo).toBeCloseTo(truth.tempo, 2);
    },
  );
});
