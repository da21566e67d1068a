import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { chooseStretches } from "#src/chassis/curve-device/choose-stretches.ts";
import { bedPassages } from "#src/chassis/listening/bed-passages.ts";
import { measureMusic } from "#src/chassis/listening/music/measure-music.ts";
import type { LiveSet, MidiNote, Track } from "#src/model/live-set.ts";
import type { Hit } from "#src/model/recipe/music.ts";
import { delayedPassage } from "#src/model/song/heard-delay.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { wholeFile } from "#test/doubles/heard/listened.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";
import { delayedTrack, editedSong } from "#test/doubles/sets/edited-song.ts";
import { liveSet, midiClip, track } from "#test/doubles/sets/live-set.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-delay-"));
const song = demoSong(folder);
const files = listenedAudio(audioFiles()).listening.asker();
const FAST = { timeout: 60_000 };
const READ = { bed: true, along: () => true, notes: true } as const;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function setOf(path: string): Promise<LiveSet> {
  const read = await alsHost(path).read(READ);
  if (!read.ok) throw new Error(read.error.sentence);
  return read.value;
}

async function heard(set: LiveSet, name: string, trigger: string | null, place: "arrangement" | "session") {
  const stretches = chooseStretches(set, { track: name, clip: null, place });
  if (!stretches.ok) throw new Error(stretches.error.sentence);
  const needs = new Set(["hits"] as const);
  const music = await measureMusic({ set, stretch: stretches.value[0]!, needs, trigger }, files);
  if (!music.ok) throw new Error(music.error.sentence);
  return { hits: music.value.music.hits, warnings: music.value.warnings };
}

describe("a track that Live plays later or earlier than it is drawn", () => {
  const plain = heardOn("Plain", (xml) => xml.replace("</Ableton>", "</Ableton> "));

  function heardOn(name: string, edit: (xml: string) => string) {
    return setOf(editedSong(song, name, edit)).then((set) => heard(set, "Bass", null, "arrangement"));
  }

  it.each([
    { what: "the trigger 50 ms later", of: [["Drums", 50]], beats: 0.08 },
    { what: "the trigger 103 ms earlier", of: [["Drums", -103]], beats: -0.1648 },
    { what: "the target 50 ms later", of: [["Bass", 50]], beats: -0.08 },
    {
      what: "both alike",
      of: [
        ["Drums", 50],
        ["Bass", 50],
      ],
      beats: 0,
    },
    { what: "the group that holds both", of: [["Band", 50]], beats: 0 },
    { what: "a track that has no part in it", of: [["Lead", 50]], beats: 0 },
    { what: "2205 samples of loops at 44.1 kHz", of: [["Drums", 2205, true]], beats: 0.08 },
  ] as const)("$what moves the hits by $beats beats", FAST, async ({ what, of, beats }) => {
    const edit = (xml: string) =>
      of.reduce((text, [name, delay, samples]) => delayedTrack(text, name, delay, samples === true), xml);
    const [moved, before] = [await heardOn(what, edit), await plain];
    const early = (hits: readonly Hit[]) => hits.filter(({ at }) => at >= 15.75 && at < 63.75).map(({ at }) => at);
    const shifted = early(before.hits);
    expect(shifted.length).toBeGreaterThan(20);
    expect(early(moved.hits.map((hit) => ({ ...hit, at: hit.at - beats })))).toHaveLength(shifted.length);
    moved.hits.slice(0, shifted.length).forEach(({ at }, i) => {
      expect(at - before.hits[i]!.at).toBeCloseTo(beats, 6);
    });
    const said = moved.warnings.some((warning) => warning.startsWith("By the track delays the hits of “Drums”"));
    expect(said).toBe(beats !== 0);
  });

  it("says at which rate samples were counted", FAST, async () => {
    const { warnings } = await setOf(editedSong(song, "Samples", (xml) => delayedTrack(xml, "Pads", 480, true)));
    expect(warnings).toContain(
      "Track “Pads” is delayed by 480 samples: they are counted at 48000 Hz, because a set does not say at which rate it plays.",
    );
  });
});

