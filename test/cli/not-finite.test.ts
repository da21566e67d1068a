import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { drain } from "#test/adapters/audio/reading.ts";
import { data, decode, encode, fmt, riff } from "#test/adapters/audio/wav-bytes.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-not-finite-"));
const song = demoSong(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The song's recordings as 32-bit float, one sample each that is no number. */
beforeAll(async () => {
  for (const [index, path] of song.samples.entries())
    await spoil(path, [Number.NaN, Number.NEGATIVE_INFINITY][index % 2]!);
});

async function spoil(path: string, value: number): Promise<void> {
  const source = await audioFiles().open(path);
  if (!source.ok) throw new Error(source.error.sentence);
  const { bytes, format } = await drain(source.value);
  await source.value.close();
  const samples = Buffer.from(encode(decode(bytes, format.encoding), "f32le"));
  samples.writeFloatLE(value, 4 * 1000);
  const { channels, sampleRate } = format;
  writeFileSync(path, riff([fmt({ encoding: "f32le", channels, sampleRate }), data(samples)]));
}

describe("a sample that is no number is said by every command that listens:", () => {
  it("measure, in words and in JSON", async () => {
    const [file] = song.samples;
    const told = JSON.parse((await steadyhand("measure", file!, "--json")).out) as Record<string, unknown>;
    expect(told).toMatchObject({ notFinite: 1, nonFiniteSamples: 1 });
    expect((await steadyhand("measure", file!)).out).toContain("1 sample was NaN or infinite and counted as 0.");
  });

  it.each([
    { command: "ride", words: ["--track", "Lead"] },
    { command: "pump", words: ["--track", "Bass", "--set", "trigger=hits"] },
    { command: "throw", words: ["--track", "Lead"] },
  ])("$command", async ({ command, words }) => {
    const before = readFileSync(song.set);
    const ended = await steadyhand(command, song.set, ...words, "--out", join(song.project, `${command}.als`));
    const said = `${ended.out}\n${ended.words}`;
    const named = song.samples
      .map((path) => basename(path))
      .filter((name) => said.includes(`“${name}” has 1 sample that is NaN`));
    expect({ code: ended.code, named: named.length > 0, said }).toMatchObject({ code: 0, named: true });
    expect(readFileSync(song.set).equals(before)).toBe(true);
  });
});
