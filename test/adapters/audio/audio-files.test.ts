import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { drain, heard, opened, scratch } from "#test/adapters/audio/reading.ts";
import { comm, data, encode, fmt, iff, riff, ssnd } from "#test/adapters/audio/wav-bytes.ts";
import { CAN_BE_UNPRIVILEGED, unprivileged } from "#test/unprivileged.ts";

const { folder, put } = scratch();
const RAMP = Array.from({ length: 400 }, (_, index) => (index - 200) / 256);
const WAV = riff([fmt({ encoding: "s16le", channels: 2 }), data(encode(RAMP, "s16le"))]);
const AIFF = iff("AIFF", [
  comm({ channels: 2, frames: 200, bits: 16, sampleRate: 44100 }),
  ssnd(encode(RAMP, "s16be")),
]);
const vector = (name: string) => readFileSync(join(import.meta.dirname, "../../vectors", name));
const FLAC = vector("sine-stereo-44100.flac");
const latin = (text: string, more = 200) => Buffer.concat([Buffer.from(text, "latin1"), Buffer.alloc(more)]);
const ogg = (codec: string) => latin(`OggS\0\x02${"\0".repeat(20)}\x01\x1e${codec}`);

describe("what cannot be opened", () => {
  it.each([
    {
      what: "Apple's MPEG-4",
      bytes: latin("\0\0\0\x20ftypM4A "),
      code: "audio-unsupported",
      words: "an MPEG-4 file (AAC or Apple Lossless)",
    },
    { what: "AAC in ADTS", bytes: latin("\xff\xf1\x50\x80"), code: "audio-unsupported", words: "an AAC file" },
    { what: "layer II", bytes: latin("\xff\xfd\x90\x04"), code: "audio-unsupported", words: "MPEG layer II" },
    { what: "CAF", bytes: latin("caff\0\x01"), code: "audio-unsupported", words: "Core Audio" },
    {
      what: "WMA",
      bytes: latin("\x30\x26\xb2\x75\x8e\x66\xcf\x11"),
      code: "audio-unsupported",
      words: "Windows Media",
    },
    { what: "Opus", bytes: ogg("OpusHead"), code: "audio-unsupported", words: "Opus" },
    { what: "FLAC in Ogg", bytes: ogg("\x7fFLAC"), code: "audio-unsupported", words: "FLAC in an Ogg file" },
    { what: "Theora", bytes: ogg("\x80theora"), code: "audio-unsupported", words: "without Vorbis" },
    { what: "MIDI", bytes: latin("MThd"), code: "audio-unsupported", words: "MIDI" },
    { what: "RIFX", bytes: latin("RIFX\0\0\0\0WAVE"), code: "audio-unsupported", words: "RIFX" },
    { what: "Wave64", bytes: latin("riff\x2e\x91\xcf\x11"), code: "audio-unsupported", words: "Wave64" },
    { what: "WavPack", bytes: latin("wvpk"), code: "audio-unsupported", words: "WavPack" },
    { what: "Matroska", bytes: latin("\x1a\x45\xdf\xa3"), code: "audio-unsupported", words: "Matroska" },
    { what: "text", bytes: latin("once upon a time"), code: "not-audio", words: "WAV, AIFF, FLAC, MP3 or Ogg Vorbis" },
    { what: "one byte", bytes: Buffer.from("R"), code: "not-audio", words: "not an audio file" },
    { what: "an empty file", bytes: Buffer.alloc(0), code: "file-empty", words: "is empty" },
    {
      what: "a RIFF that is no WAVE",
      bytes: latin("RIFF\0\0\0\0AVI LIST"),
      code: "not-audio",
      words: "not an audio file",
    },
    {
      what: "a WAVE of nothing",
      bytes: Buffer.from("RIFF\x04\0\0\0WAVE"),
      code: "audio-damaged",
      words: "neither a format nor samples",
    },
    { what: "FLAC's marker alone", bytes: Buffer.from("fLaC"), code: "audio-damaged", words: "damaged header" },
    { what: "FLAC's header alone", bytes: FLAC.subarray(0, firstFlacFrame()), code: "file-empty", words: "no samples" },
    {
      what: "a broken first FLAC frame",
      bytes: FLAC.subarray(0, firstFlacFrame() + 60),
      code: "audio-damaged",
      words: "first frame",
    },
    {
      what: "Vorbis cut in its headers",
      bytes: vector("sine-mono-16000.ogg").subarray(0, 1500),
      code: "audio-damaged",
      words: "setup header",
    },
    {
      what: "Vorbis without sound",
      bytes: vector("sine-mono-16000.ogg").subarray(0, 3400),
      code: "file-empty",
      words: "no samples",
    },
    {
      what: "an ID3 tag alone",
      bytes: latin("ID3\x04\0\0\0\0\x01\x48"),
      code: "not-audio",
      words: "not an audio file",
    },
    {
      what: "one MPEG header and then nothing",
      bytes: latin("\xff\xfb\x90\x64", 5000),
      code: "audio-damaged",
      words: "looks like MP3",
    },
  ])("refuses $what in one sentence with the file's name", async ({ bytes, code, words }) => {
    const refused = await audioFiles().open(put("take 1.wav", bytes));
    expect(refused).toMatchObject({ ok: false, error: { code } });
    const sentence = refused.ok ? "" : refused.error.sentence;
    expect(sentence).toContain(words);
    expect(sentence).toMatch(/^“take 1\.wav” [^\n]+: [^\n]+\.$/);
  });

  it("refuses a missing file, a path through a file and a folder", async () => {
    mkdirSync(join(folder, "stems"), { recursive: true });
    put("file.wav", WAV);
    const codes = ["nothing.wav", "file.wav/inside.wav", "stems"].map(async (name) => {
      const refused = await audioFiles().open(join(folder, name));
      return refused.ok ? "opened" : `${refused.error.code}: ${refused.error.sentence.slice(0, 14)}`;
    });
    expect(await Promise.all(codes)).toEqual(
      ["file-missing: “nothing.wav” ", "file-missing: “inside.wav” w", "not-a-file: “stems” is a f"].map((s) =>
        expect.stringContaining(s.slice(0, 20)),
      ),
    );
  });

  it("refuses a device and a pipe that nobody writes to", async () => {
    expect(await audioFiles().open("/dev/null")).toMatchObject({ ok: false, error: { code: "not-a-file" } });
    execFileSync("mkfifo", [join(folder, "pipe.wav")]);
    expect(await audioFiles().open(join(folder, "pipe.wav"))).toMatchObject({
      ok: false,
      error: { code: "not-a-file" },
    });
  });

  it.skipIf(!CAN_BE_UNPRIVILEGED)("refuses a file without permission", async () => {
    const path = put("secret.wav", WAV);
    chmodSync(folder, 0o755);
    chmodSync(path, 0);
    const refused = await unprivileged(() => audioFiles().open(path));
    expect(refused).toMatchObject({ ok: false, error: { code: "file-unreadable" } });
    expect(refused.ok ? "" : refused.error.sentence).toContain("“secret.wav” may not be read");
  });
});

