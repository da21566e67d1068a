import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { LARGEST_RIFF, type WaveFormat, waveHeader } from "#src/dsp/pcm/wave-header.ts";

const folder = mkdtempSync(join(tmpdir(), "wave-header-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a header that grows", () => {
  const formats: readonly WaveFormat[] = [
    { sampleRate: 192_000, channels: 2, encoding: "f32le" },
    { sampleRate: 48_000, channels: 2, encoding: "s24le" },
    { sampleRate: 96_000, channels: 6, encoding: "s16le" },
  ];

  it.each(formats)("is of one length, RIFF up to 4 GiB and RF64 beyond: %o", (format) => {
    const lengths = [0, 600, LARGEST_RIFF, LARGEST_RIFF + 1, 2 ** 33].map(
      (bytes) => waveHeader(format, bytes, { grows: true }).length,
    );
    expect(new Set(lengths).size).toBe(1);
  });

  it.each(formats)("names more than 4 GiB so that the last samples are found: %o", async (format) => {
    const frameBytes = format.channels * { s16le: 2, s24le: 3, f32le: 4 }[format.encoding];
    const frames = Math.ceil((2 ** 32 + 12_345) / frameBytes);
    const header = waveHeader(format, frames * frameBytes, { grows: true });
    const path = join(folder, `${format.encoding}.wav`);
    const file = openSync(path, "w");
    writeSync(file, header);
    ftruncateSync(file, header.length + frames * frameBytes);
    writeSync(
      file,
      Uint8Array.from({ length: frameBytes }, () => 0x40),
      0,
      frameBytes,
      header.length + (frames - 1) * frameBytes,
    );
    closeSync(file);
    const opened = await audioFiles().open(path);
    if (!opened.ok) throw new Error(opened.error.sentence);
    expect(opened.value.format).toMatchObject({ container: "RF64", frames, sampleRate: format.sampleRate });
    await opened.value.seek(frames - 2);
    const into = new Uint8Array(4 * frameBytes);
    expect(await opened.value.read(into)).toBe(2 * frameBytes);
    expect(into.slice(0, 2 * frameBytes)).toEqual(
      Uint8Array.from({ length: 2 * frameBytes }, (_, i) => (i < frameBytes ? 0 : 0x40)),
    );
    await opened.value.close();
    rmSync(path);
  });
});

describe("a plain header", () => {
  it("is refused what it cannot name", () => {
    const format: WaveFormat = { sampleRate: 48_000, channels: 1, encoding: "s16le" };
    expect(() => waveHeader(format, LARGEST_RIFF + 2, { grows: false })).toThrow(RangeError);
  });
});
