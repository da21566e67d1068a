import { describe, expect, it } from "vitest";
import { readId3 } from "#src/adapters/audio/metadata/id3/read-id3.ts";
import { readId3v1 } from "#src/adapters/audio/metadata/id3/read-id3v1.ts";
import { id3Tag } from "#src/adapters/audio/metadata/id3/write-id3.ts";
import { id3Bytes, text } from "#test/adapters/audio/metadata/id3-bytes.ts";

describe("an ID3v2 tag", () => {
  it.each([
    [2, "TT2", "TP1", "COM", "TYE", 1],
    [3, "TIT2", "TPE1", "COMM", "TYER", 1],
    [4, "TIT2", "TPE1", "COMM", "TDRC", 3],
    [4, "TIT2", "TPE1", "COMM", "TDRC", 2],
  ] as const)(
    "of version %i says title, artist, comment and year",
    (version, title, artist, comment, year, encoding) => {
      const tag = id3Bytes(version, [
        [title, text(encoding, "Nachtstück №1")],
        [artist, text(0, "Müller")],
        [comment, text(encoding, "\0kept", "eng")],
        [year, text(0, "2026")],
      ]);
      expect(readId3(tag).metadata()).toEqual({
        title: "Nachtstück №1",
        artist: "Müller",
        comment: "kept",
        date: "2026",
      });
    },
  );

  it("says a day and a minute as version 3 has them, and totals apart from numbers", () => {
    const tag = id3Bytes(3, [
      ["TYER", text(0, "2026")],
      ["TDAT", text(0, "3011")],
      ["TIME", text(0, "1805")],
      ["TRCK", text(0, "3/12")],
    ]);
    expect(readId3(tag).metadata()).toEqual({
      date: "2026-11-30T18:05",
      trackNumber: "3",
      others: [{ name: "TRACKTOTAL", value: "12" }],
    });
  });

  it("says one date where an older tag's year stands beside it", () => {
    const tag = id3Bytes(4, [
      ["TYER", text(0, "2025")],
      ["TDRC", text(0, "2026-11-30")],
    ]);
    expect(readId3(tag).metadata()).toEqual({ date: "2026-11-30" });
  });

  it.each([
    ["(17)", "Rock"],
    ["17", "Rock"],
    ["(4)(31)", "Disco"],
    ["(18)Minimal", "Minimal"],
    ["((Live)", "(Live)"],
    ["Drum & Bass", "Drum & Bass"],
    ["(250)", "250"],
  ])("takes the genre of “%s” for %s", (written, genre) => {
    expect(readId3(id3Bytes(3, [["TCON", text(0, written)]])).metadata().genre).toBe(genre);
  });

  it("reads around unsynchronised bytes, grouped frames and lengths before the data; not into packed ones", () => {
    const unsynchronised = id3Bytes(3, [["TIT2", Buffer.from([0, 0xff, 0x00, 0xe0, 0x41])]], { flags: 0x80 });
    unsynchronised[9] = unsynchronised[9]!;
    // The frame's own size counts what stood there before: four bytes.
    unsynchronised[17] = 4;
    expect(readId3(unsynchronised).metadata().title).toBe("ÿàA");
    const flagged = id3Bytes(4, [
      ["TIT2", Buffer.concat([Buffer.from([0, 0, 0, 9]), text(3, "Länge")]), 0x01],
      ["TPE1", Buffer.concat([Buffer.of(7), text(3, "Gruppe")]), 0x40],
      ["TALB", text(3, "packed"), 0x08],
    ]);
    expect(readId3(flagged).metadata()).toEqual({ title: "Länge", artist: "Gruppe" });
  });

  it("takes plain sizes in version 4 where those lead on", () => {
    const long = "x".repeat(200);
    const tag = id3Bytes(
      4,
      [
        ["TIT2", text(3, long)],
        ["TPE1", text(3, "next")],
      ],
      { plainSizes: true },
    );
    expect(readId3(tag).metadata()).toEqual({ title: long, artist: "next" });
  });

  it("keeps several values, fields of its own naming and pictures", () => {
    const picture = Buffer.concat([
      Buffer.of(0),
      Buffer.from("image/png\0"),
      Buffer.of(3),
      Buffer.from("Front\0"),
      Buffer.of(1, 2, 0, 4),
    ]);
    const tag = id3Bytes(4, [
      ["TPE1", text(3, "One\0Two")],
      ["TXXX", text(3, "Mood\0calm")],
      ["TBPM", text(3, "128")],
      ["TMOO", text(3, "odd")],
      ["APIC", picture],
      ["PRIV", Buffer.from("whatever")],
    ]);
    expect(readId3(tag).metadata()).toEqual({
      artist: "One",
      others: [
        { name: "ARTIST", value: "Two" },
        { name: "MOOD", value: "calm" },
        { name: "BPM", value: "128" },
        { name: "TMOO", value: "odd" },
      ],
      pictures: [
        {
          kind: 3,
          mime: "image/png",
          description: "Front",
          width: 0,
          height: 0,
          depth: 0,
          colours: 0,
          data: Uint8Array.of(1, 2, 0, 4),
        },
      ],
    });
  });

  it("is written so that it reads the same", () => {
    const metadata = {
      ...{ title: "Ночь", artist: "Eins", trackNumber: "3", isrc: "GBA1B2600001", comment: "first", genre: "House" },
      others: [
        { name: "TRACKTOTAL", value: "12" },
        { name: "ARTIST", value: "Zwei" },
        { name: "COMMENT", value: "second" },
        { name: "CATALOGNUMBER", value: "X 1" },
      ],
    };
    const read = readId3(id3Tag(metadata)).metadata();
    expect({ ...read, others: [] }).toEqual({ ...metadata, others: [] });
    const sorted = (fields: readonly { name: string }[]) => [...fields].sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(sorted(read.others!)).toEqual(sorted(metadata.others));
  });
});

it("an ID3v1 tag says what fits into 30 letters, and version 1.1 the track's number", () => {
  const tag = Buffer.alloc(128);
  tag.write("TAG", "latin1");
  tag.write("A title of thirty letters, cut", 3, "latin1");
  tag.write("Künstler", 33, "latin1");
  tag.write("2026", 93, "latin1");
  tag[126] = 7;
  tag[127] = 35;
  expect(readId3v1(tag).metadata()).toEqual({
    ...{ title: "A title of thirty letters, cut", artist: "Künstler", date: "2026", trackNumber: "7", genre: "House" },
  });
});
