import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { writeTake } from "#test/doubles/made/sung-take.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-measure-"));
const tone = join(folder, "tone.wav");
const take = join(folder, "take.wav");
const silence = join(folder, "silence.wav");
const RATE = 48_000;
const SECONDS = 20;

beforeAll(() => {
  writeTake(take, 8);
  const amplitude = 10 ** (-23 / 20);
  const sine = Float32Array.from(
    { length: RATE * SECONDS },
    (_, i) => amplitude * Math.sin((2 * Math.PI * 1000 * i) / RATE),
  );
  write(tone, sine);
  write(silence, new Float32Array(RATE));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("steadyhand measure", () => {
  it("reads the first case of EBU Tech 3341 as the contract's one object", async () => {
    const ended = await steadyhand("measure", tone, "--json");
    expect(ended).toMatchObject({ code: 0, words: "" });
    const told = JSON.parse(ended.out) as Record<string, number>;
    expect(told).toMatchObject({ sampleRate: RATE, channels: 2, duration: SECONDS, truncated: false });
    for (const key of ["integrated", "maxMomentary", "maxShortTerm"]) expect(told[key]).toBeCloseTo(-23, 1);
    expect(told["truePeak"]).toBeCloseTo(-23, 1);
    expect(told["samplePeak"]).toBeCloseTo(-23, 1);
    expect(told["loudnessRange"]).toBeCloseTo(0, 1);
    expect(told["peakToLoudness"]).toBeCloseTo(0, 1);
    expect(told["correlation"]).toBeCloseTo(1, 6);
    for (const key of ["width", "balance", "monoChange"]) expect(told[key]).toBeCloseTo(0, 6);
  });

  it("gives an array for several files, in their order", async () => {
    const told = JSON.parse((await steadyhand("measure", take, tone, "--json")).out) as { file: string }[];
    expect(told.map(({ file }) => file)).toEqual([take, tone]);
  });

  it("adds a series with one entry a step", async () => {
    const told = JSON.parse((await steadyhand("measure", take, "--json", "--at", "0.1")).out) as {
      series: { time: number; momentary: number }[];
    };
    expect(told.series).toHaveLength(80);
    expect(told.series[11]!.time).toBeCloseTo(1.2, 9);
    expect(told.series[11]!.momentary).toBeGreaterThan(-25);
    expect(told.series[29]!.momentary).toBeLessThan(-50);
  });

  it("adds the seven ranges and the ERB bands on request", async () => {
    const told = JSON.parse((await steadyhand("measure", tone, "--json", "--spectrum")).out) as {
      ranges: { name: string; level: number }[];
      erbBands: unknown[];
    };
    expect(told.ranges.find(({ name }) => name === "mids")?.level).toBeCloseTo(-23, 0);
    expect(told.erbBands.length).toBeGreaterThan(30);
  });

  it.each([
    [["--at", "0.5"], "--at shows in JSON alone: add --json."],
    [["--spectrum", "--csv"], "--spectrum shows in words and JSON: leave --csv out."],
    [["--spectrum", "--table"], "--spectrum shows in words and JSON: leave --table out."],
  ])("says where what was asked for does not show: %j", async (options, note) => {
    const ended = await steadyhand("measure", silence, ...options);
    expect(ended).toMatchObject({ code: 0, words: `${note}\n` });
  });

  it("writes null, never a word or NaN, where silence has no level", async () => {
    const ended = await steadyhand("measure", silence, "--json");
    expect(JSON.parse(ended.out)).toMatchObject({
      integrated: null,
      truePeak: null,
      peakToLoudness: null,
      correlation: null,
    });
    expect((await steadyhand("measure", silence)).out).toContain("-inf LUFS");
  });

  it("measures what it can of several files, says what it cannot, and ends with 1", async () => {
    const gone = join(folder, "gone.wav");
    const ended = await steadyhand("measure", gone, tone, "--json");
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.out)).toEqual([
      { file: gone, error: expect.stringMatching(/^“gone\.wav” was not found: check the path\.$/) },
      expect.objectContaining({ file: tone, channels: 2 }),
    ]);
    expect(ended.words).toContain("gone.wav");
  });
});

function write(path: string, samples: Float32Array): void {
  const wav = createWav(path, { sampleRate: RATE, channels: 2, encoding: "s24le" });
  wav.append([samples, samples]);
  wav.close();
}
