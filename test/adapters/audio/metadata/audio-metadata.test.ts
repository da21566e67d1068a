import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { audioMetadata } from "#src/adapters/audio/metadata/audio-metadata.ts";
import { flacBytes } from "#test/adapters/audio/honest/flac-bytes.ts";
import { id3Bytes, text } from "#test/adapters/audio/metadata/id3-bytes.ts";
import { scratch } from "#test/adapters/audio/reading.ts";
import { data, fmt, iff, riff } from "#test/adapters/audio/wav-bytes.ts";
import { needs } from "#test/needs.ts";

const { put, folder } = scratch();

async function read(name: string, bytes: Uint8Array) {
  const found = await audioMetadata().read(put(name, bytes));
  if (!found.ok) throw new Error(found.error.sentence);
  return found.value;
}

const sound = data(new Uint8Array(8));
const format = fmt({ encoding: "s16le" });
const latin = (words: string) => Buffer.from(words, "latin1");

function info(entries: Readonly<Record<string, string>>): Buffer {
  const chunks = Object.entries(entries).map(([id, value]) => {
    const bytes = Buffer.concat([latin(value), Buffer.of(0)]);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(bytes.length);
    return Buffer.concat([latin(id), size, bytes, Buffer.alloc(bytes.length % 2)]);
  });
  return Buffer.concat([latin("INFO"), ...chunks]);
}

function bext(version: number, loudness: readonly number[], time: number): Buffer {
  const bytes = Buffer.alloc(610);
  bytes.write("Take 3, vocals", "latin1");
  bytes.write("Recorder", 256, "latin1");
  bytes.write("2026-11-30", 320, "latin1");
  bytes.write("18:05:00", 330, "latin1");
  bytes.writeUInt32LE(time % 2 ** 32, 338);
  bytes.writeUInt32LE(Math.floor(time / 2 ** 32), 342);
  bytes.writeUInt16LE(version, 346);
  for (const [index, value] of loudness.entries()) bytes.writeInt16LE(value, 412 + 2 * index);
  bytes.write("A=PCM\r\n", 602, "latin1");
  return bytes;
}

