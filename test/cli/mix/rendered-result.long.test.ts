import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { heightWithin } from "#src/analysis/track-traits/band-heights.ts";
import { trackTraits } from "#src/analysis/track-traits/track-traits.ts";
import { ringingSong } from "#test/cli/mix/made/ringing-song.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/demo-song.ts";
import { heardTrack } from "#test/doubles/heard-track.ts";
import { renderedSound } from "#test/doubles/mix/rendered-sound.ts";

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

/** One track of a set as it sounds by itself, rendered. */
async function stem(path: string, name: string) {
  const read = await alsHost(path).read();
  if (!read.ok) throw new Error(read.error.sentence);
  const tracks = read.value.tracks.map((each) =>
    each.kind === "audio" && each.name !== name ? { ...each, active: false } : each,
  );
  const { planes, sampleRate } = await renderedSound({ ...read.value, tracks }, audioFiles(), RANGE);
  return heardTrack(planes, sampleRate);
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