describe("the bed of a ride is heard against the voice as Live plays both", () => {
  it.each([
    { what: "a delayed bed", delays: { Pads: 250 }, later: 0.25 },
    { what: "a delayed voice", delays: { Lead: 250 }, later: -0.25 },
    { what: "both", delays: { Lead: 250, Band: 250 }, later: 0 },
  ])("$what", FAST, async ({ what, delays, later }) => {
    const edit = (xml: string) =>
      Object.entries(delays).reduce((text, [name, delay]) => delayedTrack(text, name, delay), xml);
    const set = await setOf(editedSong(song, `Bed ${what}`, edit));
    const tempo = tempoMap(set.tempo, set.tempoAutomation);
    const lead = set.tracks.find(({ name }) => name === "Lead")!;
    const pads = set.tracks.find(({ name }) => name === "Pads")!;
    const only = { ...set, tracks: [lead, pads, ...set.tracks.filter(({ kind }) => kind === "group")] };
    const { measured: bed, played } = await bedPassages(only, lead, tempo, files);
    for (const { passage } of [bed[0]!, played[0]!]) {
      expect(tempo.secondsAt(passage.songStart)).toBeCloseTo(later, 6);
      expect(passage.toFile(tempo.beatsAt(2 + later))).toBeCloseTo(2, 6);
    }
  });
});

it("law: what is heard later than it is drawn reads the same file time so much later, at any tempo", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -0.5, max: 0.5, noNaN: true }),
      fc.double({ min: 0, max: 8, noNaN: true }),
      (delay, file) => {
        const tempo = tempoMap(90, [
          { time: 0, value: 90 },
          { time: 16, value: 150 },
        ]);
        const passage = wholeFile(8);
        const later = delayedPassage(passage, delay, tempo);
        expect(later.toFile(later.toBeats(file))).toBeCloseTo(file, 6);
        expect(tempo.secondsAt(later.toBeats(file)) - tempo.secondsAt(passage.toBeats(file))).toBeCloseTo(delay, 6);
      },
    ),
  );
});

describe("a loop in the session under a delayed trigger", () => {
  const note = (start: number): MidiNote => ({ pitch: 36, start, duration: 0.25, velocity: 127, enabled: true });
  const loop = { on: true, start: 0, end: 4, startRelative: 0 };
  const clip = midiClip({ place: "session", slot: 0, start: 0, end: 4, loop, notes: [0, 1, 2, 3.9].map(note) });
  const own = track({ id: 1, name: "Bass", clips: [{ ...clip, name: "Line" }] });
  const kick = (delay: number): Track => track({ id: 2, name: "Kick", kind: "midi", clips: [clip], delay });

  it.each([
    { delay: 0.1, at: [0.1, 0.2, 1.2, 2.2] },
    { delay: -0.1, at: [0.8, 1.8, 3.7, 3.8] },
  ])("lets what leaves it at one end come in at the other: $delay s", async ({ delay, at }) => {
    const { hits } = await heard(liveSet({ tempo: 120, tracks: [own, kick(delay)] }), "Bass", null, "session");
    hits.forEach((hit, i) => {
      expect(hit.at).toBeCloseTo(at[i]!, 6);
    });
    expect(hits).toHaveLength(at.length);
  });

  it("says what the kick leaves to chance, and why nothing is drawn where all of it is unlikely", async () => {
    const chancy = (...chances: readonly number[]) =>
      track({ ...kick(0), clips: [{ ...clip, notes: chances.map((chance, i) => ({ ...note(i), chance })) }] });
    const some = await heard(liveSet({ tracks: [own, chancy(1, 0.7, 0.2, 0)] }), "Bass", null, "session");
    expect(some.hits.map(({ at }) => at)).toEqual([0, 1]);
    expect(some.warnings).toContain(
      "Live plays 2 kick notes of “Kick” by chance: 1 of at least 50 % count as hits, the others do not.",
    );
  });
});
