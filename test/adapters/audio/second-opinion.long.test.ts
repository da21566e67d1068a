import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import { heard, scratch } from "#test/adapters/audio/reading.ts";
import { decode } from "#test/adapters/audio/wav-bytes.ts";
import { needs } from "#test/needs.ts";
import { sampleNames, samplePath } from "#test/samples.ts";

const { folder, put } = scratch();

const path = (name: string) => join(folder, name);

/** What ffmpeg hears, as bytes in an encoding of its own naming. */
function ffmpegHears(file: string, encoding: string): Buffer {
  return execFileSync("ffmpeg", ["-v", "error", "-i", file, "-f", encoding, "-"], { maxBuffer: 1 << 28 });
}

/** Tones, noise bursts that call for short blocks, and a silence. Two channels, alike but not the same. */
function makeSong(file: string, sampleRate: number, encoding: "s16le" | "s24le"): void {
  let seed = 1;
  const noise = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x40000000 - 1;
  };
  const frames = 2 * sampleRate;
  const left = new Float32Array(frames);
  const right = new Float32Array(frames);
  for (let frame = 0; frame < frames; frame += 1) {
    const time = frame / sampleRate;
    const burst = time % 0.25 < 0.01 ? 0.4 * noise() : 0;
    const tone = time > 1.6 ? 0 : 0.3 * Math.sin(2 * Math.PI * 220 * time) + 0.1 * Math.sin(2 * Math.PI * 3100 * time);
    left[frame] = tone + burst + 0.01 * noise();
    right[frame] = 0.7 * tone - burst + 0.02 * Math.sin(2 * Math.PI * 1500 * time);
  }
  const wav = createWav(file, { sampleRate, channels: 2, encoding });
  wav.append([left, right]);
  wav.close();
}

