import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { maskingModel } from "#src/analysis/masking/masking-model.ts";
import { heightWithin } from "#src/analysis/track-traits/band-heights.ts";
import { thirdOctaveTone } from "#src/analysis/track-traits/third-octave-tone.ts";
import { trackTraits } from "#src/analysis/track-traits/track-traits.ts";
import { toneExcess } from "#src/decision/check/as-music/tone-excess.ts";
import { toneRange } from "#src/knowledge/genres/tone-range.ts";
import { TONE_REGIONS } from "#src/knowledge/quality-control/mix-limits.ts";
import { TONE_BANDS } from "#src/knowledge/quality-control/tone-bands.ts";
import type { Track } from "#src/model/live-set.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { FAULTY_BAND_ROLES, faultyBand } from "#test/cli/mix/made/faulty-band.ts";
import { ringingSong } from "#test/cli/mix/made/ringing-song.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { heardTrack } from "#test/doubles/heard/heard-track.ts";
import { madeMix } from "#test/doubles/mix/heard-mix.ts";
import { renderedSound } from "#test/doubles/mix/rendered-sound.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-rendered-result-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const song = demoSong(folder);
const here = (name: string) => join(song.project, name);
const BARS = ["--bars", "5..8", "--role", "Lead=lead-vocal", "--apply", "all"];
const RANGE = { start: 16, end: 32 };

interface Told {
  readonly moves: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly size: number;
    readonly predicted: { readonly before: number; readonly after: number };
  }[];
  readonly output: string | null;
}

async function json<Shape>(...words: readonly string[]): Promise<Shape> {
  const { out, code, words: said } = await steadyhand(...words, "--json");
  expect([said, code]).toEqual(["", 0]);
  return JSON.parse(out) as Shape;
}

/** A set as it sounds, rendered, with its audio tracks changed by `edit`. */
async function rendered(path: string, edit: (track: Track) => Track, range: typeof RANGE | null = null) {
  const read = await alsHost(path).read();
  if (!read.ok) throw new Error(read.error.sentence);
  const tracks = read.value.tracks.map((each) => (each.kind === "audio" ? edit(each) : each));
  const { planes, sampleRate } = await renderedSound({ ...read.value, tracks }, audioFiles(), range);
  return heardTrack(planes, sampleRate);
}

/** One track as it sounds by itself. */
function stem(path: string, name: string, range: typeof RANGE | null = RANGE) {
  return rendered(path, (track) => (track.name === name ? track : { ...track, active: false }), range);
}

describe("a song with a quiet lead and drums that ring, mended by --apply all, as it sounds:", () => {
  const copy = here("Mixed.als");
  const [was, is] = [here("before.wav"), here("after.wav")];
  let set: string;
  let bytes: Buffer;
  let told: Told;
  beforeAll(async () => {
    set = await ringingSong(song);
    bytes = readFileSync(set);
    told = await json<Told>("mix", set, ...BARS, "--out", copy, "--preview", `${was},${is}`);
  });

  it("the lead comes up by what was said", async () => {
    const move = told.moves.find(({ id }) => id === "gain-lead")!;
    expect(move.outcome).toBe("applied");
    const [before, after] = [trackTraits(await stem(set, "Lead")), trackTraits(await stem(copy, "Lead"))];
    expect(Math.abs(after.loudness - before.loudness - move.size)).toBeLessThan(0.1);
  });

  it("the drums ring less, by what was predicted within 30 %", async () => {
    const move = told.moves.find(({ id }) => id.startsWith("eq-drums"))!;
    expect(move.outcome).toBe("applied");
    const [before, after] = [await stem(set, "Drums"), await stem(copy, "Drums")];
    const ring = trackTraits(before).resonances.find(({ frequency }) => frequency > 2000 && frequency < 3100)!;
    const [high, low] = [before, after].map((features) => heightWithin(features, ring.frames, ring.band)!);
    const wanted = move.predicted.after - move.predicted.before;
    expect(Math.abs((low! - high!) / wanted - 1)).toBeLessThan(0.3);
  });

  it("both previews are as loud as each other, the set is as it was, and a second run writes nothing", async () => {
    const [one, other] = [
      await json<{ integrated: number }>("measure", was),
      await json<{ integrated: number }>("measure", is),
    ];
    expect(Math.abs(one.integrated - other.integrated)).toBeLessThan(0.1);
    expect(readFileSync(is).equals(readFileSync(was))).toBe(false);
    expect(readFileSync(set).equals(bytes)).toBe(true);
    expect((await json<Told>("mix", copy, ...BARS, "--out", here("Again.als"))).output).toBeNull();
  });
});