describe("what a file says of its sound", () => {
  it("stands in WAV before and behind the samples; an ID3 tag goes before a list", async () => {
    const tag = id3Bytes(4, [["TIT2", text(3, "From the tag")]]);
    const list = info({ INAM: "From the list", IART: "Björk", ISRC: "GB-A1B-26-00001", IENG: "An engineer" });
    const found = await read(
      "both.wav",
      riff([format, sound, { id: "LIST", bytes: list }, { id: "id3 ", bytes: tag }]),
    );
    expect(found).toEqual({
      metadata: {
        ...{ title: "From the tag", artist: "Björk", isrc: "GB-A1B-26-00001" },
        others: [{ name: "IENG", value: "An engineer" }],
      },
      loudness: null,
    });
    const other = await read("source.wav", riff([{ id: "LIST", bytes: info({ ISRC: "An archive" }) }, format, sound]));
    expect(other.metadata).toEqual({ others: [{ name: "SOURCE", value: "An archive" }] });
  });

  it("stands in a broadcast extension, with its loudness from version 2 on", async () => {
    const time = 3 * 2 ** 32 + 48_000;
    const wav = (version: number, loudness: readonly number[]) =>
      riff([
        { id: "bext", bytes: bext(version, loudness, time) },
        format,
        sound,
        { id: "iXML", bytes: latin("<BWFXML/>") },
      ]);
    const values = [-2300, 720, -105, -1812, 0x7fff];
    const found = await read("two.wav", wav(2, values));
    expect(found.loudness).toEqual({
      integrated: -23,
      loudnessRange: 7.2,
      truePeak: -1.05,
      maxMomentary: -18.12,
      maxShortTerm: null,
    });
    expect(found.metadata).toEqual({
      broadcast: {
        ...{
          description: "Take 3, vocals",
          originator: "Recorder",
          originationDate: "2026-11-30",
          originationTime: "18:05:00",
        },
        ...{ timeReference: time / 48_000, codingHistory: "A=PCM" },
      },
      ixml: Uint8Array.from(latin("<BWFXML/>")),
    });
    expect((await read("one.wav", wav(1, values))).loudness).toBeNull();
    expect((await read("empty.wav", wav(2, [0, 0, 0, 0, 0]))).loudness).toBeNull();
  });

  it("stands in AIFF's text chunks", async () => {
    const common = {
      id: "COMM",
      bytes: Buffer.from([0, 1, 0, 0, 0, 4, 0, 16, 0x40, 0x0e, 0xbb, 0x80, 0, 0, 0, 0, 0, 0]),
    };
    const aiff = iff("AIFF", [
      ...[common, { id: "NAME", bytes: latin("Nacht") }, { id: "AUTH", bytes: latin("Müller") }],
      ...[
        { id: "(c) ", bytes: latin("2026 X") },
        { id: "ANNO", bytes: latin("one") },
        { id: "ANNO", bytes: latin("two") },
      ],
      { id: "SSND", bytes: new Uint8Array(16) },
    ]);
    expect((await read("text.aiff", aiff)).metadata).toEqual({
      ...{ title: "Nacht", artist: "Müller", copyright: "2026 X", comment: "one" },
      others: [{ name: "COMMENT", value: "two" }],
    });
  });

  it("stands in FLAC's comment, whatever the case of a name, behind an ID3 tag too", async () => {
    const picture = Buffer.alloc(34);
    picture.writeUInt32BE(3, 0);
    picture.writeUInt32BE(0, 4);
    picture.writeUInt32BE(0, 8);
    picture.writeUInt32BE(2, 28);
    const flac = flacBytes({
      channels: 1,
      samples: [1, 2, 3],
      comments: ["title=Käfer", "Artist=A", "ARTIST=B", "nothing", "=x"],
      picture,
    });
    const wanted = { title: "Käfer", artist: "A", others: [{ name: "ARTIST", value: "B" }] };
    expect((await read("tags.flac", flac)).metadata).toEqual({
      ...wanted,
      pictures: [
        { kind: 3, mime: "", description: "", width: 0, height: 0, depth: 0, colours: 0, data: Uint8Array.of(0, 0) },
      ],
    });
    const tagged = Buffer.concat([id3Bytes(3, [["TIT2", text(0, "not this")]]), flac]);
    expect((await read("id3.flac", tagged)).metadata).toMatchObject(wanted);
  });

  it.each([
    ["mp3", ["-c:a", "libmp3lame"]],
    ["ogg", ["-c:a", "libvorbis"]],
    ["flac", []],
    ["wav", []],
    ["wav", ["-write_id3v2", "1"]],
    ["aiff", ["-write_id3v2", "1"]],
  ] as const)("is read from %s as ffmpeg writes it (%j)", needs("ffmpeg"), async (ending, options) => {
    const file = `${folder}/by-ffmpeg.${ending}`;
    const says = {
      title: "Nächte",
      artist: "Die Stimme",
      album: "Ein Album",
      date: "2026",
      genre: "House",
      comment: "ein Wort",
    };
    const tags = Object.entries(says).flatMap(([name, value]) => ["-metadata", `${name}=${value}`]);
    execFileSync("ffmpeg", ["-v", "error", "-y", "-f", "lavfi", "-i", "sine=d=0.3", ...tags, ...options, file]);
    const found = await audioMetadata().read(file);
    expect(found.ok && found.value.metadata).toMatchObject(says);
  });

  it("is nothing where nothing stands, and a refusal where there is no file", async () => {
    expect(await read("plain.wav", riff([format, sound]))).toEqual({ metadata: {}, loudness: null });
    expect(await read("words.txt", Buffer.from("no sound at all"))).toEqual({ metadata: {}, loudness: null });
    expect(await audioMetadata().read(`${folder}/gone.wav`)).toMatchObject({
      ok: false,
      error: { code: "file-missing" },
    });
  });
});
