import { execFileSync } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync, truncateSync, writeSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { scratch } from "#test/adapters/audio/reading.ts";
import { data, fmt, riff } from "#test/adapters/audio/wav-bytes.ts";

const { folder, put } = scratch();
const root = join(import.meta.dirname, "../../..");
const bundle = join(folder, "reader.cjs");
const READER = `
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
async function main() {
  const source = await audioFiles().open(process.argv[2]);
  if (!source.ok) throw new Error(source.error.sentence);
  const into = new Uint8Array(1 << 18);
  let bytes = 0;
  for (let got = 1; got > 0; bytes += got) got = await source.value.read(into);
  const { format, ending } = source.value;
  console.log(JSON.stringify({ format, ending, bytes, rss: process.resourceUsage().maxRSS / 1024 }));
}
main();`;

beforeAll(async () => {
  await build({
    stdin: { contents: READER, resolveDir: root, sourcefile: "reader.ts", loader: "ts" },
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: bundle,
    logLevel: "error",
  });
});

/** Reads a file in a process of its own, outside the repository, from one bundled CommonJS file. */
function readAlone(path: string): { ending: string; bytes: number; rss: number } {
  return JSON.parse(execFileSync(process.execPath, [bundle, path], { cwd: folder, encoding: "utf8" }));
}

/** Writes `part` over and over behind `head`. */
function long(name: string, head: Uint8Array, part: Uint8Array, times: number): string {
  const path = put(name, head);
  const file = openSync(path, "a");
  for (let left = times; left > 0; left -= 1) writeSync(file, part);
  closeSync(file);
  return path;
}

describe("memory", () => {
  it("needs no packages at run time: the bundle holds everything", () => {
    expect(readFileSync(bundle, "utf8")).not.toMatch(/require\("(?!node:)/);
    expect(statSync(bundle).size).toBeLessThan(250_000);
  });

  const vectors = join(root, "test/vectors");
  const mp3 = readFileSync(join(vectors, "sine-mono-16000.mp3"));
  const flac = readFileSync(join(vectors, "sine-stereo-44100.flac"));

  it.each([
    {
      name: "WAV of 128 MiB",
      make: () => {
        const path = put(
          "long.wav",
          riff([fmt({ encoding: "s24le", channels: 2 }), data(new Uint8Array(), 0xffffffff)]),
        );
        truncateSync(path, 128 * 1024 * 1024);
        return path;
      },
      least: 130_000_000,
    },
    {
      name: "MP3 of seven minutes",
      make: () => long("long.mp3", mp3.subarray(0, 0), mp3.subarray(216), 1300),
      least: 26_000_000,
    },
    {
      name: "FLAC of a hundred seconds",
      make: () => long("long.flac", openFlacHeader(flac), flac.subarray(flacFrames(flac)), 1000),
      least: 17_000_000,
    },
  ])("stays the same over a $name", ({ make, least }) => {
    const path = make();
    const { ending, bytes, rss } = readAlone(path);
    const base = readAlone(put("short.wav", riff([fmt({ encoding: "s16le" }), data(new Uint8Array(64))]))).rss;
    expect(bytes).toBeGreaterThan(least);
    expect(ending).toMatch(/complete|truncated/);
    expect(rss - base).toBeLessThan(32);
  });
});

/** The header with the number of frames set to 0, "unknown". */
function openFlacHeader(flac: Buffer): Buffer {
  const header = Buffer.from(flac.subarray(0, flacFrames(flac)));
  header[21] = header[21]! & 0xf0;
  header.writeUInt32BE(0, 22);
  return header;
}

function flacFrames(flac: Buffer): number {
  for (let at = 4; ; ) {
    const last = flac[at]! >= 0x80;
    at += 4 + flac.readUIntBE(at + 1, 3);
    if (last) return at;
  }
}