describe("beside ffmpeg", needs("ffmpeg"), () => {
  beforeAll(() => {
    makeSong(path("song.wav"), 44100, "s16le");
    makeSong(path("song24.wav"), 48000, "s24le");
  });

  it.each([
    { from: "song.wav", options: ["-0"], encoding: "s16le" },
    { from: "song.wav", options: ["-8", "-e", "-p"], encoding: "s16le" },
    { from: "song.wav", options: ["--lax", "-b", "16", "-r", "8"], encoding: "s16le" },
    { from: "song24.wav", options: ["-5"], encoding: "s24le" },
    { from: "song24.wav", options: ["--lax", "-8", "-b", "65535", "-l", "32"], encoding: "s24le" },
  ])("FLAC $options of $encoding is the same to the bit", needs("flac"), async ({ from, options, encoding }) => {
    execFileSync("flac", ["-s", "-f", ...options, path(from), "-o", path("song.flac")]);
    const { bytes, ending, format } = await heard(path("song.flac"));
    expect({ ending, encoding: format.encoding }).toEqual({ ending: "complete", encoding });
    expect(bytes.equals(ffmpegHears(path(from), encoding))).toBe(true);
  });

  it("FLAC of 32 bits is the same to the bit", needs("flac"), async ({ skip }) => {
    const version = execFileSync("flac", ["--version"], { encoding: "utf8" });
    skip(!/flac (?:1\.[4-9]|[2-9])/.test(version), `${version.trim()} writes 24 bits at most`);
    const encode = ["-af", "volume=0.731", "-c:a", "pcm_s32le", path("song32.wav")];
    execFileSync("ffmpeg", ["-v", "error", "-y", "-i", path("song24.wav"), ...encode]);
    execFileSync("flac", ["-s", "-f", "-8", path("song32.wav"), "-o", path("song32.flac")], { stdio: "ignore" });
    const { bytes, format } = await heard(path("song32.flac"));
    expect(format).toMatchObject({ encoding: "s32le", bits: 32 });
    expect(bytes.equals(ffmpegHears(path("song32.wav"), "s32le"))).toBe(true);
  });

  it.each([
    "-V0",
    "-b 320",
    "-b 128 -m s",
    "-b 64 -m m",
    "-b 160 -p",
    "-t -b 128",
    "-b 64 --resample 22.05",
    "-b 48 --resample 16",
    "-b 32 --resample 11.025",
    "-b 24 --resample 8",
  ])("MP3 of LAME %s has the same frames and samples", needs("lame"), async (options) => {
    execFileSync("lame", ["--quiet", ...options.split(" "), path("song.wav"), path("song.mp3")]);
    await expectNear("song.mp3", 2e-5);
  });

  it.each(["-q:a 6", "-q:a -1", "-q:a 3 -ac 1", "-q:a 3 -ar 8000", "-q:a 2 -ac 4"])(
    "Ogg Vorbis of libvorbis %s has the same frames and samples",
    async (options) => {
      const encode = ["-c:a", "libvorbis", ...options.split(" "), path("song.ogg")];
      execFileSync("ffmpeg", ["-v", "error", "-y", "-i", path("song.wav"), ...encode], { stdio: "ignore" });
      await expectNear("song.ogg", 2e-6);
    },
  );

  it.each([
    { codec: "pcm_s16le", name: "a.wav" },
    { codec: "pcm_f64le", name: "b.wav" },
    { codec: "pcm_s24be", name: "c.aiff" },
    { codec: "pcm_s16le", name: "d.aiff" },
    { codec: "pcm_f32be", name: "e.aiff" },
  ])("$codec in $name is the same to the bit", async ({ codec, name }) => {
    execFileSync("ffmpeg", ["-v", "error", "-y", "-i", path("song24.wav"), "-c:a", codec, path(name)]);
    const { bytes, format } = await heard(path(name));
    expect(bytes.equals(ffmpegHears(path(name), format.encoding))).toBe(true);
  });

  it("reads what ffmpeg writes to a pipe, its sizes left open", async () => {
    const piped = execFileSync("ffmpeg", ["-v", "error", "-i", path("song.wav"), "-f", "wav", "-"], {
      maxBuffer: 1 << 26,
    });
    const { bytes, format, ending } = await heard(put("piped.wav", piped));
    expect(format.frames).toBeNull();
    expect(ending).toBe("complete");
    expect(bytes.equals(ffmpegHears(path("song.wav"), "s16le"))).toBe(true);
  });

  it("reads RF64", async () => {
    execFileSync("ffmpeg", ["-v", "error", "-y", "-i", path("song.wav"), "-rf64", "always", path("rf64.wav")]);
    const { bytes, format } = await heard(path("rf64.wav"));
    expect(format).toMatchObject({ container: "RF64", frames: 88200 });
    expect(bytes.equals(ffmpegHears(path("song.wav"), "s16le"))).toBe(true);
  });

  it("agrees on real recordings", needs("STEADYHAND_SAMPLES/audio"), async () => {
    const recordings = sampleNames("audio", /\.(flac|ogg)$/);
    for (const name of recordings.filter((file) => !file.startsWith("francium") || file.includes("vox"))) {
      const recording = samplePath(`audio/${name}`)!;
      const { bytes, format, ending } = await heard(recording);
      expect(ending).toBe("complete");
      const other = ffmpegHears(recording, format.encoding);
      if (format.encoding === "f32le") expect(worstDifference(bytes, other)).toBeLessThan(2e-6);
      else expect(md5(bytes)).toBe(md5(other));
    }
  });
});

async function expectNear(name: string, tolerance: number): Promise<void> {
  const { bytes, ending } = await heard(path(name));
  const other = ffmpegHears(path(name), "f32le");
  expect(ending).toBe("complete");
  expect(bytes.length).toBe(other.length);
  expect(worstDifference(bytes, other)).toBeLessThan(tolerance);
}

function worstDifference(one: Buffer, other: Buffer): number {
  const heardByOther = decode(other, "f32le");
  return decode(one, "f32le").reduce(
    (worst, sample, index) => Math.max(worst, Math.abs(sample - heardByOther[index]!)),
    0,
  );
}

function md5(bytes: Buffer): string {
  return createHash("md5").update(bytes).digest("hex");
}
