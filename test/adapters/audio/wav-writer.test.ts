import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createWav } from "#src/adapters/audio/wav-writer.ts";

const folder = mkdtempSync(join(tmpdir(), "wav-writer-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("createWav", () => {
  it("writes the plain 44-byte header and the samples for 16-bit stereo", () => {
    const path = join(folder, "plain.wav");
    const wav = createWav(path, { sampleRate: 44100, channels: 2, encoding: "s16le" });
    wav.append([new Float32Array([0, 1]), new Float32Array([-1, 0.5])]);
    wav.append([new Float32Array([Number.NaN]), new Float32Array([-7])]);
    wav.close();
    const bytes = readFileSync(path);
    expect(bytes.toString("latin1", 0, 4)).toBe("RIFF");
    expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8);
    expect(bytes.readUInt32LE(40)).toBe(12);
    expect([0, 1, 2, 3, 4, 5].map((index) => bytes.readInt16LE(44 + index * 2))).toEqual([
      0, -32768, 32767, 16384, 0, -32768,
    ]);
  });

  it("pads an odd number of 24-bit bytes", () => {
    const path = join(folder, "odd.wav");
    const wav = createWav(path, { sampleRate: 8000, channels: 1, encoding: "s24le" });
    wav.append([new Float32Array([-0.5])]);
    wav.close();
    const bytes = readFileSync(path);
    expect(bytes.readUInt32LE(40)).toBe(3);
    expect(bytes.readIntLE(44, 3)).toBe(-0x400000);
    expect(bytes.length).toBe(48);
    expect(bytes.readUInt32LE(4)).toBe(40);
  });

  it("shows nothing at the path before close and leaves nothing after abort", () => {
    const path = join(folder, "given-up.wav");
    const wav = createWav(path, { sampleRate: 48000, channels: 1, encoding: "f32le" });
    wav.append([new Float32Array(100)]);
    expect(readdirSync(folder)).not.toContain("given-up.wav");
    wav.abort();
    expect(readdirSync(folder).filter((name) => name.includes("given-up"))).toEqual([]);
  });

  it("refuses a caller's mistakes with a RangeError", () => {
    expect(() => createWav(join(folder, "x.wav"), { sampleRate: 48000, channels: 0, encoding: "f32le" })).toThrow(
      RangeError,
    );
    expect(() => createWav(join(folder, "x.wav"), { sampleRate: 0, channels: 1, encoding: "f32le" })).toThrow(
      RangeError,
    );
    const wav = createWav(join(folder, "y.wav"), { sampleRate: 48000, channels: 2, encoding: "f32le" });
    expect(() => wav.append([new Float32Array(3)])).toThrow(RangeError);
    expect(() => wav.append([new Float32Array(3), new Float32Array(4)])).toThrow(RangeError);
    wav.abort();
  });
});