const AROUND = TONE_BANDS.find((middle) => Math.round(middle) === 316)!;

/** How far the tone of a mix lies over the median of professional mixes in the octave around 316 Hz. */
function buildUp(mix: TrackFeatures): number {
  const range = toneRange(null);
  const tone = thirdOctaveTone(
    trackTraits(mix).bands,
    range.bands.map(({ level }) => level),
  );
  return toneExcess(tone, range, TONE_REGIONS.muddy, AROUND)!.excess;
}

/** What a voice loses to a pad, in phon. */
function lostTo(pad: TrackFeatures, voice: TrackFeatures): number {
  const tracks = [
    { role: "lead-vocal", loudness: 0, features: voice },
    { role: "pad", loudness: 0, features: pad },
  ] as const;
  return maskingModel(madeMix(tracks)).lossUnder(1, 2, new Map());
}

describe("a band with four faults, mended by --apply all, as it sounds:", () => {
  const home = join(folder, "Faulty Band Project");
  const copy = join(home, "Mixed.als");
  const roles = FAULTY_BAND_ROLES.flatMap((role) => ["--role", role]);
  let set: string;
  let bytes: Buffer;
  let told: Told;
  beforeAll(async () => {
    set = faultyBand(home);
    bytes = readFileSync(set);
    told = await json<Told>("mix", set, ...roles, "--apply", "all", "--out", copy);
  });
  const alone = (path: string, name: string) => stem(path, name, null);
  const image = async (path: string, name: string) => trackTraits(await alone(path, name)).image!;

  /** What was measured of the change that a move was said to make. */
  function kept(id: string, before: number, after: number): number {
    const { outcome, predicted } = told.moves.find((each) => each.id === id)!;
    expect(outcome).toBe("applied");
    return (after - before) / (predicted.after - predicted.before);
  }

  it("the guitar with a channel turned over keeps its level in mono", async () => {
    const [before, after] = [await image(set, "Guitar"), await image(copy, "Guitar")];
    expect([before.correlation < -0.5, before.monoChange < -10]).toEqual([true, true]);
    expect(after.monoChange).toBeGreaterThan(-0.5);
    expect(Math.abs(kept("gain-guitar-polarity", before.monoChange, after.monoChange) - 1)).toBeLessThan(0.05);
  });

  it("the bass is correlated under 120 Hz, by what was predicted within 30 %, and as wide as it was above", async () => {
    const [before, after] = [(await image(set, "Bass")).ranges, (await image(copy, "Bass")).ranges];
    expect(before[0]!.correlation).toBeLessThan(0.6);
    expect(after[0]!.correlation).toBeGreaterThan(0.9);
    expect(Math.abs(kept("pan-bass-bass", before[0]!.correlation, after[0]!.correlation) - 1)).toBeLessThan(0.3);
    expect(after[2]!.correlation).toBeCloseTo(before[2]!.correlation, 1);
  });

  it("the voice loses less to the pad, by what was predicted of its dip within 30 %", async () => {
    const [high, low] = [await alone(set, "Pad"), await alone(copy, "Pad")];
    const [quiet, voice] = [await alone(set, "Vox"), await alone(copy, "Vox")];
    expect(lostTo(high, quiet) - lostTo(low, voice)).toBeGreaterThan(2);
    expect(Math.abs(kept("eq-pad-2000", lostTo(high, voice), lostTo(low, voice)) - 1)).toBeLessThan(0.3);
  });

  it("less builds up around 316 Hz in the tone of the mix, by what was predicted of the cut within 30 %", async () => {
    const asItIs = (track: Track) => track;
    const uncut = (track: Track) => (track.name === "Keys" ? { ...track, devices: [] } : track);
    const first = await rendered(set, asItIs);
    const [before, after] = [await rendered(copy, uncut), await rendered(copy, asItIs)];
    expect(buildUp(first) - buildUp(after)).toBeGreaterThan(1);
    expect(Math.abs(kept("eq-keys-320", buildUp(before), buildUp(after)) - 1)).toBeLessThan(0.3);
  });

  it("the set is as it was, to the byte", () => {
    expect(readFileSync(set).equals(bytes)).toBe(true);
  });
});
