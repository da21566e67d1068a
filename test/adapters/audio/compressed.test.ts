import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import { drain, heard, opened, scratch } from "#test/adapters/audio/reading.ts";
import { decode } from "#test/adapters/audio/wav-bytes.ts";

const { put } = scratch();
const vectors = join(import.meta.dirname, "../../vectors");
const FLAC = join(vectors, "sine-stereo-44100.flac");
const MP3 = join(vectors, "sine-mono-16000.mp3");
const OGG = join(vectors, "sine-mono-16000.ogg");
const ALL = [
  { name: "FLAC", path: FLAC, container: "FLAC", encoding: "s16le", sampleRate: 44100, channels: 2, frames: 4410 },
  { name: "MP3", path: MP3, container: "MP3", encoding: "f32le", sampleRate: 16000, channels: 1, frames: 4000 },
  {
    name: "Ogg Vorbis",
    path: OGG,
    container: "Ogg Vorbis",
    encoding: "f32le",
    sampleRate: 16000,
    channels: 1,
    frames: 4000,
  },
] as const;

/** Sample n of the sine that the vectors were made from. */
const sine = (n: number, sampleRate: number, amplitude: number) =>
  amplitude * Math.sin((2 * Math.PI * 440 * n) / sampleRate);

describe("FLAC", () => {
  it("gives back the sine to the last bit", async () => {
    const { bytes } = await heard(FLAC);
    const back = decode(bytes, "s16le").map((sample) => sample * 32768);
    const made = Array.from({ length: 8820 }, (_, index) =>
      Math.floor(sine(Math.floor(index / 2), 44100, index % 2 === 0 ? 0.5 : 0.25) * 32768 + 0.5),
    );
    expect(back).toEqual(made);
  });
});

describe.each(ALL)("$name", ({ path, container, encoding, sampleRate, channels, frames }) => {
  it("says its format and gives as many frames as it promises, the encoder's own left out", async () => {
    const { bytes, ending, format } = await heard(path);
    expect(format).toMatchObject({ container, encoding, sampleRate, channels, frames });
    expect(ending).toBe("complete");
    expect(bytes.length).toBe(frames * channels * BYTES_PER_SAMPLE[encoding]);
  });

  it("gives the sine in its place, within what the coding loses", async () => {
    const back = decode((await heard(path)).bytes, encoding);
    let worst = 0;
    for (let frame = 400; frame < frames - 400; frame += 1) {
      worst = Math.max(worst, Math.abs(back[frame * channels]! - sine(frame, sampleRate, 0.5)));
    }
    expect(worst).toBeLessThan(0.03);
  });

  it("reads the same in pieces of any size", async () => {
    const whole = (await heard(path)).bytes;
    const frameBytes = channels * BYTES_PER_SAMPLE[encoding];
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: frameBytes, max: 9000 }), async (piece) => {
        expect((await heard(path, piece)).bytes.equals(whole)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it("seeks to any frame, exactly, forwards and back", async () => {
    const whole = (await heard(path)).bytes;
    const frameBytes = channels * BYTES_PER_SAMPLE[encoding];
    const source = await opened(path);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -10, max: frames + 10 }), async (frame) => {
        await source.seek(frame);
        const { bytes } = await drain(source, 1 << 16);
        expect(bytes.equals(whole.subarray(Math.max(0, frame) * frameBytes))).toBe(true);
      }),
      { numRuns: 15 },
    );
    await source.close();
  });

  it("gives what is whole of a file cut anywhere, and says it is truncated", async () => {
    const whole = (await heard(path)).bytes;
    const file = readFileSync(path);
    let shortest = whole.length;
    for (let tenth = 9; tenth > 0; tenth -= 1) {
      const source = await audioFiles().open(put("cut", file.subarray(0, Math.floor((file.length * tenth) / 10))));
      if (!source.ok) {
        expect(source.error.sentence).toContain("“cut”");
        shortest = 0;
        continue;
      }
      const { bytes, ending } = await drain(source.value);
      await source.value.close();
      expect(ending).toBe("truncated");
      expect(bytes.length).toBeLessThanOrEqual(shortest);
      expect(bytes.equals(whole.subarray(0, bytes.length))).toBe(true);
      shortest = bytes.length;
    }
    expect(shortest).toBeLessThan(whole.length);
  });

  it("never throws over a flipped byte, and never gives more frames than before", async () => {
    const file = readFileSync(path);
    const whole = (await heard(path)).bytes.length;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: file.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const damaged = Buffer.from(file);
          damaged[at] = damaged[at]! ^ change;
          const source = await audioFiles().open(put("flipped", damaged));
          if (!source.ok) {
            expect(source.error.sentence).toMatch(/^“flipped” .*\.$/);
            return;
          }
          const { bytes, ending } = await drain(source.value);
          await source.value.close();
          expect(ending).not.toBe("unread");
          expect(bytes.length).toBeLessThanOrEqual(8 * whole);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("MP3 among other bytes", () => {
  const mp3 = readFileSync(MP3);
  const tag = Buffer.concat([Buffer.from("ID3\x04\0\0\0\0\x02\x10", "latin1"), Buffer.alloc(272, 0xff)]);

  it.each([
    { what: "an ID3v2 tag full of sync words before", bytes: Buffer.concat([tag, mp3]) },
    { what: "two ID3v2 tags before", bytes: Buffer.concat([tag, tag, mp3]) },
    { what: "an ID3v1 tag behind", bytes: Buffer.concat([mp3, Buffer.from("TAG"), Buffer.alloc(125)]) },
    { what: "an APE tag behind", bytes: Buffer.concat([mp3, Buffer.from("APETAGEX"), Buffer.alloc(40)]) },
  ])("is the same with $what", async ({ bytes }) => {
    const { bytes: samples, ending } = await heard(put("tagged.bin", bytes));
    expect(samples.equals((await heard(MP3)).bytes)).toBe(true);
    expect(ending).toBe("complete");
  });

  it("passes over garbage between two frames and keeps what follows in its place", async () => {
    const frame = 216;
    const cut = Buffer.concat([mp3.subarray(0, 4 * frame), Buffer.alloc(99, 0x55), mp3.subarray(4 * frame)]);
    const clean = decode((await heard(MP3)).bytes, "f32le");
    const back = decode((await heard(put("garbage.mp3", cut))).bytes, "f32le");
    expect(back).toHaveLength(clean.length);
    expect(back.slice(0, 500)).toEqual(clean.slice(0, 500));
    expect(back.slice(-500)).toEqual(clean.slice(-500));
  });
});
