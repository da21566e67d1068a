import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-figures-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const RATE = 48_000;

function tone(name: string, seconds: number, gains: readonly number[]): string {
  const path = join(folder, name);
  const wav = createWav(path, { sampleRate: RATE, channels: gains.length, encoding: "f32le" });
  wav.append(
    gains.map((gain) =>
      Float32Array.from({ length: seconds * RATE }, (_, i) => gain * Math.sin((2 * Math.PI * 997 * i) / RATE)),
    ),
  );
  wav.close();
  return path;
}

async function told(path: string): Promise<{ json: Record<string, unknown>; words: string }> {
  const json = JSON.parse((await steadyhand("measure", path, "--json")).out) as Record<string, unknown>;
  return { json, words: (await steadyhand("measure", path)).out };
}

describe("measure says what a figure does not", () => {
  it.each([
    { what: "300 ms", seconds: 0.3, gain: 0.1, words: "undefined (shorter than 400 ms)" },
    { what: "one sample", seconds: 1 / RATE, gain: 0.1, words: "undefined (shorter than 400 ms)" },
    { what: "silence", seconds: 1, gain: 0, words: "undefined (no loudness above the gate)" },
    { what: "a second under the gate", seconds: 1, gain: 0.0001, words: "undefined (no loudness above the gate)" },
  ])("$what has no peak to loudness", async ({ what, seconds, gain, words }) => {
    const { json, words: said } = await told(tone(`${what}.wav`, seconds, [gain, gain]));
    expect(json["peakToLoudness"]).toBeNull();
    expect(said).toContain(`Peak to loudness  ${words}`);
    expect(said).not.toMatch(/Peak to loudness\s+-inf/);
  });

  it("two channels alike are dual mono, and a mono file says what two loudspeakers make of it", async () => {
    const twin = await told(tone("twin.wav", 2, [0.1, 0.1]));
    expect(twin.json).toMatchObject({ dualMono: true });
    expect(twin.json["integrated"]).toBeCloseTo(-20, 1);
    expect(twin.words).toContain("both channels alike: as a mono file it reads -23.0 LUFS");
    const mono = await told(tone("mono.wav", 2, [0.1]));
    expect(mono.json).toMatchObject({ dualMono: false });
    expect(mono.json["integrated"]).toBeCloseTo(-23, 1);
    expect(mono.words).toContain("from two loudspeakers, as Live plays it: -20.0 LUFS");
  });

  it.each([
    { what: "a quieter side", gains: [0.1, 0.0999] },
    { what: "a side turned round", gains: [0.1, -0.1] },
    { what: "silence", gains: [0, 0] },
    { what: "three channels", gains: [0.1, 0.1, 0.1] },
  ])("$what is not dual mono", async ({ what, gains }) => {
    const { json, words } = await told(tone(`${what}.wav`, 1, gains));
    expect(json).toMatchObject({ dualMono: false });
    expect(words).not.toContain("Dual mono");
  });
});
