import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { CheckItem } from "#src/model/quality/check-item.ts";
import { drain, opened } from "#test/adapters/audio/reading.ts";
import type { Made } from "#test/cli/check/made/mixed.ts";
import { writeMade } from "#test/cli/check/made/write-made.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { decoded } from "#test/doubles/heard/decoded.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";
import { needs } from "#test/needs.ts";
import { samplePath } from "#test/samples.ts";

const AS_MUSIC = /^(voice-over-bed|kick-bass|phone|mono|car|laptop|earbuds|monitors|muddy|harsh|punch|image)$/;

const folder = mkdtempSync(join(tmpdir(), "steadyhand-clean-music-"));
beforeAll(() => {
  process.env["XDG_CACHE_HOME"] = folder;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function failed(path: string): Promise<readonly string[]> {
  const { out } = await steadyhand("check", path, "--json");
  expect(out).not.toMatch(/NaN|Infinity|undefined/);
  const { items } = JSON.parse(out) as { readonly items: readonly CheckItem[] };
  return items
    .filter(({ code, verdict }) => AS_MUSIC.test(code) && verdict === "fail")
    .map(({ code, evidence }) => `${code}: ${evidence}`);
}

describe("clean music as music", () => {
  it("passes: the demo's bass, pads, voice and drums", async () => {
    const { samples } = demoSong(join(folder, "demo"));
    expect(await failed(writeMade(folder, "demo-mix", await demoMix(samples)))).toEqual([]);
  });

  it(
    "passes: six stems of a released track, lowered by 6 dB",
    needs("STEADYHAND_SAMPLES/audio", "ffmpeg"),
    async () => {
      const stems = ["claps", "garage-beat", "kick", "melody-glitch", "minilogue-synth", "vox-lead"];
      const parts = stems.map((stem) => decoded(samplePath(`audio/francium-${stem}.flac`)!, 48_000, 2)!);
      const planes = [0, 1].map((channel) =>
        Float32Array.from(
          { length: 40 * 48_000 },
          (_, i) => parts.reduce((sum, part) => sum + (part[2 * i + channel] ?? 0), 0) / 2,
        ),
      );
      expect(await failed(writeMade(folder, "stems", { sampleRate: 48_000, planes, encoding: "f32le" }))).toEqual([]);
    },
  );

  const music = "/usr/share/games/supertuxkart/data/music";
  it.skipIf(!existsSync(music))("passes: every ninth piece of the Debian package supertuxkart-data", async () => {
    const pieces = readdirSync(music).filter((name, i) => name.endsWith(".ogg") && i % 9 === 0);
    const told = await Promise.all(pieces.map(async (name) => [basename(name), await failed(join(music, name))]));
    expect(told.filter(([, fails]) => fails!.length > 0)).toEqual([]);
  });
});

/** Twenty-four seconds of the recordings from the first chorus on, as loud as they were recorded; drums and voice in the middle. */
async function demoMix(samples: readonly string[]): Promise<Made> {
  const part = (name: RegExp) => wave(samples.find((path) => name.test(path))!);
  const [bass, pads, lead, drums] = [
    await part(/Bass/),
    await part(/Pads/),
    await part(/Lead Take/),
    await part(/Drums Chorus/),
  ];
  const planes = [0, 1].map((channel) =>
    Float32Array.from({ length: 24 * 48_000 }, (_, i) => {
      const at = (from: readonly Float32Array[], frame: number) => (from[channel] ?? from[0]!)[frame] ?? 0;
      const later = i + 30 * 48_000;
      return 0.5 * (at(bass, later) + at(pads, later) + at(lead, later) + at(drums, i % drums[0]!.length));
    }),
  );
  return { sampleRate: 48_000, planes, encoding: "f32le" };
}

async function wave(path: string): Promise<readonly Float32Array[]> {
  const { bytes, format } = await drain(await opened(path));
  const width = BYTES_PER_SAMPLE[format.encoding];
  const frames = bytes.length / width / format.channels;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decode = sampleDecoder(format.encoding);
  return Array.from({ length: format.channels }, (_, channel) => {
    const plane = new Float32Array(frames);
    decode(view, channel * width, width * format.channels, plane, 0, frames);
    return plane;
  });
}
