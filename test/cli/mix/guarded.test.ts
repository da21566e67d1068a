import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DemoSong } from "#examples/demo-song.ts";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { renderedPart } from "#src/chassis/render/mix/rendered-part.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";
import { editedSong, editedTrack } from "#test/doubles/sets/edited-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-guarded-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const BARS = { start: 16, end: 32 };
/** How far under full scale the mix peaks before anything is moved, in dB. */
const MARGIN = 0.05;
/** Drums that are too quiet, over little else that peaks. */
const FADERS = [
  ["Drums", 0.15],
  ["Bass", 0.1],
  ["Pads", 0.3],
] as const;

/** The demo song with its faders so, and a Utility on its main track that lifts its true peak to `MARGIN` under full scale. */
async function loudSong(song: DemoSong): Promise<string> {
  const quiet = editedSong(song, "Quiet", (xml) =>
    FADERS.reduce(
      (edited, [name, gain]) =>
        editedTrack(edited, name, (text) => text.replace(/(<Volume>[\s\S]*?<Manual Value=")[^"]*/, `$1${gain}`)),
      xml,
    ),
  );
  const path = join(song.project, "Loud.als");
  const host = alsHost(quiet, { path, force: true });
  const set = await host.read();
  if (!set.ok) throw new Error(set.error.sentence);
  const rendered = await renderedPart(BARS, { report: () => undefined })(set.value);
  const peak = rendered.ok && rendered.value !== null ? rendered.value.truePeak : Number.NaN;
  const main = set.value.tracks.find(({ kind }) => kind === "main")!.id;
  const settings = { Gain: 10 ** ((-MARGIN - peak) / 20) };
  const done = await host.insert([{ track: main, choices: [{ className: "StereoGain", settings }], at: "end" }]);
  const written = done.ok ? await host.write([]) : done;
  if (!written.ok) throw new Error(written.error.sentence);
  return path;
}

describe("a fader whose move lifts the true peak of the rendered mix over full scale", () => {
  const said =
    /Taken back: with it the true peak of the rendered mix is 0\.\d\d dBTP, over full scale, and was -0\.05\./;
  const copy = join(folder, "Copy.als");
  let set: string;
  const applied = (...more: readonly string[]) =>
    steadyhand(
      "mix",
      set,
      "--bars",
      "5..8",
      "--role",
      "Drums=drums",
      "--apply",
      "gain",
      "--only",
      "gain-drums",
      ...more,
    );
  beforeAll(async () => {
    set = await loudSong(demoSong(folder));
  });

  it("is taken back and said, as JSON and in words, and no copy is written", async () => {
    const before = readFileSync(set);
    const json = await applied("--out", copy, "--json");
    expect([json.words, json.code]).toEqual(["", 0]);
    const told = JSON.parse(json.out) as { moves: { id: string }[]; output: string | null };
    expect(told.moves.find(({ id }) => id === "gain-drums")).toMatchObject({
      outcome: "reverted",
      why: expect.stringMatching(said),
    });
    expect([told.output, existsSync(copy)]).toEqual([null, false]);
    const words = await applied("--out", copy);
    expect(words.code).toBe(0);
    expect(words.out.replaceAll(/\s+/g, " ")).toMatch(said);
    expect(readFileSync(set).equals(before)).toBe(true);
  });
});
