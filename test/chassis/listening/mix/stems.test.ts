import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import { matchStems } from "#src/chassis/listening/mix/stems/match-stems.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { madeFeatures, madeFiles } from "#test/doubles/mix/features/made-features.ts";
import { audioClip, liveSet, midiClip, parameter, track } from "#test/doubles/sets/live-set.ts";

const root = mkdtempSync(join(tmpdir(), "steadyhand-stems-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const named = (...names: readonly string[]) => names.map((name, at) => track({ id: at + 1, name }));

describe("files of an export", () => {
  it.each<[string, readonly string[], readonly string[], readonly (string | null)[], string | null]>([
    [
      "a typed name and the track",
      ["greg Kick.wav", "greg Vox.wav"],
      ["Kick", "Vox"],
      ["greg Kick.wav", "greg Vox.wav"],
      null,
    ],
    [
      "numbered tracks and returns",
      ["greg 4-Sampling.wav", "greg A-Reverb.wav"],
      ["4-Sampling", "A-Reverb"],
      ["greg 4-Sampling.wav", "greg A-Reverb.wav"],
      null,
    ],
    ["the mix by its bare name", ["song.wav", "song Kick.wav"], ["Kick"], ["song Kick.wav"], "song.wav"],
    [
      "a typed name of several words",
      ["My Song v2.wav", "My Song v2 Lead Vox.wav", "My Song v2 Vox.wav"],
      ["Vox", "Lead Vox"],
      ["My Song v2 Vox.wav", "My Song v2 Lead Vox.wav"],
      "My Song v2.wav",
    ],
    ["no typed name", ["Kick.wav", "Vox.aif"], ["Kick", "Vox"], ["Kick.wav", "Vox.aif"], null],
    [
      "characters that no file name holds, and case",
      ["x kick snare.wav"],
      ["Kick / Snare"],
      ["x kick snare.wav"],
      null,
    ],
    [
      "a track that bears the typed name",
      ["Vox.wav", "Vox Vox.wav", "Vox Kick.wav"],
      ["Vox", "Kick"],
      ["Vox Vox.wav", "Vox Kick.wav"],
      "Vox.wav",
    ],
  ])("are matched by %s", (_, files, tracks, expected, mix) => {
    const match = matchStems(files, named(...tracks));
    expect(tracks.map((_name, at) => match.files.get(at + 1) ?? null)).toEqual(expected);
    expect(match.mix).toBe(mix);
    expect(match.said).toEqual([]);
  });

  it("that are nobody's, anyone's or twins are named and left out", () => {
    const files = ["s Kick.wav", "s Old.wav", "s Vox.wav", "s Bass.wav", "s Bass.aif"];
    const match = matchStems(files, named("Kick", "Vox", "Vox", "Bass"));
    expect([...match.files]).toEqual([[1, "s Kick.wav"]]);
    expect(match.said).toEqual([
      "“s Old.wav” is of no track of the set and was left out.",
      "“s Vox.wav” may be of any of 2 tracks named “Vox” and was left out: give them names of their own, and export again.",
      "“s Bass.wav” shares its name with another file and was left out: keep one of them in the folder.",
      "“s Bass.aif” shares its name with another file and was left out: keep one of them in the folder.",
    ]);
  });
});

/** A folder of files of these names, and their features. */
function exported(name: string, stems: Readonly<Record<string, TrackFeatures>>) {
  const folder = mkdtempSync(join(root, `${name}-`));
  const files: Record<string, TrackFeatures> = { "loop.wav": madeFeatures({ seconds: 4 }) };
  for (const [file, features] of Object.entries(stems)) {
    writeFileSync(join(folder, file), "");
    files[join(folder, file)] = features;
  }
  return { folder, files: madeFiles(files) };
}

const LOOP = audioClip({
  ...{ warped: false, end: 8, loop: { on: false, start: 0, end: 4, startRelative: 0 } },
  sample: { name: "loop.wav", path: "loop.wav", sampleRate: 48_000, frames: 192_000 },
});

/** A group with an instrument at -6 dB and a muted loop, a loop of its own, a return, main. */
function song(): LiveSet {
  const mixer = { ...track().mixer, volume: parameter({ value: 0.5 }) };
  return liveSet({
    tracks: [
      track({ id: 9, name: "Bus", kind: "group", mixer }),
      track({
        id: 1,
        name: "Synth",
        kind: "midi",
        group: 9,
        mixer,
        clips: [midiClip({ place: "arrangement", end: 8 })],
      }),
      track({ id: 2, name: "Off", group: 9, active: false, clips: [LOOP] }),
      track({ id: 3, name: "Loop", clips: [LOOP] }),
      track({ id: 20, name: "A-Reverb", kind: "return" }),
      track({ id: -1, name: "Main", kind: "main" }),
    ],
  });
}

const loud = ({ features }: { readonly features: TrackFeatures | null }, frame = 10) =>
  powerToDecibels(features!.weighted[3 * frame]! / 0.01);

describe("a mix heard with stems", () => {
  it("says what a stem sends before its fader and is left out, unless its return has a stem", async () => {
    const level = parameter({ name: "Sends.0", target: 5, value: 0.5 });
    const base = song();
    const sent = {
      ...base,
      sendsPre: [true],
      tracks: base.tracks.map((each) => (each.id === 3 ? { ...each, mixer: { ...each.mixer, sends: [level] } } : each)),
    };
    const stem = () => madeFeatures({ seconds: 4 });
    const why = async (set: LiveSet, stems: Readonly<Record<string, TrackFeatures>>) => {
      const { folder, files } = exported("pre", stems);
      const mix = await hearMix(set, { range: null, stems: folder }, files);
      return mix.ok ? mix.value.tracks.find(({ id }) => id === 3)!.why : mix.error.sentence;
    };
    const alone = { "x Synth.wav": stem(), "x Loop.wav": stem() };
    const words = "What it sends to “A-Reverb” before its fader is in no stem, and left out.";
    expect(await why(sent, alone)).toBe(words);
    expect(await why({ ...sent, sendsPre: [false] }, alone)).toBeNull();
    expect(await why(sent, { ...alone, "x A-Reverb.wav": stem() })).toBeNull();
  });

  it("applies no fader, pan or mute of a stem's own track again, and those of its group once", async () => {
    const stem = () => madeFeatures({ seconds: 4 });
    const { folder, files } = exported("whole", {
      "x.wav": madeFeatures({ seconds: 4, left: 0.09 }),
      "x Bus.wav": madeFeatures({ seconds: 4, left: 0.04 }),
      ...{ "x Synth.wav": stem(), "x Off.wav": stem(), "x Loop.wav": stem(), "x A-Reverb.wav": stem() },
    });
    const mix = await hearMix(song(), { range: null, stems: folder }, files);
    if (!mix.ok) throw new Error(mix.error.sentence);
    const { tracks } = mix.value;
    expect(tracks.map(({ heard, sums }) => [heard, sums])).toEqual([
      ...[
        ["stem", true],
        ["stem", false],
        ["stem", false],
        ["stem", false],
        ["stem", false],
        ["stem", true],
      ],
    ]);
    expect(loud(tracks[0]!)).toBeCloseTo(10 * Math.log10(4), 3);
    expect(loud(tracks[1]!)).toBeCloseTo(-6.02, 2);
    expect(loud(tracks[3]!)).toBeCloseTo(0, 3);
    expect(mix.value.mix!.from).toBe("file");
    expect(loud(mix.value.mix!)).toBeCloseTo(10 * Math.log10(9), 3);
    expect(mix.value.warnings).toEqual([]);
  });

  it("hears recordings where there is no stem, and names what is missing", async () => {
    const { folder, files } = exported("part", {
      "x Synth.wav": madeFeatures({ seconds: 4 }),
      "x A-Reverb.wav": madeFeatures({ seconds: 4 }),
    });
    const mix = await hearMix(song(), { range: null, stems: folder }, files);
    const tracks = mix.ok ? mix.value.tracks : [];
    expect(tracks.map(({ heard, why }) => [heard, why])).toEqual([
      ["recording", null],
      ["stem", null],
      ["no", "It is muted: activate it to have it heard."],
      ["recording", "No stem of it was found."],
      ["stem", null],
      ["recording", null],
    ]);
  });

  it("begins where the range does that the stems are as long as", async () => {
    const { folder, files } = exported("range", {
      "x Synth.wav": madeFeatures({ seconds: 2, at: (frame) => 1 + frame }),
      "x Loop.wav": madeFeatures({ seconds: 2 }),
    });
    const mix = await hearMix(song(), { range: { start: 4, end: 8 }, stems: folder }, files);
    expect(mix.ok && loud(mix.value.tracks[1]!, 0)).toBeCloseTo(-6.02, 2);
  });

  it("leaves out a file of another export", async () => {
    const { folder, files } = exported("stray", {
      "x Synth.wav": madeFeatures({ seconds: 4 }),
      "x Loop.wav": madeFeatures({ seconds: 4 }),
      "x Off.wav": madeFeatures({ seconds: 3 }),
    });
    const mix = await hearMix(song(), { range: null, stems: folder }, files);
    expect(mix.ok && mix.value.warnings).toEqual([
      "“x Off.wav” is not as long as the other stems and was left out: export all of them at once.",
    ]);
  });

  it.each<[string, Readonly<Record<string, TrackFeatures>>, string]>([
    [
      "a normalised export",
      {
        "x Synth.wav": madeFeatures({ seconds: 4, left: 0.1 }),
        "x Loop.wav": madeFeatures({ seconds: 4, left: 0.11 }),
        "x Off.wav": madeFeatures({ seconds: 4, left: 0 }),
      },
      "peaks at 0.0 dBFS, as a normalised export does, so that their levels say nothing of the mix: export again with Normalize off.",
    ],
    [
      "files of other names",
      { "foo.wav": madeFeatures({ seconds: 4 }) },
      "bears the name of a track of the set: name the folder of an export of All Individual Tracks.",
    ],
    [
      "files of no one length",
      { "x Synth.wav": madeFeatures({ seconds: 4 }), "x Loop.wav": madeFeatures({ seconds: 3 }) },
      "are equally long, as stems of one export are: export All Individual Tracks at once.",
    ],
    ["an empty folder", {}, "holds no sound files: name a folder of stems."],
  ])("refuses %s", async (_, stems, sentence) => {
    const { folder, files } = exported("bad", stems);
    const mix = await hearMix(song(), { range: null, stems: folder }, files);
    expect(mix.ok ? null : mix.error.sentence).toContain(sentence);
  });
});
