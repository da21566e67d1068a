import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import type { CheckItem } from "#src/model/quality/check-item.ts";
import { type Ended, steadyhandProcess as steadyhand } from "#test/cli/steadyhand.ts";

const BUNDLE = fileURLToPath(new URL("../../../dist/steadyhand.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "steadyhand-check-many-"));
const at = (...names: readonly string[]) => join(folder, ...names);
beforeAll(() => {
  process.env["XDG_CACHE_HOME"] = at("cache");
  mkdirSync(at("album", "side b"), { recursive: true });
  for (const [i, name] of ["10 last.wav", "2 first.wav", "side b/1.wav"].entries())
    tone(at("album", name), 440 * (i + 1));
  writeFileSync(at("album", "cover.jpg"), "no audio in it");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Half a second of a sine. */
function tone(path: string, frequency: number): string {
  const sine = Float32Array.from({ length: 4_000 }, (_, i) => 0.3 * Math.sin((2 * Math.PI * frequency * i) / 8_000));
  const wav = createWav(path, { sampleRate: 8_000, channels: 1, encoding: "f32le" });
  wav.append([sine]);
  wav.close();
  return path;
}

type Told = { readonly file: string; readonly error?: string; readonly items: readonly CheckItem[] };

function told({ out }: Ended): readonly Told[] {
  return JSON.parse(out) as readonly Told[];
}

describe("check, a folder", () => {
  it("takes the audio files in it by name, and says what it passed over", async () => {
    const ended = await steadyhand("check", at("album"), "--json");
    expect(told(ended).map(({ file }) => file)).toEqual(
      ["2 first.wav", "10 last.wav", "side b/1.wav"].map((name) => at("album", name)),
    );
    expect(ended.words).toBe("Passed over, no audio in it: cover.jpg.\n");
  });

  it("without audio is one sentence", async () => {
    mkdirSync(at("empty"));
    const ended = await steadyhand("check", at("empty"), "--json");
    expect(told(ended)).toEqual([{ file: at("empty"), error: expect.stringMatching(/^“empty” holds no audio file/) }]);
    expect(ended.code).toBe(1);
  });

  it("answers the same in the same order, whatever --jobs says", async () => {
    // Named as what takes long, so that threads are worth their start.
    mkdirSync(at("slow"));
    for (let i = 0; i < 6; i++) large(at("slow", `${i}.mp3`));
    const [one, more] = await Promise.all(
      ["1", "3"].map((jobs) => steadyhand("check", at("slow"), at("gone.wav"), "--json", "--jobs", jobs)),
    );
    expect(more).toEqual(one);
    expect(told(one!).map(({ file, items }) => `${basename(file)} ${items?.length ?? "none"}`)).toEqual([
      ...[0, 1, 2, 3, 4, 5].map((i) => `${i}.mp3 34`),
      "gone.wav none",
    ]);
  });
});

/** A short file, with zeros behind its sound that make it as large as what takes long. */
function large(path: string): string {
  appendFileSync(tone(path, 440), new Uint8Array(1_200_000));
  return path;
}

describe("check, standard input", () => {
  it("is a file that is named -", () => {
    const input = readFileSync(at("album", "2 first.wav"));
    const { stdout } = spawnSync(process.execPath, [BUNDLE, "check", "-", "--json"], { input, encoding: "utf8" });
    expect(JSON.parse(stdout)).toMatchObject({ file: "-", platform: null });
  });
});
