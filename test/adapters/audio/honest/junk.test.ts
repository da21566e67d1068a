import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { flacBytes } from "#test/adapters/audio/honest/flac-bytes.ts";
import { heard, scratch } from "#test/adapters/audio/reading.ts";
import type { ChunkBytes } from "#test/adapters/audio/wav-bytes.ts";
import { comm, data, ds64, encode, fmt, iff, riff, ssnd } from "#test/adapters/audio/wav-bytes.ts";

const { put } = scratch();
const vector = (name: string) => readFileSync(join(import.meta.dirname, "../../../vectors", name));
const RAMP = Array.from({ length: 600 }, (_, index) => (index - 300) / 512);
const S16 = encode(RAMP, "s16le");
const SHAPE = fmt({ encoding: "s16le" });

const CONTAINERS: Readonly<Record<string, Uint8Array>> = {
  WAV: riff([SHAPE, data(S16)]),
  RF64: riff([ds64(S16.length), SHAPE, data(S16, 0xffffffff)], "RF64"),
  AIFF: iff("AIFF", [comm({ channels: 1, frames: 600, bits: 16, sampleRate: 48000 }), ssnd(encode(RAMP, "s16be"))]),
  FLAC: flacBytes({ channels: 2, samples: RAMP.map((sample) => Math.round(sample * 32768)) }),
  MP3: vector("sine-mono-16000.mp3"),
  "Ogg Vorbis": vector("sine-mono-16000.ogg"),
};

const latin = (text: string) => Buffer.from(text, "latin1");
/** An ID3v2 tag with `length` bytes of sync words; its size as four times 7 bits, or plainly. */
function id3(length: number, footer = false, plain = false): Buffer {
  const head = Buffer.alloc(10);
  head.write("ID3\x04\0", "latin1");
  head[5] = footer ? 0x10 : 0;
  if (plain) head.writeUInt32BE(length, 6);
  else for (let byte = 0; byte < 4; byte += 1) head[6 + byte] = (length >> (7 * (3 - byte))) & 0x7f;
  const foot = Buffer.from(head);
  foot.write("3DI", "latin1");
  return Buffer.concat([
    head,
    Buffer.alloc(length, Buffer.from([0xff, 0xfb, 0x90, 0x00, 0x41])),
    footer ? foot : latin(""),
  ]);
}
function ape(length: number): Buffer {
  const head = Buffer.alloc(32);
  head.write("APETAGEX");
  head.writeUInt32LE(2000, 8);
  head.writeUInt32LE(length, 12);
  head.writeUInt32LE(0xa0000000, 20);
  return Buffer.concat([head, Buffer.alloc(length, 0x42)]);
}
/** Bytes without order; `sync`: with MPEG's sync words strewn in. */
function noise(length: number, sync: boolean): Buffer {
  let seed = 7;
  const bytes = Buffer.from(
    Uint8Array.from({ length }, () => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return (seed >> 16) & 0x7f;
    }),
  );
  for (let at = 3; sync && at + 4 < length; at += 97) bytes.set([0xff, 0xfb, 0x90, 0x64], at);
  return bytes;
}

const BEFORE: readonly { readonly what: string; readonly bytes: Uint8Array }[] = [
  { what: "a small ID3v2 tag", bytes: id3(74) },
  { what: "an ID3v2 tag of 300 kB", bytes: id3(300_000) },
  { what: "an ID3v2 tag with a footer", bytes: id3(500, true) },
  { what: "two ID3v2 tags", bytes: Buffer.concat([id3(74), id3(5000)]) },
  { what: "an ID3v2 tag with zeros behind", bytes: Buffer.concat([id3(74), Buffer.alloc(2048)]) },
  { what: "an ID3v2 tag with its size as a plain number", bytes: id3(40_000, false, true) },
  {
    what: "an ID3v2 tag that says it is longer than the file",
    bytes: Buffer.concat([latin("ID3\x03\0\0\x7f\x7f\x7f\x7f"), Buffer.alloc(90, 0x41)]),
  },
  { what: "an APEv2 tag", bytes: ape(700) },
  { what: "2000 zeros", bytes: Buffer.alloc(2000) },
  { what: "one byte", bytes: Buffer.from([0x0a]) },
  { what: "700 bytes of noise", bytes: noise(700, false) },
  { what: "noise with sync words", bytes: noise(20_000, true) },
  { what: "HTTP headers", bytes: latin("HTTP/1.0 200 OK\r\nContent-Type: audio/mpeg\r\n\r\n") },
  { what: "900 kB of noise", bytes: noise(900_000, true) },
];

