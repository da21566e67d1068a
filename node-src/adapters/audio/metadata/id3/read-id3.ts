import { frameName, genreName } from "#src/adapters/audio/metadata/id3/frame-names.ts";
import { type Id3Frame, id3Frames } from "#src/adapters/audio/metadata/id3/id3-frames.ts";
import { readApic } from "#src/adapters/audio/metadata/id3/id3-picture.ts";
import { decodeText, splitText } from "#src/adapters/audio/metadata/id3/id3-text.ts";
import { FoundFields } from "#src/adapters/audio/metadata/metadata-fields.ts";

/**
 * Reads an ID3v2 tag of version 2, 3 or 4 that begins the bytes: text, comments without a heading, pictures.
 *
 * Edge: other frames are passed over, as are those that are compressed or encrypted; reading ends where a size leads out of the bytes.
 * Source: id3.org, ID3v2.2.0 (1998), ID3v2.3.0 (1999), ID3v2.4.0 structure and native frames (2000).
 */
export function readId3(bytes: Uint8Array): FoundFields {
  const found = new FoundFields();
  const dates = new Map<string, string>();
  for (const frame of id3Frames(bytes)) {
    if (frame.id in DATES) dates.set(DATES[frame.id as keyof typeof DATES], decodeText(frame.body));
    else addFrame(found, frame);
  }
  const older = new FoundFields();
  older.add("DATE", joinedDate(dates));
  found.addMissing(older);
  return found;
}

/** Dates before version 4: a year, day and month, hour and minute. */
const DATES = { TYER: "year", TYE: "year", TDAT: "day", TDA: "day", TIME: "time", TIM: "time" } as const;

function joinedDate(parts: ReadonlyMap<string, string>): string {
  const year = parts.get("year") ?? "";
  const day = /^(\d\d)(\d\d)$/.exec(parts.get("day") ?? "");
  const time = /^(\d\d)(\d\d)$/.exec(parts.get("time") ?? "");
  if (day === null || year === "") return year;
  return `${year}-${day[2]}-${day[1]}${time === null ? "" : `T${time[1]}:${time[2]}`}`;
}

function addFrame(found: FoundFields, { id, body }: Id3Frame): void {
  const reader = READERS[id];
  if (reader !== undefined) reader(found, body);
  else if (/^T[A-Z0-9]{2,3}$/.test(id)) for (const value of splitText(body)) addText(found, id, value);
}

type FrameReader = (found: FoundFields, body: Uint8Array) => void;

const addPicture =
  (short: boolean): FrameReader =>
  (found, body) => {
    const picture = readApic(body, short);
    if (picture !== undefined) found.addPicture(picture);
  };

const addNamed: FrameReader = (found, body) => {
  const [name = "", ...values] = splitText(body);
  for (const value of values) found.add(name, value);
};

/** An encoding, three letters of a language, a heading, the comment. One with a heading goes by that. */
const addComment: FrameReader = (found, body) => {
  const [heading = "", ...values] = splitText(Uint8Array.from([body[0] ?? 0, ...body.subarray(4)]));
  for (const value of values) found.add(heading === "" ? "COMMENT" : heading, value);
};

/** Frames that hold more than text. */
const READERS: Readonly<Record<string, FrameReader>> = {
  ...{
    APIC: addPicture(false),
    PIC: addPicture(true),
    COMM: addComment,
    COM: addComment,
    TXXX: addNamed,
    TXX: addNamed,
  },
};

function addText(found: FoundFields, id: string, value: string): void {
  const name = frameName(id);
  if (name === "GENRE") for (const genre of genreName(value)) found.add(name, genre);
  else if (name === "TRACKNUMBER" || name === "DISCNUMBER") {
    const [number = "", total = ""] = value.split("/");
    found.add(name, number);
    found.add(name === "TRACKNUMBER" ? "TRACKTOTAL" : "DISCTOTAL", total);
  } else found.add(name, value);
}