describe("whatever the name says", () => {
  it.each([
    { name: "song.mp3", bytes: WAV, container: "WAV" },
    { name: "song.wav", bytes: AIFF, container: "AIFF" },
    { name: "song.aif", bytes: FLAC, container: "FLAC" },
    { name: "song", bytes: vector("sine-mono-16000.mp3"), container: "MP3" },
    { name: "song.txt", bytes: vector("sine-mono-16000.ogg"), container: "Ogg Vorbis" },
  ])("$name with $container inside is read as $container", async ({ name, bytes, container }) => {
    expect((await heard(put(name, bytes))).format.container).toBe(container);
  });
});

describe("a file cut anywhere", () => {
  it.each([
    { name: "WAV", bytes: WAV, header: 44, samples: encode(RAMP, "s16le") },
    { name: "AIFF", bytes: AIFF, header: 54, samples: encode(RAMP, "s16be") },
  ])("$name: refused in its header, read to its end behind it", async ({ bytes, header, samples }) => {
    const tenths = Array.from({ length: 9 }, (_, index) => Math.floor((bytes.length * (index + 1)) / 10));
    for (const length of [...Array(header + 8).keys(), ...tenths]) {
      const source = await audioFiles().open(put("cut.bin", bytes.subarray(0, length)));
      expect(source.ok).toBe(length >= header + 4);
      if (!source.ok) continue;
      const { bytes: read, ending } = await drain(source.value);
      await source.value.close();
      const whole = length - header - ((length - header) % 4);
      expect(read.equals(Buffer.from(samples).subarray(0, whole))).toBe(true);
      expect(ending).toBe("truncated");
    }
  });

  it("never throws over flipped bytes in the headers", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(WAV, AIFF),
        fc.integer({ min: 0, max: 53 }),
        fc.integer({ min: 1, max: 255 }),
        async (file, at, change) => {
          const damaged = Buffer.from(file);
          damaged[at] = damaged[at]! ^ change;
          const source = await audioFiles().open(put("flipped.bin", damaged));
          if (!source.ok) expect(source.error.sentence).toContain("“flipped.bin”");
          else {
            const { bytes, ending } = await drain(source.value);
            await source.value.close();
            expect(bytes.length).toBeLessThanOrEqual(damaged.length);
            expect(ending).not.toBe("unread");
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a file that changes under the reader", () => {
  it("ends as truncated where the disk gives out", async () => {
    const path = put("shrinking.wav", WAV);
    const source = await opened(path);
    const into = new Uint8Array(100);
    expect(await source.read(into)).toBe(100);
    expect(source.ending).toBe("unread");
    truncateSync(path, 44 + 150);
    const { bytes, ending } = await drain(source, 64);
    expect(bytes.length).toBe(48);
    expect(ending).toBe("truncated");
    await source.close();
  });

  it("reads nothing more once closed, and closes twice without harm", async () => {
    const source = await opened(put("closed.wav", WAV));
    await source.close();
    await source.close();
    expect(await source.read(new Uint8Array(64))).toBe(0);
    expect(source.ending).toBe("truncated");
  });
});

/** Byte of the first frame: behind the last metadata block. */
function firstFlacFrame(): number {
  let at = 4;
  for (;;) {
    const last = FLAC[at]! >= 0x80;
    at += 4 + FLAC.readUIntBE(at + 1, 3);
    if (last) return at;
  }
}