describe("the same sound, whatever stands before:", () => {
  for (const [container, bytes] of Object.entries(CONTAINERS)) {
    it.each(BEFORE)(`$what before ${container}`, async ({ bytes: before }) => {
      const clean = await heard(put("clean", bytes));
      const { bytes: samples, ending, format } = await heard(put("take", Buffer.concat([before, bytes])));
      expect(format).toEqual(clean.format);
      expect(samples.equals(clean.bytes)).toBe(true);
      expect(ending).toBe("complete");
    });

    it(`ID3v1 behind ${container}`, async () => {
      const clean = await heard(put("clean", bytes));
      const behind = await heard(put("tail", Buffer.concat([bytes, latin("TAG"), Buffer.alloc(125, 0x20)])));
      expect(behind.bytes.equals(clean.bytes)).toBe(true);
      expect(behind.ending).toBe("complete");
    });
  }

  it("is refused with the limit where it begins later than that", async () => {
    const refused = await audioFiles().open(
      put("late.wav", Buffer.concat([noise(1_200_000, true), CONTAINERS["WAV"]!])),
    );
    expect(refused).toMatchObject({ ok: false, error: { code: "not-audio" } });
    expect(refused.ok ? "" : refused.error.sentence).toContain("first MiB");
  });

  it.each(["song", "SONG.WAV", "song.mp3", "song.", ".wav"])("and whatever the name: %s", async (name) => {
    for (const [container, bytes] of Object.entries(CONTAINERS))
      expect((await heard(put(name, bytes))).format.container).toBe(container);
  });

  it.each([
    { what: "a film with MP3 in it", bytes: Buffer.concat([latin("RIFF\x10\0\0\0AVI LIST"), CONTAINERS["MP3"]!]) },
    { what: "a compressed set", bytes: Buffer.concat([latin("\x1f\x8b\x08\0"), CONTAINERS["MP3"]!]) },
  ])("but $what is no audio file", async ({ bytes }) => {
    expect(await audioFiles().open(put("film", bytes))).toMatchObject({ ok: false, error: { code: "not-audio" } });
  });
});

const chunk = (id: string, length: number, more: Partial<ChunkBytes> = {}): ChunkBytes => ({
  id,
  bytes: new Uint8Array(length).fill(0x41),
  ...more,
});

describe("a broken chunk before the samples:", () => {
  it.each([
    { what: "a name of four NULs", broken: chunk("\0\0\0\0", 8) },
    { what: "a name that is no ASCII", broken: chunk("\xe9t\xe9\xff", 12) },
    { what: "control characters for a name", broken: chunk("\x01\x02\r\n", 6) },
    { what: "an odd one without its pad byte", broken: chunk("abcd", 7, { pad: false }) },
    { what: "a broken odd one without its pad byte", broken: chunk("\0b\0d", 9, { pad: false }) },
    { what: "one of length 0", broken: chunk("\0\0\0\x01", 0) },
    { what: "one that says it is longer than the file", broken: chunk("LIST", 30, { size: 0x7fffff00 }) },
    { what: "one that says it is longer by ten bytes", broken: chunk("LIST", 30, { size: 40 }) },
    { what: "one that says it is shorter", broken: chunk("LIST", 60, { size: 10 }) },
  ])("$what", async ({ broken }) => {
    for (const chunks of [
      [broken, SHAPE, data(S16)],
      [SHAPE, broken, data(S16)],
    ]) {
      const { bytes, ending } = await heard(put("broken.wav", riff(chunks)));
      expect(bytes.equals(Buffer.from(S16))).toBe(true);
      expect(ending).toBe("complete");
    }
    const [head, sound] = [
      comm({ channels: 1, frames: 600, bits: 16, sampleRate: 48000 }),
      ssnd(encode(RAMP, "s16be")),
    ];
    for (const chunks of [
      [broken, head, sound],
      [head, broken, sound],
    ]) {
      const { bytes, ending } = await heard(put("broken.aif", iff("AIFF", chunks)));
      expect(bytes.equals(Buffer.from(encode(RAMP, "s16be")))).toBe(true);
      expect(ending).toBe("complete");
    }
  });

  it.each([12, 100, 4084])("%d zeros between the chunks", async (length) => {
    const whole = Buffer.from(riff([SHAPE, data(S16)]));
    const at = whole.indexOf("data");
    const padded = Buffer.concat([whole.subarray(0, at), Buffer.alloc(length), whole.subarray(at)]);
    expect((await heard(put("zeros.wav", padded))).bytes.equals(Buffer.from(S16))).toBe(true);
  });
});
